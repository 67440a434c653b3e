/** A half-open span of UTF-16 units. */
interface Span {
  readonly start: number
  readonly end: number
}

/** In order, of findings that overlap the first one, of two at the same start the longer. */
export function apart<Found extends Span>(findings: readonly Found[]): Found[] {
  const sorted = [...findings].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  )
  const kept: Found[] = []
  for (const finding of sorted) if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding)
  return kept
}
