import type { Exchange } from '../../core/exchange'
import type { Segment } from '../../core/segment'
import type { Pseudonyms, TreatmentName } from '../../core/treatment'
import { rewriteSegments } from '../../formats/rewrite'
import { applyEdits, editsOf } from '../../treatments/treat'
import type { ContentFacts, InspectedText } from './observe'

/** Writes the treated texts into the body, in place, where anything changed. */
export function enforce(
  exchange: Exchange,
  facts: ContentFacts,
  treatments: readonly TreatmentName[],
): void {
  const { body, pseudonyms } = exchange
  if (body === undefined || pseudonyms === undefined || !needsRewriting(facts)) return
  const treated = treatedTexts(facts.inspected, treatments, pseudonyms)
  const treat = (segment: Segment): string => treated.get(segment) ?? segment.text
  const { value, changed } = rewriteSegments(body.value, facts.segments, (segment) => {
    const inner = facts.toolArguments.get(segment)
    if (inner === undefined) return treat(segment)
    const rewritten = rewriteSegments(inner.value, inner.segments, treat)
    return rewritten.changed || inner.duplicates ? JSON.stringify(rewritten.value) : segment.text
  })
  if (!changed) return
  body.value = value
  body.rewritten = true
}

// A name given twice in tool arguments shows a text that no detector has seen.
function needsRewriting({ findings, toolArguments }: ContentFacts): boolean {
  return findings.length > 0 || [...toolArguments.values()].some(({ duplicates }) => duplicates)
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
    const edits = editsOf(segment.text, findings, own, { pseudonyms })
    treated.set(segment, applyEdits(segment.text, edits))
  }
  return treated
}
