import { isDeepStrictEqual } from 'node:util'
import { LRUCache } from 'lru-cache'
import { callback, integer, objectWith, optional, parseOptions } from '../core/options'
import type { RecordChange, RecordStore, StoredRecord, Watch } from '../core/store'
import { deepFreeze } from './freeze'
import { Listeners } from '../core/listeners'
import { silenceLimit } from './silence'

export interface CachedRecordsOptions<T extends StoredRecord> {
  readonly store: Pick<RecordStore<T>, 'get' | 'watch'>
  /** Most milliseconds for which a record is used without asking again. @defaultValue 30,000, the most */
  readonly ttlMs?: number
  /** The same for the answer that there is no such record. @defaultValue 2,000; 5,000 at most */
  readonly negativeTtlMs?: number
  /**
   * Milliseconds for which a record is still used after it was last known to be right, while the store
   * does not answer. After them a read rejects. @defaultValue 60,000, the most
   */
  readonly staleMs?: number
  /** Milliseconds after which a silent store counts as one that does not answer. @defaultValue 2,000 */
  readonly timeoutMs?: number
  /** Most records that are kept; the least recently used one makes room. @defaultValue 10,000 */
  readonly maxRecords?: number
  /** Milliseconds since the epoch; the clock that the store has. @defaultValue Date.now */
  readonly clock?: () => number
}

export interface CachedRecords<T extends StoredRecord> {
  /** A record that may be used as it is, without waiting; `undefined` where the store must be asked. */
  readonly peek: (id: string) => T | undefined
  /**
   * Asks the store where it must, once however many wait for the same id.
   *
   * @throws Error where the store does not answer and nothing recent enough is known.
   */
  readonly get: (id: string) => Promise<T | undefined>
  /** Calls the listener when a record that was kept has changed. Returns the end. */
  readonly onChange: (listener: () => void) => () => void
  /** Ends the watch. From then on every `get` asks the store. */
  readonly close: () => void
}

/**
 * Keeps what was read of a store whose changes are announced. An announced change is in force at once,
 * any other within `ttlMs`. Records are copied and frozen, so a record that is the same object is the
 * same record.
 *
 * @throws ConfigurationError for a wrong option.
 */
export function cachedRecords<T extends StoredRecord>(
  options: CachedRecordsOptions<T>,
): CachedRecords<T> {
  const cache = new ReadThrough<T>(
    parseOptions('cachedRecords', options, {
      store: objectWith<CachedRecordsOptions<T>['store']>('get', 'watch'),
      ttlMs: optional(integer(1, 30_000, 'milliseconds'), 30_000),
      negativeTtlMs: optional(integer(0, 5000, 'milliseconds'), 2000),
      staleMs: optional(integer(0, 60_000, 'milliseconds'), 60_000),
      timeoutMs: optional(integer(1, 60_000, 'milliseconds'), 2000),
      maxRecords: optional(integer(1, 1_000_000, 'records'), 10_000),
      clock: optional(callback<() => number>(), Date.now),
    }),
  )
  return Object.freeze({
    peek: (id: string) => cache.peek(id),
    get: (id: string) => cache.get(id),
    onChange: (listener: () => void) => cache.onChange(listener),
    close: () => cache.close(),
  })
}

/** How far behind the clock a feed may be and still vouch for what it did not announce. */
const LAG_MS = 5000
/** For how long a silent store is left alone before the same record is asked for again. */
const RETRY_MS = 1000
/** Ids come from strangers: what does not exist gets little room. */
const MAX_ABSENT = 1000
/** How often a read is repeated because the record changed meanwhile. */
const MAX_ROUNDS = 3

interface Entry<T> {
  readonly record: T
  /** When the read began, or what the feed had reached when it announced the record. */
  readonly readAt: number
  /** Until then the record is used though the store did not answer. */
  retryAt: number
}

interface Read<T> {
  readonly done: Promise<T | undefined>
  /** A change was announced while the read was under way: what it brings may be from before. */
  overtaken: boolean
}

class ReadThrough<T extends StoredRecord> {
  readonly #options: Required<CachedRecordsOptions<T>>
  readonly #entries: LRUCache<string, Entry<T>>
  /** Until when an id is taken to be unknown. */
  readonly #absent = new LRUCache<string, number>({ max: MAX_ABSENT })
  readonly #reads = new Map<string, Read<T>>()
  readonly #listeners = new Listeners()
  readonly #inTime: ReturnType<typeof silenceLimit>
  readonly #watch: Watch
  #closed = false

  constructor(options: Required<CachedRecordsOptions<T>>) {
    this.#options = options
    this.#entries = new LRUCache({ max: options.maxRecords })
    this.#inTime = silenceLimit(options.timeoutMs)
    this.#watch = options.store.watch('', (change) => this.#changed(change))
  }

  peek(id: string): T | undefined {
    const entry = this.#entries.get(id)
    return entry !== undefined && this.#isGood(entry) ? entry.record : undefined
  }

