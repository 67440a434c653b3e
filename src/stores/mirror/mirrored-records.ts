import type { StoredRecord } from '../../core/store'

/** Names under which a record is found besides its id. */
export type KeysOf<T> = (record: T) => readonly string[]

/**
 * Records by id and by further keys. A record that carries `expiresAt` (milliseconds since the epoch)
 * is gone from that moment on, whatever the store still holds.
 */
export class MirroredRecords<T extends StoredRecord> {
  readonly #records = new Map<string, T>()
  readonly #byKey = new Map<string, Set<T>>()
  readonly #keysOf: KeysOf<T>
  readonly #clock: () => number
  #writes = 0

  constructor(keysOf: KeysOf<T>, clock: () => number) {
    this.#keysOf = keysOf
    this.#clock = clock
  }

  /** How many records are held; some of them may be over. */
  get size(): number {
    return this.#records.size
  }

  get(id: string): T | undefined {
    const record = this.#records.get(id)
    if (record === undefined || !isOver(record, this.#clock())) return record
    this.delete(id)
    return undefined
  }

  /** True where a record may be under the key: it costs nothing and may tell of one that is over. */
  holds(key: string): boolean {
    return this.#byKey.has(key)
  }

  find(key: string): readonly T[] {
    const found = this.#byKey.get(key)
    if (found === undefined) return []
    const now = this.#clock()
    return [...found].filter((record) => !isOver(record, now))
  }

  put(record: T): void {
    this.delete(record.id)
    this.#records.set(record.id, record)
    for (const key of this.#keysOf(record)) {
      const under = this.#byKey.get(key)
      if (under === undefined) this.#byKey.set(key, new Set([record]))
      else under.add(record)
    }
    // As many writes as records pay for a look at each of them, so that what is over does not pile up.
    this.#writes += 1
    if (this.#writes > this.#records.size) this.sweep()
  }

  delete(id: string): void {
    const record = this.#records.get(id)
    if (record === undefined) return
    this.#records.delete(id)
    for (const key of this.#keysOf(record)) {
      const under = this.#byKey.get(key)
      under?.delete(record)
      if (under?.size === 0) this.#byKey.delete(key)
    }
  }

  /**
   * Takes in what a feed said while these records were being listed, deletes as `undefined`. False where
   * the list holds a later version: then only the store knows which of the two it is.
   */
  merge(changes: ReadonlyMap<string, T | undefined>): boolean {
    let isCertain = true
    for (const [id, change] of changes) {
      const listed = this.get(id)
      if (change === undefined) this.delete(id)
      else if (listed !== undefined && listed.version > change.version) isCertain = false
      else this.put(change)
    }
    return isCertain
  }

  /** Drops what is over. */
  sweep(): void {
    this.#writes = 0
    const now = this.#clock()
    for (const [id, record] of this.#records) if (isOver(record, now)) this.delete(id)
  }
}

function isOver(record: StoredRecord, now: number): boolean {
  const { expiresAt } = record as { readonly expiresAt?: unknown }
  return typeof expiresAt === 'number' && expiresAt <= now
}
