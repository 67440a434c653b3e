import { lookup as resolve } from 'node:dns/promises'
import { isIP } from 'node:net'
import { compileHost, hostFault, readLocation, type HostMatcher } from '../core/hosts'
import { callback, integer, optional, parseOptions, type OptionParser } from '../core/options'
import { isPublicAddress } from '../core/public-address'
import { cappedResponse } from './capped-response'
import type { Fetch } from './outbound'
import { undiciOption, type Undici } from './undici'

/** All addresses of a name. */
export type Lookup = (host: string) => Promise<readonly ResolvedAddress[]>

export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

export interface PublicFetchOptions {
  readonly undici: Undici
  /**
   * `docs.example.com`, `*.example.com`, each with a port where it is not that of the scheme.
   * @defaultValue every public host, at the port of the scheme
   */
  readonly hosts?: readonly string[]
  /** Largest body, in bytes as it is read, decompressed. @defaultValue 5_242_880 */
  readonly maxBytes?: number
  /** Longest time for everything, the body too, in milliseconds (100 to 600,000). @defaultValue 10_000 */
  readonly timeoutMs?: number
  /** Most redirects that are followed. @defaultValue 5 */
  readonly maxRedirects?: number
  /** Resolves names. @defaultValue the system's resolver */
  readonly lookup?: Lookup
}

/**
 * A `fetch` for tools that read addresses which a model or a user named. It goes to public addresses alone: each name
 * is resolved once, all its addresses must be public, and the connection is made to one of these. Redirects are followed
 * under the same checks. GET and HEAD only, without credentials.
 *
 * @example
 * const read = publicFetch({ undici, hosts: ['docs.example.com', '*.wikipedia.org'] })
 * const page = await (await read(url)).text()
 * @throws ConfigurationError for a wrong option. The function that is returned rejects with a `TypeError` for what it
 *   does not fetch, and where a body is too large, and with a `TimeoutError`.
 */
export function publicFetch(options: PublicFetchOptions): Fetch {
  const rules = parseOptions('publicFetch', options, {
    undici: undiciOption,
    hosts: optional(hostList, [compileHost('*')]),
    maxBytes: optional(integer(1, 1_073_741_824, 'bytes'), 5_242_880),
    timeoutMs: optional(integer(100, 600_000, 'milliseconds'), 10_000),
    maxRedirects: optional(integer(0, 20, 'redirects'), 5),
    lookup: optional(callback<Lookup>(), (host: string) =>
      resolve(host, { all: true, verbatim: true }),
    ),
  })
  return async function fetchFromPublic(input, init) {
    // The error of `Request` quotes what it does not take.
    const isRead = typeof input !== 'string' || readLocation(input) !== undefined
    if (!isRead) throw refused('does not go to this host')
    const { url, method, headers, signal: given } = new Request(input, init)
    if (method !== 'GET' && method !== 'HEAD') throw refused('takes GET and HEAD only')
    for (const name of credentials) headers.delete(name)
    const signal = AbortSignal.any([given, AbortSignal.timeout(rules.timeoutMs)])
    // What came in as a text is judged as it was written.
    let next = typeof input === 'string' ? input : url
    for (let redirects = 0; ; redirects += 1) {
      const response = await hop(next, { method, headers: [...headers], signal }, rules)
      const location = redirectOf(response)
      if (location === undefined) return response
      await response.body?.cancel().catch(() => undefined)
      if (redirects === rules.maxRedirects) throw refused('was redirected too often')
      if (!URL.canParse(location, next)) throw refused('was redirected to what is no URL')
      next = new URL(location, next).href
    }
  }
}

// What belongs to the caller is not for an address that somebody named.
const credentials = ['authorization', 'cookie', 'proxy-authorization', 'x-api-key', 'host']

interface Rules {
  readonly undici: ReturnType<typeof undiciOption>
  readonly hosts: readonly HostMatcher[]
  readonly maxBytes: number
  readonly lookup: Lookup
}

/** One call, over a connection of its own, to an address that was checked. */
async function hop(
  url: string,
  init: { readonly method: string; readonly headers: object; readonly signal: AbortSignal },
  { undici, hosts, maxBytes, lookup }: Rules,
): Promise<Response> {
  const location = readLocation(url)
  if (location === undefined || !hosts.some((matches) => matches(location))) {
    throw refused('does not go to this host')
  }
  const addresses = await publicAddresses(location.host, lookup, init.signal)
  const agent = new undici.Agent({ connect: { lookup: pinned(addresses) } })
  const close = (): void => void agent.close().catch(() => undefined)
  try {
    const response = await undici.fetch(url, { ...init, redirect: 'manual', dispatcher: agent })
    return cappedResponse(response, { url, maxBytes, onEnd: close })
  } catch (error) {
    close()
    throw error
  }
}

async function publicAddresses(
  host: string,
  lookup: Lookup,
  signal: AbortSignal,
): Promise<readonly ResolvedAddress[]> {
  const literal = { address: host, family: isIP(host) }
  const found = literal.family === 0 ? await lookup(host) : [literal]
  signal.throwIfAborted()
  const isPublic = found.length > 0 && found.every(({ address }) => isPublicAddress(address))
  if (!isPublic) throw refused('goes to public addresses only')
  return found
}

type Answer = (error: Error | null, address: unknown, family?: number) => void

/** Answers every question for an address with those that were checked: there is no second resolution. */
function pinned(addresses: readonly ResolvedAddress[]) {
  const [first] = addresses
  return (_host: string, options: { readonly all?: boolean }, answer: Answer): void => {
    if (options.all === true) answer(null, addresses)
    else answer(null, first?.address, first?.family)
  }
}

function redirectOf({ status, headers }: Response): string | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(status)
  return isRedirect ? (headers.get('location') ?? undefined) : undefined
}

function refused(why: string): TypeError {
  return new TypeError(`\`publicFetch\` ${why}`)
}

const hostList: OptionParser<readonly HostMatcher[]> = (value, fail) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((host) => typeof host === 'string' && hostFault(host) === undefined)
    ? value.map((host: string) => compileHost(host))
    : fail("a list of hosts such as `['docs.example.com', '*.example.org']`")
