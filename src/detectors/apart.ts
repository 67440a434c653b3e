import type { Finding } from '../core/finding'

/** In order, of findings that overlap the first one, of two at the same start the longer. */
export function apart(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  )
  const kept: Finding[] = []
  for (const finding of sorted) if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding)
  return kept
}
