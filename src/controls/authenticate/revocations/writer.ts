import type { RecordStore } from '../../../core/store'
import type { Mirror } from '../../../stores/mirror'
import { requireId, type Act } from './act'
import { covers, idOf, idPrefix, keyOf, keysOf, type RevocationRecord } from './record'

/** Something that is revoked, in the words it was revoked with; `id` is the one that `lift` takes. */
export type Revocation = RevocationRecord

export interface RevocationWriter {
  readonly write: (act: Act) => Promise<void>
  readonly list: () => Promise<readonly Revocation[]>
  readonly lift: (id: string) => Promise<boolean>
}

export interface RevocationWriterOptions {
  readonly store: RecordStore<RevocationRecord>
  readonly mirror: Mirror<RevocationRecord>
  readonly clock: () => number
}

/** Verifiers accept a token for as long after its end, since clocks differ. */
const leewayMs = 120_000

/**
 * Writes revocations. Each is a record of its own, made once and never rewritten: two replicas cannot
 * lose one another's, and a later one need not fit into the lifetime of an earlier.
 */
export function revocationWriter({
  store,
  mirror,
  clock,
}: RevocationWriterOptions): RevocationWriter {
  const remove = async ({ id }: RevocationRecord): Promise<boolean> => {
    const existed = await store.delete(id)
    mirror.apply({ type: 'delete', id })
    return existed
  }
  const current = async (): Promise<readonly RevocationRecord[]> => {
    const records = await store.list()
    return records.filter(
      ({ id, expiresAt = Infinity }) => id.startsWith(idPrefix) && expiresAt > clock(),
    )
  }

  return {
    write: async (act) => {
      const now = clock()
      const expiresAt = act.expiresAt && act.expiresAt + leewayMs
      // Nobody accepts it any more.
      if (expiresAt !== undefined && expiresAt <= now) return
      const key = keyOf(act.kind, Object.values(act.of))
      const ends = { ...act, ...(expiresAt !== undefined && { expiresAt }) }
      const record = { ...ends, id: idOf(key, ends), version: 1, revokedAt: now }
      await insertOnce(store, record, expiresAt === undefined ? {} : { ttlMs: expiresAt - now })
      mirror.apply({ type: 'put', record })
      await Promise.all(superseded(mirror, key, record).map(remove)).catch(() => {
        // The new record is in force; older ones that are left over say nothing else.
      })
    },
    list: async () => {
      const merged = new Map<string, Revocation>()
      for (const record of await current()) {
        const id = String(keysOf(record)[1])
        merged.set(id, strongest({ ...record, id }, merged.get(id)))
      }
      return [...merged.values()]
    },
    lift: async (given) => {
      const id = requireId(given, idPrefix)
      const found = (await current()).filter((record) => keysOf(record)[1] === id)
      const lifted = await Promise.all(found.map(remove))
      return lifted.includes(true)
    },
  }
}

/** The same act may have been written before, here or on another replica. */
async function insertOnce(
  store: RecordStore<RevocationRecord>,
  record: RevocationRecord,
  options: { readonly ttlMs?: number },
): Promise<void> {
  try {
    await store.insert(record, options)
  } catch (error) {
    if ((await store.get(record.id)) === undefined) throw error
  }
}

/** Earlier records that the new one makes needless, so that they do not pile up. */
function superseded(
  mirror: Mirror<RevocationRecord>,
  key: string,
  record: RevocationRecord,
): readonly RevocationRecord[] {
  try {
    return mirror.find(key).filter((other) => other.id !== record.id && covers(record, other))
  } catch {
    // What is there is not known at the moment. They stay, and do no harm.
    return []
  }
}

function strongest(revocation: Revocation, other: Revocation | undefined): Revocation {
  if (other === undefined) return revocation
  return (revocation.notBefore ?? Infinity) >= (other.notBefore ?? Infinity) ? revocation : other
}
