import { Asker } from '../classifiers/ask'
import { scoresReader } from '../classifiers/content/read-scores'
import { askingLimits, askingParsers, type AskingOptions } from '../classifiers/options'
import type { CategoryScore, ContentService } from '../core/content-service'
import type { DetectionContext, FunctionDetector } from '../core/detector'
import { ConfigurationError, GuardError } from '../core/errors'
import type { Finding } from '../core/finding'
import { oneOf, optional, parseOptions, string, type OptionParser } from '../core/options'
import type { Origin, SegmentKind } from '../core/segment'
import { mostPieces, readablePieces } from './content-classifier/pieces'
import {
  countsBy,
  thresholdsOption,
  type ContentThresholds,
  type Counts,
} from './content-classifier/thresholds'

export interface ContentClassifierOptions extends AskingOptions {
  /** `openaiModeration({ … })`, `llamaGuard({ … })`, `httpContentService({ … })`, or an object of your own. */
  readonly use: ContentService
  /** Name of the detector, and first word of its types. @defaultValue 'harmful' */
  readonly name?: string
  /** From which score on a category counts: one for all, or by category. @defaultValue what the service itself flags */
  readonly threshold?: ContentThresholds
  /** Whose texts it is asked about. @defaultValue everybody's */
  readonly origins?: readonly Origin['kind'][]
  /** What to do without an answer, also beyond the budget: `refuse` the exchange, or `pass` the text. @defaultValue 'refuse' */
  readonly onError?: 'refuse' | 'pass'
}

/**
 * Asks a service which kinds of harmful content a text of a request has: each is a finding from the text's first
 * character to its last, `harmful.hate` and the like. Ids, names and descriptions of tools are not asked about.
 * Responses are not either.
 *
 * @example contentClassifier({ use: openaiModeration({ token: env('OPENAI_API_KEY') }), threshold: { violence: 0.7 } })
 * @throws ConfigurationError for a wrong option, and for a threshold of a category that the service does not have.
 */
export function contentClassifier(options: ContentClassifierOptions): FunctionDetector {
  const { use, name, threshold, origins, cache, budget, ...asking } = parseOptions(
    'contentClassifier',
    options,
    {
      use: contentService,
      name: optional(string, 'harmful'),
      threshold: optional(thresholdsOption, {}),
      origins: optional(originList, originKinds),
      onError: optional(oneOf(['refuse', 'pass'] as const), 'refuse'),
      ...askingParsers,
    },
  )
  const counts = countsBy(threshold, use, (problem) => {
    throw new ConfigurationError(`option \`threshold\` of \`contentClassifier\` ${problem}`)
  })
  const limits = askingLimits('contentClassifier', { cache, budget })
  const asker = new Asker({ ...asking, ...limits, use }, { name, read: scoresReader(use) })
  const maxLength = use.maxLength ?? 8000
  const inspect = inspector({ name, asker, maxLength, counts, ...asking })
  return {
    name,
    types: [name, ...use.categories.map((category) => `${name}.${category}`)],
    directions: ['request'],
    lookahead: 'whole',
    detect: () => {
      throw new GuardError('control-failed', {
        detail: `the detector \`${name}\` asks a service, which takes time: only a guard can wait for it`,
        detector: name,
      })
    },
    inspect: (text, context, signal = neverAborted()) =>
      contents.has(context.kind) && origins.includes(context.origin.kind) && text.trim() !== ''
        ? inspect(text, context, signal)
        : [],
  }
}

interface Inspecting {
  readonly name: string
  readonly asker: Asker<readonly CategoryScore[]>
  readonly maxLength: number
  readonly counts: Counts
  readonly onError: 'refuse' | 'pass'
  readonly onUnanswered: NonNullable<AskingOptions['onUnanswered']>
}

function inspector({ name, asker, maxLength, counts, onError, onUnanswered }: Inspecting) {
  const unanswered = (why: string): readonly CategoryScore[] => {
    if (onError === 'pass') return []
    throw new GuardError('control-failed', { detail: why, detector: name })
  }
  const ask = async (text: string, context: DetectionContext, signal: AbortSignal) => {
    const verdict = await asker.ask({ text, context }, signal)
    if (typeof verdict !== 'string') return verdict
    return verdict === 'pass' ? [] : unanswered('the budget of the content service is used up')
  }
  return async (
    text: string,
    context: DetectionContext,
    signal: AbortSignal,
  ): Promise<Finding[]> => {
    const pieces = readablePieces(text, maxLength)
    if (pieces === undefined) {
      const why = `a text is longer than ${mostPieces} times what the content service reads`
      onUnanswered('error', new Error(why))
      return findingsOf(name, text, unanswered(why))
    }
    const answers = await Promise.all(pieces.map((piece) => ask(piece, context, signal)))
    return findingsOf(name, text, answers.flat().filter(counts))
  }
}

/** One finding for each category, with the highest score of the text's pieces. */
function findingsOf(name: string, text: string, scores: readonly CategoryScore[]): Finding[] {
  const highest = new Map<string, number>()
  for (const { category, score } of scores) {
    const type = category === undefined ? name : `${name}.${category}`
    highest.set(type, Math.max(score, highest.get(type) ?? 0))
  }
  return Array.from(highest, ([type, score]) => ({
    ...{ detector: name, type, score },
    ...{ start: 0, end: text.length },
  }))
}

const contents: ReadonlySet<SegmentKind> = new Set([
  ...(['text', 'reasoning', 'refusal', 'tool-arguments', 'tool-result', 'document'] as const),
])

const originKinds = ['user', 'system', 'assistant', 'tool', 'document'] as const

const originList: OptionParser<readonly Origin['kind'][]> = (value, fail) => {
  const known: readonly unknown[] = originKinds
  return Array.isArray(value) && value.length > 0 && value.every((item) => known.includes(item))
    ? Object.freeze([...(value as Origin['kind'][])])
    : fail(`a list of ${originKinds.map((kind) => `'${kind}'`).join(', ')}, not empty`)
}

const contentService: OptionParser<ContentService> = (value, fail) => {
  const { name, categories, classify, maxLength = 1 } = Object(value) as Partial<ContentService>
  if (typeof name !== 'string' || name === '' || typeof classify !== 'function') {
    return fail('a service with a `name` and a function `classify`')
  }
  if (!Array.isArray(categories)) return fail('a service with a list of `categories`')
  return Number.isSafeInteger(maxLength) && maxLength >= 1
    ? (value as ContentService)
    : fail('a service whose `maxLength` is a whole number of characters above 0')
}

function neverAborted(): AbortSignal {
  return new AbortController().signal
}
