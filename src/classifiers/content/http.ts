import type { ClassifierInput } from '../../core/classifier'
import type { CategoryScore, ContentService } from '../../core/content-service'
import type { DetectionContext } from '../../core/detector'
import { callback, integer, optional, parseOptions, string, strings } from '../../core/options'
import { UnusableAnswer } from '../../remote/breaker'
import { serverAt, serverParsers, type ServerOptions } from '../server'

/** The server is posted one text in each request. */
export interface HttpContentServiceOptions<Response> extends ServerOptions {
  /** @defaultValue `content service at` and the host */
  readonly name?: string
  /** All categories that `read` may name: `['hate', 'self-harm.intent']`. */
  readonly categories: readonly string[]
  /** The value that is sent as JSON. */
  readonly body: (text: string, context: DetectionContext) => unknown
  /** What an answer of status 200 says, parsed from JSON. What it throws counts as no answer. */
  readonly read: (response: Response, context: DetectionContext) => readonly CategoryScore[]
  /** Longest text that the service reads to the end, in UTF-16 units. @defaultValue 8,000 */
  readonly maxLength?: number
}

/**
 * A content service behind HTTP. Any other status than 200, a redirect and what is no JSON are no answer.
 *
 * @throws ConfigurationError for a wrong option.
 */
export function httpContentService<Response>(
  options: HttpContentServiceOptions<Response>,
): ContentService {
  const parsed = parseOptions('httpContentService', options, {
    url: string,
    name: optional(string, undefined),
    categories: strings,
    body: callback<HttpContentServiceOptions<Response>['body']>(),
    read: callback<HttpContentServiceOptions<Response>['read']>(),
    maxLength: optional(integer(1, 10_000_000, 'characters'), 8000),
    ...serverParsers('httpContentService'),
  })
  const { host, post } = serverAt('httpContentService', parsed)
  const { name = `content service at ${host}`, categories, maxLength, body, read } = parsed
  const ask = async ({ text, context }: ClassifierInput, signal: AbortSignal) => {
    const answer = (await post(body(text, context), signal)) as Response
    try {
      return read(answer, context)
    } catch (cause) {
      throw new UnusableAnswer('`read` threw', { cause })
    }
  }
  return Object.freeze({
    ...{ name, categories, maxLength },
    classify: (texts: readonly ClassifierInput[], signal: AbortSignal) =>
      Promise.all(texts.map((input) => ask(input, signal))),
  })
}
