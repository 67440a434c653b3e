import { hashOf } from '../../injection/hash'
import type { Place } from '../sign'

/** Most words that are looked for over and over. */
const longestCell = 8
/** So many times one word, several words, and a mark such as `!` with spaces between. */
const fewestOfOne = 40
const fewestOfSeveral = 24
const fewestOfMarks = 16

interface Words {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly hashes: readonly number[]
  /** How many words up to each one stand at the start of a line or of a cell behind a tab. */
  readonly ruled: readonly number[]
}

/** One word, or up to eight, over and over: `poem poem poem …`. */
export function repeatedWords(text: string): readonly Place[] {
  const words = wordsOf(text)
  const found: Place[] = []
  for (let period = 1; period <= longestCell; period += 1) {
    let start = 0
    for (let at = period; at <= words.hashes.length; at += 1) {
      if (at < words.hashes.length && words.hashes[at] === words.hashes[at - period]) continue
      if (at - start >= fewestOfMarks && isFlood(text, words, { start, end: at, period })) {
        found.push({ start: words.starts[start] ?? 0, end: words.ends[at - 1] ?? 0, score: 1 })
      }
      start = at - period + 1
    }
  }
  return found
}

function wordsOf(text: string): Words {
  const words = { starts: [0], ends: [0], hashes: [0], ruled: [0] }
  for (const list of Object.values(words)) list.length = 0
  let end = 0
  let ruled = 0
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (/[\n\t]/.test(text.slice(end, index))) ruled += 1
    end = index + word.length
    words.starts.push(index)
    words.ends.push(end)
    words.hashes.push(hashOf(word))
    words.ruled.push(ruled)
  }
  return words
}

interface Run {
  readonly start: number
  readonly end: number
  readonly period: number
}

const plainWord = /^\p{L}[\p{L}\p{M}'’-]*[,.!?;:…]?$/u
/** Values of tables, which stand beside each other in any number. */
const value = /^(?:null|nan|none|nil|undefined|true|false|inf|na)[,;]?$/i
const mark = /^[!?]+$/

function isFlood(text: string, words: Words, { start, end, period }: Run): boolean {
  const cell = Array.from({ length: period }, (_, at) =>
    text.slice(words.starts[start + at], words.ends[start + at]),
  )
  const times = (end - start) / period
  if (period === 1 && mark.test(cell[0] ?? '')) return times >= fewestOfMarks
  if (times < (period === 1 ? fewestOfOne : fewestOfSeveral)) return false
  if (!cell.every((word) => plainWord.test(word)) || cell.every((word) => value.test(word)))
    return false
  // What repeats line by line is a log or a column.
  const ruled = (words.ruled[end - 1] ?? 0) - (words.ruled[start] ?? 0)
  return ruled < times / 2
}
