/**
 * Writes any text as one segment of a resource: percent-encoded UTF-8, but for letters, digits and
 * `-_.~!'()` as well as `:` and `@`, which RFC 3986 §3.3 lets a segment have and model names use.
 * Different texts have different segments.
 *
 * @returns `undefined` for a text with half a surrogate pair, which has no UTF-8.
 */
export function encodeSegment(text: string): string | undefined {
  if (unchanged.test(text)) return text
  try {
    return encodeURIComponent(text)
      .replaceAll('%3A', ':')
      .replaceAll('%40', '@')
      .replaceAll('*', '%2A')
  } catch {
    return undefined
  }
}

/** The text of a segment that was written by hand: `%2f`, `%2F` and `é` are all understood. */
export function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

const unchanged = /^[\w.~!'():@-]*$/
