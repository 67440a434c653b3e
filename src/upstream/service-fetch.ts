import { objectWith, oneOf, optional, parseOptions, type OptionParser } from '../core/options'
import { originsOption } from '../core/origin'
import type { TlsFiles } from '../tls/tls-files'
import { expectedServer, ServerIdentityError, type ExpectedServer } from './expected-server'
import { IdentityAgent } from './identity-agent'
import { outbound, type Arguments, type Fetch } from './outbound'
import { undiciOption, type Undici } from './undici'

export type { ExpectedServer } from './expected-server'

export type { Undici } from './undici'

export interface ServiceFetchOptions {
  readonly undici: Undici
  /** What is presented, and the authorities that the server's certificate must be of. */
  readonly identity: TlsFiles
  /** Where calls may go: scheme, host and port, compared exactly. `https` alone. */
  readonly origin: string | readonly string[]
  /** Who must answer. @defaultValue whoever has a certificate of the authorities for the host's name */
  readonly server?: ExpectedServer
  /**
   * `keep` leaves on a call what it carries of credentials, for example where `guardFetch` puts a key on it.
   * @defaultValue 'strip'
   */
  readonly credentials?: 'strip' | 'keep'
}

/**
 * A `fetch` that presents a certificate and makes sure who answers. It calls its origins and no others, follows
 * no redirect, and takes the credentials of others off. When the files of its identity change, new calls go
 * over new connections; those that are underway end as they began.
 *
 * @example
 * const identity = await tlsFiles({ key: 'tls.key', cert: 'tls.crt', ca: 'ca.crt' })
 * const billing = serviceFetch({
 *   undici, identity, origin: 'https://billing.internal',
 *   server: { spiffeId: 'spiffe://example.org/billing' },
 * })
 * @throws ConfigurationError for a wrong option. The function that is returned rejects with a `TypeError` for
 *   another origin, and where another server answers.
 */
export function serviceFetch(options: ServiceFetchOptions): Fetch {
  const { undici, identity, origin, server, credentials } = parseOptions('serviceFetch', options, {
    undici: undiciOption,
    identity: objectWith<TlsFiles>('clientOptions', 'onChange'),
    origin: secureOrigins,
    server: (value, fail) => expectedServer(value === undefined ? {} : value, fail),
    credentials: optional(oneOf(['strip', 'keep']), 'strip'),
  })
  const agent = new IdentityAgent(undici.Agent, identity, server)
  const rules = { by: 'serviceFetch', origins: origin, credentials } as const

  return async function fetchFromService(input, init) {
    const call = outbound(input, init, rules)
    const [url, members] = plainArguments(call.withHeaders({}))
    try {
      return await agent.use((dispatcher) => undici.fetch(url, { ...members, dispatcher }))
    } catch (error) {
      const { cause } = Object(error) as { cause?: unknown }
      throw cause instanceof ServerIdentityError ? new TypeError(cause.message, { cause }) : error
    }
  }
}

/**
 * The same call in what both kinds of `fetch` have: undici knows its own `Request`, `Headers` and `FormData`,
 * not those of Node.
 */
function plainArguments([input, init]: Arguments): readonly [string, object] {
  const isForm = init?.body instanceof FormData
  if (!(input instanceof Request) && !isForm) {
    return [String(input), { ...init, headers: [...new Headers(init?.headers)] }]
  }
  const request = input instanceof Request ? input : new Request(input, init)
  const { url, method, body, redirect, signal } = request
  const headers = [...request.headers]
  return [
    url,
    { method, headers, redirect, signal, ...(body !== null && { body, duplex: 'half' }) },
  ]
}

const secureOrigins: OptionParser<ReadonlySet<string>> = (value, fail) => {
  const origins = originsOption(value, fail)
  const isSecure = [...origins].every((origin) => origin.startsWith('https:'))
  return isSecure ? origins : fail('origins of https, since nothing is presented over http')
}
