/** Where requests to this service are sent, as its clients see it. */
export interface PublicTarget {
  readonly origins: ReadonlySet<string>
  readonly pathPrefix: string
}

// An http URI (RFC 9110 §4.2) without userinfo and in visible ASCII. `URL` would take more for the same:
// backslashes, tabs, dot segments and hosts in other spellings.
const HTTP_URI =
  /^(https?:\/\/(?:[\w.-]+|\[[\da-f:.]+\]))(?::(\d*))?(\/[!"$->@-[\]-~]*)?(?:[?#][!-~]*)?$/i

const defaultPorts: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' }

/**
 * Why the `htu` of a proof is not where the request was sent (RFC 9449 §4.3); `undefined` where it is.
 * Query and fragment are left out; both sides are compared in the normal form of RFC 3986 §6.2.2 and
 * §6.2.3, save for dot segments, which nothing here resolves.
 *
 * @param url path and query as they were sent; a host in it is the client's word and not looked at.
 */
export function targetFault(htu: unknown, url: string, target: PublicTarget): string | undefined {
  const uri = typeof htu === 'string' ? HTTP_URI.exec(htu) : null
  if (uri === null) return 'htu-malformed'
  const [, base = '', port = '', path = '/'] = uri
  const sent = sentPath(url)
  const same =
    sent !== undefined &&
    target.origins.has(originOf(base.toLowerCase(), port)) &&
    normalPath(path) === target.pathPrefix + normalPath(sent)
  return same ? undefined : 'htu-other'
}

function originOf(base: string, port: string): string {
  const scheme = base.slice(0, base.indexOf('/'))
  return port === '' || port === defaultPorts[scheme] ? base : `${base}:${port}`
}

const ABSOLUTE_FORM = /^https?:\/\/[^/?#]*/i

/** The path of a request target (RFC 9112 §3.2); `undefined` for `*` and its like. */
function sentPath(url: string): string | undefined {
  const local = url.startsWith('/') ? url : afterAuthority(url)
  return local?.split(/[?#]/, 1)[0]
}

function afterAuthority(url: string): string | undefined {
  const authority = ABSOLUTE_FORM.exec(url)?.[0]
  if (authority === undefined) return undefined
  const rest = url.slice(authority.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}

const UNRESERVED = /^[\w.~-]$/

/** Escapes in capitals, and none of what needs none (RFC 3986 §6.2.2.1, §6.2.2.2). */
export function normalPath(path: string): string {
  return path.includes('%') ? path.replace(/%[\da-f]{2}/gi, normalEscape) : path
}

function normalEscape(escape: string): string {
  const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
  return UNRESERVED.test(character) ? character : escape.toUpperCase()
}
