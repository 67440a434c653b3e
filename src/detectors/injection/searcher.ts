import type { DetectionContext } from '../../core/detector'
import type { Finding } from '../../core/finding'
import { candidatesIn, type Candidate, type Question, type Search } from './candidates'
import { headsFor, judgedOrigin, type HeadName, type JudgedOrigin } from './heads'
import { highest } from './highest'
import { joined } from './joined'
import { Scorer, type Slope } from './model'
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

/** What a search is made of. */
export interface SearchParts extends Pick<Search, 'scorer' | 'phrasesIn' | 'views'> {
  readonly questions: Questions
}

/** A search with the weights of this package, or with other parts where some are given. */
export function searcher({
  scorer = new Scorer(packedModel.heads),
  phrasesIn = phraseSearch(),
  views = {},
  questions = shipped,
}: Partial<SearchParts> = {}): TextSearch {
  return function* (text, context, levels) {
    // The id of a call and the name of a tool are read by code, and are alike to no prose.
    if (context.kind === 'identifier') return levels.map(() => [])
    const asked = questions[judgedOrigin(context.origin)]
    return yield* candidatesIn(text, { scorer, phrasesIn, asked, context, levels, views })
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
export type Questions = Readonly<Record<JudgedOrigin, readonly Question[]>>

/** Log-odds that are added to what each head says of texts of an origin. */
export type Offsets = Readonly<Record<JudgedOrigin, Readonly<Partial<Record<HeadName, number>>>>>

export function questionsFor(
  slopes: Readonly<Record<HeadName, Slope>>,
  shifts: Offsets,
): Questions {
  const asked = (origin: JudgedOrigin) =>
    headsFor({ origin: { kind: origin } }).map((name): Question => {
      const { slope, intercept } = slopes[name]
      return { name, slope: { slope, intercept: intercept + (shifts[origin][name] ?? 0) } }
    })
  return { user: asked('user'), tool: asked('tool'), document: asked('document') }
}

const shipped = questionsFor(packedModel.heads, offsets)
