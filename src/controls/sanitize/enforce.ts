import type { Exchange } from '../../core/exchange'
import type { Segment } from '../../core/segment'
import type { Pseudonyms, TreatmentName } from '../../core/treatment'
import { applyEdits, editsOf } from '../../treatments/treat'
import type { InspectedText } from './inspect'
import type { ContentFacts } from './observe'

/** Writes the treated texts into the body, in place. True where anything changed. */
export function enforce(
  exchange: Exchange,
  facts: ContentFacts,
  treatments: readonly TreatmentName[],
): boolean {
  const { body, pseudonyms } = exchange
  if (body === undefined || pseudonyms === undefined || !needsRewriting(facts)) return false
  const treated = treatedTexts(facts.inspected, treatments, pseudonyms)
  const { value, changed } = facts.opened.rewrite(
    body.value,
    (segment) => treated.get(segment) ?? segment.text,
  )
  if (!changed) return false
  body.value = value
  body.rewritten = true
  return true
}

function needsRewriting({ findings, opened }: ContentFacts): boolean {
  return findings.length > 0 || opened.hidesText
}

function treatedTexts(
  inspected: readonly InspectedText[],
  treatments: readonly TreatmentName[],
  pseudonyms: Pseudonyms,
): ReadonlyMap<Segment, string> {
  const treated = new Map<Segment, string>()
  let next = 0
  for (const { segment, findings } of inspected) {
    if (findings.length === 0) continue
    const own = treatments.slice(next, (next += findings.length))
    const edits = editsOf(segment.text, findings, own, { pseudonyms, isName: segment.key === true })
    treated.set(segment, applyEdits(segment.text, edits))
  }
  return treated
}
