import { isAscii } from '../normalize'
import { bigrams } from './bigrams'
import { letterOf } from './letters'
import type { Span, Survey } from './view'

// In hundredths of a nat. A letter is this much less probable behind the one before, in the mean of what
// is no language.
const expected = -310
/** How far a stretch must fall behind before it is called odd. */
const bound = 900
/** No stretch is so odd that text behind it would not end it. */
const most = 4000
/** Text that is read the wrong way gains this much by being turned, or it is not worth it. */
const gain = 15

/** How much less probable than that each pair of letters is. */
const unlike = Int32Array.from(bigrams, (value) => expected - 100 * value)
/** How much more probable each pair of letters is the other way round. */
const turned = Int32Array.from(bigrams, (value, index) => {
  const other = bigrams[(index % 27) * 27 + Math.floor(index / 27)] as number
  return 100 * (other - value) - gain
})

unlike[0] = 0
turned[0] = 0

/** Both, so that one addition adds to two sums: the low half and the high one. */
const both = unlike.map((value, pair) => value + (turned[pair] as number) * 0x10000)
/** Units that are added up at once. No pair of letters is worth more than 8 nats, so that halves hold them. */
const block = 16
/** Two blocks of which neither sum is above this are not looked at one by one. */
const suspect = 250

/** Signs for letters: digits, `@`, `$`. */
const signOf = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9@$]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** One pass over a text, and others where something in it is odd. */
export function surveyOf(text: string): Survey {
  let words = 0
  let signs = 0
  let single = 0
  let singles = 0
  let repeats = 0
  let last = 0
  let second = 0
  let before = 0
  let odd = 0
  for (let start = 0; start < text.length; start += block) {
    const end = Math.min(start + block, text.length)
    let sums = 0
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at)
      const letter = code < 0x250 ? (letterOf[code] as number) : 0
      const pair = last * 27 + letter
      sums += both[pair] as number
      if (letter === 0 && last !== 0) {
        words += 1
        signs += code < 128 ? (signOf[code] as number) : 0
        single = second === 0 ? single + 1 : 0
        singles = single > singles ? single : singles
      } else if (letter === last && letter === second && letter !== 0) repeats += 1
      second = last
      last = letter
    }
    const sum = (sums << 16) >> 16
    const other = (sums - sum) >> 16
    // Kept in halves again, for the sum with the block behind.
    odd |= Number(sum + ((before << 16) >> 16) > suspect || other + (before >> 16) > suspect)
    before = (other << 16) | (sum & 0xffff)
  }
  if (last !== 0 && second === 0) singles = Math.max(singles, single + 1)
  return {
    ascii: isAscii(text),
    odd: odd === 0 ? [] : risesOf(text, unlike),
    backward: odd === 0 ? [] : risesOf(text, turned),
    singles: singles > 3,
    repeats: repeats > 0,
    signs,
    words,
  }
}

/**
 * Where a sum over the pairs of letters rises that is kept at or above zero (cumulative sums: E. S. Page,
 * 1954).
 */
function risesOf(text: string, values: Int32Array): readonly Span[] {
  const found: Span[] = []
  let sum = 0
  let start = 0
  let peak = 0
  let peakAt = 0
  let last = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const letter = code < 0x250 ? (letterOf[code] as number) : 0
    if (letter + last === 0) continue
    sum += values[last * 27 + letter] as number
    last = letter
    if (sum <= 0) {
      if (peak >= bound) found.push({ start, end: peakAt })
      sum = 0
      peak = 0
      start = at
    } else if (sum >= peak) {
      if (sum > most) sum = most
      peak = sum
      peakAt = at + 1
    }
  }
  if (peak >= bound) found.push({ start, end: peakAt })
  return found
}
