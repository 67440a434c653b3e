import { bigrams } from './bigrams'

// In hundredths of a nat. A letter is this much less probable behind the one before, in the mean of what
// is no language.
const expected = -310
/** Text that is read the wrong way gains this much by being turned, or it is not worth it. */
const gain = 15

/** How much less probable than that each pair of letters is: `32 * before + letter`. */
export const unlike: Readonly<Int32Array> = pairTable(
  (before, letter) => expected - 100 * bigram(before, letter),
)

/** How much more probable each pair of letters is the other way round. */
export const turned: Readonly<Int32Array> = pairTable(
  (before, letter) => 100 * (bigram(letter, before) - bigram(before, letter)) - gain,
)

/**
 * Both, so that one addition adds to two sums: the low half and the high one. No pair is worth more than
 * 8 nats, so that the halves hold the sums of 32 of them.
 */
export const both: Readonly<Int32Array> = unlike.map(
  (value, pair) => value + (turned[pair] as number) * 0x10000,
)

/** Of a sum of {@link both} that of {@link unlike}. */
export function lowOf(sum: number): number {
  return (sum << 16) >> 16
}

/** Of a sum of {@link both} that of {@link turned}. */
export function highOf(sum: number): number {
  return (sum - lowOf(sum)) >> 16
}

/** 0 where neither is a letter. */
function pairTable(value: (before: number, letter: number) => number): Int32Array {
  const table = new Int32Array(32 * 32)
  for (let before = 0; before < 27; before += 1) {
    for (let letter = 0; letter < 27; letter += 1) {
      if (before + letter > 0) table[32 * before + letter] = value(before, letter)
    }
  }
  return table
}

function bigram(before: number, letter: number): number {
  return bigrams[27 * before + letter] as number
}
