/** A request target in canonical form. */
export interface CanonicalPath {
  /** Decoded once; the original case is kept, and so are an escaped slash and colon, as `%2F` and `%3A`. */
  readonly path: string
  readonly query: URLSearchParams
  /** True where the path holds either of them. */
  readonly encodedSlash: boolean
}

// Node caps the whole request head at 16 KiB; a target over half of it has no honest use.
const MAX_LENGTH = 8192

/**
 * Brings a request target (RFC 9112 §3.2) into the one form that routes are matched against;
 * `undefined` for a spelling that two parsers could read in two ways.
 *
 * INVARIANT: decoding the path a second time changes nothing but an escaped slash or colon, and no segment of
 * it is empty (save for one trailing slash), `.` or `..`, whether slashes are escaped or not.
 */
export function canonicalPath(target: string): CanonicalPath | undefined {
  if (target.length > MAX_LENGTH || target.includes('#')) return undefined
  const local = originForm(target)
  if (local === undefined) return undefined
  const mark = local.indexOf('?')
  const raw = mark === -1 ? local : local.slice(0, mark)
  const path = decodePath(raw)
  if (path === undefined) return undefined
  return {
    path,
    query: new URLSearchParams(mark === -1 ? '' : local.slice(mark)),
    encodedSlash: KEPT_ESCAPE.test(path),
  }
}

// The authority is held to what every URL parser reads alike; `url.parse`, which Express uses, moves
// characters of a malformed authority into the path.
const ABSOLUTE_FORM = /^https?:\/\/(?:[\w.-]{1,255}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?(?=[/?]|$)/i

function originForm(target: string): string | undefined {
  if (target.startsWith('/')) return target
  const authority = ABSOLUTE_FORM.exec(target)?.[0]
  // `http://xn--` has the form and no parser takes it: a framework would throw on its way to the route.
  if (authority === undefined || !URL.canParse(authority)) return undefined
  const rest = target.slice(authority.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}

// Visible ASCII without backslash and semicolon: everything else must be escaped (RFC 3986 §3.3).
const RAW_PATH = /^[!-:<-[\]-~]+$/
// What a segment may hold as it is: letters, digits, `-._~`, `!$&'()*+,;=`, `:` and `@` (RFC 3986 §3.3).
// Frameworks route on the escaped spelling: `/%68ealth` would be `/health` here and `/:name` there.
// A colon is left escaped instead: clients of AWS escape those of a model's name, and it can be no text of a route.
const ESCAPED_PCHAR = /%(?:2[146-9a-e]|3[\dbd]|4[\da-f]|5[\daf]|6[1-9a-f]|7[\dae])/i
const KEPT_ESCAPE = /(%2f|%3a)/i
const SECOND_ENCODING = /%[\da-f]{2}/i
const FORBIDDEN_WHEN_DECODED = /[\u0000-\u001f\u007f-\u009f\\;]/

function decodePath(raw: string): string | undefined {
  if (!RAW_PATH.test(raw)) return undefined
  if (!raw.includes('%')) return hasPlainSegments(raw) ? raw : undefined
  if (ESCAPED_PCHAR.test(raw)) return undefined
  const pieces = raw.split(KEPT_ESCAPE).map(decodePiece)
  if (pieces.includes(undefined)) return undefined
  const path = pieces.join('')
  return hasPlainSegments(path.replaceAll('%2F', '/')) ? path : undefined
}

function decodePiece(piece: string): string | undefined {
  if (KEPT_ESCAPE.test(piece)) return piece.toUpperCase()
  try {
    const decoded = decodeURIComponent(piece)
    return SECOND_ENCODING.test(decoded) || FORBIDDEN_WHEN_DECODED.test(decoded)
      ? undefined
      : decoded
  } catch {
    return undefined // a malformed escape, or bytes that are not UTF-8
  }
}

function hasPlainSegments(path: string): boolean {
  const segments = path.split('/')
  return segments.every((segment, index) => {
    if (segment === '') return index === 0 || index === segments.length - 1
    return segment !== '.' && segment !== '..'
  })
}
