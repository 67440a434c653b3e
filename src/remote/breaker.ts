/** The server answered, and this one answer cannot be used: that says nothing of its health. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer'
}

/** Nobody waited for the answer: that says nothing of the server's health either. */
export class Withdrawn extends Error {
  override readonly name = 'Withdrawn'
}

export interface BreakerOptions {
  /** Failures in a row after which nobody is asked for a while. */
  readonly failures: number
  /** For how long, in milliseconds. */
  readonly pauseMs: number
}

/**
 * Stops asking a server that does not answer, so that its outage costs each caller nothing but a refusal.
 * After the pause one call tries; its outcome decides for all. What was answered and cannot be used does
 * not count: callers could otherwise shut out all others by a token of their own.
 */
export class Breaker {
  readonly #options: BreakerOptions
  #failures = 0
  #openUntil = -Infinity

  constructor(options: BreakerOptions) {
    this.#options = options
  }

  /** @throws Error during the pause, without asking. */
  async run<T>(now: number, ask: () => Promise<T>): Promise<T> {
    const open = this.#failures >= this.#options.failures
    if (open) {
      const left = this.#openUntil - now
      // A clock that was set back ends the pause: nobody knows how much of it is left.
      if (left > 0 && left <= this.#options.pauseMs) {
        throw new Error('the server is not asked for a while: it did not answer')
      }
      this.#openUntil = now + this.#options.pauseMs
    }
    try {
      const answer = await ask()
      this.#failures = 0
      return answer
    } catch (error) {
      if (error instanceof Withdrawn) throw error
      if (error instanceof UnusableAnswer) {
        this.#failures = 0
        throw error
      }
      this.#failures += 1
      this.#openUntil = now + this.#options.pauseMs
      throw error
    }
  }
}
