import { letterOf } from '../../views/letters'

// What the character model tells apart: Latin letters without accents in two cases, digits as one, every mark
// of ASCII, and of other scripts only which it is. 0 is what stands before a text, and all are less than 128.

/** 1 to 26 for small letters, 27 to 52 for capitals. */
export const capital = 27
export const digit = 53
export const space = 54
export const newline = 55
/** Marks of ASCII, in their order. */
export const mark = 56
export const otherMark = 88
const pictograph = 89
/** The first script; those before are none. */
export const script = 90

/** True where the last of three is a mark or a digit, and the first one as well: rows say nothing. */
export function isRun(three: number): boolean {
  const last = three & 127
  return last >= digit && three >>> 14 === last
}

/** Where the scripts begin that are told apart, each up to the next. */
const scripts: readonly (readonly [number, number])[] = [
  [0x370, 90],
  [0x400, 91],
  [0x530, 92],
  [0x590, 93],
  [0x600, 94],
  [0x900, 95],
  [0xe00, 96],
  [0x10a0, 92],
  [0x1100, 99],
  [0x1200, 96],
  [0x1e00, 0],
  [0x1f00, 90],
  [0x2000, otherMark],
  [0x20a0, pictograph],
  [0x2c00, 92],
  [0x2e00, otherMark],
  [0x2e80, 98],
  [0x3000, otherMark],
  [0x3040, 97],
  [0x3100, 98],
  [0xa000, 96],
  [0xac00, 99],
  [0xd7b0, pictograph],
  [0xf900, 98],
  [0xfb1d, 93],
  [0xfb50, 94],
  [0xfe00, otherMark],
  [0xfe70, 94],
  [0xff00, otherMark],
]

/** The symbol of each UTF-16 unit. */
export const symbolOf: Readonly<Uint8Array> = symbols()

function symbols(): Uint8Array {
  const table = new Uint8Array(0x1_0000).fill(otherMark)
  scripts.forEach(([from, symbol], index) => {
    table.fill(symbol, from, scripts[index + 1]?.[0] ?? 0x1_0000)
  })
  for (let code = 0; code < 0x250; code += 1) table[code] = symbolOfLatin(code)
  // Vietnamese and other letters with several accents.
  for (let code = 0x1e00; code < 0x1f00; code += 1) {
    const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
    table[code] = base < 0x250 ? symbolOfLatin(base) : 1
  }
  // Typographic ones are those of ASCII.
  for (const [typographic, plain] of ["‘'", "’'", '“"', '”"', '–-', '—-', '−-']) {
    table[(typographic as string).charCodeAt(0)] = symbolOfLatin((plain as string).charCodeAt(0))
  }
  table[0x3000] = table[0x2028] = table[0x2029] = space
  return table
}

function symbolOfLatin(code: number): number {
  const letter = letterOf[code] as number
  if (letter > 0) {
    const character = String.fromCharCode(code)
    return character === character.toLowerCase() ? letter : letter + capital - 1
  }
  if (code === 0x0a || code === 0x0d) return newline
  if (code <= 0x20 || code === 0xa0) return space
  if (code >= 0x30 && code <= 0x39) return digit
  return code < 0x7f ? mark + marksBefore(code) : otherMark
}

/** How many marks of ASCII stand before one. */
function marksBefore(code: number): number {
  if (code < 0x30) return code - 0x21
  if (code < 0x41) return code - 0x3a + 15
  return code < 0x61 ? code - 0x5b + 22 : code - 0x7b + 28
}
