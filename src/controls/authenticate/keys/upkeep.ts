import type { ApiKeyRecord, RecordStore } from '../../../core/store'

/** What becomes of records because their keys are used. Never on the request's path. */
export interface Upkeep {
  /** The key was used. */
  readonly used: (record: ApiKeyRecord, now: number) => void
  /** The key was proven, and this would be its digest with the current pepper. */
  readonly rehash: (record: ApiKeyRecord, hashed: Hashed) => void
}

type Hashed = Pick<ApiKeyRecord, 'digest' | 'pepperId'>
type KeyRecords = Pick<RecordStore<ApiKeyRecord>, 'get' | 'cas'>

/** How coarse the time of the last use is, and how often changes are written. */
const INTERVAL_MS = 60_000
/** Most records that wait to be written; more are left out until the next round. */
const MAX_PENDING = 10_000

interface Pending {
  /** The record as it was when the key was used. */
  readonly seen: ApiKeyRecord
  lastUsedAt?: number
  hashed?: Hashed
}

/**
 * Collects in memory and writes once a minute, over the version that is there then. Where another writer
 * is faster, that one stays. What waits when the process ends, and the last use where the store fails, is
 * dropped: the next use brings it again.
 */
export function upkeep(store: KeyRecords): Upkeep {
  let pending = new Map<string, Pending>()
  let timer: NodeJS.Timeout | undefined
  const flush = async (): Promise<void> => {
    const batch = pending
    pending = new Map()
    for (const entry of await writeAll(store, [...batch.values()])) {
      if (entry.hashed && !pending.has(entry.seen.id)) pending.set(entry.seen.id, entry)
    }
    timer = undefined
    if (pending.size > 0) schedule()
  }
  const schedule = (): void => {
    // A process that has nothing else to do may end.
    timer ??= setTimeout(() => void flush(), INTERVAL_MS).unref()
  }
  const pendingOf = (record: ApiKeyRecord): Pending | undefined => {
    const known = pending.get(record.id)
    if (known !== undefined || pending.size >= MAX_PENDING) return known
    const added: Pending = { seen: record }
    pending.set(record.id, added)
    schedule()
    return added
  }
  return {
    used: (record, now) => {
      if (now - (record.lastUsedAt ?? -Infinity) < INTERVAL_MS) return
      const entry = pendingOf(record)
      if (entry) entry.lastUsedAt = now
    },
    rehash: (record, hashed) => {
      const entry = pendingOf(record)
      if (entry) entry.hashed = hashed
    },
  }
}

/** Returns what was not written. Stops at the first failure: a store in trouble is not helped by more. */
async function writeAll(store: KeyRecords, batch: readonly Pending[]): Promise<readonly Pending[]> {
  for (const [index, entry] of batch.entries()) {
    try {
      await write(store, entry)
    } catch {
      return batch.slice(index)
    }
  }
  return []
}

async function write(store: KeyRecords, { seen, lastUsedAt, hashed }: Pending): Promise<void> {
  const record = await store.get(seen.id)
  if (record === undefined || typeof record.revokedAt === 'number') return
  const used = Math.max(lastUsedAt ?? 0, record.lastUsedAt ?? 0)
  await store.cas({
    ...record,
    // Only over the digest that the key was proven with.
    ...(record.digest === seen.digest && hashed),
    ...(used > 0 && { lastUsedAt: used }),
    version: record.version + 1,
  })
}
