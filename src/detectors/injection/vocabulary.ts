import { classes } from './characters'
import { hashOf, highBits, joined } from './hash'

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
  start: 14,
  end: 15,
} as const

/** The number of a feature. */
export function featureOf(family: number, hash: number): number {
  return highBits(joined(family, hash), featureBits)
}

/** Characters of which features are made, and of longer words the first ones. */
const gram = 4
const prefix = 5
/** Longer words are cut. */
const longestWord = 24

/** Features that a word has wherever it stands: itself, its characters, and how it begins. */
export function featuresOfWord(folded: string, hash: number, kind: number): readonly number[] {
  const features = [featureOf(families.word, hash)]
  if (kind !== classes.letter) return features
  const last = folded.length - gram
  if (last >= -1) features.push(featureOf(families.start, hashOf(folded, 0, gram - 1)))
  for (let at = 0; at <= last; at += 1) {
    features.push(featureOf(families.gram, hashOf(folded, at, at + gram)))
  }
  if (last >= -1) features.push(featureOf(families.end, hashOf(folded, last + 1)))
  if (folded.length > prefix) features.push(featureOf(families.prefix, hashOf(folded, 0, prefix)))
  return features
}

/** A token as all are that count as the same. */
export function foldedToken(token: string, kind: number): string {
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
