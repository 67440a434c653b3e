import type { RecordChange, RecordStore, StoredRecord, Watch } from '../../core/store'
import { deferred, type Deferred } from './deferred'
import { Listeners } from '../../core/listeners'
import { MirroredRecords, type KeysOf } from './mirrored-records'
import { withinTime } from '../../core/within-time'

export interface MirrorOptions<T extends StoredRecord> {
  /** Ids of the records begin with this; others are left alone. @defaultValue '' */
  readonly prefix?: string
  /** Longest time that changes may be unknown, in milliseconds; after it every look-up throws. */
  readonly maxStaleMs: number
  /** Most records; where the store has more, every look-up throws. @defaultValue 100,000 */
  readonly maxRecords?: number
  /** Names a record is found by besides its id; the same for each version of it. @defaultValue none */
  readonly keysOf?: KeysOf<T>
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
}

/** The content of a small store in memory, read without waiting. */
export interface Mirror<T extends StoredRecord> {
  /** True once the records were known for the first time. */
  readonly loaded: boolean
  /** Resolves once the records are known; rejects where an attempt fails before. Later ones follow. */
  readonly ready: () => Promise<void>
  /** @throws Error where the store's changes are not known, or there are too many records. */
  readonly requireCurrent: () => void
  /** @throws Error as `requireCurrent`. */
  readonly isEmpty: () => boolean
  /** @throws Error as `requireCurrent`. */
  readonly get: (id: string) => T | undefined
  /** The records under one of their keys. @throws Error as `requireCurrent`. */
  readonly find: (key: string) => readonly T[]
  /** False where nothing is under the key. @throws Error as `requireCurrent`. */
  readonly holds: (key: string) => boolean
  /** Takes in what this process has just written, so that it need not wait for the feed. */
  readonly apply: (change: RecordChange<T>) => void
  /** Calls the listener after each change. Returns the end. */
  readonly onChange: (listener: () => void) => () => void
  /** Ends the watch; look-ups throw from then on. */
  readonly close: () => void
}

/** Waits between two attempts to read, in milliseconds; doubled after each failure. */
const firstRetryMs = 100
const maxRetryMs = 1000
/** An attempt that takes longer has failed; nobody waits longer for the first one. */
const loadTimeoutMs = 10_000
/** How often a store is looked at whose records are there and whose feed has yet to begin. */
const feedCheckMs = 20

/** See `mirrorOf`, which checks the options. */
export class StoreMirror<T extends StoredRecord> implements Mirror<T> {
  readonly #store: Pick<RecordStore<T>, 'list'>
  readonly #options: Required<MirrorOptions<T>>
  readonly #watch: Watch
  readonly #listeners = new Listeners()
  #records: MirroredRecords<T>
  /** What the feed said since the reading began, deletes as `undefined`; `undefined` between readings. */
  #changes: Map<string, T | undefined> | undefined
  /** True where the reading that is going on began too early. */
  #again = false
  #loaded = false
  #first: Deferred | undefined
  #isCurrent = false
  /** The latest moment at which every change was known for sure. */
  #knownAt = -Infinity
  #isFull = false
  #failures = 0
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(store: Pick<RecordStore<T>, 'list' | 'watch'>, options: Required<MirrorOptions<T>>) {
    this.#store = store
    this.#options = options
    this.#records = this.#none()
    // INVARIANT: the feed is heard before the list is read, so that no change falls between the two.
    this.#watch = store.watch(options.prefix, (change) => this.apply(change))
    this.#load()
  }

  get loaded(): boolean {
    return this.#loaded || this.#isFresh()
  }

