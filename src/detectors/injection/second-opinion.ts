import type { Asker, Verdict } from '../../classifiers/ask'
import type { DetectionContext } from '../../core/detector'
import { alignDown, alignUp } from '../pairs'
import type { Candidate, Passage } from './candidates'

/** Who is asked for a second opinion, and about what. */
export interface SecondOpinion {
  readonly asker: Asker
  readonly context: DetectionContext
  readonly signal: AbortSignal
  /** The least score of a candidate that counts where nothing is said of it. */
  readonly least: number
  /** The least score of the classifier that counts. */
  readonly threshold: number
  /** Longest text that is shown, in UTF-16 units. */
  readonly maxLength: number
}

/** Most passages of one text that are shown. */
const mostPassages = 8

/**
 * The candidates that count, with the score, and the type, that the classifier gives them. Those that it is not shown,
 * and those of which it says nothing, keep their own.
 */
export async function judgedCandidates(
  candidates: readonly Candidate[],
  opinion: SecondOpinion,
): Promise<readonly Candidate[]> {
  const asked: Asked[] = []
  const shown = byScore(candidates).map((candidate) => ({
    candidate,
    passage: passageFor(candidate, asked, opinion),
  }))
  const verdicts = await Promise.all(asked.map(({ verdict }) => verdict))
  return shown.flatMap(({ candidate, passage }) => {
    const verdict = passage === undefined ? 'keep' : (verdicts[asked.indexOf(passage)] as Verdict)
    if (verdict === 'pass') return []
    if (verdict === 'keep') return candidate.score >= opinion.least ? [candidate] : []
    return verdict.score >= opinion.threshold ? [{ ...candidate, ...verdict }] : []
  })
}

interface Asked {
  readonly passage: Passage
  readonly verdict: Promise<Verdict>
}

function byScore(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((left, right) => right.score - left.score)
}

/** What is asked about a candidate: what was asked already, if it holds all of it. */
function passageFor(
  { reads }: Candidate,
  asked: Asked[],
  { asker, context, signal, maxLength }: SecondOpinion,
): Asked | undefined {
  const known = asked.find(
    ({ passage }) =>
      passage.text === reads.text && passage.start <= reads.start && passage.end >= reads.end,
  )
  if (known !== undefined) return known
  const passage = surroundings(reads, maxLength)
  if (passage === undefined || asked.length === mostPassages) return undefined
  const text = passage.text.slice(passage.start, passage.end)
  const next = { passage, verdict: asker.ask({ text, context }, signal) }
  asked.push(next)
  return next
}

/** A span with as much around it as is read; `undefined` where it is longer itself. */
function surroundings({ text, start, end }: Passage, maxLength: number): Passage | undefined {
  if (text.length <= maxLength) return { text, start: 0, end: text.length }
  if (end - start > maxLength) return undefined
  const before = Math.floor((maxLength - (end - start)) / 2)
  const from = Math.max(0, Math.min(start - before, text.length - maxLength))
  return { text, start: alignUp(text, from), end: alignDown(text, from + maxLength) }
}
