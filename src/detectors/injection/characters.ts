/** Classes of UTF-16 units. */
export const classes = {
  space: 0,
  sign: 1,
  digit: 2,
  letter: 3,
  /** A character of a script that puts no spaces between words: a token of its own. */
  ideograph: 4,
  surrogate: 5,
} as const

/** First unit and class of each run of units above U+007F, in order. */
const runs: readonly (readonly [number, number])[] = [
  [0x80, classes.space],
  [0xa1, classes.sign],
  [0xaa, classes.letter],
  [0xab, classes.sign],
  [0xb5, classes.letter],
  [0xb6, classes.sign],
  [0xc0, classes.letter],
  [0xd7, classes.sign],
  [0xd8, classes.letter],
  [0xf7, classes.sign],
  [0xf8, classes.letter],
  [0x55a, classes.sign],
  [0x560, classes.letter],
  [0x5be, classes.sign],
  [0x5bf, classes.letter],
  [0x60c, classes.sign],
  [0x610, classes.letter],
  [0x61b, classes.sign],
  [0x620, classes.letter],
  [0x660, classes.digit],
  [0x66a, classes.sign],
  [0x66e, classes.letter],
  [0x6d4, classes.sign],
  [0x6d5, classes.letter],
  [0x964, classes.sign],
  [0x966, classes.digit],
  [0x970, classes.sign],
  [0x971, classes.letter],
  // Thai, Lao, Tibetan; Myanmar; Khmer.
  [0xe00, classes.ideograph],
  [0x1000, classes.ideograph],
  [0x10a0, classes.letter],
  [0x1780, classes.ideograph],
  [0x1800, classes.letter],
  [0x2000, classes.space],
  [0x2010, classes.sign],
  [0x2028, classes.space],
  [0x2030, classes.sign],
  [0x205f, classes.space],
  [0x2070, classes.letter],
  [0x20a0, classes.sign],
  [0x2100, classes.letter],
  [0x2190, classes.sign],
  [0x2c00, classes.letter],
  [0x2e00, classes.sign],
  [0x2e80, classes.ideograph],
  [0x3000, classes.space],
  [0x3001, classes.sign],
  [0x3005, classes.ideograph],
  [0x3008, classes.sign],
  [0x3021, classes.ideograph],
  [0xa000, classes.letter],
  [0xd800, classes.surrogate],
  [0xe000, classes.sign],
  [0xf900, classes.ideograph],
  [0xfb00, classes.letter],
  [0xfe10, classes.sign],
  [0xfe70, classes.letter],
  [0xfeff, classes.space],
  [0xff00, classes.sign],
  [0xff10, classes.digit],
  [0xff1a, classes.sign],
  [0xff21, classes.letter],
  [0xff3b, classes.sign],
  [0xff41, classes.letter],
  [0xff5b, classes.sign],
  [0xff66, classes.ideograph],
  [0xffa0, classes.letter],
  [0xffe0, classes.sign],
]

const table: Uint8Array = tableOfClasses()

/** The class of a unit; a space for what is none (`NaN`). */
export function classOf(unit: number): number {
  return table[unit] ?? classes.space
}

function tableOfClasses(): Uint8Array {
  const result = new Uint8Array(0x10000)
  result.fill(classes.sign, 0x21, 0x7f)
  result.fill(classes.digit, 0x30, 0x3a)
  result.fill(classes.letter, 0x41, 0x5b)
  result.fill(classes.letter, 0x61, 0x7b)
  runs.forEach(([first, kind], index) => result.fill(kind, first, runs[index + 1]?.[0] ?? 0x10000))
  return result
}
