import { classOf, classes } from '../characters'
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
  readonly isFirstOfSentence: boolean
  readonly isFirstOfLine: boolean
  readonly isFenced: boolean
}

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
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at)
      const kind = classOf(unit)
      if (kind === classes.letter || kind === classes.digit) at = this.#word(at)
      else if (kind === classes.space) at = this.#space(at, unit)
      else if (kind === classes.ideograph) at = this.#ideograph(at, unit)
      else at = this.#sign(at, unit)
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

  #word(start: number): number {
    const text = this.#text
    let end = start + 1
    for (; end < text.length; end += 1) {
      const kind = classOf(text.charCodeAt(end))
      if (kind !== classes.letter && kind !== classes.digit) break
    }
    const unit = text.charCodeAt(start)
    this.#look(start, end)
    if (this.#found.senses === 0 && isArabic(unit)) this.#lookBehindArticle(start, end)
    this.#advance(wordWidth)
    return end
  }

  /** Arabic writes `the`, `and`, `by`, `for` as one word with the next. */
  #lookBehindArticle(start: number, end: number): void {
    let at = start
    for (let steps = 0; steps < 2 && this.#found.senses === 0 && at < end; steps += 1) {
      const unit = this.#text.charCodeAt(at)
      if (unit === alef && this.#text.charCodeAt(at + 1) === lam) at += 2
      else if (unit === lam && this.#text.charCodeAt(at + 1) === lam) at += 2
      else if (joinedArabic.has(unit)) at += 1
      else return
      this.#look(at, end)
    }
  }

  /** Looks up what begins at a unit, as part of the word that ends at another. */
  #look(start: number, wordEnd: number): void {
    this.#found.senses = 0
    if (!this.#trie.mayBegin(this.#text.charCodeAt(start))) return
    this.#trie.walk(this.#text, start, this.#found)
    const { senses, end } = this.#found
    if (senses !== 0) this.#add(start, Math.max(end, wordEnd), senses)
  }

  #ideograph(at: number, unit: number): number {
    let end = at + 1
    if (this.#trie.mayBegin(unit)) {
      this.#trie.walk(this.#text, at, this.#found)
      if (this.#found.senses !== 0) {
        end = this.#found.end
        this.#add(at, end, this.#found.senses)
      }
    }
    this.#advance((end - at) * (isThai(unit) ? thaiWidth : ideographWidth))
    return end
  }

  #sign(at: number, unit: number): number {
    const text = this.#text
    if (this.#trie.mayBegin(unit)) {
      this.#trie.walk(text, at, this.#found)
      if (this.#found.senses !== 0) this.#add(at, this.#found.end, this.#found.senses)
    }
    // An item of a list, a heading.
    if (this.#firstOfLine && itemSigns.has(unit)) this.#endSentence()
    if (unit === backtick) return this.#backticks(at)
    if (endsSentence(unit) && !isInsideWord(text, at)) this.#endSentence()
    return at + 1
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
      isFirstOfSentence: this.#firstOfSentence,
      isFirstOfLine: this.#firstOfLine,
      isFenced: this.#fence || this.#tick,
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

function endsSentence(unit: number): boolean {
  return ends.has(unit)
}

/** `v1.2`, `example.com`. */
function isInsideWord(text: string, at: number): boolean {
  const next = classOf(text.charCodeAt(at + 1))
  return at + 1 < text.length && (next === classes.letter || next === classes.digit)
}
