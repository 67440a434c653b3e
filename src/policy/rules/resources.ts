import { decodeSegment, encodeSegment } from './segment-name'

/** Tells whether a resource in canonical form matches. */
export type ResourceMatcher = (resource: string) => boolean

/**
 * Compiles a resource pattern. `*` stands for any characters within one segment, and for at least one
 * where it is the whole segment; `**` is a segment of its own and stands for one or more segments.
 * The time is bounded by the length of the pattern times the length of the resource.
 *
 * @returns `undefined` for a pattern that is not well-formed; {@link resourceFault} says why.
 */
export function compileResource(pattern: string): ResourceMatcher {
  const canonical = canonicalPattern(pattern) ?? ''
  if (!canonical.includes('*')) return (resource) => resource === canonical
  if (canonical === '**') return (resource) => resource !== ''
  const prefix = canonical.slice(0, -1)
  if (canonical.endsWith('/*') && !prefix.includes('*')) return oneSegmentBelow(prefix)
  const segments = canonical.split('/').map(compileSegment)
  return (resource) => matchesSegments(segments, resource.split('/'))
}

/** Compiles patterns of model names as clients write them: the name is one segment, whatever it holds. */
export function compileModels(patterns: readonly string[]): ResourceMatcher {
  const matchers = patterns.map((pattern) => compileResource(modelPattern(pattern)))
  return (resource) => matchers.some((matches) => matches(resource))
}

/** The pattern of resources that a pattern of model names stands for. */
export function modelPattern(pattern: string): string {
  return `model/${pattern === '**' ? pattern : pattern.split('*').map(encodeName).join('*')}`
}

/** What is wrong with a resource pattern, if anything is. */
export function resourceFault(pattern: string): string | undefined {
  if (canonicalPattern(pattern) === undefined)
    return 'has a malformed percent-encoding; write `%25` for a percent sign'
  const segments = pattern.split('/')
  if (segments.includes(''))
    return 'has an empty segment; write one `/` between two, and none at the ends'
  if (segments.some((segment) => segment !== '**' && segment.includes('**'))) {
    return 'has `**` within a segment; `**` must be a whole segment, `*` stays within one'
  }
  return undefined
}

/** The canonical form of a resource or pattern that was written by hand. */
export function canonicalPattern(pattern: string): string | undefined {
  const parts = pattern.split(/([/*])/u).map((part) => {
    if (part === '/' || part === '*') return part
    const text = decodeSegment(part)
    return text === undefined ? undefined : encodeSegment(text)
  })
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** Tells whether a resource is written as rules see it, and as {@link encodeSegment} writes segments. */
export function isCanonical(resource: string): boolean {
  if (isPlain(resource)) return true
  return !resource.includes('*') && canonicalPattern(resource) === resource
}

// By a table, which takes less time than an expression: it is asked for every resource that nobody named.
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w.~!'():@/-]/.test(String.fromCharCode(code)) ? 1 : 0,
)

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    // Beyond the table there is nothing, which is not 1.
    if (plain[text.charCodeAt(at)] !== 1) return false
  }
  return true
}

// A name that cannot be encoded becomes a segment that no resource has.
function encodeName(text: string): string {
  return encodeSegment(text) ?? '%'
}

function oneSegmentBelow(prefix: string): ResourceMatcher {
  return (resource) =>
    resource.length > prefix.length &&
    resource.startsWith(prefix) &&
    !resource.includes('/', prefix.length)
}

type SegmentMatcher = '**' | ((segment: string) => boolean)

function compileSegment(pattern: string): SegmentMatcher {
  if (pattern === '**') return pattern
  if (pattern === '*') return (segment) => segment !== ''
  const pieces = pattern.split('*')
  const first = pieces[0] ?? ''
  if (pieces.length === 1) return (segment) => segment === first
  const last = pieces.at(-1) ?? ''
  const middle = pieces.slice(1, -1)
  return (segment) => matchesPieces(segment, first, middle, last)
}

// The leftmost place for each piece leaves the most room for those after it, so none is tried twice.
function matchesPieces(
  segment: string,
  first: string,
  middle: readonly string[],
  last: string,
): boolean {
  if (!segment.startsWith(first)) return false
  let at = first.length
  for (const piece of middle) {
    const found = indexOfPiece(segment, piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  const end = segment.length - last.length
  return end >= at && segment.endsWith(last) && !isWithinEscape(segment, end)
}

function indexOfPiece(segment: string, piece: string, from: number): number {
  let found = segment.indexOf(piece, from)
  while (found >= 0 && isWithinEscape(segment, found)) found = segment.indexOf(piece, found + 1)
  return found
}

// A blank is written `%20`, which neither ends with a `0` nor has one in it.
function isWithinEscape(segment: string, at: number): boolean {
  return escape.test(segment.slice(at - 1, at + 2)) || escape.test(segment.slice(at - 2, at + 1))
}

const escape = /^%[\dA-F]{2}$/

// Only the last `**` ever takes one segment more: what the earlier ones took cannot matter again.
function matchesSegments(pattern: readonly SegmentMatcher[], segments: readonly string[]): boolean {
  let at = 0
  let next = 0
  let retryPattern = -1
  let retrySegment = 0
  while (at < segments.length) {
    const matcher = pattern[next]
    if (matcher === '**') {
      next += 1
      at += 1
      retryPattern = next
      retrySegment = at
    } else if (matcher?.(segments[at] ?? '') === true) {
      next += 1
      at += 1
    } else if (retryPattern >= 0) {
      retrySegment += 1
      at = retrySegment
      next = retryPattern
    } else return false
  }
  return next === pattern.length
}
