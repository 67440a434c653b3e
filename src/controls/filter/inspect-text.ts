import type { DetectionContext } from '../../core/detector'
import { located, type Finding, type LocatedFinding } from '../../core/finding'
import type { Segment } from '../../core/segment'
import type { Pseudonyms } from '../../core/treatment'
import type { CompiledDetectors } from '../../detectors/compile'
import { scan } from '../../detectors/scan'
import { findPlaceholders, outsidePlaceholders } from '../../treatments/restore'

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
  const placeholders = pseudonyms.size === 0 ? [] : findPlaceholders(text, pseudonyms)
  const findings = outsidePlaceholders(scan(text, detectors, context), placeholders)
  return { segment, findings: findings.map((finding) => located(finding, origin)), placeholders }
}
