import { classes } from './characters'
import { conceptOf, conceptOfRun, longestRun, mayBeginPair } from './concepts'
import { hashOf, joined } from './hash'

/** Features are numbered below this; what falls on the same number shares a weight. */
const featureBits = 18
export const featureCount = 1 << featureBits

/** Salts of the families of features. */
export const families = {
  word: 1,
  pair: 2,
  triple: 3,
  skipOne: 4,
  skipTwo: 5,
  run: 6,
  gram: 7,
  prefix: 8,
  line: 9,
  sentence: 10,
  concept: 11,
  conceptPair: 12,
  conceptTriple: 13,
  shape: 14,
} as const

/** What is known of a token wherever it stands. */
export interface Word {
  readonly folded: string
  readonly hash: number
  /** Features of the characters. */
  readonly grams: Int32Array
  /** Number of its concept, or -1. */
  readonly concept: number
  readonly beginsPair: boolean
}

/** The number of a feature. */
export function featureOf(family: number, hash: number): number {
  return joined(hash, family) & (featureCount - 1)
}

/** Longer words are cut. */
const longestWord = 24

/** What is known of a token of a class. */
export function wordOf(token: string, kind: number): Word {
  const folded = foldedToken(token, kind)
  const hash = hashOf(folded)
  if (kind !== classes.letter) {
    return { folded, hash, grams: new Int32Array(0), concept: -1, beginsPair: false }
  }
  return {
    folded,
    hash,
    grams: gramsOf(folded),
    concept: conceptOf(folded),
    beginsPair: mayBeginPair(folded),
  }
}

function foldedToken(token: string, kind: number): string {
  if (kind === classes.letter) return foldedWord(token).slice(0, longestWord)
  if (kind === classes.digit) return token.length > 2 ? '000' : '0'
  return kind === classes.sign ? token.slice(0, 3) : token
}

const marksOfLatin = /(?<=[a-z][\u0300-\u036f]{0,3})[\u0300-\u036f]/g
const ownLetters: ReadonlyMap<string, string> = new Map(
  [...'đ:d|ı:i|ł:l|ø:o|ß:ss|æ:ae|œ:oe|’:'.concat("'").split('|')].map(
    (pair) => pair.split(':') as [string, string],
  ),
)
const ownLetter = /[đıłøßæœ’]/g

/** In lower case, Latin letters without their accents. */
function foldedWord(word: string): string {
  const lower = word.slice(0, 4 * longestWord).toLowerCase()
  if (/^[\0-\x7f]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(marksOfLatin, '')
    .normalize('NFC')
    .replace(ownLetter, (letter) => ownLetters.get(letter) ?? letter)
}

/** Runs of four characters of the word and its two ends, and how longer words begin. */
function gramsOf(word: string): Int32Array {
  const padded = `^${word}$`
  const grams: number[] = []
  for (let at = 0; at + 4 <= padded.length; at += 1) {
    grams.push(featureOf(families.gram, hashOf(padded, at, at + 4)))
  }
  if (word.length > 5) grams.push(featureOf(families.prefix, hashOf(word, 0, 5)))
  return Int32Array.from(grams)
}

/** The concept that begins at a character of a script without spaces, or -1; the longest counts. */
export function conceptAt(text: string, at: number): number {
  for (let length = longestRun; length >= 2; length -= 1) {
    const number = conceptOfRun(text.slice(at, at + length))
    if (number !== -1) return number
  }
  return -1
}
