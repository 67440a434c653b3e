import * as all from './all'
import { plainNames, plainOf } from './plain'
import { isReadable } from './readability'
import { surveyOf } from './survey'
import { splice, viewFrom, type Decoded, type DecodedView, type Decoder, type Survey } from './view'

export type { DecodedView } from './view'

export interface ViewBudget {
  /** Units of the text that are looked at. @defaultValue 1 MiB */
  readonly maxLength?: number
  /** @defaultValue 8 */
  readonly maxViews?: number
  /** How often what is decoded is decoded again. @defaultValue 2 */
  readonly maxDepth?: number
  /** Units of all that is decoded on the way, together. @defaultValue 512 KiB */
  readonly maxDecoded?: number
  /** Decoders by name that are left out. @defaultValue none */
  readonly without?: ReadonlySet<string>
}

/** What no reader sees: a text by itself, wherever its characters stand. */
const hidden: readonly Decoder[] = [all.tags, all.selectors, all.zeroWidth]

/** Digits and codes: what they decode to says whether they are some. */
const encodings: readonly Decoder[] = [
  all.escaped,
  all.url,
  all.base64,
  all.base32,
  all.hex,
  all.binary,
  all.codes,
  all.morse,
  all.braille,
  all.nato,
]

/** Letters that stand for others, or elsewhere: known by what reads better. Each list is a view. */
const spellings: readonly (readonly Decoder[])[] = [
  [all.spaced, all.rot, all.reversed, all.pigLatin, all.leet, all.stretched],
  [all.reversedWords],
  [all.hyphenated],
]

const groups = [encodings, ...spellings]

/** Names of all that can be left out, by what they undo. */
export const decoderNames = {
  hidden: hidden.map(({ name }) => name),
  encodings: encodings.map(({ name }) => name),
  spellings: spellings.flat().map(({ name }) => name),
  disguises: plainNames,
} as const

/**
 * A text as it reads once what is hidden in it is decoded: at most a few views, none of most texts. A view
 * holds what is decoded and what stands around it; `spanOf` says where in the original.
 */
export function viewsOf(text: string, budget: ViewBudget = {}): readonly DecodedView[] {
  return new Exploration(text.slice(0, budget.maxLength ?? 2 ** 20), budget).run()
}

/** So many units around what is decoded stay in the view. */
const near = 400

class Exploration {
  readonly #root: DecodedView
  readonly #maxViews: number
  readonly #maxDepth: number
  #left: number
  readonly #without: ReadonlySet<string> | undefined
  readonly #found: DecodedView[] = []

  constructor(text: string, budget: ViewBudget) {
    const { maxViews = 8, maxDepth = 2, maxDecoded = 2 ** 19, without } = budget
    this.#root = { text, by: [], spanOf: (start, end) => ({ start, end }) }
    this.#maxViews = maxViews
    this.#maxDepth = maxDepth
    this.#left = maxDecoded
    this.#without = without
  }

  run(): readonly DecodedView[] {
    this.#open(this.#root, 0)
    return this.#found
  }

  /** What is hidden in a view, and the view with every letter as the one it is read as. */
  #open(view: DecodedView, depth: number): void {
    const survey = surveyOf(view.text)
    for (const decoder of hidden) {
      for (const { text, pieces = [] } of this.#runsBy(decoder, view.text, survey)) {
        const found = viewFrom(view, { text, pieces: [...pieces] }, [decoder.name])
        this.#emit(found)
        if (depth < this.#maxDepth) this.#open(found, depth + 1)
      }
    }
    const plain = plainOf(view, survey, this.#without)
    if (plain.by.length > view.by.length) this.#emit(plain)
    if (depth >= this.#maxDepth) return
    this.#explore(plain, depth, plain === view ? survey : surveyOf(plain.text))
  }

  #explore(view: DecodedView, depth: number, survey: Survey): void {
    for (const group of groups) {
      const runs: Run[] = []
      for (const decoder of group) {
        for (const run of this.#runsBy(decoder, view.text, survey)) runs.push(judged(run, decoder))
      }
      if (runs.length > 0 && this.#left > 0) this.#follow(view, chosen(runs), depth + 1)
    }
  }

  #follow(view: DecodedView, runs: readonly Run[], depth: number): void {
    const by = new Set(runs.map((run) => run.by))
    const { text, pieces } = splice(view.text, runs, near)
    const decoded = viewFrom(view, { text: text.slice(0, this.#left), pieces }, [...by])
    this.#left -= decoded.text.length
    if (runs.some(({ readable }) => readable)) this.#emit(decoded)
    this.#open(decoded, depth)
  }

  #runsBy(decoder: Decoder, text: string, survey: Survey): readonly Decoded[] {
    const { needs = -1, name } = decoder
    if ((needs & survey.some) === 0 || this.#without?.has(name) === true) return []
    return decoder.decode(text, survey)
  }

  #emit(view: DecodedView): void {
    if (this.#found.length >= this.#maxViews) return
    if ([this.#root, ...this.#found].every(({ text }) => text !== view.text)) this.#found.push(view)
  }
}

interface Run extends Decoded {
  readonly by: string
  readonly readable: boolean
}

function judged(run: Decoded, decoder: Decoder): Run {
  const readable = !encodings.includes(decoder) || isReadable(run.text)
  return { ...run, by: decoder.name, readable }
}

/** Of runs that overlap the readable one, or the longer. */
function chosen(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = []
  const ordered = [...runs].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const run of ordered) {
    const last = kept.at(-1)
    if (last === undefined || run.start >= last.end) kept.push(run)
    else if (isBetter(run, last)) kept[kept.length - 1] = run
  }
  return kept
}

function isBetter(one: Run, other: Run): boolean {
  if (one.readable !== other.readable) return one.readable
  return one.end - one.start > other.end - other.start
}