  ready(): Promise<void> {
    if (this.loaded) return Promise.resolve()
    this.#first ??= deferred()
    this.#tellFirst()
    return withinTime(this.#first.settled, loadTimeoutMs, 'the store')
  }

  requireCurrent(): void {
    const { maxRecords, maxStaleMs } = this.#options
    if (this.#closed) throw new Error('the mirror of the store is closed')
    if (this.#isFull) throw tooMany(maxRecords)
    if (this.#isFresh()) return
    throw new Error(
      this.#loaded
        ? `the store's changes have not been known for more than ${maxStaleMs} ms`
        : "the store's records are not known yet",
    )
  }

  isEmpty(): boolean {
    this.requireCurrent()
    return this.#records.size === 0
  }

  get(id: string): T | undefined {
    this.requireCurrent()
    return this.#records.get(id)
  }

  find(key: string): readonly T[] {
    this.requireCurrent()
    return this.#records.find(key)
  }

  holds(key: string): boolean {
    this.requireCurrent()
    return this.#records.holds(key)
  }

  apply(change: RecordChange<T>): void {
    if (this.#closed) return
    // A feed says `reset` before `currentAt` goes past what was missed.
    if (this.#isCurrent) this.#knownAt = this.#watch.currentAt()
    if (change.type === 'reset') return this.#load()
    const id = change.type === 'put' ? change.record.id : change.id
    if (!id.startsWith(this.#options.prefix)) return
    this.#changes?.set(id, change.type === 'put' ? change.record : undefined)
    if (change.type === 'put') this.#put(change.record)
    else this.#records.delete(id)
    this.#listeners.tell()
  }

  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#watch.close()
    this.#listeners.clear()
    this.#failFirst(new Error('the mirror of the store is closed'))
    this.#records = this.#none()
  }

  #none(): MirroredRecords<T> {
    return new MirroredRecords(this.#options.keysOf, this.#options.clock)
  }

  #isFresh(): boolean {
    if (this.#isCurrent) this.#knownAt = this.#watch.currentAt()
    // Not `>`: a moment that is no number is no reason to trust. Nor is a clock that was set back.
    const apart = Math.abs(this.#options.clock() - this.#knownAt)
    const isFresh = apart <= this.#options.maxStaleMs
    this.#loaded ||= isFresh
    return isFresh
  }

  #put(record: T): void {
    const known = this.#records.get(record.id)
    // Either it is late, or the record was deleted and made anew: only the store knows.
    if (known !== undefined && known.version > record.version) return this.#load()
    this.#records.put(record)
    if (this.#records.size > this.#options.maxRecords) this.#records.sweep()
    if (this.#records.size <= this.#options.maxRecords) return
    this.#records.delete(record.id)
    this.#isFull = true
    this.#load()
  }

  /** Reads the store: now, or once the reading that is going on has ended. */
  #load(): void {
    this.#isCurrent = false
    this.#again = true
    if (this.#changes !== undefined) return
    clearTimeout(this.#timer)
    void this.#read()
  }

  async #read(): Promise<void> {
    try {
      while (this.#again && !this.#closed) {
        this.#again = false
        const changes = (this.#changes = new Map<string, T | undefined>())
        this.#adopt(await withinTime(this.#store.list(), loadTimeoutMs, 'the store'), changes)
      }
      this.#changes = undefined
      this.#failures = 0
      this.#tellFirst()
    } catch (error) {
      this.#changes = undefined
      this.#failFirst(error)
      this.#retry()
    }
  }

  #adopt(list: readonly T[], changes: ReadonlyMap<string, T | undefined>): void {
    if (this.#closed) return
    const { prefix, maxRecords } = this.#options
    const records = this.#none()
    for (const record of list) if (record.id.startsWith(prefix)) records.put(record)
    if (!records.merge(changes)) this.#again = true
    records.sweep()
    this.#isFull = records.size > maxRecords
    if (this.#isFull) throw tooMany(maxRecords)
    this.#records = records
    // Where the reading began too early, what it brought is better than nothing and is not trusted.
    this.#isCurrent = !this.#again
    this.#isFresh()
    this.#listeners.tell()
  }

  #retry(): void {
    if (this.#closed) return
    const wait = Math.min(firstRetryMs * 2 ** this.#failures, maxRetryMs)
    this.#failures += 1
    this.#timer = setTimeout(() => this.#load(), wait)
    this.#timer.unref()
  }

  /** The list may be there before the feed says for the first time up to when it is complete. */
  #tellFirst(): void {
    if (this.#first === undefined || !this.#isCurrent || this.#closed) return
    if (this.loaded) {
      this.#first.resolve()
      return
    }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#tellFirst(), feedCheckMs)
    this.#timer.unref()
  }

  #failFirst(error: unknown): void {
    this.#first?.reject(error)
    this.#first = undefined
  }
}

function tooMany(maxRecords: number): Error {
  return new Error(`the store holds more than ${maxRecords} records; raise \`maxRecords\``)
}
