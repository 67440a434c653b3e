/** The number of each UTF-16 unit that occurs in some words: 0 for all others, 1 for marks over letters. */
export type Symbols = Uint16Array

const own: readonly (readonly [string, string])[] = [
  ['đ', 'd'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ß', 's'],
  ['’', "'"],
  ['-', ' '],
  ['_', ' '],
  ['\n', ' '],
  ['\t', ' '],
  ['\r', ' '],
  ['\u00a0', ' '],
]

/** Numbers the units of some folded words; a capital, or a letter with an accent, has the number of the letter. */
export function symbolsOf(words: readonly string[]): Symbols {
  const symbols = new Uint16Array(0x10000)
  symbols.fill(1, 0x300, 0x370)
  let last = 1
  for (const unit of new Set(words.join(''))) {
    last += 1
    symbols[unit.charCodeAt(0)] = last
  }
  const alike = (unit: number, folded: string): void => {
    const known = symbols[folded.charCodeAt(0)] as number
    if (symbols[unit] === 0) symbols[unit] = known
  }
  for (const [letter, folded] of own) alike(letter.charCodeAt(0), folded)
  for (const [first, end] of cased) {
    for (let unit = first; unit < end; unit += 1) {
      const lower = String.fromCharCode(unit).toLowerCase()
      const base = lower.normalize('NFD').charAt(0)
      alike(unit, lower)
      alike(unit, own.find(([letter]) => letter === lower)?.[1] ?? base)
    }
  }
  return symbols
}

/** Where letters have capitals or accents: Latin, Cyrillic. */
const cased: readonly (readonly [number, number])[] = [
  [0x41, 0x5b],
  [0xc0, 0x250],
  [0x400, 0x460],
  [0x490, 0x4a0],
  [0x1e00, 0x1f00],
]
