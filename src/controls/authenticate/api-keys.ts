import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { ConfigurationError } from '../../core/errors'
import { boolean, callback, objectWith, oneOf, optional, parseOptions } from '../../core/options'
import type { ApiKeyRecord, RecordStore } from '../../core/store'
import type { Authenticator, Verification, VerificationContext } from './authenticator'
import { keyDigester, pepperList, type Pepper } from './keys/digest'
import { environmentOf, idOfKey, looksLikeKey } from './keys/format'
import { importedPrefixes, type ImportedKeys } from './keys/imported'
import { outOfForce } from './keys/in-force'
import { proveKey, type ApiKeyPrincipal, type Proof } from './keys/proof'
import { firstOf, recordsOf, type KeyRecords } from './keys/records'
import { upkeep, type Upkeep } from './keys/upkeep'

export interface ApiKeysOptions {
  /**
   * Where the records are, by key id. A store that announces its changes is read through a cache of
   * 30 seconds (`cachedRecords`), which every announced change goes through at once; any other is asked
   * at every use.
   */
  readonly store: KeyRecords
  /**
   * Secret of at least 16 bytes that the digests are keyed with, so that a stolen store cannot be
   * searched. A list rotates: the first is used for new keys, the others still verify. A plain
   * string has the id `default`. @defaultValue none: SHA-256 (a key has 256 random bits)
   */
  readonly pepper?: string | Pepper | readonly Pepper[]
  /** `live` refuses `pc_test_…` keys. @defaultValue 'any' */
  readonly environment?: 'any' | 'live' | 'test'
  /** Accepts keys that `importKey` took over; known by what they begin with. @defaultValue none */
  readonly imported?: ImportedKeys
  /** Keeps `lastUsedAt` in the records, to the minute; needs a store with `cas`. @defaultValue false */
  readonly lastUsed?: boolean
  /**
   * Moves records to the first pepper once their keys are used, so that old peppers can go; needs a
   * store with `cas`. Imported keys stay with theirs. @defaultValue true where the store has `cas`
   */
  readonly rehash?: boolean
  /** Milliseconds since the epoch; the clock that the store has. @defaultValue Date.now */
  readonly clock?: () => number
}

export type { ApiKeyPrincipal } from './keys/proof'

/**
 * Authenticates by API keys (`pc_live_…`), as `Authorization: Bearer`, `Authorization: ApiKey`,
 * `x-api-key` or `x-goog-api-key`. The checksum is verified before any look-up; digests are compared
 * in constant time, against a decoy where the id is unknown.
 *
 * @example createGuard({ authenticate: [apiKeys({ store: memoryStore({ records }) })], … })
 * @throws ConfigurationError for a wrong option.
 */
export function apiKeys(options: ApiKeysOptions): Authenticator<ApiKeyPrincipal> {
  const parsed = parseOptions('apiKeys', options, {
    store: objectWith<KeyRecords>('get'),
    pepper: optional(pepperList, []),
    environment: optional(oneOf(['any', 'live', 'test']), 'any'),
    imported: optional(importedPrefixes, []),
    lastUsed: optional(boolean, false),
    rehash: optional(boolean, typeof options?.store?.cas === 'function'),
    clock: optional(callback<() => number>(), Date.now),
  })
  const records = recordsOf(parsed.store, parsed.clock)
  const digester = keyDigester(parsed.pepper)
  const { used, rehash } = upkeepOf(parsed)
  const proofs = new LRUCache<string, Proof>({ max: maxProofs })
  const isImported = (value: string): boolean =>
    parsed.imported.some((prefix) => value.startsWith(prefix))

  const use = (proof: Proof, context: VerificationContext): Verification<ApiKeyPrincipal> => {
    const cause = outOfForce(proof.record, context, proof.ranges)
    if (cause !== undefined) return refused(cause)
    used?.(proof.record, context.now)
    return proof.verified
  }
  /** Kept by SHA-256 of the key, and only for records that cannot change: another needs its own. */
  const prove = (
    value: string,
    name: string,
    record: ApiKeyRecord | undefined,
  ): Proof | Refused => {
    const proof = proveKey(value, record, digester)
    if (typeof proof === 'string') return refused(proof)
    if (isOther(parsed.environment, proof.record.environment)) return refused('environment')
    if (Object.isFrozen(proof.record)) proofs.set(name, proof)
    if (rehash && !proof.record.imported && proof.record.pepperId !== digester.pepperId) {
      rehash(proof.record, digester.digest(value, digester.pepperId) ?? '', digester.pepperId)
    }
    return proof
  }

  return {
    name: 'api-keys',
    recognizes: ({ scheme, value }) =>
      scheme === 'api-key' || looksLikeKey(value) || isImported(value),
    idOf: idOfKey,
    verify: ({ value, id }, context) => {
      if (value.length > maxLength) return refused('malformed')
      const name = hash('sha256', value, 'hex')
      const known = proofs.get(name)
      if (known !== undefined && records.peek(known.record.id) === known.record) {
        return use(known, context)
      }
      const ids = isImported(value) ? digester.importedIds(value) : [id ?? idOfKey(value)]
      if (!areKnown(ids)) return refused('malformed')
      if (looksLikeKey(value) && isOther(parsed.environment, environmentOf(value))) {
        return refused('environment')
      }
      const judge = (record: ApiKeyRecord | undefined): Verification<ApiKeyPrincipal> => {
        const before = proofs.get(name)
        const proof = before?.record === record && before ? before : prove(value, name, record)
        return 'outcome' in proof ? proof : use(proof, context)
      }
      const found = firstOf(records, ids)
      return found instanceof Promise ? found.then(judge) : judge(found)
    },
    onChange: records.onChange,
  }
}

type Refused = Extract<Verification<ApiKeyPrincipal>, { outcome: 'refused' }>

const maxProofs = 10_000
/** Longest key that is looked at, in characters; no imported one is longer. */
const maxLength = 512

/** @throws ConfigurationError where the store cannot write what is asked for. */
function upkeepOf({
  store,
  lastUsed,
  rehash,
}: {
  readonly store: KeyRecords
  readonly lastUsed: boolean
  readonly rehash: boolean
}): Partial<Upkeep> {
  if (!lastUsed && !rehash) return {}
  if (typeof store.cas !== 'function') {
    throw new ConfigurationError(
      `option \`${lastUsed ? 'lastUsed' : 'rehash'}\` of \`apiKeys\` needs a \`store\` with \`cas\``,
    )
  }
  const { used, rehash: queue } = upkeep(store as Pick<RecordStore<ApiKeyRecord>, 'get' | 'cas'>)
  return { ...(lastUsed && { used }), ...(rehash && { rehash: queue }) }
}

function areKnown(ids: readonly (string | undefined)[]): ids is readonly string[] {
  return !ids.includes(undefined)
}

function isOther(wanted: 'any' | 'live' | 'test', found: string | undefined): boolean {
  return wanted !== 'any' && found !== undefined && found !== wanted
}

function refused(cause: string): Refused {
  return { outcome: 'refused', cause }
}
