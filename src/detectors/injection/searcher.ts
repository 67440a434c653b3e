import type { DetectionContext } from '../../core/detector'
import type { Finding } from '../../core/finding'
import { candidatesIn, type Candidate, type Question } from './candidates'
import { headsFor, judgedOrigin, type HeadName, type JudgedOrigin } from './heads'
import { highest } from './highest'
import { joined } from './joined'
import { Scorer } from './model'
import { phraseSearch } from './phrases/phrases'
import type { Steps } from './slices'
import { offsets } from './tuned'
import { packedModel } from './weights'

/** Searches a text: gives the candidates of each level of probability. */
export type TextSearch = (
  text: string,
  context: DetectionContext,
  levels: readonly number[],
) => Steps<Candidate[][]>

/** A search with the weights of this package. */
export function searcher(): TextSearch {
  const scorer = new Scorer(packedModel.heads)
  const phrasesIn = phraseSearch()
  return function* (text, context, levels) {
    // The id of a call and the name of a tool are read by code, and are alike to no prose.
    if (context.kind === 'identifier') return levels.map(() => [])
    const asked = questions[judgedOrigin(context.origin)]
    return yield* candidatesIn(text, { scorer, phrasesIn, asked, context, levels })
  }
}

/**
 * In order. Of what is read as it stands what overlaps is one; beside what is decoded, which may be hidden within it,
 * the one that scores highest counts.
 */
export function findingsOf(candidates: readonly Candidate[]): Finding[] {
  const isDecoded = ({ type }: Candidate) => type === 'injection.obfuscated'
  const plain = joined(candidates.filter((candidate) => !isDecoded(candidate)))
  return highest([...plain, ...candidates.filter(isDecoded)]).map(({ type, start, end, score }) => {
    return { detector: 'injection', type, start, end, score }
  })
}

/** What is asked of texts of each origin. */
const questions: Readonly<Record<JudgedOrigin, readonly Question[]>> = {
  user: questionsOf('user'),
  tool: questionsOf('tool'),
  document: questionsOf('document'),
}

function questionsOf(origin: JudgedOrigin): readonly Question[] {
  const shifts: Readonly<Partial<Record<HeadName, number>>> = offsets[origin]
  return headsFor({ origin: { kind: origin } }).map((name) => {
    const { slope, intercept } = packedModel.heads[name]
    return { name, slope: { slope, intercept: intercept + (shifts[name] ?? 0) } }
  })
}
