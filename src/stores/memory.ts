import { ConfigurationError } from '../core/errors'
import { callback, integer, optional, parseOptions, type OptionParser } from '../core/options'
import type { InsertOptions, RecordChange, RecordStore, StoredRecord } from '../core/store'

export interface MemoryStoreOptions<T extends StoredRecord> {
  /** Records the store starts with, for example what `portcullis keys create` printed. */
  readonly records?: readonly T[]
  /** Most records the store takes; one more is refused, none is ever evicted. @defaultValue 100,000 */
  readonly maxRecords?: number
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
}

interface Entry<T> {
  readonly record: T
  readonly expiresAt: number
}

/**
 * A `RecordStore` in the memory of this process: for one replica, for tests, and for keys that are
 * part of the deployment. Records are copied and frozen on their way in.
 *
 * @throws ConfigurationError for a record without an id or version, or with an id that occurs twice.
 */
export function memoryStore<T extends StoredRecord>(
  options: MemoryStoreOptions<T> = {},
): RecordStore<T> {
  const { records, maxRecords, clock } = parseOptions('memoryStore', options, {
    records: optional(recordList as OptionParser<readonly T[]>, []),
    maxRecords: optional(integer(1, 10_000_000, 'records'), 100_000),
    clock: optional(callback<() => number>(), Date.now),
  })
  const entries = new Map<string, Entry<T>>()
  const seen = new Map<string, number>()
  const listeners = new Map<(change: RecordChange<T>) => void, string>()

  function live(id: string): T | undefined {
    const entry = entries.get(id)
    if (entry === undefined || entry.expiresAt > clock()) return entry?.record
    entries.delete(id)
    return undefined
  }

  function put(record: T, expiresAt: number): void {
    const frozen = deepFreeze(structuredClone(record))
    entries.set(record.id, { record: frozen, expiresAt })
    announce(record.id, { type: 'put', record: frozen })
  }

  function announce(id: string, change: RecordChange<T>): void {
    for (const [listener, prefix] of listeners) if (id.startsWith(prefix)) listener(change)
  }

  for (const record of records) {
    if (entries.has(record.id))
      throw new ConfigurationError(`\`records\` holds the id \`${record.id}\` twice`)
    put(record, Infinity)
  }

  return {
    get: (id) => Promise.resolve(live(id)),
    insert: async (record, { ttlMs = Infinity }: InsertOptions = {}) => {
      if (live(record.id) !== undefined) throw new Error('the id is taken')
      makeRoom(entries, maxRecords, clock(), ({ expiresAt }) => expiresAt)
      put(record, clock() + ttlMs)
    },
    cas: async (record) => {
      const current = live(record.id)
      if (current === undefined || current.version !== record.version - 1) return false
      put(record, entries.get(record.id)?.expiresAt ?? Infinity)
      return true
    },
    delete: async (id) => {
      const existed = live(id) !== undefined
      entries.delete(id)
      if (existed) announce(id, { type: 'delete', id })
      return existed
    },
    list: async (filter = {}) =>
      [...entries.keys()]
        .flatMap((id) => live(id) ?? [])
        .filter((record) => matches(record, filter)),
    addOnce: async (id, ttlMs) => {
      if ((seen.get(id) ?? 0) > clock()) return false
      makeRoom(seen, maxRecords, clock(), (expiresAt) => expiresAt)
      seen.set(id, clock() + ttlMs)
      return true
    },
    watch: (prefix, listener) => {
      listeners.set(listener, prefix)
      return () => void listeners.delete(listener)
    },
  }
}

const recordList: OptionParser<readonly StoredRecord[]> = (value, fail) => {
  const isRecord = (item: unknown): boolean =>
    typeof (item as StoredRecord | null)?.id === 'string' &&
    Number.isSafeInteger((item as StoredRecord).version)
  return Array.isArray(value) && value.every(isRecord)
    ? (value as StoredRecord[])
    : fail('a list of records with an `id` and a `version`')
}

// A full store refuses: evicting would forget a revocation or allow a replay.
function makeRoom<V>(
  map: Map<string, V>,
  max: number,
  now: number,
  expiry: (value: V) => number,
): void {
  if (map.size < max) return
  for (const [id, value] of map) if (expiry(value) <= now) map.delete(id)
  if (map.size >= max) throw new Error(`the store is full at ${max} records`)
}

function matches<T extends object>(record: T, filter: Partial<T>): boolean {
  return Object.entries(filter).every(([name, value]) => record[name as keyof T] === value)
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
