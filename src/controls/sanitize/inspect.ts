import type { DetectionContext } from '../../core/detector'
import { located, type Finding, type LocatedFinding } from '../../core/finding'
import type { Segment } from '../../core/segment'
import type { CompiledDetectors } from '../../detectors/compile'
import { scan } from '../../detectors/scan'

/** A text of a request with what was found in it. */
export interface InspectedText {
  readonly segment: Segment
  readonly findings: readonly Finding[]
}

/** Searches a text of a request. */
export function inspectText(segment: Segment, detectors: CompiledDetectors): InspectedText {
  const { text, kind, role, origin } = segment
  const context: DetectionContext = { direction: 'request', kind, role, origin }
  return { segment, findings: scan(text, detectors, context) }
}

/** The findings of a text, with its origin, as the engine is asked about them. */
export function locatedFindings({ segment, findings }: InspectedText): LocatedFinding[] {
  return findings.map((finding) => located(finding, segment.origin))
}
