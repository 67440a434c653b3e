import { isBlank } from '../expression/run'
import { alignDown } from '../pairs'

/** A part of a text that is searched by itself. */
export interface Piece {
  readonly text: string
  /** Where in the text it begins. */
  readonly start: number
}

/** Texts with fewer UTF-16 units are searched in one piece. */
export const wholeLength = 16_384
/** Longest piece of a longer text, in UTF-16 units. */
export const pieceLength = 6_144
/** Longest piece without blanks: of a text that is encoded twice it says no more than a shorter one of plain text. */
export const codeLength = 6 * pieceLength
/** What a piece shares with the one before it, at least: more than a window and all that it looks at. */
const overlap = 1_024
/** So far before where a piece would end a better end is looked for. */
const reach = 1_024

/** The pieces of a text, in order, one overlapping the next. Short texts are one. */
export function* piecesOf(text: string): Generator<Piece, void> {
  if (text.length < wholeLength) {
    yield { text, start: 0 }
    return
  }
  let start = 0
  for (let end = 0; end < text.length;) {
    const length = lengthAt(text, start)
    end = start + length
    end = end < text.length ? endBefore(text, start, end) : text.length
    yield { text: text.slice(start, end), start }
    start = endBefore(text, start, end - overlap * Math.ceil(length / pieceLength))
  }
}

/** How long a piece may be: more where ASCII without blanks goes on behind the middle of a usual one. */
function lengthAt(text: string, start: number): number {
  let end = start + pieceLength / 2
  while (end < start + codeLength && isOfCode(text.charCodeAt(end))) end += 1
  // With the blank behind it.
  if (end < start + codeLength) end += 1
  return Math.max(pieceLength, end - start)
}

/** No blank, of ASCII, and no end of the text. */
function isOfCode(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f
}

/** Where a piece ends best, no later than `limit`: behind a line, else behind a word. */
function endBefore(text: string, start: number, limit: number): number {
  let word = -1
  for (let at = limit; at > limit - reach; at -= 1) {
    const code = text.charCodeAt(at - 1)
    if (code === 0x0a) return at
    if (word === -1 && isBlank(code)) word = at
  }
  return word === -1 ? endWithin(text, start, limit) : word
}

/**
 * Within what has no blanks. Whole groups of 8 units from its beginning are 8 digits of base32, and
 * whole groups of base64 and of hexadecimal digits: each part can be decoded by itself.
 */
function endWithin(text: string, start: number, limit: number): number {
  let begin = limit - reach
  while (begin > start && !isBlank(text.charCodeAt(begin - 1))) begin -= 1
  return alignDown(text, limit - ((limit - begin) % 8))
}
