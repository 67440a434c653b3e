import { callback, objectWith, oneOf, optional, parseOptions, string } from '../../../core/options'
import type { ApiKeyRecord } from '../../../core/store'
import { readKey, type KeyStore } from './change'
import { makerParsers, newKey, type CreatedApiKey } from './create'
import { keyDigester, type KeyDigester, type Pepper } from './digest'
import { idOfKey, looksLikeKey } from './format'
import { grantParsers, recordOf, type KeyGrant } from './grant'
import { importKey, type ImportKeyOptions } from './import'
import { about, teller, type KeyEvent } from './key-event'
import { proveKey } from './proof'
import { revoke, type RevokeOptions } from './revoke'
import { rotate, type RotatedApiKey, type RotateOptions } from './rotate'
import { summaryOf, type KeyState, type KeySummary } from './summary'

export interface KeyManagerOptions {
  readonly store: KeyStore
  /** Same as for `apiKeys`; the first one is used for new keys. @defaultValue none: SHA-256 */
  readonly pepper?: string | Pepper | readonly Pepper[]
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
  /** @defaultValue crypto.randomBytes */
  readonly randomBytes?: (size: number) => Uint8Array
  /** Called with what happened, after the fact; what it throws is ignored. */
  readonly onEvent?: (event: KeyEvent) => void
}

export interface KeyFilter {
  readonly owner?: string
  readonly tenant?: string
  readonly state?: KeyState
}

/** The life of API keys, as plain functions. There are no routes: whoever calls these is an operator. */
export interface KeyManager {
  /** Makes a key. It is returned this once and stored nowhere. */
  readonly issue: (options: KeyGrant) => Promise<CreatedApiKey>
  /** Takes over a key that was made elsewhere, if it cannot be guessed. */
  readonly importKey: (options: ImportKeyOptions) => Promise<KeySummary>
  /** The keys, oldest first. */
  readonly list: (filter?: KeyFilter) => Promise<readonly KeySummary[]>
  /** @throws KeyError `key-unknown` */
  readonly inspect: (id: string) => Promise<KeySummary>
  /** Makes a successor; the key works beside it until its grace ends. */
  readonly rotate: (id: string, options?: RotateOptions) => Promise<RotatedApiKey>
  /** Takes a key back: in the store first, from where every replica hears of it. */
  readonly revoke: (
    id: string,
    reason: string,
    options?: RevokeOptions,
  ) => Promise<readonly KeySummary[]>
  /** The record of a whole key, in force or not; `undefined` for anything else, and for a mere id. */
  readonly find: (key: string) => Promise<KeySummary | undefined>
}

/**
 * Issues, rotates, revokes and imports the keys that `apiKeys` verifies with the same store and pepper.
 *
 * @example
 * const keys = keyManager({ store, pepper })
 * const { key } = await keys.issue({ owner: 'ada', roles: ['developer'] })
 * @throws ConfigurationError for a wrong option, also of its functions. They reject with a `KeyError`
 *   where the state of a key forbids what is asked, and with what the store rejects with.
 */
export function keyManager(options: KeyManagerOptions): KeyManager {
  const { store, pepper, clock, randomBytes, onEvent } = parseOptions('keyManager', options, {
    ...makerParsers,
    store: objectWith<KeyStore>('get', 'insert', 'cas', 'delete', 'list'),
    onEvent: optional(callback<(event: KeyEvent) => unknown>(), () => undefined),
  })
  const digester = keyDigester(pepper)
  const maker = { digester, randomBytes }
  const tell = teller(onEvent)
  return Object.freeze<KeyManager>({
    issue: async (grant) => {
      const parsed = parseOptions('issue', grant, grantParsers)
      const { key, ...identity } = newKey(parsed.environment, maker)
      const record = recordOf(parsed, identity, clock())
      await store.insert(record)
      tell({ type: 'key.issued', ...about(record, clock()) })
      return { key, record }
    },
    importKey: async (given) => {
      const record = await importKey(given, { store, digester, now: clock() })
      tell({ type: 'key.imported', ...about(record, clock()) })
      return summaryOf(record, clock())
    },
    list: (filter = {}) => list(filter, store, clock()),
    inspect: async (id) => summaryOf(await readKey(store, id), clock()),
    rotate: async (id, given = {}) => {
      const rotated = await rotate(id, given, { ...maker, store, now: clock() })
      const { record, predecessor } = rotated
      const graceExpiresAt = predecessor.graceExpiresAt ?? clock()
      const successor = record.id
      tell({ type: 'key.rotated', ...about(predecessor, clock()), successor, graceExpiresAt })
      return rotated
    },
    revoke: async (id, reason, given = {}) => {
      const changes = await revoke(id, reason, given, { store, now: clock() })
      for (const { record, changed } of changes) {
        if (changed) tell({ type: 'key.revoked', ...about(record, clock()), reason })
      }
      return changes.map(({ record }) => summaryOf(record, clock()))
    },
    find: async (key) => {
      const record = await find(key, store, digester)
      return record && summaryOf(record, clock())
    },
  })
}

async function find(
  key: string,
  store: KeyStore,
  digester: KeyDigester,
): Promise<ApiKeyRecord | undefined> {
  const ids = looksLikeKey(key) ? [idOfKey(key) ?? ''] : digester.importedIds(key)
  if (ids.includes('')) return undefined
  const found = await Promise.all(ids.map((id) => store.get(id)))
  const proof = proveKey(
    key,
    found.find((record) => record !== undefined),
    digester,
  )
  return typeof proof === 'string' ? undefined : proof.record
}

async function list(
  filter: KeyFilter,
  store: KeyStore,
  now: number,
): Promise<readonly KeySummary[]> {
  const { owner, tenant, state } = parseOptions('list', filter, {
    owner: optional(string, undefined),
    tenant: optional(string, undefined),
    state: optional(
      oneOf(['active', 'grace', 'rotated', 'expired', 'revoked', 'malformed']),
      undefined,
    ),
  })
  const records = await store.list({
    ...(owner !== undefined && { owner }),
    ...(tenant !== undefined && { tenant }),
  })
  return records
    .map((record) => summaryOf(record, now))
    .filter((key) => state === undefined || key.state === state)
    .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0) || (a.id < b.id ? -1 : 1))
}
