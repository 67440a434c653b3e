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
import { baseOf, doubleArrayOf, mark, parentOf, type Tree } from './double-array'

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

/** A trie over an alphabet. A walk takes at most as many steps as the longest entry has characters. */
export class Trie {
  readonly alphabet: Alphabet
  /** Which three symbols an entry may begin with: a bit for each of `a` to `z` and the others below 32. */
  readonly #beginnings: Int32Array
  /** Whether an entry may begin with one of the other symbols. */
  readonly #others: Uint8Array
  /** Marked where entries end. */
  readonly #cells: Int32Array
  /** By cell the senses of stems, and those of whole words. */
  readonly #stems: Int32Array
  readonly #wholes: Int32Array

  constructor(lists: readonly WordList[]) {
    const built = new Builder(lists)
    const { cells, places } = doubleArrayOf(built, built.symbolCount)
    this.alphabet = built.alphabet
    this.#beginnings = built.beginnings
    this.#others = built.others
    this.#cells = cells
    this.#stems = new Int32Array(cells.length)
    this.#wholes = new Int32Array(cells.length)
    for (let node = 0; node < built.nodes; node += 1) {
      const cell = places[node] as number
      this.#stems[cell] = built.stems[node] as number
      this.#wholes[cell] = built.wholes[node] as number
      if (this.#stems[cell] || this.#wholes[cell]) cells[cell] = (cells[cell] as number) | mark
    }
  }

  /** Whether an entry may begin at a unit of a text, whose symbol is given. */
  mayBegin(text: string, at: number, symbol: number): boolean {
    if (symbol >= firstOther) return this.#others[symbol] === 1
    const second = clamped(symbolAt(this.alphabet, text, at + 1))
    const third = clamped(symbolAt(this.alphabet, text, at + 2))
    return (((this.#beginnings[symbol * firstOther + second] as number) >>> third) & 1) === 1
  }

  /** The longest entry at a place of a text, into `found`; its senses are 0 where there is none. */
  walk(text: string, from: number, found: Found): void {
    const { alphabet } = this
    const cells = this.#cells
    found.senses = 0
    let at = from
    let cell = 0
    let value = cells[0] as number
    while (at < text.length) {
      const symbol = (alphabet[text.charCodeAt(at)] as number) >> symbolShift
      at += 1
      if (symbol === passed) continue
      const next = baseOf(value) + symbol
      value = cells[next] as number
      if (parentOf(value) !== cell || symbol === 0) return
      cell = next
      if (symbol === blank) at = this.#endOfSpaces(text, at)
      if ((value & mark) !== 0) this.#take(cell, text, at, found)
    }
  }

  /** What ends in a cell, as far as it may end at a unit of the text. */
  #take(cell: number, text: string, end: number, found: Found): void {
    const whole = this.#isWordEnd(text, end) ? (this.#wholes[cell] as number) : 0
    const senses = (this.#stems[cell] as number) | whole
    if (senses === 0) return
    found.senses = senses
    found.end = end
  }

  #endOfSpaces(text: string, from: number): number {
    let at = from
    while (((this.alphabet[text.charCodeAt(at)] ?? -1) & classMask) === classes.space) at += 1
    return at
  }

  #isWordEnd(text: string, at: number): boolean {
    const kind = (this.alphabet[text.charCodeAt(at)] ?? 0) & classMask
    return kind !== classes.letter && kind !== classes.digit
  }
}

class Builder implements Tree {
  readonly alphabet: Alphabet
  readonly beginnings = new Int32Array(firstOther ** 2).fill(1 << passed)
  readonly others = new Uint8Array(0x10000 >> symbolShift)
  /** All symbols are less than this. */
  symbolCount = firstOther
  nodes = 1
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  readonly symbols: Int32Array
  readonly stems: Int32Array
  readonly wholes: Int32Array
  /** Children of the root by symbol: there are too many to look for them one by one. */
  readonly #firsts = new Int32Array(0x10000 >> symbolShift)

  constructor(lists: readonly WordList[]) {
    const texts = lists.map(({ words }) => words)
    this.alphabet = alphabetOf(texts)
    for (const code of this.alphabet) {
      if (code >> symbolShift >= this.symbolCount) this.symbolCount = (code >> symbolShift) + 1
    }
    const most = 1 + texts.reduce((sum, { length }) => sum + length, 0)
    this.firstChild = new Int32Array(most)
    this.nextSibling = new Int32Array(most)
    this.symbols = new Int32Array(most)
    this.stems = new Int32Array(most)
    this.wholes = new Int32Array(most)
    for (let first = 0; first < firstOther; first += 1) {
      this.beginnings[first * firstOther + passed] = -1
    }
    for (const { words, senses } of lists) this.#insertAll(words, senses)
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
    let node = 0
    for (let at = 0; at < word.length; at += 1) {
      node = this.#childOf(node, symbolAt(this.alphabet, word, at))
    }
    const table = whole ? this.wholes : this.stems
    table[node] = (table[node] as number) | senses
    this.#begin(word, whole)
  }

  #childOf(node: number, symbol: number): number {
    const first = this.firstChild[node] as number
    let child = node === 0 ? (this.#firsts[symbol] as number) : first
    while (child !== 0 && this.symbols[child] !== symbol) child = this.nextSibling[child] as number
    if (child !== 0) return child
    child = this.nodes
    this.nodes += 1
    this.symbols[child] = symbol
    this.nextSibling[child] = first
    this.firstChild[node] = child
    if (node === 0) this.#firsts[symbol] = child
    return child
  }

  #begin(word: string, whole: boolean): void {
    const first = symbolAt(this.alphabet, word, 0)
    if (first >= firstOther) {
      this.others[first] = 1
      return
    }
    const row = first * firstOther
    if (word.length === 1) {
      for (let second = 0; second < firstOther; second += 1) {
        if (!whole || !isLetter(second)) this.beginnings[row + second] = -1
      }
      return
    }
    const second = row + clamped(symbolAt(this.alphabet, word, 1))
    // Behind a short word stands no letter, behind a short stem anything.
    const short = whole ? ~letters : -1
    const third = word.length === 2 ? short : 1 << clamped(symbolAt(this.alphabet, word, 2))
    this.beginnings[second] = (this.beginnings[second] as number) | third
  }
}

function symbolAt(alphabet: Alphabet, text: string, at: number): number {
  return at < text.length ? (alphabet[text.charCodeAt(at)] as number) >> symbolShift : 0
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
