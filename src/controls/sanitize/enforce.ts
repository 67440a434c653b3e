import { GuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import type { Segment } from '../../core/segment'
import type { TreatmentName } from '../../core/treatment'
import { rewrite, rewriteSegments } from '../../formats/rewrite'
import { holdsJson } from '../../formats/text-body'
import { possibleTreatments } from '../../treatments/fixed-texts'
import { treatsTexts } from '../../treatments/known'
import { applyEdits, editsOf, type EditContext } from '../../treatments/treat'
import type { InspectedText } from './inspect'
import type { ContentFacts } from './observe'

/**
 * Writes the treated texts into the body, in place. True where anything changed.
 *
 * @throws GuardError `body-malformed` for a text that would become JSON, `input-blocked` for an identifier that
 * would have to be quarantined.
 */
export function enforce(
  exchange: Exchange,
  facts: ContentFacts,
  treatments: readonly TreatmentName[],
  boundary: () => string,
): boolean {
  const { body, pseudonyms } = exchange
  if (body === undefined || pseudonyms === undefined || !needsRewriting(facts)) return false
  const treated = treatedTexts(facts.inspected, treatments, { pseudonyms, boundary })
  const rewrites = facts.opened
    .rewrites((segment) => {
      const text = treated.get(segment) ?? segment.text
      if (body.kind === 'form' && text !== segment.text) requireSameReading(segment.text, text)
      return text
    })
    .map((due) => ({ ...due, text: facts.media.written.get(due.path)?.(due.text) ?? due.text }))
  // A text among the media may be changed as well: that counts, and it is written last.
  const due = [...facts.media.rewrites, ...rewrites]
  if (due.length === 0) return false
  const value = rewrite(body.value, due)
  if (body.kind === 'text') requireSameReading(String(body.value), String(value))
  body.value = value
  body.rewritten = true
  return true
}

/**
 * A copy of the body without what `strip` takes out of its texts, and otherwise as it was sent. Tool
 * arguments stay as they are: a schema of the body sees one text in them.
 */
export function strippedBody(
  exchange: Exchange,
  facts: ContentFacts,
  treatments: readonly TreatmentName[],
): unknown {
  const { body, pseudonyms } = exchange
  if (body === undefined || pseudonyms === undefined) return undefined
  // What a treatment of whole texts makes of one is no longer what its schema speaks of.
  const ofSpans = treatments.map((name) => (treatsTexts(name) ? 'report' : name))
  const treated = treatedTexts(facts.inspected, ofSpans, { pseudonyms }, 'strip')
  const segments = facts.inspected.map(({ segment }) => segment)
  // What stands in the body as media is no text in the eyes of a schema.
  const inMedia = new Set([...facts.media.texts, ...facts.media.read])
  return rewriteSegments(
    structuredClone(body.value),
    segments.filter((one) => one.kind !== 'tool-arguments' && !inMedia.has(one)),
    (segment) => treated.get(segment) ?? segment.text,
  ).value
}

/** The rules of JSON were not asked of a text that was none, and its strings were not searched. */
function requireSameReading(before: string, after: string): void {
  if (holdsJson(before) || !holdsJson(after)) return
  throw new GuardError('body-malformed', { detail: 'the text becomes JSON where it is treated' })
}

function needsRewriting({ findings, opened, media }: ContentFacts): boolean {
  return findings.length > 0 || opened.hidesText || media.rewrites.length > 0
}

function treatedTexts(
  inspected: readonly InspectedText[],
  treatments: readonly TreatmentName[],
  means: Pick<EditContext, 'pseudonyms' | 'boundary'>,
  only?: TreatmentName,
): ReadonlyMap<Segment, string> {
  const treated = new Map<Segment, string>()
  let next = 0
  for (const { segment, findings } of inspected) {
    if (findings.length === 0) continue
    const asked = treatments.slice(next, (next += findings.length))
    const own = possibleTreatments(segment, asked, 'input-blocked')
    const edits = editsOf(segment.text, findings, own, { ...means, isName: segment.key === true })
    const made = only === undefined ? edits : edits.filter(({ treatment }) => treatment === only)
    treated.set(segment, applyEdits(segment.text, made))
  }
  return treated
}
