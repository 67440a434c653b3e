import type { IncomingMessage } from 'node:http'
import type { BodySource, ExchangeRequest } from '../core/exchange'
import type { RefusalCode } from '../core/refusal'
import { clientAddress, type ProxyTrust } from './address'
import { connectionOf } from './connection'
import { canonicalPath, type CanonicalPath } from './path'
import { withheldFrom } from './withhold'

export interface RequestFacts {
  /** The target as the client sent it, before any mount point was cut off. */
  readonly url: string
  readonly body: BodySource
  readonly trusts: ProxyTrust
  readonly attached?: ((name: string) => unknown) | undefined
  readonly onGone?: ExchangeRequest['onGone'] | undefined
}

/** The facts of a request that need no body, in the words of the core. */
export function toExchangeRequest(req: IncomingMessage, facts: RequestFacts): ExchangeRequest {
  const withheld = withheldFrom(req)
  const headers = headersOf(withheld.length > 0 ? [...req.rawHeaders, ...withheld] : req.rawHeaders)
  const canonical = canonicalPath(facts.url)
  return {
    method: (req.method ?? 'GET').toUpperCase(),
    url: facts.url,
    ...(canonical ?? noPath()),
    headers,
    address: clientAddress(
      req.socket.remoteAddress,
      headers.get('x-forwarded-for') ?? [],
      facts.trusts,
    ),
    body: facts.body,
    connection: connectionOf(req.socket, facts.trusts),
    ...(facts.attached && { attached: facts.attached }),
    ...(facts.onGone && { onGone: facts.onGone }),
    violation: violationOf(headers, canonical !== undefined),
  }
}

// Stands for a path that is refused; no route can match it.
function noPath(): CanonicalPath {
  return { path: '', encodedSlash: false, query: new URLSearchParams() }
}

// `req.headers` joins or drops duplicates silently, so the raw list is read instead.
function headersOf(raw: readonly string[]): Map<string, string[]> {
  const headers = new Map<string, string[]>()
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] as string).toLowerCase()
    const values = headers.get(name)
    if (values) values.push(raw[index + 1] as string)
    else headers.set(name, [raw[index + 1] as string])
  }
  return headers
}

// Headers that must not come twice, with what a second one makes of the request. Servers differ in
// which of the two they believe (RFC 9110 §5.3).
const singular: readonly (readonly [string, RefusalCode])[] = [
  ['authorization', 'credential-ambiguous'],
  ['x-api-key', 'credential-ambiguous'],
  ['x-goog-api-key', 'credential-ambiguous'],
  ['host', 'path-malformed'],
  ['content-length', 'body-malformed'],
  ['content-type', 'body-malformed'],
  ['content-encoding', 'body-malformed'],
]

function violationOf(
  headers: ReadonlyMap<string, readonly string[]>,
  pathIsCanonical: boolean,
): RefusalCode | undefined {
  if (!pathIsCanonical) return 'path-malformed'
  return singular.find(([name]) => (headers.get(name)?.length ?? 0) > 1)?.[1]
}
