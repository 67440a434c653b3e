import type { RecordChange, RecordStore, StoredRecord } from '../../core/store'
import { Watches } from '../watches'

/** One line of a change log: which id changed, not how. What was deleted must not live on in a log. */
export interface LogEntry {
  /** Where it stands; grows with each change in the order in which they took effect. */
  readonly position: string
  /** Random: the same position with another mark is another history. */
  readonly mark: string
  /** `undefined` for the entry that opens a log. */
  readonly id: string | undefined
}

/** A change log on a server. None of its functions has a time limit; the feed brings one. */
export interface ChangeLog<T extends StoredRecord> {
  /** The newest entry; opens the log where there is none. */
  readonly newest: () => Promise<LogEntry>
  /** At most `limit` entries from this position on, that position's first. */
  readonly read: (position: string, limit: number) => Promise<readonly LogEntry[]>
  /** The records with these ids that live. */
  readonly fetch: (ids: readonly string[]) => Promise<readonly T[]>
}

export interface ChangeFeedOptions<T extends StoredRecord> {
  readonly log: ChangeLog<T>
  /** Pause between two polls, in milliseconds. */
  readonly pollMs: number
  /** Milliseconds after which a poll without an answer is given up and another is made. */
  readonly giveUpMs: number
  readonly clock: () => number
}

const PAGE = 1_000
const FETCH = 100

/**
 * `watch` by polling a change log, one poll for all watches of a store.
 *
 * INVARIANT: every change after `#position` is still to be announced, so `#position` moves only after
 * announcing. It is kept while nobody watches, so that nothing is lost between two watches.
 */
export class ChangeFeed<T extends StoredRecord> {
  readonly #options: ChangeFeedOptions<T>
  readonly #watches = new Watches<T>(() => this.#currentAt)
  #position: LogEntry | undefined
  #currentAt = 0
  #timer: NodeJS.Timeout | undefined
  /** Counts polls; one that was given up sees that it is no longer the last and does nothing. */
  #poll = 0
  #polling = false

  constructor(options: ChangeFeedOptions<T>) {
    this.#options = options
  }

  readonly watch: RecordStore<T>['watch'] = (prefix, listener) => {
    const watch = this.#watches.add(prefix, listener, () => this.#rest())
    if (!this.#polling && this.#timer === undefined) this.#begin()
    return watch
  }

  #rest(): void {
    if (this.#watches.size > 0) return
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #begin(): void {
    const { giveUpMs, pollMs, clock } = this.#options
    const poll = (this.#poll += 1)
    const isLast = (): boolean => poll === this.#poll
    const end = (pauseMs: number): void => {
      if (!isLast()) return
      clearTimeout(giveUp)
      this.#polling = false
      if (this.#watches.size === 0) return
      this.#timer = setTimeout(() => {
        this.#timer = undefined
        this.#begin()
      }, pauseMs).unref()
    }
    const giveUp = setTimeout(() => {
      end(0)
      this.#poll += 1
    }, giveUpMs).unref()
    this.#polling = true
    this.#advance(clock(), isLast).then(
      (more) => end(more ? 0 : pollMs),
      // Whoever watches sees that `currentAt` stands still.
      () => end(pollMs),
    )
  }

  /** One page of the log; true if there may be more. */
  async #advance(startedAt: number, isLast: () => boolean): Promise<boolean> {
    const { log } = this.#options
    const from = this.#position
    const page = from === undefined ? [] : await log.read(from.position, PAGE)
    if (from === undefined || !isSame(page[0], from)) return this.#startOver(startedAt, isLast)
    const changes = await this.#changes(page.slice(1))
    if (!isLast()) return false
    this.#watches.resume()
    for (const { id, change } of changes) this.#watches.announce(id, change)
    this.#position = page.at(-1)
    const more = page.length === PAGE
    if (!more) this.#currentAt = startedAt
    return more
  }

  /** The first poll, a trimmed log, a flushed or replaced server: what was kept must be read again. */
  async #startOver(startedAt: number, isLast: () => boolean): Promise<false> {
    const newest = await this.#options.log.newest()
    if (!isLast()) return false
    this.#position = newest
    this.#watches.reset()
    this.#currentAt = startedAt
    return false
  }

  /** What the watched ids among these have become, in the order of their last change. */
  async #changes(
    entries: readonly LogEntry[],
  ): Promise<{ readonly id: string; readonly change: RecordChange<T> }[]> {
    const latestFirst = new Set(entries.map(({ id }) => id).reverse())
    const ids = [...latestFirst]
      .reverse()
      .filter((id): id is string => id !== undefined && this.#watches.includes(id))
    const records = new Map<string, T>()
    for (let start = 0; start < ids.length; start += FETCH) {
      const found = await this.#options.log.fetch(ids.slice(start, start + FETCH))
      for (const record of found) records.set(record.id, record)
    }
    return ids.map((id) => {
      const record = records.get(id)
      return { id, change: record ? { type: 'put', record } : { type: 'delete', id } }
    })
  }
}

function isSame(entry: LogEntry | undefined, other: LogEntry): boolean {
  return entry?.position === other.position && entry.mark === other.mark
}
