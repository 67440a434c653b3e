import { bigrams } from './bigrams'
import { letterAt } from './letters'
import type { Span } from './view'

/** A stretch in whole words and in clauses that may be written each in its own way. */
export function clausesOf(text: string, stretches: readonly Span[], most = 240): readonly Span[] {
  const found: Span[] = []
  let done = 0
  for (const stretch of stretches) {
    let start = Math.max(done, stretch.start)
    while (start > done && isInner(text, start)) start -= 1
    let end = Math.max(start, stretch.end)
    while (end < text.length && isInner(text, end)) end += 1
    while (start < end) {
      const cut = clauseEnd(text, { start, end }, most)
      if (cut > start) found.push({ start, end: cut })
      start = text.charCodeAt(cut) === 0x0a ? cut + 1 : cut
    }
    done = end
  }
  return found
}

/** True between two units of a word, as long as there is a word's length of them. */
function isInner(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) > 0x20 && text.charCodeAt(at) > 0x20
}

function clauseEnd(text: string, { start, end }: Span, most: number): number {
  let blank = -1
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) return at
    if (code === 0x20) blank = at + 1
    if (at - start >= most) return blank > start ? blank : at
  }
  return end
}

/** Stretches of one line that little parts are one. */
export function merged(text: string, stretches: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const stretch of stretches) {
    const last = found.at(-1)
    const gap = last === undefined ? Infinity : stretch.start - last.end
    if (last !== undefined && gap <= 40 && !text.slice(last.end, stretch.start).includes('\n')) {
      found[found.length - 1] = { start: last.start, end: stretch.end }
    } else found.push(stretch)
  }
  return found
}

/** So many words that read worse do not end a text that goes on behind them. */
const patience = 3
/** A word beside a clause belongs to it unless it clearly reads better as it is, in nats. */
const bonus = 2

/**
 * Takes to a clause the words around it that read better its way, too: as far as the clauses beside it and
 * the line go.
 *
 * @param gain how much better a word reads, in nats.
 */
export function grown(text: string, clause: Span, room: Span, gain: (word: Span) => number): Span {
  let [from, start, sum, best, waited] = [clause.start, clause.start, 0, 0, 0]
  while (waited < patience) {
    const word = wordBefore(text, from, room.start)
    if (word === undefined) break
    from = word.start
    sum += gainWith(text, word, gain)
    waited += 1
    if (sum > best) [best, start, waited] = [sum, from, 0]
  }
  let [to, end] = [clause.end, clause.end]
  ;[sum, best, waited] = [0, 0, 0]
  while (waited < patience) {
    const word = wordBehind(text, to, room.end)
    if (word === undefined) break
    to = word.end
    sum += gainWith(text, word, gain)
    waited += 1
    if (sum > best) [best, end, waited] = [sum, to, 0]
  }
  return { start, end }
}

function gainWith(text: string, word: Span, gain: (word: Span) => number): number {
  for (let at = word.start; at < word.end; at += 1) {
    if (letterAt(text, at) > 0) return gain(word) + bonus
  }
  // Other scripts, and numbers.
  return -bonus
}

function wordBefore(text: string, end: number, least: number): Span | undefined {
  let last = end
  while (last > least && text.charCodeAt(last - 1) <= 0x20 && text.charAt(last - 1) !== '\n')
    last -= 1
  let start = last
  while (start > least && text.charCodeAt(start - 1) > 0x20 && last - start < 40) start -= 1
  return start === last ? undefined : { start, end: last }
}

function wordBehind(text: string, start: number, most: number): Span | undefined {
  let first = start
  while (first < most && text.charCodeAt(first) <= 0x20 && text.charAt(first) !== '\n') first += 1
  let end = first
  while (end < most && text.charCodeAt(end) > 0x20 && end - first < 40) end += 1
  return end === first ? undefined : { start: first, end }
}

/** So many units of a clause say how it is written. */
const sample = 200

/** Mean logarithm of how probable each letter is behind the one before, of the letters as `as` has them. */
export function meanOf(letters: Uint8Array, as: Uint8Array): number {
  let [sum, last] = [0, 0]
  for (const letter of letters) {
    const shown = as[letter] as number
    sum += bigrams[27 * last + shown] as number
    last = shown
  }
  return sum / letters.length
}

/** Classes of the letters of a clause, and one 0 between words. */
export function lettersOf(text: string, { start, end }: Span): Uint8Array {
  const letters: number[] = [0]
  for (let at = start; at < Math.min(end, start + sample); at += 1) {
    const letter = letterAt(text, at)
    if (letter > 0 || letters.at(-1) !== 0) letters.push(letter)
  }
  if (letters.at(-1) !== 0) letters.push(0)
  return Uint8Array.from(letters)
}

/** The letters as they are. */
export const same = Uint8Array.from({ length: 27 }, (_, letter) => letter)
