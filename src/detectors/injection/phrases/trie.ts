import { classes } from '../characters'
import {
  alphabetOf,
  blank,
  classMask,
  firstOther,
  passed,
  symbolShift,
  type Alphabet,
} from './alphabet'

/** What a walk found: the senses, and the unit behind the last one that belongs to it. */
export interface Found {
  senses: number
  end: number
}

/** Words with the senses that they have, as a `Lexicon` writes them. */
export interface WordList {
  readonly words: string
  readonly senses: number
}

/**
 * A trie over an alphabet, its edges in one hash table. A walk takes at most as many steps as the longest
 * entry has characters.
 */
export class Trie {
  readonly alphabet: Alphabet
  /** Which three symbols an entry may begin with: a bit for each of `a` to `z` and the others below 32. */
  readonly #beginnings = new Int32Array(firstOther ** 2).fill(1 << passed)
  /** Whether an entry may begin with one of the other symbols. */
  readonly #others = new Uint8Array(0x10000 >> symbolShift)
  /** Pairs of a key, made of a state and a symbol, and the state behind it, twice, plus 1 where entries end. */
  readonly #edges: Int32Array
  readonly #mask: number
  /** By state the senses of stems, and those of whole words. */
  readonly #senses: Int32Array

  #states = 1

  constructor(lists: readonly WordList[]) {
    const texts = lists.map(({ words }) => words)
    this.alphabet = alphabetOf(texts)
    const most = 1 + texts.reduce((sum, { length }) => sum + length, 0)
    const size = 2 ** Math.ceil(Math.log2(most))
    this.#edges = new Int32Array(2 * size)
    this.#mask = size - 1
    this.#senses = new Int32Array(2 * most)
    for (let first = 0; first < firstOther; first += 1) {
      this.#beginnings[first * firstOther + passed] = -1
    }
    for (const { words, senses } of lists) this.#insertAll(words, senses)
  }

  /** Whether an entry may begin at a unit of a text, whose symbol is given. */
  mayBegin(text: string, at: number, symbol: number): boolean {
    if (symbol >= firstOther) return this.#others[symbol] === 1
    const second = clamped(this.#symbolAt(text, at + 1))
    const third = clamped(this.#symbolAt(text, at + 2))
    return (((this.#beginnings[symbol * firstOther + second] as number) >>> third) & 1) === 1
  }

  /** The longest entry at a place of a text, into `found`; its senses are 0 where there is none. */
  walk(text: string, from: number, found: Found): void {
    const { alphabet } = this
    found.senses = 0
    let state = 0
    for (let at = from; at < text.length; at += 1) {
      const symbol = (alphabet[text.charCodeAt(at)] as number) >> symbolShift
      if (symbol === passed) continue
      const edge = this.#edges[this.#slot(state, symbol) + 1] as number
      if (edge === 0) return
      state = edge >> 1
      if (symbol === blank) at = this.#lastOfSpaces(text, at)
      if ((edge & 1) === 0) continue
      const whole = this.#isWordEnd(text, at + 1) ? (this.#senses[2 * state + 1] as number) : 0
      const senses = (this.#senses[2 * state] as number) | whole
      if (senses === 0) continue
      found.senses = senses
      found.end = at + 1
    }
  }

  #insertAll(words: string, senses: number): void {
    for (let start = 0; start < words.length;) {
      const space = words.indexOf(' ', start)
      const end = space === -1 ? words.length : space
      const whole = words.charCodeAt(end - 1) === wholeSign
      if (end > start) this.#insert(words.slice(start, whole ? end - 1 : end), whole, senses)
      start = end + 1
    }
  }

  #insert(word: string, whole: boolean, senses: number): void {
    let state = 0
    let slot = 0
    for (let at = 0; at < word.length; at += 1) {
      const symbol = this.#symbolAt(word, at)
      slot = this.#slot(state, symbol)
      if (this.#edges[slot + 1] === 0) {
        this.#edges[slot] = keyOf(state, symbol)
        this.#edges[slot + 1] = 2 * this.#states
        this.#states += 1
      }
      state = (this.#edges[slot + 1] as number) >> 1
    }
    this.#edges[slot + 1] = (this.#edges[slot + 1] as number) | 1
    const place = 2 * state + Number(whole)
    this.#senses[place] = (this.#senses[place] as number) | senses
    this.#begin(word, whole)
  }

  #begin(word: string, whole: boolean): void {
    const first = this.#symbolAt(word, 0)
    if (first >= firstOther) {
      this.#others[first] = 1
      return
    }
    const row = first * firstOther
    if (word.length === 1) {
      for (let second = 0; second < firstOther; second += 1) {
        if (!whole || !isLetter(second)) this.#beginnings[row + second] = -1
      }
      return
    }
    const second = row + clamped(this.#symbolAt(word, 1))
    // Behind a short word stands no letter, behind a short stem anything.
    const short = whole ? ~letters : -1
    const third = word.length === 2 ? short : 1 << clamped(this.#symbolAt(word, 2))
    this.#beginnings[second] = (this.#beginnings[second] as number) | third
  }

  #symbolAt(text: string, at: number): number {
    return at < text.length ? (this.alphabet[text.charCodeAt(at)] as number) >> symbolShift : 0
  }

  /** Where an edge is, or is to be put. */
  #slot(state: number, symbol: number): number {
    const key = keyOf(state, symbol)
    let slot = (Math.imul(key, 0x9e3779b1) >>> 10) & this.#mask
    while (this.#edges[2 * slot + 1] !== 0 && this.#edges[2 * slot] !== key) {
      slot = (slot + 1) & this.#mask
    }
    return 2 * slot
  }

  #lastOfSpaces(text: string, from: number): number {
    let at = from
    while (((this.alphabet[text.charCodeAt(at + 1)] ?? -1) & classMask) === classes.space) at += 1
    return at
  }

  #isWordEnd(text: string, at: number): boolean {
    const kind = (this.alphabet[text.charCodeAt(at)] ?? 0) & classMask
    return kind !== classes.letter && kind !== classes.digit
  }
}

const wholeSign = 0x3d

/** Bits of the symbols of `a` to `z`. */
const letters = 0x7fffffe

function isLetter(symbol: number): boolean {
  return symbol >= 1 && symbol <= 26
}

/** All symbols beyond those of Latin, and marks over letters, count as one, which may stand anywhere. */
function clamped(symbol: number): number {
  return Math.min(symbol, passed)
}

function keyOf(state: number, symbol: number): number {
  return (state << 13) | symbol
}
