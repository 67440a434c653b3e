import { bigrams } from './bigrams'
import { functionWords } from './function-words'
import { letterAt } from './letters'

export interface Reading {
  /** Latin letters. */
  readonly letters: number
  /** Letters of other scripts, and characters that are words by themselves. */
  readonly foreign: number
  /** What is neither a letter nor white space. */
  readonly rest: number
  /** Mean logarithm of how probable each Latin letter is behind the one before. */
  readonly bigrams: number
}

/** So much of a long text says how it reads. */
const sample = 4000

export function readingOf(text: string): Reading {
  let [letters, foreign, rest, sum, pairs, last] = [0, 0, 0, 0, 0, 0]
  const end = Math.min(text.length, sample)
  for (let at = 0; at < end; at += 1) {
    const letter = letterAt(text, at)
    if (letter > 0) letters += 1
    else if (isForeign(text.charCodeAt(at))) foreign += 1
    else if (text.charCodeAt(at) > 0x20) rest += 1
    if (letter + last > 0) {
      sum += bigrams[last * 27 + letter] as number
      pairs += 1
    }
    last = letter
  }
  return { letters, foreign, rest, bigrams: pairs === 0 ? -Infinity : sum / pairs }
}

/** Scripts other than Latin; beyond the signs and private characters. */
function isForeign(code: number): boolean {
  return (
    (code >= 0x370 && code < 0x2000) ||
    (code >= 0x3040 && code < 0xd800) ||
    (code >= 0xd800 && code < 0xe000)
  )
}

/** Ordinary prose of any of the languages is above, all but one line in a hundred. */
const readable = -2.95

/** True where a text reads like one of a language. */
export function isReadable(text: string): boolean {
  const { letters, foreign, rest, bigrams: mean } = readingOf(text)
  if (letters + foreign < 6 || rest > (letters + foreign) * 0.5) return false
  if (foreign > letters) return true
  return mean > readable || (mean > readable - 0.35 && shareOfFunctionWords(text) > 0.18)
}

/** How many of the words of a text are function words: 0 to 1. */
function shareOfFunctionWords(text: string): number {
  const words = wordsOf(text.slice(0, sample))
  return words.length < 2
    ? 0
    : words.filter((word) => functionWords.has(word)).length / words.length
}

/** Words in small letters, without accents. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
}
