import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Classification, ClassifierInput } from '../core/classifier'
import type { Detector } from '../core/detector'
import { GuardError } from '../core/errors'
import { orAborted } from '../core/or-aborted'
import { Breaker, UnusableAnswer, Withdrawn } from '../remote/breaker'
import { Batches } from './batches'
import { Budget } from './budget'
import type { ParsedAskingOptions } from './options'

/** The detector that asks. */
interface Owner<Answer> {
  readonly name: string
  /** What an answer about one text says. @throws UnusableAnswer for one that says nothing. */
  readonly read: (answer: unknown) => Answer
}

/** Who is asked, and how. */
interface AskerOptions extends ParsedAskingOptions {
  readonly use: {
    readonly name: string
    readonly classify: (texts: readonly ClassifierInput[], signal: AbortSignal) => Promise<unknown>
  }
  readonly onError: 'keep' | 'refuse' | 'pass'
}

/** What comes of asking: an answer, what the detector found by itself, or nothing at all. */
export type Verdict<Answer = Classification> = Answer | 'keep' | 'pass'

/** Failures in a row after which nobody asks for a while, and for how long, in milliseconds. */
const breaking = { failures: 5, pauseMs: 5000 }

/** Asks a classifier on behalf of a detector: in time, within its budget, and not twice about the same. */
export class Asker<Answer extends object = Classification> {
  readonly #options: AskerOptions
  readonly #owner: Owner<Answer>
  readonly #now: () => number
  readonly #budget: Budget
  readonly #kept: LRUCache<string, Answer> | undefined
  readonly #breaker = new Breaker(breaking)
  readonly #batches = new Batches<Answer>((inputs, signal) => this.#classify(inputs, signal))

  /** @param now milliseconds on a clock that only goes forward. */
  constructor(
    options: AskerOptions,
    owner: Owner<Answer>,
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
  async ask(input: ClassifierInput, signal: AbortSignal): Promise<Verdict<Answer>> {
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

  #classify(inputs: readonly ClassifierInput[], signal: AbortSignal): Promise<readonly Answer[]> {
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

  #checked(answers: unknown, count: number): readonly Answer[] {
    if (Array.isArray(answers) && answers.length === count) return answers.map(this.#owner.read)
    throw new UnusableAnswer(`it did not return ${count} answers`)
  }

  #refusal(cause: unknown): GuardError {
    return new GuardError('control-failed', {
      cause,
      detail: `the classifier \`${this.#options.use.name}\` gave no answer`,
      detector: this.#owner.name,
    })
  }
}

/** Reads what classifiers answer, with the types of the detector that asks. */
export function classificationFor({ name, types }: Pick<Detector, 'name' | 'types'>) {
  return (answer: unknown): Classification => {
    const { score, type } = (answer ?? {}) as Partial<Record<keyof Classification, unknown>>
    if (!isScore(score))
      throw new UnusableAnswer('it returned a score that is no number from 0 to 1')
    if (type === undefined) return { score }
    if (typeof type === 'string' && types.includes(type)) return { score, type }
    throw new UnusableAnswer(`it returned a type that \`${name}\` does not declare`)
  }
}

export function isScore(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}

/** Of the whole text and all that the answer may depend on. */
function keyOf(classifier: string, { text, context }: ClassifierInput): string {
  const { direction, kind, role, origin } = context
  const asked = JSON.stringify([classifier, direction, kind, role, origin.kind, origin.name, text])
  return createHash('sha256').update(asked).digest('base64url')
}
