import { classOf } from '../characters'

/**
 * For each UTF-16 unit the class in the low bits and a symbol above them: units that are read alike, as a
 * letter and its capital, have the same symbol, and those that occur in no word have 0.
 */
export type Alphabet = Uint16Array

/** `code & classMask` is the class. */
export const classMask = 7
/** `code >> symbolShift` is the symbol. */
export const symbolShift = 3

/** Symbols of `a` to `z` are 1 to 26. */
export const blank = 27
/** Marks over letters, which are passed over. */
export const passed = 31
/** The first symbol of all others. */
export const firstOther = 32

const apostrophe = 28
const firstLatin = 0x60

/** The alphabet of lists of words in lower case, without accents of Latin letters; `_` stands for a space. */
export function alphabetOf(lists: readonly string[]): Alphabet {
  const codes = new Uint16Array(0x10000)
  const give = (unit: number, symbol: number): void => {
    if (codes[unit] === 0) codes[unit] = symbol << symbolShift
  }
  for (let letter = 1; letter <= 26; letter += 1) give(firstLatin + letter, letter)
  for (const unit of blanks) give(unit.charCodeAt(0), blank)
  for (const unit of "'’") give(unit.charCodeAt(0), apostrophe)
  let next = firstOther
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 1) {
      if (codes[list.charCodeAt(at)] !== 0) continue
      give(list.charCodeAt(at), next)
      next += 1
    }
  }
  for (let unit = 0x300; unit < 0x370; unit += 1) give(unit, passed)
  giveAlike(codes)
  for (let unit = 0; unit < codes.length; unit += 1)
    codes[unit] = (codes[unit] as number) | classOf(unit)
  return codes
}

/** A capital has the symbol of its small letter, a letter with an accent that of the one without. */
function giveAlike(codes: Alphabet): void {
  for (const [first, end] of cased) {
    for (let unit = first; unit < end; unit += 1) {
      if (codes[unit] !== 0) continue
      const lower = String.fromCharCode(unit).toLowerCase()
      const base = own.get(lower) ?? lower.normalize('NFD')
      codes[unit] = (codes[lower.charCodeAt(0)] || codes[base.charCodeAt(0)]) ?? 0
    }
  }
}

const blanks = ' -_\n\t\r\u00a0'

/** Letters that are no others with an accent. */
const own: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ß', 's'],
])

/** Where letters have capitals or accents: Latin, Cyrillic. */
const cased: readonly (readonly [number, number])[] = [
  [0x41, 0x5b],
  [0xc0, 0x250],
  [0x400, 0x460],
  [0x490, 0x4a0],
  [0x1e00, 0x1f00],
]
