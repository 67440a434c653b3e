import type { Finding } from '../core/finding'
import type { TreatmentName } from '../core/treatment'
import { severityOf, treatsTexts } from './known'
import { outsidePlaceholders } from './restore'

/** Findings that overlap, and what is to be done with all of them. */
export interface Cluster {
  readonly start: number
  readonly end: number
  readonly treatment: TreatmentName | 'restore'
  readonly finding: Finding
  /** Types of all the findings. */
  readonly types: readonly string[]
}

/**
 * Findings joined where they overlap, in order. Both lists must be in order of start. What is done to
 * whole texts joins nothing, and neither does what is only reported.
 */
export function clustersOf(
  findings: readonly Finding[],
  treatments: readonly TreatmentName[],
  placeholders: readonly Finding[],
): Cluster[] {
  const clusters: Cluster[] = []
  for (const single of singlesOf(findings, treatments, placeholders)) {
    const last = clusters.at(-1)
    if (last === undefined || single.start >= last.end) clusters.push(single)
    else clusters[clusters.length - 1] = joined(last, single)
  }
  return clusters
}

function singlesOf(
  findings: readonly Finding[],
  treatments: readonly TreatmentName[],
  placeholders: readonly Finding[],
): Cluster[] {
  const outside = new Set(outsidePlaceholders(findings, placeholders))
  const treated = findings.flatMap((finding, index) => {
    const treatment = treatments[index] ?? 'block'
    const joins = treatment !== 'report' && !treatsTexts(treatment) && outside.has(finding)
    return joins ? [single(finding, treatment)] : []
  })
  if (placeholders.length === 0) return treated
  const restored = placeholders.map((finding) => single(finding, 'restore'))
  return [...restored, ...treated].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  )
}

function single(finding: Finding, treatment: Cluster['treatment']): Cluster {
  return { start: finding.start, end: finding.end, treatment, finding, types: [finding.type] }
}

function joined(first: Cluster, second: Cluster): Cluster {
  const decisive = prevails(second, first) ? second : first
  return {
    ...decisive,
    start: first.start,
    end: Math.max(first.end, second.end),
    types: [...first.types, ...second.types],
  }
}

function prevails(second: Cluster, first: Cluster): boolean {
  const severities = [severityIn(second), severityIn(first)] as const
  if (severities[0] !== severities[1]) return severities[0] > severities[1]
  return second.finding.score > first.finding.score && !isPartOf(second.finding, first.finding)
}

/** True for a finding that another one is longer than, and has all of. */
function isPartOf(part: Finding, whole: Finding): boolean {
  const isWithin = part.start >= whole.start && part.end <= whole.end
  return isWithin && part.end - part.start < whole.end - whole.start
}

/** A placeholder that is not alone is treated like what it overlaps. */
function severityIn({ treatment }: Cluster): number {
  return treatment === 'restore' ? -1 : severityOf(treatment)
}
