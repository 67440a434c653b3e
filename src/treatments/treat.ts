import type { Finding } from '../core/finding'
import type { Pseudonyms, TreatmentContext, TreatmentName } from '../core/treatment'
import { clustersOf, type Cluster } from './clusters'
import { withinJson } from './json-text'
import { goesAround, replaced, severityOf, treatsTexts } from './known'
import { restored } from './restore'
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
  /** What nobody else can write on this exchange. */
  readonly boundary?: (() => string) | undefined
  /** False where more of the text was sent before or may follow. @defaultValue true */
  readonly isWhole?: boolean
}

/**
 * The changes which a text's findings call for, in order, not overlapping. Findings that overlap
 * make one change over all of them: the strictest treatment, and among equals the finding that
 * another lies within, then the likeliest, then the earliest. A known placeholder is restored unless
 * a finding reaches beyond it; findings within it do not count. `report` changes nothing.
 *
 * A treatment of whole texts makes one change of all of the text: `quarantine` in the place of all
 * others, `spotlight` once they are made. Nothing is left of a text in which something blocks.
 *
 * @param treatments the treatment of each finding, in the same order.
 * @throws GuardError `control-failed` for a treatment that cannot be carried out here.
 */
export function editsOf(
  text: string,
  findings: readonly Finding[],
  treatments: readonly TreatmentName[],
  context: EditContext,
): Edit[] {
  const clusters = clustersOf(findings, treatments, context.placeholders ?? [])
  const decisive = strictestOnTexts(findings, treatments)
  if (decisive === undefined) return spanEdits(text, clusters, context)
  if (context.isWhole === false) throw unavailable(decisive.treatment)
  return [{ start: 0, end: text.length, ...textChange(text, clusters, decisive, context) }]
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

function spanEdits(
  text: string,
  clusters: readonly Cluster[],
  { pseudonyms = noPseudonyms, offset = 0, isName = false, isJson = false }: EditContext,
): Edit[] {
  return clusters.map((cluster) => {
    const value = text.slice(cluster.start - offset, cluster.end - offset)
    const { start, end, treatment, finding, types: others } = cluster
    const made = replacementOf(cluster, value, { pseudonyms, isName, others })
    const replacement = isJson && treatment === 'restore' ? withinJson(made) : made
    return { start, end, treatment, finding, replacement }
  })
}

function replacementOf(
  { treatment, finding }: Cluster,
  value: string,
  context: TreatmentContext,
): string {
  if (treatment === 'restore') return restored(value, context.pseudonyms) ?? value
  return replaced(treatment, value, finding, context)
}

/** A finding that calls for a treatment of the whole text. */
interface Decisive {
  readonly treatment: TreatmentName
  readonly finding: Finding
}

/** Among equals the likeliest, then the earliest. */
function strictestOnTexts(
  findings: readonly Finding[],
  treatments: readonly TreatmentName[],
): Decisive | undefined {
  let strictest: Decisive | undefined
  findings.forEach((finding, index) => {
    const treatment = treatments[index]
    if (treatment === undefined || !treatsTexts(treatment)) return
    if (strictest === undefined || prevails({ treatment, finding }, strictest)) {
      strictest = { treatment, finding }
    }
  })
  return strictest
}

function prevails(one: Decisive, other: Decisive): boolean {
  const stricter = severityOf(one.treatment) - severityOf(other.treatment)
  return stricter > 0 || (stricter === 0 && one.finding.score > other.finding.score)
}

function textChange(
  text: string,
  clusters: readonly Cluster[],
  { treatment, finding }: Decisive,
  context: EditContext,
): Omit<Edit, 'start' | 'end'> {
  const blocking = clusters.find((cluster) => cluster.treatment === 'block')
  if (blocking !== undefined) {
    return { treatment: 'block', finding: blocking.finding, replacement: '' }
  }
  const { pseudonyms = noPseudonyms, isName = false, boundary } = context
  const value = goesAround(treatment) ? applyEdits(text, spanEdits(text, clusters, context)) : text
  const replacement = replaced(treatment, value, finding, { pseudonyms, isName, boundary })
  return { treatment, finding, replacement }
}

const noPseudonyms: Pseudonyms = {
  pseudonymize: () => {
    throw unavailable('pseudonymize')
  },
  restore: () => undefined,
  size: 0,
}
