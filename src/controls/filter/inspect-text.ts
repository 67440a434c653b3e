import type { DetectionContext } from '../../core/detector'
import type { Finding } from '../../core/finding'
import type { LocatedFinding } from '../../core/question'
import type { Segment } from '../../core/segment'
import type { Pseudonyms } from '../../core/treatment'
import type { CompiledDetectors } from '../../detectors/compile'
import { scan } from '../../detectors/scan'
import { placeholderPattern, placeholderType } from '../../treatments/restore'

/** A complete text with what was found in it, and the placeholders that are to be restored. */
export interface InspectedText {
  readonly segment: Segment
  readonly findings: readonly LocatedFinding[]
  readonly placeholders: readonly Finding[]
}

/** Searches a complete text of a response. */
export function inspectText(
  segment: Segment,
  detectors: CompiledDetectors,
  pseudonyms: Pseudonyms,
): InspectedText {
  const { text, kind, role, origin } = segment
  const context: DetectionContext = { direction: 'response', kind, role, origin }
  const placeholders = placeholdersIn(text, pseudonyms)
  const findings = scan(text, detectors, context)
    .filter((finding) => !isWithin(finding, placeholders))
    .map((finding) => ({ ...finding, origin }))
  return { segment, findings, placeholders }
}

/** What lies inside a placeholder is restored with it and is no finding. */
function isWithin({ start, end }: Finding, placeholders: readonly Finding[]): boolean {
  return placeholders.some((outer) => outer.start <= start && end <= outer.end)
}

function placeholdersIn(text: string, pseudonyms: Pseudonyms): Finding[] {
  if (pseudonyms.size === 0 || !text.includes('[')) return []
  const { expression, accept } = placeholderPattern(pseudonyms)
  const search = new RegExp(expression.source, 'g')
  const found: Finding[] = []
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const [{ length }] = match
    const start = match.index
    if (accept?.(match[0]) === 0) search.lastIndex = start + 1
    else
      found.push({
        detector: placeholderType,
        type: placeholderType,
        start,
        end: start + length,
        score: 1,
      })
  }
  return found
}
