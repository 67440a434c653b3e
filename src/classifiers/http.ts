import type { Classification, Classifier, ClassifierInput } from '../core/classifier'
import type { DetectionContext } from '../core/detector'
import { callback, integer, optional, parseOptions, string } from '../core/options'
import { UnusableAnswer } from '../remote/breaker'
import { serverAt, serverParsers, type ServerOptions } from './server'

/** The server is posted one text in each request. */
export interface HttpClassifierOptions<Response> extends ServerOptions {
  /** @defaultValue `HTTP classifier at` and the host */
  readonly name?: string
  /** The value that is sent as JSON. */
  readonly body: (text: string, context: DetectionContext) => unknown
  /**
   * What an answer of status 200 says, parsed from JSON: the score from 0 to 1, or score and type. What it throws
   * counts as no answer, and so does `NaN`.
   */
  readonly score: (response: Response, context: DetectionContext) => number | Classification
  /** Longest text that the service reads to the end, in UTF-16 units. @defaultValue 8,000 */
  readonly maxLength?: number
}

/**
 * A classifier behind HTTP. Any other status than 200, a redirect and what is no JSON are no answer.
 *
 * @example
 * httpClassifier({
 *   url: 'https://prompt-guard.internal/predict',
 *   body: (text) => ({ inputs: text }),
 *   score: (labels: { label: string; score: number }[]) =>
 *     labels.find(({ label }) => label === 'MALICIOUS')?.score ?? NaN,
 * })
 * @throws ConfigurationError for a wrong option.
 */
export function httpClassifier<Response>(options: HttpClassifierOptions<Response>): Classifier {
  const parsed = parseOptions('httpClassifier', options, {
    url: string,
    name: optional(string, undefined),
    body: callback<HttpClassifierOptions<Response>['body']>(),
    score: callback<HttpClassifierOptions<Response>['score']>(),
    maxLength: optional(integer(1, 10_000_000, 'characters'), 8000),
    ...serverParsers('httpClassifier'),
  })
  const { host, post } = serverAt('httpClassifier', parsed)
  const { name = `HTTP classifier at ${host}`, maxLength, score, body } = parsed
  const ask = async (
    { text, context }: ClassifierInput,
    signal: AbortSignal,
  ): Promise<Classification> => {
    const value = await post(body(text, context), signal)
    return asClassification(() => score(value as Response, context))
  }
  return Object.freeze({
    name,
    maxLength,
    classify: (texts: readonly ClassifierInput[], signal: AbortSignal) =>
      Promise.all(texts.map((input) => ask(input, signal))),
  })
}

function asClassification(read: () => number | Classification): Classification {
  try {
    const said = read()
    return typeof said === 'number' ? { score: said } : said
  } catch (cause) {
    throw new UnusableAnswer('`score` threw', { cause })
  }
}
