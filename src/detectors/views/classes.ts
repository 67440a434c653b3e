import { asciiFor } from '../confusables/table'
import { letterOf } from './letters'

/** What a UTF-16 unit is to the decoders: bits of its class. */
export const classes = {
  /** 1 to 26 for the Latin letters, accents aside. */
  letter: 0x1f,
  /** A letter of any script, or a digit of ASCII. */
  word: 0x20,
  /** Of ASCII, and may stand for a letter. */
  sign: 0x40,
  base64: 0x80,
  /** A hexadecimal digit, or what stands between such. */
  hex: 0x100,
  /** A digit, or what stands between numbers. */
  number: 0x200,
  /** A dot, a dash, or what stands between such. */
  morse: 0x400,
  /** Not of ASCII. */
  foreign: 0x800,
  /** A mark laid over a letter, or a letter that has one. */
  marked: 0x1000,
  /** Looks different to detectors. */
  changing: 0x2000,
  /** Looks like a letter of ASCII. */
  alike: 0x4000,
  /** Invisible, upside down, Braille, deleting: what few texts have. */
  rare: 0x8000,
  base32: 0x1_0000,
  /** 0, 1, or what stands between numbers. */
  binary: 0x2_0000,
  /** Belongs to the letter before it, in any script. */
  mark: 0x4_0000,
  /** A digit or a sign that may stand for a letter. */
  coded: 0x8_0000,
} as const

/* eslint-disable no-misleading-character-class -- each of them is meant by itself */
const members: readonly (readonly [number, RegExp])[] = [
  [classes.word, /[\p{L}0-9]+/gu],
  [classes.sign, /[0-9@$]+/g],
  [classes.base64, /[A-Za-z0-9+/_-]+/g],
  [classes.base32, /[A-Za-z2-7]+/g],
  [classes.hex, /[0-9A-Fa-fxX ,:;\-\t\r\n]+/g],
  [classes.number, /[0-9 ,;:|/\-\t\r\n[\]]+/g],
  [classes.binary, /[01 ,;:|/\-\t\r\n[\]]+/g],
  [classes.morse, /[ \n\r\-./_|\xb7\u2010-\u2022\u2212\u2219]+/g],
  [classes.mark, /\p{M}+/gu],
  [classes.coded, /[0-9@$!|+€£¡]+/g],
  [classes.foreign, /[^\0-\x7f]+/g],
  [
    classes.marked,
    /[\xc0-\u024f\u0300-\u036f\u0483-\u048f\u1ab0-\u1aff\u1dc0-\u1eff\u20d0-\u20ff\ufe20-\ufe2f]+/g,
  ],
  [
    classes.changing,
    /(?:(?![\0-\x7f])[\p{Changes_When_NFKC_Casefolded}\p{Nd}]|[\uFFF9-\uFFFB\p{Cs}])+/gu,
  ],
  [
    classes.rare,
    /[\u0008\x7fǫғɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎɓᵷ\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2800-\u28ff\ufe00-\ufe0f\ufeff]+/g,
  ],
]

/* eslint-enable no-misleading-character-class */

/** True where a unit has one of the classes. */
export function isOf(text: string, at: number, bits: number): boolean {
  return at < text.length && ((classOf[text.charCodeAt(at)] as number) & bits) !== 0
}

/** The classes that the units of a text have. */
export function classesIn(text: string): number {
  let some = 0
  for (let at = 0; at < text.length; at += 1) some |= classOf[text.charCodeAt(at)] as number
  return some
}

/** The class of each UTF-16 unit. */
export const classOf: Readonly<Uint32Array> = makeClasses()

function makeClasses(): Uint32Array {
  const made = new Uint32Array(0x10000)
  const codes = new Uint16Array(made.length).map((_, code) => code)
  const units = Buffer.from(codes.buffer).toString('utf16le')
  made.set(letterOf)
  const change = (code: number, on: number, off = 0): void => {
    made[code] = ((made[code] as number) | on) & ~off
  }
  for (const [bit, expression] of members) {
    for (const { index, 0: run } of units.matchAll(expression)) {
      for (let code = index; code < index + run.length; code += 1) change(code, bit)
    }
  }
  for (const character of asciiFor.keys()) change(character.charCodeAt(0), classes.alike)
  for (const code of unchanging(units)) change(code, 0, classes.changing)
  return made
}

/** Capitals, which detectors see as they are, and the surrogates of pictures. */
function unchanging(units: string): readonly number[] {
  const capitals = [...units.slice(0x80, 0x530)].flatMap((character, index) =>
    /\p{Lu}/u.test(character) && character.normalize('NFKC') === character ? [0x80 + index] : [],
  )
  const low = Array.from({ length: 0x400 }, (_, index) => 0xdc00 + index)
  return [...capitals, 0xd83d, ...low]
}
