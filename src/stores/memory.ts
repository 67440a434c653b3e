import { ConfigurationError } from '../core/errors'
import { callback, integer, optional, parseOptions, type OptionParser } from '../core/options'
import type { RecordStore, StoredRecord } from '../core/store'
import { checkId, checkOptionalTtl, checkRecord, checkTtl } from './checks'
import { deepFreeze } from './freeze'
import { matches } from './matches'
import { Watches } from './watches'

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
  const watches = new Watches<T>(clock)
  const put = (record: T, expiresAt: number): void => {
    const frozen = deepFreeze(structuredClone(record))
    entries.set(record.id, frozen, expiresAt)
    watches.announce(record.id, { type: 'put', record: frozen })
  }
  refuseTwice(records)
  for (const record of records) put(record, Infinity)

  return {
    get: async (id) => entries.get(checkId(id)),
    insert: async (record, { ttlMs } = {}) => {
      checkRecord(record)
      const lifeMs = checkOptionalTtl(ttlMs) ?? Infinity
      if (entries.get(record.id) !== undefined) throw new Error('the id is taken')
      put(record, clock() + lifeMs)
    },
    cas: async (record) => {
      checkRecord(record)
      const current = entries.get(record.id)
      if (current === undefined || current.version !== record.version - 1) return false
      put(record, entries.expiryOf(record.id))
      return true
    },
    delete: async (id) => {
      const existed = entries.delete(checkId(id))
      if (existed) watches.announce(id, { type: 'delete', id })
      return existed
    },
    list: async (filter = {}) => entries.values().filter((record) => matches(record, filter)),
    addOnce: async (id, ttlMs) => {
      const lifeMs = checkTtl(ttlMs)
      if (seen.get(checkId(id)) === true) return false
      seen.set(id, true, clock() + lifeMs)
      return true
    },
    watch: (prefix, listener) => watches.add(prefix, listener),
  }
}

function refuseTwice(records: readonly StoredRecord[]): void {
  const ids = new Set<string>()
  for (const { id } of records) {
    if (ids.has(id)) throw new ConfigurationError(`\`records\` holds the id \`${id}\` twice`)
    ids.add(id)
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

const recordList: OptionParser<readonly StoredRecord[]> = (value, fail) => {
  const isRecord = (item: unknown): boolean =>
    typeof (item as StoredRecord | null)?.id === 'string' &&
    Number.isSafeInteger((item as StoredRecord).version)
  return Array.isArray(value) && value.every(isRecord)
    ? (value as StoredRecord[])
    : fail('a list of records with an `id` and a `version`')
}
