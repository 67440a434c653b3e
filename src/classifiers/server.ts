import { ConfigurationError } from '../core/errors'
import { boolean, callback, optional, parseOptions, type OptionParser } from '../core/options'
import { readSecret, secretOption, type Secret, type SecretSource } from '../core/secret'
import { UnusableAnswer } from '../remote/breaker'
import { fetchJson, type Fetch } from '../remote/fetch-json'
import { isSecureUrl } from '../remote/urls'

/** A server that texts are posted to. */
export interface ServerOptions {
  /** Https; a query is allowed. */
  readonly url: string
  /** Sent as `Authorization: Bearer …`: `env('LAKERA_GUARD_API_KEY')`. @defaultValue none */
  readonly token?: Secret
  /** Further headers; each value may be a secret. @defaultValue none */
  readonly headers?: Readonly<Record<string, Secret>>
  /** Http, by which everybody on the way can read the texts: for a server beside this one. @defaultValue false */
  readonly allowHttp?: boolean
  /** @defaultValue the platform's */
  readonly fetch?: Fetch
}

interface ParsedServerOptions {
  readonly url: string
  readonly token: SecretSource | undefined
  readonly headers: Readonly<Record<string, SecretSource>>
  readonly allowHttp: boolean
  readonly fetch: Fetch
}

/** The parsers of `ServerOptions` but for `url`, which a service may know by itself. */
export function serverParsers(factory: string) {
  return {
    token: optional(secretOption, undefined),
    headers: optional(secretHeaders(`${factory}.headers`), {}),
    allowHttp: optional(boolean, false),
    fetch: optional(callback<Fetch>(), globalThis.fetch),
  }
}

export interface Server {
  readonly host: string
  /**
   * Posts a value as JSON and resolves to the JSON of an answer of status 200; rejects for any other answer, a
   * redirect, and what is no JSON.
   */
  readonly post: (value: unknown, signal: AbortSignal) => Promise<unknown>
}

/** The asker's time is up sooner. */
const longestMs = 60_000

/** @throws ConfigurationError for a URL that is not secure. */
export function serverAt(factory: string, options: ParsedServerOptions): Server {
  const { url, fetch } = options
  return {
    host: hostOf(factory, options),
    post: async (body, signal) => {
      const { status, value } = await fetchJson({
        ...{ url, fetch, signal, timeoutMs: longestMs },
        json: JSON.stringify(body),
        headers: await headersOf(options),
      })
      if (status >= 500 || status === 429) throw new Error(`it answered with status ${status}`)
      if (status !== 200) throw new UnusableAnswer(`it answered with status ${status}`)
      return value
    },
  }
}

function hostOf(factory: string, { url, allowHttp }: ParsedServerOptions): string {
  const isHttp = allowHttp && URL.canParse(url) && new URL(url).protocol === 'http:'
  if (isSecureUrl(isHttp ? url.replace(/^http:/i, 'https:') : url, false)) return new URL(url).host
  throw new ConfigurationError(
    `option \`url\` of \`${factory}\` must be an https URL without credentials; \`allowHttp: true\` allows http`,
  )
}

const FIELD_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/

function secretHeaders(option: string): OptionParser<ParsedServerOptions['headers']> {
  return (value, fail) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isObject || !Object.keys(value).every((name) => FIELD_NAME.test(name))) {
      return fail('an object of values by the names of headers')
    }
    const parsers = Object.keys(value).map((name) => [name, secretOption] as const)
    return parseOptions(option, value, Object.fromEntries(parsers))
  }
}

async function headersOf({
  token,
  headers,
}: Pick<ParsedServerOptions, 'token' | 'headers'>): Promise<Record<string, string>> {
  const sent: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) sent[name] = await readSecret(value)
  if (token !== undefined) sent['authorization'] = `Bearer ${await readSecret(token)}`
  return sent
}
