import type { DetectionContext } from '../../core/detector'
import { textEnd, textStart, viewOf } from '../normalize'
import { viewsOf, type DecodedView, type ViewBudget } from '../views/views'
import { readingOf, type Reading } from './features'
import { isData, type HeadName } from './heads'
import { kindOf } from './kind'
import { penaltyOf, probabilityOf, type Scorer, type Scores, type Slope } from './model'
import type { Phrase, PhraseSearch } from './phrases/phrases'
import { phraseScore, typeOfPhrase } from './phrases/reported'
import { piecesOf, wholeLength, type Piece } from './pieces'
import { runsIn } from './runs'
import type { Steps } from './slices'

/** What is to be found in a text. */
export interface Search {
  readonly scorer: Pick<Scorer, 'lexicon' | 'scoresOf'>
  readonly phrasesIn: PhraseSearch
  readonly asked: readonly Question[]
  readonly context: DetectionContext
  /** The least probabilities that count: each gives a list of its own. */
  readonly levels: readonly number[]
  /** How much is decoded, and what is not. */
  readonly views: ViewBudget
}

export interface Question {
  readonly name: HeadName
  readonly slope: Slope
}

/** A part of a text that is alike to attacks. */
export interface Candidate {
  readonly type: string
  readonly start: number
  readonly end: number
  /** Probability. */
  readonly score: number
  /** Where it is read: in the text itself, or in what is decoded of it. */
  readonly reads: Passage
}

export interface Passage {
  readonly text: string
  readonly start: number
  readonly end: number
}

const obfuscated = 'injection.obfuscated'
/** Of a long text each piece may decode so much. */
const budgetOfPiece: ViewBudget = { maxDecoded: 2 ** 16 }

/**
 * What in a text is alike to attacks, for each level: in the text as detectors see it, and as it reads once decoded. In
 * no order, and one may overlap another.
 */
export function* candidatesIn(text: string, search: Search): Steps<Candidate[][]> {
  const levels = search.levels.map((least) => new Level(least, search))
  const budget = text.length < wholeLength ? search.views : { ...search.views, ...budgetOfPiece }
  for (const piece of piecesOf(text)) {
    const plain = yield* looked(plainView(text, piece), search)
    for (const level of levels) level.addPlain(plain)
    yield
    const decoded = viewsOf(piece.text, budget)
    yield
    for (const view of decoded) {
      const found = yield* looked(decodedView(view, piece), search)
      for (const level of levels) level.addDecoded(found)
      yield
    }
  }
  return levels.map((level) => level.candidates())
}

/** A text to look at, and what stands in the original for a span of it. */
interface View extends Pick<DecodedView, 'text' | 'spanOf'> {
  /** What is read at a span of it. */
  readonly passageOf: (start: number, end: number) => Passage
}

function plainView(original: string, { text, start: offset }: Piece): View {
  const view = viewOf(text)
  const spanOf = (start: number, end: number) => ({
    start: offset + textStart(view, text, start),
    end: offset + textEnd(view, text, end),
  })
  return {
    text: view.text,
    spanOf,
    passageOf: (start, end) => ({ text: original, ...spanOf(start, end) }),
  }
}

function decodedView({ text, spanOf }: DecodedView, { start: offset }: Piece): View {
  return {
    text,
    spanOf: (from, to) => {
      const { start, end } = spanOf(from, to)
      return { start: offset + start, end: offset + end }
    },
    passageOf: (start, end) => ({ text, start, end }),
  }
}

interface Scored {
  readonly view: View
  readonly reading: Reading
  readonly scores: Scores
  /** What no window needs to be weighed for. */
  readonly phrases: readonly Phrase[]
}

function* looked(view: View, { scorer, phrasesIn }: Search): Steps<Scored | undefined> {
  const reading = readingOf(view.text, scorer.lexicon)
  if (reading.tokens.count === 0) return undefined
  const scores = scorer.scoresOf(reading)
  yield
  return { view, reading, scores, phrases: phrasesIn(view.text).filter(({ sure }) => sure) }
}

/** A candidate with a score that has lost nothing yet for the number of windows. */
type Raw = Omit<Candidate, 'score'> & { readonly raw: number }

/** The candidates that are probable enough for one purpose. */
class Level {
  readonly #least: number
  readonly #search: Search
  /** Of the text as it stands, for each question. */
  readonly #plain: readonly Raw[][]
  /** What no later piece makes less probable. */
  readonly #others: Candidate[] = []
  #windows = 0

  constructor(least: number, search: Search) {
    this.#least = least
    this.#search = search
    this.#plain = search.asked.map(() => [])
  }

  addPlain(found: Scored | undefined): void {
    if (found === undefined) return
    this.#others.push(...this.#phrasesIn(found))
    this.#windows += found.scores.override.length
    this.#search.asked.forEach((question, index) => {
      const list = this.#plain[index] as Raw[]
      for (const raw of this.#rawIn(found, question)) addJoined(list, raw)
    })
  }

  addDecoded(found: Scored | undefined): void {
    if (found === undefined) return
    const windows = found.scores.override.length
    for (const question of this.#search.asked) {
      for (const raw of this.#rawIn(found, question)) {
        this.#others.push({ ...scoredAs(raw, windows, question), type: obfuscated })
      }
    }
    for (const phrase of this.#phrasesIn(found)) this.#others.push({ ...phrase, type: obfuscated })
  }

  candidates(): Candidate[] {
    const plain = this.#search.asked.flatMap((question, index) =>
      (this.#plain[index] as Raw[]).map((raw) => scoredAs(raw, this.#windows, question)),
    )
    // The windows of later pieces count, too.
    const probable = plain.filter(({ score }) => score >= this.#least)
    return [...probable, ...this.#others]
  }

  #phrasesIn({ view, phrases }: Scored): readonly Candidate[] {
    if (phraseScore < this.#least) return []
    const isOfData = isData(this.#search.context.origin)
    return phrases.map(({ kind, start, end }) => ({
      type: isOfData ? 'injection.instruction' : typeOfPhrase(kind),
      ...view.spanOf(start, end),
      score: phraseScore,
      reads: view.passageOf(start, end),
    }))
  }

  #rawIn({ view, reading, scores }: Scored, { name, slope }: Question): readonly Raw[] {
    const { starts, ends } = reading.tokens
    const { origin } = this.#search.context
    return runsIn(scores[name], reading.tokens.count, slope, this.#least).map((run) => {
      const start = starts[run.start] as number
      const end = ends[run.end - 1] as number
      const type = isData(origin)
        ? 'injection.instruction'
        : kindOf(name, reading.concepts.subarray(run.start, run.end))
      return { type, ...view.spanOf(start, end), raw: run.raw, reads: view.passageOf(start, end) }
    })
  }
}

/** What two pieces show of the same is one. */
function addJoined(list: Raw[], raw: Raw): void {
  const last = list.at(-1)
  if (last === undefined || last.end <= raw.start) {
    list.push(raw)
    return
  }
  const better = raw.raw > last.raw ? raw : last
  list[list.length - 1] = { ...better, start: last.start, end: Math.max(last.end, raw.end) }
}

function scoredAs({ raw, ...found }: Raw, windows: number, { slope }: Question): Candidate {
  return { ...found, score: probabilityOf(raw - penaltyOf(windows), slope) }
}
