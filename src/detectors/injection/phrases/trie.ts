import { classOf, classes } from '../characters'
import { symbolsOf, type Symbols } from './symbols'

/** What a walk found: the senses, and the unit behind the last one that belongs to it. */
export interface Found {
  senses: number
  end: number
}

/** Words to look up, each with a mask of senses; `whole` ones must end where the word of the text does. */
export interface Entry {
  readonly word: string
  readonly whole: boolean
  readonly senses: number
}

/**
 * A trie over folded characters, its edges in one hash table. A walk takes at most as many steps as the
 * longest entry has characters.
 */
export class Trie {
  readonly #symbols: Symbols
  readonly #keys: Int32Array
  readonly #targets: Int32Array
  readonly #mask: number
  readonly #stems: Int32Array
  readonly #wholes: Int32Array

  constructor(entries: readonly Entry[]) {
    const words = entries.map(({ word }) => word)
    const states = 1 + words.reduce((sum, word) => sum + word.length, 0)
    const size = 2 ** Math.ceil(Math.log2(2 * states))
    this.#symbols = symbolsOf(words)
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#targets = new Int32Array(size)
    this.#stems = new Int32Array(states)
    this.#wholes = new Int32Array(states)
    let last = 0
    for (const { word, whole, senses } of entries) {
      let state = 0
      for (let at = 0; at < word.length; at += 1) {
        const slot = this.#slot(state, this.#symbols[word.charCodeAt(at)] as number)
        if (this.#targets[slot] === 0) {
          this.#keys[slot] = keyOf(state, this.#symbols[word.charCodeAt(at)] as number)
          last += 1
          this.#targets[slot] = last
        }
        state = this.#targets[slot] as number
      }
      const table = whole ? this.#wholes : this.#stems
      table[state] = (table[state] as number) | senses
    }
  }

  /** Whether an entry may begin with a unit. */
  mayBegin(unit: number): boolean {
    const symbol = this.#symbols[unit] as number
    return symbol > 1 && this.#targets[this.#slot(0, symbol)] !== 0
  }

  /** The longest entry at a place of a text, into `found`; its senses are 0 where there is none. */
  walk(text: string, from: number, found: Found): void {
    found.senses = 0
    let state = 0
    let at = from
    while (at < text.length) {
      const symbol = this.#symbols[text.charCodeAt(at)] as number
      at += 1
      if (symbol === skipped) continue
      state = this.#targets[this.#slot(state, symbol)] as number
      if (state === 0) return
      if (symbol === this.#symbols[space]) at = spacesEnd(text, at)
      const stem = this.#stems[state] as number
      const whole = this.#wholes[state] as number
      if ((stem | whole) === 0) continue
      const senses = whole !== 0 && isWordEnd(text, at) ? stem | whole : stem
      if (senses === 0) continue
      found.senses = senses
      found.end = at
    }
  }

  #slot(state: number, symbol: number): number {
    const key = keyOf(state, symbol)
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & this.#mask
    while (this.#targets[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask
    return slot
  }
}

/** The symbol of combining marks of Latin, which a walk passes over. */
const skipped = 1
const space = 0x20

function keyOf(state: number, symbol: number): number {
  return (state << 12) | symbol
}

function spacesEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && classOf(text.charCodeAt(at)) === classes.space) at += 1
  return at
}

function isWordEnd(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  return kind !== classes.letter && kind !== classes.digit
}
