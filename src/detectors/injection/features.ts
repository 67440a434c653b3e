import { classes } from './characters'
import { concepts, conceptOfPair } from './concepts'
import { joined } from './hash'
import { marks, tokensOf, type Tokens } from './tokens'
import { conceptAt, families, featureOf, wordOf, type Word } from './vocabulary'

/** The features of a text: those of token `i` are `ids` from `offsets[i]` to `offsets[i + 1]`. */
export interface Features {
  readonly tokens: Tokens
  readonly ids: Int32Array
  readonly offsets: Int32Array
  /** Number of the concept that a token has, or -1. */
  readonly concepts: Int8Array
}

/** The features of a text, in linear time. */
export function featuresOf(text: string): Features {
  const extraction = new Extraction(text)
  extraction.run()
  return extraction
}

/** Concepts act on each other over so many tokens. */
const conceptReach = 14
/** And so many of the last ones are looked at. */
const conceptMemory = 5

class Extraction implements Features {
  readonly tokens: Tokens
  ids: Int32Array
  readonly offsets: Int32Array
  readonly concepts: Int8Array
  #size = 0
  readonly #text: string
  readonly #words = new Map<string, Word>()
  /** Tokens that have a concept, the last one first. */
  readonly #recent: number[] = []

  constructor(text: string) {
    this.#text = text
    this.tokens = tokensOf(text)
    const { count } = this.tokens
    this.ids = new Int32Array(20 * count + 64)
    this.offsets = new Int32Array(count + 1)
    this.concepts = new Int8Array(count).fill(-1)
  }

  run(): void {
    const { count, texts, classes: kinds } = this.tokens
    // Hashes of the tokens before: outside the text all are alike.
    let first = 0
    let second = 0
    let third = 0
    let before: Word | undefined
    for (let at = 0; at < count; at += 1) {
      this.#reserve()
      const kind = kinds[at] as number
      const word = this.#word(texts[at] as string, kind)
      const { hash } = word
      const pair = joined(first, hash)
      this.#add(families.word, hash)
      this.#add(families.pair, pair)
      this.#add(families.triple, joined(second, pair))
      this.#add(families.skipOne, joined(second, hash))
      this.#add(families.skipTwo, joined(third, hash))
      if (kind === classes.ideograph) this.#add(families.run, joined(third, joined(second, pair)))
      this.ids.set(word.grams, this.#size)
      this.#size += word.grams.length
      this.#places(at, hash)
      this.#conceptsAt(at, word, before)
      this.offsets[at + 1] = this.#size
      third = second
      second = first
      first = hash
      before = word
    }
    this.ids = this.ids.subarray(0, this.#size)
  }

  /** Room for what one token can have: characters, concepts, places. */
  #reserve(): void {
    if (this.#size + 128 <= this.ids.length) return
    const larger = new Int32Array(2 * this.ids.length + 128)
    larger.set(this.ids)
    this.ids = larger
  }

  #word(token: string, kind: number): Word {
    const known = this.#words.get(token)
    if (known !== undefined) return known
    const word = wordOf(token, kind)
    this.#words.set(token, word)
    return word
  }

  #add(family: number, hash: number): void {
    this.ids[this.#size] = featureOf(family, hash)
    this.#size += 1
  }

  #places(at: number, hash: number): void {
    const mark = this.tokens.marks[at] as number
    if (mark & marks.line) this.#add(families.line, hash)
    if (mark & marks.sentence) this.#add(families.sentence, hash)
  }

  #conceptsAt(at: number, word: Word, before: Word | undefined): void {
    const joint = before?.beginsPair ? conceptOfPair(before.folded, word.folded) : -1
    const concept = joint === -1 ? this.#conceptOf(at, word) : joint
    if (concept === -1) return
    this.concepts[at] = concept
    const recent = this.#recent
    while (recent.length > 0 && (recent.at(-1) as number) < at - conceptReach) recent.pop()
    this.#conceptFeatures(at, concept)
    recent.unshift(at)
    if (recent.length > conceptMemory) recent.pop()
  }

  #conceptOf(at: number, word: Word): number {
    const { classes: kinds, starts } = this.tokens
    return kinds[at] === classes.ideograph
      ? conceptAt(this.#text, starts[at] as number)
      : word.concept
  }

  /** The concept alone, behind each that came before, and behind two of them; apart where it is quoted. */
  #conceptFeatures(at: number, concept: number): void {
    const context = (this.tokens.marks[at] as number) & (marks.quoted | marks.fenced)
    const recent = this.#recent
    this.#concept(families.concept, concept, context)
    for (let near = 0; near < recent.length; near += 1) {
      const left = this.concepts[recent[near] as number] as number
      if (left === concept) continue
      const pair = left * concepts.length + concept
      this.#concept(families.conceptPair, pair, context)
      for (let far = near + 1; far < recent.length; far += 1) {
        const farther = this.concepts[recent[far] as number] as number
        if (farther === concept || farther === left) continue
        this.#concept(families.conceptTriple, farther * concepts.length ** 2 + pair, context)
      }
    }
  }

  #concept(family: number, number: number, context: number): void {
    this.#add(family, number)
    if (context !== 0) this.#add(family, joined(context, number))
  }
}
