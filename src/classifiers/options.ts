import type { Classifier } from '../core/classifier'
import {
  callback,
  integer,
  objectWith,
  oneOf,
  optional,
  parseOptions,
  type OptionParser,
} from '../core/options'

/** How a detector asks a classifier. */
export interface ClassifierOptions {
  /** `httpClassifier({ … })`, `onnxClassifier({ … })`, `llmJudge({ … })`, or an object of your own. */
  readonly use: Classifier
  /**
   * The scores between which the detector is not sure, both included: it asks where its highest score for a text
   * lies there. @defaultValue [0.3, 0.98], and up to the detector's threshold where that is higher
   */
  readonly band?: readonly [low: number, high: number]
  /** The least score of the classifier that is a finding, 0 to 1. @defaultValue 0.5 */
  readonly threshold?: number
  /** Longest time for an answer, in milliseconds, 10 to 60,000. @defaultValue 1500 */
  readonly timeoutMs?: number
  /**
   * How long an answer is good for the same text of the same origin, in milliseconds, 0 to 86,400,000, and how many
   * are kept; 0 asks each time. @defaultValue { maxAgeMs: 300_000, maxEntries: 10_000 }
   */
  readonly cache?: { readonly maxAgeMs?: number; readonly maxEntries?: number }
  /** Most texts that it is asked about in a minute, by this detector in this process. @defaultValue no limit */
  readonly budget?: { readonly perMinute: number }
  /**
   * What to do without an answer: `refuse` the exchange, `keep` what the detector found, or `pass` the text as if
   * nothing was found in it. @defaultValue 'refuse'
   */
  readonly onError?: 'keep' | 'refuse' | 'pass'
  /** Told of each text that was not judged, and of the error behind it. Must not throw. */
  readonly onUnanswered?: (reason: 'budget' | 'error', error?: unknown) => void
}

/** How, and how often, a service is asked, whoever it is. */
export type AskingOptions = Pick<
  ClassifierOptions,
  'timeoutMs' | 'cache' | 'budget' | 'onUnanswered'
>

export interface ParsedAskingOptions {
  readonly timeoutMs: number
  readonly maxAgeMs: number
  readonly maxEntries: number
  readonly perMinute: number
  readonly onUnanswered: (reason: 'budget' | 'error', error?: unknown) => void
}

export interface ParsedClassifierOptions extends ParsedAskingOptions {
  readonly use: Classifier
  readonly band: readonly [low: number, high: number]
  readonly threshold: number
  readonly onError: 'keep' | 'refuse' | 'pass'
}

/** The parsers of the options that `askingLimits` makes something of. */
export const askingParsers = {
  timeoutMs: optional(integer(10, 60_000, 'milliseconds'), 1500),
  cache: optional(objectWith<NonNullable<ClassifierOptions['cache']>>(), {}),
  budget: optional(objectWith<NonNullable<ClassifierOptions['budget']>>(), undefined),
  onUnanswered: optional(callback<ParsedAskingOptions['onUnanswered']>(), () => undefined),
}

/**
 * How long answers are kept, and how many are asked for.
 *
 * @param name of what has the options, for messages.
 * @throws ConfigurationError for a wrong option.
 */
export function askingLimits(
  name: string,
  { cache, budget }: Pick<AskingOptions, 'cache'> & { readonly budget: unknown },
): Pick<ParsedAskingOptions, 'maxAgeMs' | 'maxEntries' | 'perMinute'> {
  const kept = parseOptions(`${name}.cache`, cache, {
    maxAgeMs: optional(integer(0, 86_400_000, 'milliseconds'), 300_000),
    maxEntries: optional(integer(1, 1_000_000, 'answers'), 10_000),
  })
  const perMinute = integer(1, 1_000_000, 'texts')
  return {
    ...kept,
    ...(budget === undefined
      ? { perMinute: Infinity }
      : parseOptions(`${name}.budget`, budget, { perMinute })),
  }
}

/**
 * Parses the option `classifier` of a detector.
 *
 * @param least the least score that the detector reports by itself.
 * @throws ConfigurationError for a wrong option.
 */
export function parseClassifierOptions(
  factory: string,
  options: unknown,
  least: number,
): ParsedClassifierOptions {
  const name = `${factory}.classifier`
  const { cache, budget, ...parsed } = parseOptions(name, options, {
    use: classifier,
    band: optional(band, [0.3, Math.max(0.98, least)] as const),
    threshold: optional(share, 0.5),
    onError: optional(oneOf(['keep', 'refuse', 'pass'] as const), 'refuse'),
    ...askingParsers,
  })
  return { ...parsed, ...askingLimits(name, { cache, budget }) }
}

const classifier: OptionParser<Classifier> = (value, fail) => {
  const { name, maxLength = 1 } = objectWith<Classifier>('classify')(value, fail)
  if (typeof name !== 'string' || name === '') return fail('a classifier with a `name`')
  if (!Number.isSafeInteger(maxLength) || maxLength < 1) {
    return fail('a classifier whose `maxLength` is a whole number of characters above 0')
  }
  return value as Classifier
}

const share: OptionParser<number> = (value, fail) =>
  isShare(value) ? value : fail('a number from 0 to 1')

const band: OptionParser<readonly [low: number, high: number]> = (value, fail) => {
  const [low, high] = Array.isArray(value) ? (value as unknown[]) : []
  return isShare(low) && isShare(high) && low <= high && (value as unknown[]).length === 2
    ? [low, high]
    : fail('two numbers from 0 to 1, the lower one first')
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}
