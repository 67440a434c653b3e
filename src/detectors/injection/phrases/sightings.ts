import { classes } from '../characters'
import { classMask, symbolShift } from './alphabet'
import type { Found, Trie } from './trie'

/** A word or sign of a lexicon, where it stands in a text. */
export interface Sighting {
  readonly senses: number
  /** UTF-16 units; a word to its last letter, of which the lexicon may know only the first ones. */
  readonly start: number
  readonly end: number
  /** How far from the start of the text, in `wordWidth`s and shares of it. */
  readonly place: number
  /** Number of its sentence. */
  readonly sentence: number
  /** Some of `flags`. */
  readonly flags: number
}

export const flags = { firstOfSentence: 1, firstOfLine: 2, fenced: 4 } as const

/** What a word counts where gaps are measured; characters that need no spaces between words count less. */
export const wordWidth = 4
const ideographWidth = 2
const thaiWidth = 1

/** All that a lexicon knows in a text, in order, in linear time. */
export function sightingsIn(text: string, trie: Trie): readonly Sighting[] {
  const scan = new Scan(text, trie)
  scan.run()
  return scan.sightings
}

class Scan {
  readonly sightings: Sighting[] = []
  readonly #text: string
  readonly #trie: Trie
  readonly #found: Found = { senses: 0, end: 0 }
  #place = 0
  #sentence = 0
  #firstOfSentence = true
  #firstOfLine = true
  #fence = false
  #tick = false

  constructor(text: string, trie: Trie) {
    this.#text = text
    this.#trie = trie
  }

  run(): void {
    const text = this.#text
    const { alphabet } = this.#trie
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at)
      const code = alphabet[unit] as number
      const kind = code & classMask
      if (kind === classes.space) at = this.#space(at, unit)
      else if (isWordClass(kind)) at = this.#word(at, code)
      else if (kind === classes.ideograph) at = this.#ideograph(at, code)
      else at = this.#sign(at, code)
    }
  }

  #space(at: number, unit: number): number {
    if (unit !== lineFeed) return at + 1
    // An empty line ends a sentence; a line may be broken anywhere else.
    if (this.#firstOfLine) this.#endSentence()
    this.#firstOfLine = true
    this.#tick = false
    return at + 1
  }

  #word(start: number, code: number): number {
    const text = this.#text
    const { alphabet } = this.#trie
    let end = start + 1
    for (; end < text.length; end += 1) {
      if (!isWordClass((alphabet[text.charCodeAt(end)] as number) & classMask)) break
    }
    if (this.#trie.mayBegin(text, start, code >> symbolShift)) this.#look(start, end)
    else this.#found.senses = 0
    if (this.#found.senses === 0) this.#lookBehindArticle(start, end)
    this.#advance(wordWidth)
    return end
  }

  /** Arabic writes `the`, `and`, `by`, `for` as one word with the next. */
  #lookBehindArticle(start: number, end: number): void {
    if (!isArabic(this.#text.charCodeAt(start))) return
    let at = start
    for (let steps = 0; steps < 2 && this.#found.senses === 0 && at < end; steps += 1) {
      const unit = this.#text.charCodeAt(at)
      const isArticle = (unit === alef || unit === lam) && this.#text.charCodeAt(at + 1) === lam
      if (!isArticle && !joinedArabic.has(unit)) return
      at += isArticle ? 2 : 1
      this.#look(at, end)
    }
  }

  /** Looks up what begins at a unit, as part of the word that ends at another. */
  #look(start: number, wordEnd: number): void {
    this.#trie.walk(this.#text, start, this.#found)
    const { senses, end } = this.#found
    if (senses !== 0) this.#add(start, Math.max(end, wordEnd), senses)
  }

  #ideograph(at: number, code: number): number {
    let end = at + 1
    if (this.#trie.mayBegin(this.#text, at, code >> symbolShift)) {
      this.#look(at, end)
      if (this.#found.senses !== 0) end = this.#found.end
    }
    const width = isThai(this.#text.charCodeAt(at)) ? thaiWidth : ideographWidth
    this.#advance((end - at) * width)
    return end
  }

  #sign(at: number, code: number): number {
    const unit = this.#text.charCodeAt(at)
    if (this.#trie.mayBegin(this.#text, at, code >> symbolShift)) this.#look(at, at + 1)
    // An item of a list, a heading.
    if (this.#firstOfLine && itemSigns.has(unit)) this.#endSentence()
    if (unit === backtick) return this.#backticks(at)
    if (ends.has(unit) && !this.#isWordAt(at + 1)) this.#endSentence()
    return at + 1
  }

  /** `v1.2`, `example.com`. */
  #isWordAt(at: number): boolean {
    return isWordClass((this.#trie.alphabet[this.#text.charCodeAt(at)] ?? 0) & classMask)
  }

  #backticks(start: number): number {
    let end = start + 1
    while (this.#text.charCodeAt(end) === backtick) end += 1
    if (end - start >= 3) this.#fence = !this.#fence
    else this.#tick = !this.#tick
    return end
  }

  #endSentence(): void {
    if (this.#firstOfSentence) return
    this.#sentence += 1
    this.#firstOfSentence = true
  }

  #advance(width: number): void {
    this.#place += width
    this.#firstOfSentence = false
    this.#firstOfLine = false
  }

  #add(start: number, end: number, senses: number): void {
    this.sightings.push({
      senses,
      start,
      end,
      place: this.#place,
      sentence: this.#sentence,
      flags:
        (this.#firstOfSentence ? flags.firstOfSentence : 0) |
        (this.#firstOfLine ? flags.firstOfLine : 0) |
        (this.#fence || this.#tick ? flags.fenced : 0),
    })
  }
}

const lineFeed = 10
const backtick = 0x60
const alef = 0x627
const lam = 0x644
const joinedArabic: ReadonlySet<number> = new Set(
  [...'وفبلك'].map((letter) => letter.charCodeAt(0)),
)

function isArabic(unit: number): boolean {
  return unit >= 0x600 && unit < 0x700
}

function isThai(unit: number): boolean {
  return unit >= 0xe00 && unit < 0xe80
}

const itemSigns: ReadonlySet<number> = new Set([...'-*#>|•+'].map((sign) => sign.charCodeAt(0)))
const ends: ReadonlySet<number> = new Set([...'.!?。！？।؟'].map((sign) => sign.charCodeAt(0)))

function isWordClass(kind: number): boolean {
  return kind === classes.letter || kind === classes.digit
}
