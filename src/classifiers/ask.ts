import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Classification, ClassifierInput } from '../core/classifier'
import { GuardError } from '../core/errors'
import { orAborted } from '../core/or-aborted'
import { Breaker, UnusableAnswer, Withdrawn } from '../remote/breaker'
import { Batches } from './batches'
import { Budget } from './budget'
import type { ParsedClassifierOptions } from './options'

/** The detector that asks. */
interface Owner {
  readonly name: string
  readonly types: readonly string[]
}

/** What comes of asking: an answer, what the detector found by itself, or nothing at all. */
export type Verdict = Classification | 'keep' | 'pass'

/** Failures in a row after which nobody asks for a while, and for how long, in milliseconds. */
const breaking = { failures: 5, pauseMs: 5000 }

/** Asks a classifier on behalf of a detector: in time, within its budget, and not twice about the same. */
export class Asker {
  readonly #options: ParsedClassifierOptions
  readonly #owner: Owner
  readonly #now: () => number
  readonly #budget: Budget
  readonly #kept: LRUCache<string, Classification> | undefined
  readonly #breaker = new Breaker(breaking)
  readonly #batches = new Batches((inputs, signal) => this.#classify(inputs, signal))

  /** @param now milliseconds on a clock that only goes forward. */
  constructor(
    options: ParsedClassifierOptions,
    owner: Owner,
    now: () => number = () => performance.now(),
  ) {
    const { perMinute, maxAgeMs, maxEntries } = options
    this.#options = options
    this.#owner = owner
    this.#now = now
    this.#budget = new Budget(perMinute, now)
    if (maxAgeMs > 0) this.#kept = new LRUCache({ max: maxEntries, ttl: maxAgeMs })
  }

  /**
   * @throws GuardError `control-failed` without an answer, where that refuses the exchange, and where nobody waits
   * for one any more.
   */
  async ask(input: ClassifierInput, signal: AbortSignal): Promise<Verdict> {
    const { use, onError, onUnanswered } = this.#options
    const key = keyOf(use.name, input)
    const known = this.#kept?.get(key)
    if (known !== undefined) return known
    if (!this.#budget.take()) {
      onUnanswered('budget')
      return 'keep'
    }
    try {
      // INVARIANT: only answers are kept.
      const answer = await this.#batches.ask(input, signal)
      this.#kept?.set(key, answer)
      return answer
    } catch (cause) {
      if (!signal.aborted) onUnanswered('error', cause)
      if (signal.aborted || onError === 'refuse') throw this.#refusal(cause)
      return onError
    }
  }

  #classify(
    inputs: readonly ClassifierInput[],
    signal: AbortSignal,
  ): Promise<readonly Classification[]> {
    return this.#breaker.run(this.#now(), async () => {
      try {
        return this.#checked(await this.#answersInTime(inputs, signal), inputs.length)
      } catch (error) {
        throw signal.aborted ? new Withdrawn('nobody waits any more', { cause: error }) : error
      }
    })
  }

  async #answersInTime(inputs: readonly ClassifierInput[], signal: AbortSignal): Promise<unknown> {
    const { use, timeoutMs } = this.#options
    const controller = new AbortController()
    const stop = () => controller.abort(signal.reason)
    const late = () => controller.abort(new Error(`it has not answered for ${timeoutMs} ms`))
    const timer = setTimeout(late, timeoutMs)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    try {
      // `async`, because a classifier may throw at once.
      const answers = (async () => use.classify(inputs, controller.signal))()
      return await orAborted(answers, controller.signal)
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
  }

  #checked(answers: unknown, count: number): readonly Classification[] {
    if (!Array.isArray(answers) || answers.length !== count) {
      throw new UnusableAnswer(`it did not return ${count} answers`)
    }
    return (answers as readonly unknown[]).map((answer) => {
      const { score, type } = (answer ?? {}) as Partial<Record<keyof Classification, unknown>>
      if (typeof score !== 'number' || !(score >= 0 && score <= 1)) {
        throw new UnusableAnswer('it returned a score that is no number from 0 to 1')
      }
      if (type === undefined) return { score }
      if (typeof type === 'string' && this.#owner.types.includes(type)) return { score, type }
      throw new UnusableAnswer(`it returned a type that \`${this.#owner.name}\` does not declare`)
    })
  }

  #refusal(cause: unknown): GuardError {
    return new GuardError('control-failed', {
      cause,
      detail: `the classifier \`${this.#options.use.name}\` gave no answer`,
      detector: this.#owner.name,
    })
  }
}

/** Of the whole text and all that the answer may depend on. */
function keyOf(classifier: string, { text, context }: ClassifierInput): string {
  const { direction, kind, role, origin } = context
  const asked = JSON.stringify([classifier, direction, kind, role, origin.kind, origin.name, text])
  return createHash('sha256').update(asked).digest('base64url')
}
