import { letterAt } from './letters'
import { Writer, type Decoded, type Decoder } from './view'

const words =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec ' +
  'romeo sierra tango uniform victor whiskey xray yankee zulu'
const letters = new Map([
  ...words.split(' ').map((word): [string, string] => [word, word.charAt(0)]),
  ['alfa', 'a'],
  ['juliett', 'j'],
  ['whisky', 'w'],
  ['x-ray', 'x'],
  ['space', ' '],
])
/** The longest has eight letters, so that every ninth unit is in one, or behind it. */
const longest = 8
const least = 5
/** A dozen words and what is between them take more units than that. */
const step = 60

/** Words for letters, of the International Civil Aviation Organization. */
export const nato: Decoder = {
  name: 'nato',
  decode: (text) => {
    const found: Decoded[] = []
    for (let probe = step; probe < text.length; probe += step) {
      const start = wordStart(text, probe)
      const from = start === -1 ? wordStart(text, probe + 1) : start
      if (from === -1 || !isLikely(text, from) || !letters.has(wordAt(text, from))) continue
      const run = decoded(text, firstOf(text, from, found.at(-1)?.end ?? 0))
      if (run === undefined) continue
      found.push(run)
      probe = Math.max(probe, run.end)
    }
    return found
  },
}

/** By the last letter for each first one. */
const lastOf = Uint8Array.from(' aoeaotflatoaeraacoaomryyeu', (letter) => letter.charCodeAt(0) & 31)

function isLikely(text: string, start: number): boolean {
  let end = start
  while (end - start <= longest && letterAt(text, end) > 0) end += 1
  const first = letterAt(text, start)
  const last = letterAt(text, end - 1)
  // `space`, and `x` before a hyphen.
  return lastOf[first] === last || last === 5 || last === 24
}

/** Where the word begins that a unit is in, if it is short. */
function wordStart(text: string, at: number): number {
  if (letterAt(text, at) === 0) return -1
  let start = at
  while (start > 0 && letterAt(text, start - 1) > 0) {
    start -= 1
    if (at - start > longest) return -1
  }
  return start
}

function wordAt(text: string, start: number): string {
  let end = start
  while (end - start <= longest && letterAt(text, end) > 0) end += 1
  const word = text.slice(start, end).toLowerCase()
  return word === 'x' ? text.slice(start, start + 5).toLowerCase() : word
}

/** The first word of a row that goes on to `start`. */
function firstOf(text: string, start: number, done: number): number {
  let first = start
  for (;;) {
    let before = first - 1
    while (before >= done && first - before < 4 && letterAt(text, before) === 0) before -= 1
    const word = before < done ? -1 : wordStart(text, before)
    if (word < done || letters.get(wordAt(text, word)) === undefined) return first
    first = word
  }
}

function decoded(text: string, start: number): Decoded | undefined {
  const writer = new Writer()
  let [at, last, count] = [start, start, 0]
  while (at < text.length) {
    const word = wordAt(text, at)
    const letter = letters.get(word)
    if (letter === undefined) break
    // Words that stand apart spell words of their own.
    if (count > 0 && /[,/\n.;|]|\s{2}/.test(text.slice(last, at))) writer.put(' ', last, at)
    writer.put(letter, at, at + word.length)
    count += 1
    last = at + word.length
    at = last
    while (at < text.length && at - last < 4 && letterAt(text, at) === 0) at += 1
  }
  return count < least ? undefined : writer.decoded(start, last)
}
