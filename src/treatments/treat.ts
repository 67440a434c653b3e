import type { Finding } from '../core/finding'
import {
  treatmentNames,
  type Pseudonyms,
  type Treatment,
  type TreatmentContext,
  type TreatmentName,
} from '../core/treatment'
import * as all from './all'
import { withinJson } from './json-text'
import { outsidePlaceholders, restored } from './restore'
import { unavailable } from './unavailable'

/** A change to a text, decided by the finding that is named. */
export interface Edit {
  /** First UTF-16 unit that is replaced. */
  readonly start: number
  /** End of what is replaced, exclusive. */
  readonly end: number
  readonly replacement: string
  readonly treatment: TreatmentName | 'restore'
  readonly finding: Finding
}

export interface EditContext {
  readonly pseudonyms: Pseudonyms | undefined
  /** Placeholders of this exchange in the text; only a response has them restored. */
  readonly placeholders?: readonly Finding[]
  /** Where `text` begins in the text that the findings count from. @defaultValue 0 */
  readonly offset?: number
  /** True where `text` is a property name. @defaultValue false */
  readonly isName?: boolean
  /** True where what is restored stands in JSON. @defaultValue false */
  readonly isJson?: boolean
}

/** Findings that overlap, and what is to be done with all of them. */
export interface Cluster {
  readonly start: number
  readonly end: number
  readonly treatment: TreatmentName | 'restore'
  readonly finding: Finding
  /** Types of all the findings. */
  readonly types: readonly string[]
}

const treatments: ReadonlyMap<string, Treatment> = new Map(
  Object.values(all).map((treatment) => [treatment.name, treatment]),
)

const severity: ReadonlyMap<string, number> = new Map(
  treatmentNames.map((name, index) => [name, index]),
)

/**
 * The changes which a text's findings call for, in order, not overlapping. Findings that overlap
 * make one change over all of them: the strictest treatment, and among equals the finding that
 * another lies within, then the likeliest, then the earliest. A known placeholder is restored unless
 * a finding reaches beyond it; findings within it do not count. `report` changes nothing.
 *
 * @param treatments the treatment of each finding, in the same order.
 * @throws GuardError `control-failed` for a treatment that cannot be carried out here.
 */
export function editsOf(
  text: string,
  findings: readonly Finding[],
  treatments: readonly TreatmentName[],
  {
    pseudonyms = noPseudonyms,
    placeholders = [],
    offset = 0,
    isName = false,
    isJson = false,
  }: EditContext,
): Edit[] {
  return clustersOf(findings, treatments, placeholders).map((cluster) => {
    const value = text.slice(cluster.start - offset, cluster.end - offset)
    const { start, end, treatment, finding, types: others } = cluster
    const context: TreatmentContext = { pseudonyms, isName, others }
    const made = replacementOf(cluster, value, context)
    const replacement = isJson && treatment === 'restore' ? withinJson(made) : made
    return { start, end, treatment, finding, replacement }
  })
}

/** The text with its changes made. */
export function applyEdits(text: string, edits: readonly Edit[], offset = 0): string {
  if (edits.length === 0) return text
  let done = 0
  let result = ''
  for (const { start, end, replacement } of edits) {
    result += text.slice(done, start - offset) + replacement
    done = end - offset
  }
  return result + text.slice(done)
}

/** Findings joined where they overlap, in order. Both lists must be in order of start. */
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
    return treatment === 'report' || !outside.has(finding) ? [] : [single(finding, treatment)]
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
  const severities = [severityOf(second), severityOf(first)] as const
  if (severities[0] !== severities[1]) return severities[0] > severities[1]
  return second.finding.score > first.finding.score && !isPartOf(second.finding, first.finding)
}

/** True for a finding that another one is longer than, and has all of. */
function isPartOf(part: Finding, whole: Finding): boolean {
  const isWithin = part.start >= whole.start && part.end <= whole.end
  return isWithin && part.end - part.start < whole.end - whole.start
}

/** A placeholder that is not alone is treated like what it overlaps. */
function severityOf({ treatment }: Cluster): number {
  return treatment === 'restore' ? -1 : (severity.get(treatment) ?? Infinity)
}

function replacementOf(
  { treatment, finding }: Cluster,
  value: string,
  context: TreatmentContext,
): string {
  if (treatment === 'restore') return restored(value, context.pseudonyms) ?? value
  const found = treatments.get(treatment)
  if (found === undefined) throw unavailable(treatment)
  return found.replace(value, finding, context)
}

const noPseudonyms: Pseudonyms = {
  pseudonymize: () => {
    throw unavailable('pseudonymize')
  },
  restore: () => undefined,
  size: 0,
}
