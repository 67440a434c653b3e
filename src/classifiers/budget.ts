const minuteMs = 60_000

/** So many in each minute, counted from the first. */
export class Budget {
  readonly #perMinute: number
  readonly #now: () => number
  #since = -Infinity
  #used = 0

  /** @param now milliseconds on a clock that only goes forward. */
  constructor(perMinute: number, now: () => number) {
    this.#perMinute = perMinute
    this.#now = now
  }

  /** Takes one, if there is one left. */
  take(): boolean {
    const now = this.#now()
    if (now - this.#since >= minuteMs) {
      this.#since = now
      this.#used = 0
    }
    if (this.#used >= this.#perMinute) return false
    this.#used += 1
    return true
  }
}
