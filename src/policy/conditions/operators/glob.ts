import { compileResource } from '../../rules/resources'
import { encodeSegment } from '../../rules/segment-name'
import type { Truth } from './operator'

/**
 * Compiles glob patterns, any of which may match: `*` stays within a segment, `**` is one or more
 * segments, as in resources. What `.` and `..` mean depends on who follows the path, so a text with
 * such a segment cannot be told; nor can one with half a surrogate pair.
 */
export function compileTextGlobs(patterns: readonly string[]): (text: string) => Truth {
  const matchers = patterns.map((pattern) =>
    compileResource(pattern.split('*').map(encoded).join('*')),
  )
  return (text) => {
    if (dots.test(text)) return undefined
    const path = encoded(text)
    return path === undefined ? undefined : matchers.some((matches) => matches(path))
  }
}

/** What is wrong with a glob pattern, if anything is. */
export function globFault(pattern: string): string | undefined {
  if (pattern === '') return 'a pattern that is not empty'
  if (dots.test(pattern)) return 'a pattern without the segments `.` and `..`'
  if (encoded(pattern) === undefined) return 'a pattern without half a surrogate pair'
  if (pattern.split('/').some((segment) => segment !== '**' && segment.includes('**'))) {
    return '`**` to be a whole segment; `*` stays within one'
  }
  return undefined
}

/** What is the same percent-encoded. */
const plain = /^[\w.~!'():@/-]*$/

const dots = /(?:^|\/)\.\.?(?:\/|$)/

// Resources are compared percent-encoded; here both sides are texts as they stand.
function encoded(text: string): string | undefined {
  if (plain.test(text)) return text
  const segments = text.split('/').map(encodeSegment)
  return segments.includes(undefined) ? undefined : segments.join('/')
}
