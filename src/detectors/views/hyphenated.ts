import { letterAt } from './letters'
import { linesOf } from './lines'
import { Writer, type Decoded, type Decoder, type Span } from './view'

const least = 4
/** So many of the words of a line have a hyphen in them, and one alone. */
const share = 0.4

/** Words in two parts: `ig-nore prev-ious instruc-tions`. */
export const hyphenated: Decoder = {
  name: 'hyphenated',
  decode: (text) => {
    const places = hyphensIn(text)
    if (places.length < least) return []
    let next = 0
    return linesOf(text).flatMap((line) => {
      const first = next
      while ((places[next] ?? Infinity) < line.end) next += 1
      const count = next - first
      if (count < least || count < share * wordsIn(text, line)) return []
      return [without(text, line, places.slice(first, next))]
    })
  },
}

/** Those with letters on both sides, and no other in the same word. */
function hyphensIn(text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    const next = lettersFrom(text, at + 1, 1)
    const last = lettersFrom(text, at - 1, -1)
    if (next === at + 1 || last === at - 1) continue
    if (text.charAt(next) !== '-' && text.charAt(last) !== '-') places.push(at)
  }
  return places
}

function without(text: string, { start, end }: Span, places: readonly number[]): Decoded {
  const writer = new Writer()
  let done = start
  for (const at of places) {
    writer.put(text.slice(done, at), done, at)
    done = at + 1
  }
  writer.put(text.slice(done, end), done, end)
  return writer.decoded(start, end)
}

/** No part of a word is longer. */
const longest = 16

/** The first unit that is no letter, in one direction. */
function lettersFrom(text: string, at: number, step: 1 | -1): number {
  let end = at
  while (Math.abs(end - at) < longest && letterAt(text, end) > 0) end += step
  return end
}

function wordsIn(text: string, { start, end }: Span): number {
  let count = 1
  for (let at = start; at < end; at += 1) count += Number(text.charCodeAt(at) === 0x20)
  return count
}
