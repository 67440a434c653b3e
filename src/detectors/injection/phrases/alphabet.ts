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
const apostrophe = 28
/** Marks over letters, which are passed over. */
export const passed = 31
/** The first symbol of all others. */
export const firstOther = 32

/** The alphabet of some words in lower case, without accents of Latin letters. */
export function alphabetOf(words: Iterable<string>): Alphabet {
  const symbols = new Map<string, number>([
    [' ', blank],
    ["'", apostrophe],
    ...Array.from(latin, (letter, index): [string, number] => [letter, index + 1]),
  ])
  let next = firstOther
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charAt(at)
      if (symbols.has(unit)) continue
      symbols.set(unit, next)
      next += 1
    }
  }
  const codes = Uint16Array.from({ length: 0x10000 }, (_, unit) => classOf(unit))
  const number = (unit: number, symbol: number): void => {
    codes[unit] = ((codes[unit] as number) & classMask) | (symbol << symbolShift)
  }
  for (let unit = 0x300; unit < 0x370; unit += 1) number(unit, passed)
  for (const [unit, symbol] of symbols) number(unit.charCodeAt(0), symbol)
  for (const [unit, alike] of own) number(unit.charCodeAt(0), symbols.get(alike) ?? 0)
  for (const [first, end] of cased) {
    for (let unit = first; unit < end; unit += 1) {
      if ((codes[unit] as number) >> symbolShift === 0) number(unit, symbolOfCased(unit, symbols))
    }
  }
  return codes
}

/** A capital is read as its small letter, a letter with an accent as the one without. */
function symbolOfCased(unit: number, symbols: ReadonlyMap<string, number>): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  return symbols.get(lower) ?? symbols.get(lower.normalize('NFD').charAt(0)) ?? 0
}

const latin = 'abcdefghijklmnopqrstuvwxyz'

const own: readonly (readonly [string, string])[] = [
  ...['đ', 'Đ'].map((letter) => [letter, 'd'] as const),
  ...['ı', 'İ'].map((letter) => [letter, 'i'] as const),
  ...['ł', 'Ł'].map((letter) => [letter, 'l'] as const),
  ...['ø', 'Ø'].map((letter) => [letter, 'o'] as const),
  ['ß', 's'],
  ['’', "'"],
  ...['-', '_', '\n', '\t', '\r', '\u00a0'].map((sign) => [sign, ' '] as const),
]

/** Where letters have capitals or accents: Latin, Cyrillic. */
const cased: readonly (readonly [number, number])[] = [
  [0x41, 0x5b],
  [0xc0, 0x250],
  [0x400, 0x460],
  [0x490, 0x4a0],
  [0x1e00, 0x1f00],
]
