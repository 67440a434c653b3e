import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { GuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import { integer, objectWith, optional, parseOptions } from '../../core/options'
import type { Principal } from '../../core/principal'
import type { KnownReference } from '../../core/question'
import type { Reference, ReferenceType } from '../../core/reference'
import type { RecordStore, StoredRecord } from '../../core/store'

/** That an id was given to somebody: both are in the record's id, hashed. */
export type GivenId = StoredRecord

export interface ReferencesOptions {
  /** Where it is kept who was given which id; without it in this process alone. @defaultValue none */
  readonly store?: RecordStore<GivenId>
  /** How long an id is remembered, in milliseconds. @defaultValue 2_592_000_000, 30 days */
  readonly ttlMs?: number
}

/** Who was given which id by the responses that a guard has seen. */
export interface GivenIds {
  /**
   * The references of a request with whom their ids were given to.
   *
   * @throws GuardError `control-failed`, as a rejection, where the store does not answer.
   */
  readonly ownersOf: (
    exchange: Exchange,
    references: readonly Reference[],
    types: ReadonlySet<ReferenceType>,
  ) => readonly KnownReference[] | Promise<readonly KnownReference[]>
  /** Takes ids for those of the caller of an exchange, at once in this process and soon in others. */
  readonly give: (exchange: Exchange, ids: readonly string[]) => void
}

/** So many are known in this process without asking the store; without a store, the oldest are forgotten. */
const maxRecent = 100_000

/** @throws ConfigurationError for wrong options. */
export function givenIds(options: ReferencesOptions): GivenIds {
  const { store, ttlMs } = parseOptions('createGuard({ references })', options, {
    store: optional(objectWith<RecordStore<GivenId>>('get', 'insert'), undefined),
    ttlMs: optional(integer(60_000, 31_536_000_000, 'milliseconds'), 2_592_000_000),
  })
  const recent = new LRUCache<string, true>({ max: maxRecent, ttl: ttlMs })
  const isKnown = async (key: string): Promise<boolean> =>
    recent.has(key) || (store !== undefined && (await store.get(key)) !== undefined)

  const withOwner = async (
    principal: Principal,
    one: Reference,
    types: ReadonlySet<ReferenceType>,
  ): Promise<KnownReference> => {
    if (one.id === undefined || !types.has(one.type)) return one
    if (await isKnown(keyOf('principal', principal, one.id))) return { ...one, owner: 'principal' }
    if (principal.tenant === undefined) return one
    const isOfTenant = await isKnown(keyOf('tenant', principal, one.id))
    return isOfTenant ? { ...one, owner: 'tenant' } : one
  }

  return {
    ownersOf: ({ principal }, references, types) => {
      const isAsked = references.some(({ type, id }) => id !== undefined && types.has(type))
      if (!isAsked || !isSomebody(principal)) return references
      return Promise.all(references.map((one) => withOwner(principal, one, types))).catch(
        (cause: unknown) => {
          throw new GuardError('control-failed', { cause, detail: 'the record of given ids fails' })
        },
      )
    },
    give: ({ principal, ledger }, ids) => {
      if (!isSomebody(principal)) return
      const scopes = principal.tenant === undefined ? one : both
      const keys = ids.flatMap((id) => scopes.map((scope) => keyOf(scope, principal, id)))
      const fresh = keys.filter((key) => !recent.has(key))
      for (const key of fresh) recent.set(key, true)
      if (store === undefined || fresh.length === 0) return
      void Promise.all(fresh.map((key) => write(store, key, ttlMs))).catch(() => {
        // Other replicas will refuse them.
        ledger.record({
          control: 'authorize',
          step: 'references',
          direction: 'response',
          verdict: 'error',
          note: 'ids of the response were not recorded',
        })
      })
    },
  }
}

const one = ['principal'] as const
const both = ['principal', 'tenant'] as const

/** Nobody is the owner of what everybody was given. */
function isSomebody(principal: Principal | undefined): principal is Principal {
  return principal !== undefined && principal.method !== 'anonymous'
}

function keyOf(scope: 'principal' | 'tenant', { tenant, id }: Principal, given: string): string {
  const owner = scope === 'principal' ? [tenant ?? null, id] : [tenant ?? null]
  const digest = createHash('sha256').update(JSON.stringify([scope, owner, given]))
  return `given:${digest.digest('base64url')}`
}

async function write(store: RecordStore<GivenId>, id: string, ttlMs: number): Promise<void> {
  try {
    await store.insert({ id, version: 1 }, { ttlMs })
  } catch (cause) {
    // It may have been given before.
    if ((await store.get(id)) === undefined) throw cause
  }
}
