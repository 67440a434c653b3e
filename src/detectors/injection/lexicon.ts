import { classOf, classes } from './characters'
import { conceptOf, mayBeginPair, mayBeginRun } from './concepts'
import { hashOf } from './hash'
import { featuresOfWord, foldedToken } from './vocabulary'

/** What is known of a token wherever it stands. */
export interface Word {
  /** As it was written; of long ones the beginning. */
  readonly token: string
  readonly kind: number
  /** In lower case, without accents. */
  readonly folded: string
  readonly hash: number
  /** Number of its concept, -1 for none, or `fromText` where it is that of the characters that follow. */
  readonly concept: number
  readonly beginsPair: boolean
  /** What the lexicon makes of the features that the word has by itself. */
  readonly values: readonly number[]
}

/** The concept of a character that begins one of several characters. */
export const fromText = -2

/** No token differs from another one behind so many units. */
export const longestToken = 96

const slots = 1 << 14
const places = 4
const prime = 0x01000193

/** Where hashes of tokens begin. */
export const emptyHash = 0x811c9dc5

/** The hash of a token and one more unit. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime)
}

/**
 * Words that were seen, so that what is to know of one is found out once. It keeps some ten thousand: a new
 * one takes the place of another, and what is found does not depend on it.
 */
export class Lexicon {
  readonly #words: (Word | undefined)[] = new Array<Word | undefined>(slots).fill(undefined)
  readonly #valuesOf: (features: readonly number[]) => readonly number[]

  constructor(valuesOf: (features: readonly number[]) => readonly number[]) {
    this.#valuesOf = valuesOf
  }

  /** The word that stands in a text; `hash` is that of its units. */
  wordAt(text: string, start: number, end: number, hash: number): Word {
    const home = (hash ^ (hash >>> 15)) & (slots - 1)
    for (let near = 0; near < places; near += 1) {
      const at = home ^ near
      const known = this.#words[at]
      if (known === undefined) return (this.#words[at] = this.#wordOf(text.slice(start, end)))
      if (isAt(known.token, text, start, end)) return known
    }
    const word = this.#wordOf(text.slice(start, end))
    this.#words[home ^ ((hash >>> 20) & (places - 1))] = word
    return word
  }

  #wordOf(token: string): Word {
    const kind = kindOf(token)
    const folded = foldedToken(token, kind)
    const hash = hashOf(folded)
    const isWord = kind === classes.letter
    const beginsRun = kind === classes.ideograph && mayBeginRun(folded)
    return {
      token,
      kind,
      folded,
      hash,
      concept: isWord ? conceptOf(folded) : beginsRun ? fromText : -1,
      beginsPair: isWord && mayBeginPair(folded),
      values: this.#valuesOf(featuresOfWord(folded, hash, kind)),
    }
  }
}

/** What begins with a digit may be a word: `4chan`. */
function kindOf(token: string): number {
  const kind = classOf(token.charCodeAt(0))
  if (kind !== classes.digit) return kind
  for (let at = 1; at < token.length; at += 1) {
    if (classOf(token.charCodeAt(at)) === classes.letter) return classes.letter
  }
  return kind
}

function isAt(token: string, text: string, start: number, end: number): boolean {
  if (token.length !== end - start) return false
  for (let at = 0; at < token.length; at += 1) {
    if (token.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}
