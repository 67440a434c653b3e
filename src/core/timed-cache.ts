import { LRUCache } from 'lru-cache'

interface Entry<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number
}

/**
 * A bounded memory of what was found out at one moment and is good until another; milliseconds since the
 * epoch. What was used least lately goes first.
 */
export class TimedCache<Value extends object> {
  readonly #entries: LRUCache<string, Entry<Value>>

  /** @param max most entries. */
  constructor(max: number) {
    this.#entries = new LRUCache({ max })
  }

  /** What is kept and still good. To a clock that was set back it is not: all is found out anew then. */
  find(key: string, now: number): Value | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined) return undefined
    if (now >= entry.from && now < entry.to) return entry.value
    this.#entries.delete(key)
    return undefined
  }

  keep(key: string, value: Value, { from, to }: Omit<Entry<Value>, 'value'>): void {
    this.#entries.set(key, { value, from, to })
  }

  drop(key: string): void {
    this.#entries.delete(key)
  }
}
