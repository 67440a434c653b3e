import { asciiFor, latinAlikes } from './table'

/** What a code point is in a word. */
export const kindOf = {
  /** No part of one. */
  other: 0,
  /** A letter or mark that is not Latin, nor looks so. */
  letter: 1,
  latin: 2,
  /** A digit, an underscore, or invisible: in words of any script. */
  neutral: 3,
  /** Looks like a Latin letter, or a digit. */
  alike: 4,
  /** The same, but of the Latin script. */
  latinAlike: 5,
  surrogate: 6,
} as const

type Kind = (typeof kindOf)[keyof typeof kindOf]

const letters = /[\p{L}\p{M}]+/gu
const latin = /[\p{Script=Latin}\u{1d400}-\u{1d6a3}]+/gu
const neutral = /[\d_\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+/gu

/** The kind of each UTF-16 unit. */
export const kindsOfUnits: Readonly<Uint8Array> = makeKinds()

function makeKinds(): Uint8Array {
  const made = new Uint8Array(0x10000)
  const codes = new Uint16Array(made.length).map((_, code) => code)
  const units = Buffer.from(codes.buffer).toString('utf16le')
  const mark = (expression: RegExp, kind: Kind): void => {
    for (const { index, 0: run } of units.matchAll(expression)) {
      made.fill(kind, index, index + run.length)
    }
  }
  mark(letters, kindOf.letter)
  mark(latin, kindOf.latin)
  mark(neutral, kindOf.neutral)
  for (const character of asciiFor.keys()) made[character.charCodeAt(0)] = kindOf.alike
  for (const character of latinAlikes) made[character.charCodeAt(0)] = kindOf.latinAlike
  return made.fill(kindOf.surrogate, 0xd800, 0xe000)
}

/** The kind of a code point above 0xFFFF, or of half a pair. */
export function kindOfPair(character: string): Kind {
  if (character.search(neutral) === 0) return kindOf.neutral
  if (character.search(latin) === 0) return kindOf.latin
  return character.search(letters) === 0 ? kindOf.letter : kindOf.other
}
