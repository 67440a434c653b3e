import type { Classification, Classifier, ClassifierInput } from '../core/classifier'
import type { DetectionContext } from '../core/detector'
import { ConfigurationError } from '../core/errors'
import {
  boolean,
  callback,
  integer,
  optional,
  parseOptions,
  string,
  type OptionParser,
} from '../core/options'
import { readSecret, secretOption, type Secret, type SecretSource } from '../core/secret'
import { UnusableAnswer } from '../remote/breaker'
import { fetchJson, type Fetch } from '../remote/fetch-json'
import { isSecureUrl } from '../remote/urls'

export interface HttpClassifierOptions<Response> {
  /** Where texts are posted, one in each request. Https; a query is allowed. */
  readonly url: string
  /** @defaultValue `HTTP classifier at` and the host */
  readonly name?: string
  /** Sent as `Authorization: Bearer …`: `env('LAKERA_GUARD_API_KEY')`. @defaultValue none */
  readonly token?: Secret
  /** Further headers; each value may be a secret. @defaultValue none */
  readonly headers?: Readonly<Record<string, Secret>>
  /** The value that is sent as JSON. */
  readonly body: (text: string, context: DetectionContext) => unknown
  /**
   * What an answer of status 200 says, parsed from JSON: the score from 0 to 1, or score and type. What it throws
   * counts as no answer, and so does `NaN`.
   */
  readonly score: (response: Response, context: DetectionContext) => number | Classification
  /** Longest text that the service reads to the end, in UTF-16 units. @defaultValue 8,000 */
  readonly maxLength?: number
  /** Http, by which everybody on the way can read the texts: for a server beside this one. @defaultValue false */
  readonly allowHttp?: boolean
  /** @defaultValue the platform's */
  readonly fetch?: Fetch
}

/** The asker's time is up sooner. */
const longestMs = 60_000

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
    token: optional(secretOption, undefined),
    headers: optional(secretHeaders, {}),
    body: callback<HttpClassifierOptions<Response>['body']>(),
    score: callback<HttpClassifierOptions<Response>['score']>(),
    maxLength: optional(integer(1, 10_000_000, 'characters'), 8000),
    allowHttp: optional(boolean, false),
    fetch: optional(callback<Fetch>(), globalThis.fetch),
  })
  const { url, name = `HTTP classifier at ${hostOf(url, parsed.allowHttp)}`, maxLength } = parsed
  const { score, body, fetch } = parsed
  const ask = async (
    { text, context }: ClassifierInput,
    signal: AbortSignal,
  ): Promise<Classification> => {
    const { status, value } = await fetchJson({
      ...{ url, fetch, signal, timeoutMs: longestMs },
      json: JSON.stringify(body(text, context)),
      headers: await headersOf(parsed),
    })
    if (status >= 500 || status === 429) throw new Error(`it answered with status ${status}`)
    if (status !== 200) throw new UnusableAnswer(`it answered with status ${status}`)
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

function hostOf(url: string, allowHttp: boolean): string {
  const isHttp = allowHttp && URL.canParse(url) && new URL(url).protocol === 'http:'
  if (isSecureUrl(isHttp ? url.replace(/^http:/i, 'https:') : url, false)) return new URL(url).host
  throw new ConfigurationError(
    'option `url` of `httpClassifier` must be an https URL without credentials; `allowHttp: true` allows http',
  )
}

const FIELD_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/

const secretHeaders: OptionParser<Readonly<Record<string, SecretSource>>> = (value, fail) => {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject || !Object.keys(value).every((name) => FIELD_NAME.test(name))) {
    return fail('an object of values by the names of headers')
  }
  const parsers = Object.keys(value).map((name) => [name, secretOption] as const)
  return parseOptions('httpClassifier.headers', value, Object.fromEntries(parsers))
}

async function headersOf({
  token,
  headers,
}: {
  readonly token: SecretSource | undefined
  readonly headers: Readonly<Record<string, SecretSource>>
}): Promise<Record<string, string>> {
  const sent: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) sent[name] = await readSecret(value)
  if (token !== undefined) sent['authorization'] = `Bearer ${await readSecret(token)}`
  return sent
}
