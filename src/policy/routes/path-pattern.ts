import { parse } from 'path-to-regexp'
import { decodeSegment } from '../rules/segment-name'

interface StaticSegment {
  readonly kind: 'static'
  readonly text: string
}

/** One segment of a route's path. */
export type PathSegment =
  | StaticSegment
  /** `ending` is the text behind the parameter in its segment: `:generateContent`, mostly none. */
  | { readonly kind: 'param'; readonly name: string; readonly ending: string }
  | { readonly kind: 'wildcard'; readonly name: string }

/**
 * Parses a route's path in the syntax of Express 5: `/v1/models/:id`, `/models/:id\\:run`,
 * `/files/*rest`. Only the syntax is path-to-regexp's; matching is done segment by segment, because an
 * expression with two wildcards may backtrack.
 *
 * @returns the segments, or a text that says what is wrong.
 */
export function parsePath(path: string): readonly PathSegment[] | string {
  if (!path.startsWith('/')) return 'expected a path that begins with `/`'
  if (path.includes('?') || path.includes('#'))
    return 'expected a path without query and fragment; take out what follows `?` and `#`'
  const parts = path.slice(1).replace(/\/$/, '').split('/')
  if (parts.length === 1 && parts[0] === '') return []
  const segments: PathSegment[] = []
  for (const [index, part] of parts.entries()) {
    const segment = parseSegment(part)
    if (typeof segment === 'string') return segment
    if (segment.kind === 'wildcard' && index < parts.length - 1) {
      return `expected the wildcard \`${part}\` at the end of the path`
    }
    segments.push(segment)
  }
  const names = segments.flatMap((segment) => (segment.kind === 'static' ? [] : [segment.name]))
  const twice = names.find((name, index) => names.indexOf(name) < index)
  return twice === undefined
    ? segments
    : `the parameter \`${twice}\` stands here twice; write two names`
}

/** Lower case for ASCII alone: `K` (U+212A) is not `k` to the application's own router. */
export function asciiLowerCase(text: string): string {
  return ascii.test(text)
    ? text.toLowerCase()
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

const ascii = /^[\x00-\x7f]*$/

function parseSegment(part: string): PathSegment | string {
  if (part === '') return 'expected no empty segment; write one `/` between two'
  if (part === '.' || part === '..') return `expected no segment \`${part}\``
  const tokens = tokensOf(part)
  if (typeof tokens === 'string') return tokens
  const [token, rest, ...more] = tokens
  if (token?.type === 'text' && rest === undefined) return staticSegment(token.value)
  if (token?.type === 'wildcard' && rest === undefined)
    return { kind: 'wildcard', name: token.name }
  if (token?.type !== 'param' || more.length > 0 || (rest && rest.type !== 'text')) {
    return `expected \`${part}\` to be a text, one wildcard \`*name\` or one parameter \`:name\`, with or without a text behind it`
  }
  const ending = rest && staticSegment(rest.value)
  if (typeof ending === 'string') return ending
  return { kind: 'param', name: token.name, ending: ending?.text ?? '' }
}

/**
 * True for a segment that a path can spell in one way only. Frameworks compare a route's text with
 * the path as it was sent, so that a text which must be escaped there is no text of a route.
 */
export function isStaticText(text: string): boolean {
  return unescaped.test(text)
}

// RFC 3986 §3.3, without the semicolon, which no path of an exchange holds.
const unescaped = /^[\w\-.~!$&'()*+,=:@]+$/

// The path of an exchange is decoded, so the document's is too.
function staticSegment(text: string): StaticSegment | string {
  const decoded = decodeSegment(text)
  if (decoded === undefined)
    return `has a malformed percent-encoding in \`${text}\`; write \`%25\` for a percent sign`
  if (decoded.includes('/'))
    return `expected no encoded slash in \`${text}\`; write a parameter such as \`:name\``
  if (!isStaticText(decoded)) {
    return `expected \`${text}\` to be ASCII that no path has to escape; write a parameter such as \`:name\``
  }
  return { kind: 'static', text: asciiLowerCase(decoded) }
}

function tokensOf(part: string) {
  try {
    return parse(part).tokens
  } catch {
    return `\`${part}\` is not a path of Express 5: \`:name\` and \`*name\` need a name, \`(\`, \`[\`, \`+\`, \`!\` a backslash`
  }
}
