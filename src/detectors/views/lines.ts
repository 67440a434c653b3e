import type { Span } from './view'

/** The lines of a text, without what ends them. */
export function linesOf(text: string): readonly Span[] {
  const found: Span[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    found.push({ start, end })
    start = end + 1
  }
  found.push({ start, end: text.length })
  return found
}
