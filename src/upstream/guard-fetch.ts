import { callback, optional, parseOptions, type OptionParser } from '../core/options'
import { orAborted } from '../core/or-aborted'
import { originsOption } from '../core/origin'
import { readSecret, secretOption, type Secret, type SecretSource } from '../core/secret'
import { outbound, type Fetch, type Outbound } from './outbound'

export type { Fetch } from './outbound'

export interface GuardFetchOptions {
  /**
   * Where the key may be sent: scheme, host and port, compared exactly. `https`; `http` for loopback
   * alone. Everything else is refused before anything is sent.
   */
  readonly origin: string | readonly string[]
  /** The provider's key, or where it is read from at each call. */
  readonly secret: Secret
  /** Header that carries the key. @defaultValue 'authorization' */
  readonly header?: string
  /** Word before the key; '' for none. @defaultValue `Bearer` in `authorization`, else none */
  readonly scheme?: string
  /** Makes the calls; must obey `redirect: 'manual'`. @defaultValue the global `fetch` */
  readonly fetch?: Fetch
}

/**
 * A `fetch` that puts the provider's key on calls to its origin, and on no others. Whatever the call
 * carries of other credentials is taken off. Redirects are never followed: the response is handed back
 * as it came. After a 401 the key is read anew, and where it has changed the call is made once more,
 * unless its body was a stream.
 *
 * @example
 * const secret = env('OPENAI_API_KEY')
 * new OpenAI({ apiKey: 'unused', fetch: guardFetch({ origin: 'https://api.openai.com', secret }) })
 * @throws ConfigurationError for a wrong option. The function that is returned rejects with a
 *   `TypeError` for another origin and a `SecretError` where there is no key; neither holds the key.
 */
export function guardFetch(options: GuardFetchOptions): Fetch {
  const parsed = parseOptions('guardFetch', options, {
    origin: originsOption,
    secret: secretOption,
    header: optional(headerName, 'authorization'),
    scheme: optional(schemeWord, undefined),
    fetch: optional(callback<Fetch>(), globalThis.fetch),
  })
  const { origin, secret, header, fetch } = parsed
  const scheme = parsed.scheme ?? (header === 'authorization' ? 'Bearer' : '')
  const rereading = readAnew(secret)
  const rules = { by: 'guardFetch', origins: origin, credentials: 'strip' } as const
  const send = (call: Outbound, key: string): Promise<Response> =>
    fetch(...call.withHeaders({ [header]: scheme === '' ? key : `${scheme} ${key}` }))

  return async function guardedFetch(input, init) {
    const call = outbound(input, init, rules)
    const key = await orAborted(keyOf(secret, 'read'), call.signal)
    const response = await send(call, key)
    if (response.status !== 401 || !call.replayable) return response
    const next = await orAborted(rereading(), call.signal)
    if (next === undefined || next === key) return response
    // What is left unread would keep the connection.
    await response.body?.cancel().catch(() => undefined)
    return send(call, next)
  }
}

/** Reads a secret anew, once for all who ask meanwhile; `undefined` where that fails. */
function readAnew(secret: SecretSource): () => Promise<string | undefined> {
  let pending: Promise<string | undefined> | undefined
  return () => {
    pending ??= keyOf(secret, 'reread')
      .catch(() => undefined)
      .finally(() => (pending = undefined))
    return pending
  }
}

// RFC 9110 §5.5, without what only old servers send: printable ASCII, no space at either end.
const FIELD_VALUE = /^[!-~](?:[ -~]*[!-~])?$/

async function keyOf(secret: SecretSource, how: 'read' | 'reread'): Promise<string> {
  const key = await readSecret(secret, how)
  if (FIELD_VALUE.test(key)) return key
  throw new TypeError(
    `the secret (${secret.name}) cannot be sent in a header; it must be printable ASCII without ` +
      'line ends, control characters and spaces around it',
  )
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/

const headerName: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && TOKEN.test(value)
    ? value.toLowerCase()
    : fail('the name of a header such as `x-api-key`')

const schemeWord: OptionParser<string> = (value, fail) =>
  value === '' || (typeof value === 'string' && TOKEN.test(value))
    ? value
    : fail('a word such as `Bearer`, or an empty string')
