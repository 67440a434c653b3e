import type { ClassifierInput } from '../../core/classifier'
import type { CategoryScore, ContentService } from '../../core/content-service'
import { integer, optional, parseOptions, string } from '../../core/options'
import { UnusableAnswer } from '../../remote/breaker'
import { isPlainObject, ownMember } from '../../remote/json-object'
import { serverAt, serverParsers, type ServerOptions } from '../server'

export interface OpenaiModerationOptions extends Omit<ServerOptions, 'url'> {
  /** @defaultValue 'https://api.openai.com/v1/moderations' */
  readonly url?: string
  /** @defaultValue 'omni-moderation-latest' */
  readonly model?: string
  /** Longest text that is shown in one piece, in UTF-16 units. @defaultValue 8,000 */
  readonly maxLength?: number
}

/** As the service writes them; `/` divides a category. */
const categories = [
  ...['harassment', 'harassment/threatening', 'hate', 'hate/threatening'],
  ...['illicit', 'illicit/violent', 'self-harm', 'self-harm/instructions', 'self-harm/intent'],
  ...['sexual', 'sexual/minors', 'violence', 'violence/graphic'],
]

/**
 * The moderation endpoint of OpenAI, and of those who speak like it. Texts of one exchange are asked about in one
 * request. A category that is flagged there and has no name here counts as harmful without a category.
 *
 * @example contentClassifier({ use: openaiModeration({ token: env('OPENAI_API_KEY') }) })
 * @throws ConfigurationError for a wrong option.
 */
export function openaiModeration(options: OpenaiModerationOptions): ContentService {
  const parsed = parseOptions('openaiModeration', options, {
    url: optional(string, 'https://api.openai.com/v1/moderations'),
    model: optional(string, 'omni-moderation-latest'),
    maxLength: optional(integer(1, 10_000_000, 'characters'), 8000),
    ...serverParsers('openaiModeration'),
  })
  const { model, maxLength } = parsed
  const { host, post } = serverAt('openaiModeration', parsed)
  return Object.freeze({
    name: `${model} at ${host}`,
    categories: Object.freeze(categories.map(typeOf)),
    maxLength,
    classify: async (texts: readonly ClassifierInput[], signal: AbortSignal) => {
      const answer = await post({ model, input: texts.map(({ text }) => text) }, signal)
      const results = isPlainObject(answer) ? ownMember(answer, 'results') : undefined
      if (!Array.isArray(results)) throw new UnusableAnswer('it did not return `results`')
      return results.map(categoriesOf)
    },
  })
}

function typeOf(category: string): string {
  return category.replaceAll('/', '.')
}

function categoriesOf(result: unknown): readonly CategoryScore[] {
  const said = isPlainObject(result) ? result : {}
  const [flagged, flags, scores] = ['flagged', 'categories', 'category_scores'].map((name) =>
    ownMember(said, name),
  )
  if (typeof flagged !== 'boolean' || !isPlainObject(flags) || !isPlainObject(scores)) {
    throw new UnusableAnswer('a result is not made of `flagged`, `categories`, `category_scores`')
  }
  const names = Object.keys(flags)
  if (names.length === 0) throw new UnusableAnswer('a result has no categories')
  const found = names.flatMap((name) => scoreOf(name, flags[name], ownMember(scores, name)))
  // INVARIANT: what is flagged as a whole is harmful, whatever is said of the categories.
  const isTold = !flagged || found.some((score) => score.flagged === true)
  return isTold ? found : [...found, { score: 1, flagged: true }]
}

/** Models without a category say `null` of it. */
function scoreOf(name: string, flagged: unknown, score: unknown): readonly CategoryScore[] {
  if (flagged === null) return []
  if (typeof flagged !== 'boolean' || typeof score !== 'number') {
    throw new UnusableAnswer('a category is neither true nor false, or has no score')
  }
  if (categories.includes(name)) return [{ category: typeOf(name), score, flagged }]
  return flagged ? [{ score, flagged }] : []
}