  get(id: string, round = 1): Promise<T | undefined> {
    if (this.#closed) return Promise.resolve(this.#options.store.get(id))
    const record = this.peek(id)
    if (record !== undefined) return Promise.resolve(record)
    if ((this.#absent.get(id) ?? 0) > this.#options.clock()) return Promise.resolve(undefined)
    return this.#reads.get(id)?.done ?? this.#read(id, round)
  }

  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  close(): void {
    this.#closed = true
    this.#watch.close()
    this.#clear()
  }

  #isGood(entry: Entry<T>): boolean {
    const { clock, ttlMs } = this.#options
    const now = clock()
    const age = now - entry.readAt
    const isRecent = age >= 0 && age < ttlMs
    if (isRecent && (age <= LAG_MS || now - this.#watch.currentAt() <= LAG_MS)) return true
    return now < entry.retryAt && this.#isKnown(entry, now)
  }

  /** Until when the record is known to have been right: the feed would have told of a change. */
  #knownAt({ readAt }: Entry<T>): number {
    return Math.max(readAt, this.#watch.currentAt())
  }

  // By how far they are apart: a clock that was set back must not add to the time.
  #isKnown(entry: Entry<T>, now: number): boolean {
    return Math.abs(now - this.#knownAt(entry)) < this.#options.staleMs
  }

  #read(id: string, round: number): Promise<T | undefined> {
    const startedAt = this.#options.clock()
    const answer = this.#inTime(() => this.#options.store.get(id))
    const done = answer.then(
      (record) => this.#finish(id, read, round) ?? this.#keep(id, record, startedAt),
      (cause: unknown) => this.#finish(id, read, round) ?? this.#fallBack(id, cause),
    )
    const read: Read<T> = { done, overtaken: false }
    this.#reads.set(id, read)
    return done
  }

  /** Ends a read. The record is asked for anew where a change has overtaken it. */
  #finish(id: string, read: Read<T>, round: number): Promise<T | undefined> | undefined {
    if (this.#reads.get(id) === read) this.#reads.delete(id)
    if (!read.overtaken) return undefined
    if (round < MAX_ROUNDS) return this.get(id, round + 1)
    throw new Error('the record changed during each of its reads')
  }

  #keep(id: string, read: T | undefined, startedAt: number): T | undefined {
    const { clock, negativeTtlMs, staleMs } = this.#options
    const now = clock()
    const kept = this.#entries.get(id)
    if (read === undefined) {
      this.#entries.delete(id)
      // A feed that is behind might not tell in time that the record was made.
      if (now - this.#watch.currentAt() <= LAG_MS) this.#absent.set(id, now + negativeTtlMs)
      return undefined
    }
    // A replica that is behind: what is newer stays, without a new lease.
    if (kept && kept.record.version > read.version && now - kept.readAt < staleMs) {
      return kept.record
    }
    const record = sameOr(kept?.record, read)
    this.#entries.set(id, { record, readAt: startedAt, retryAt: 0 })
    return record
  }

  #fallBack(id: string, cause: unknown): T {
    const now = this.#options.clock()
    const entry = this.#entries.get(id)
    if (entry && this.#isKnown(entry, now)) {
      entry.retryAt = now + RETRY_MS
      return entry.record
    }
    throw new Error('the store does not answer, and nothing recent enough is known', { cause })
  }

  #changed(change: RecordChange<T>): void {
    if (change.type === 'reset') this.#clear()
    else this.#replace(change.type === 'put' ? change.record.id : change.id, change)
  }

  #replace(id: string, change: RecordChange<T>): void {
    this.#absent.delete(id)
    const read = this.#reads.get(id)
    if (read) read.overtaken = true
    this.#reads.delete(id)
    const kept = this.#entries.get(id)
    if (change.type !== 'put') this.#entries.delete(id)
    // Of the same version and other content: it was deleted and made anew between two announcements.
    else if (kept ? kept.record.version <= change.record.version : read !== undefined) {
      const readAt = Math.min(this.#options.clock(), this.#watch.currentAt())
      this.#entries.set(id, { record: sameOr(kept?.record, change.record), readAt, retryAt: 0 })
    }
    // An older version was told again, or the record was made anew: only the store knows.
    else this.#entries.delete(id)
    if (kept) this.#tell()
  }

  #clear(): void {
    this.#entries.clear()
    this.#absent.clear()
    for (const read of this.#reads.values()) read.overtaken = true
    this.#reads.clear()
    this.#tell()
  }

  #tell(): void {
    this.#listeners.tell()
  }
}

/** The same object again where nothing changed, so that what was found out about it holds on. */
function sameOr<T>(kept: T | undefined, read: T): T {
  const copy = owned(read)
  return kept !== undefined && isDeepStrictEqual(kept, copy) ? kept : copy
}

function owned<T>(record: T): T {
  return Object.isFrozen(record) ? record : deepFreeze(structuredClone(record))
}
