import { ConfigurationError } from '../core/errors'
import { callback, integer, optional, parseOptions, type OptionParser } from '../core/options'
import type { InsertOptions, RecordChange, RecordStore, StoredRecord } from '../core/store'

export interface MemoryStoreOptions<T extends StoredRecord> {
  /**
   * Records the store starts with, for example what `portcullis keys create` printed. Their times are
   * milliseconds since the epoch: a key with any other is refused.
   */
  readonly records?: readonly T[]
  /** Most records the store takes; one more is refused, none is ever evicted. @defaultValue 100,000 */
  readonly maxRecords?: number
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
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
  const entries = new Expiring<T>(maxRecords, clock)
  const seen = new Expiring<true>(maxRecords, clock)
  const { announce, watch } = changeFeed<T>(clock)
  const put = (record: T, expiresAt: number): void => {
    const frozen = deepFreeze(structuredClone(record))
    entries.set(record.id, frozen, expiresAt)
    announce({ type: 'put', record: frozen }, record.id)
  }
  for (const record of records) {
    if (entries.get(record.id) !== undefined) {
      throw new ConfigurationError(`\`records\` holds the id \`${record.id}\` twice`)
    }
    put(record, Infinity)
  }

  return {
    get: (id) => Promise.resolve(entries.get(id)),
    insert: async (record, { ttlMs = Infinity }: InsertOptions = {}) => {
      if (entries.get(record.id) !== undefined) throw new Error('the id is taken')
      put(record, clock() + ttlMs)
    },
    cas: async (record) => {
      const current = entries.get(record.id)
      if (current === undefined || current.version !== record.version - 1) return false
      put(record, entries.expiryOf(record.id))
      return true
    },
    delete: async (id) => {
      const existed = entries.delete(id)
      if (existed) announce({ type: 'delete', id }, id)
      return existed
    },
    list: async (filter = {}) => entries.values().filter((record) => matches(record, filter)),
    addOnce: async (id, ttlMs) => {
      if (seen.get(id) === true) return false
      seen.set(id, true, clock() + ttlMs)
      return true
    },
    watch,
  }
}

/** Values by id that end with their time. Full, it refuses: evicting would forget a revocation or allow a replay. */
class Expiring<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly expiresAt: number }>()
  readonly #max: number
  readonly #clock: () => number

  constructor(max: number, clock: () => number) {
    this.#max = max
    this.#clock = clock
  }

  get(id: string): Value | undefined {
    const entry = this.#entries.get(id)
    if (entry === undefined || entry.expiresAt > this.#clock()) return entry?.value
    this.#entries.delete(id)
    return undefined
  }

  set(id: string, value: Value, expiresAt: number): void {
    if (!this.#entries.has(id)) this.#makeRoom()
    this.#entries.set(id, { value, expiresAt })
  }

  expiryOf(id: string): number {
    return this.#entries.get(id)?.expiresAt ?? Infinity
  }

  delete(id: string): boolean {
    return this.get(id) !== undefined && this.#entries.delete(id)
  }

  values(): Value[] {
    return [...this.#entries.keys()].flatMap((id) => this.get(id) ?? [])
  }

  #makeRoom(): void {
    if (this.#entries.size < this.#max) return
    for (const id of [...this.#entries.keys()]) this.get(id)
    if (this.#entries.size >= this.#max)
      throw new Error(`the store is full at ${this.#max} records`)
  }
}

/** Tells whoever watches a prefix of changes to the ids that begin with it. */
function changeFeed<T extends StoredRecord>(
  clock: () => number,
): {
  readonly announce: (change: RecordChange<T>, id: string) => void
  readonly watch: RecordStore<T>['watch']
} {
  const watches = new Set<{ prefix: string; listener: (change: RecordChange<T>) => void }>()
  return {
    announce: (change, id) => {
      for (const { prefix, listener } of watches) if (id.startsWith(prefix)) listener(change)
    },
    watch: (prefix, listener) => {
      const entry = { prefix, listener }
      watches.add(entry)
      return { close: () => void watches.delete(entry), currentAt: clock }
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

function matches<T extends object>(record: T, filter: Partial<T>): boolean {
  return Object.entries(filter).every(([name, value]) => record[name as keyof T] === value)
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
