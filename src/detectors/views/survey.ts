import { classes, classOf } from './classes'
import { both, halvesOf, turned, unlike } from './pairs'
import { runAround } from './runs'
import type { Span, Survey } from './view'

/** How far a stretch must fall behind, in hundredths of a nat, before it is called odd. */
const bound = 900
/** No stretch is so odd that text behind it would not end it. */
const most = 4000
/** Units that are looked at together. */
const block = 8
/** Four blocks of which neither sum is above this are not looked at one by one. */
const suspect = 250
/** Fewer characters of base64 say nothing. */
const leastCode = 16

/** One pass over a text, and others where something in it is odd. */
export function surveyOf(text: string): Survey {
  const units = unitsOf(text)
  const { odd, ...seen } = glance(units)
  return {
    units,
    ...seen,
    odd: odd ? risesOf(units, unlike) : [],
    backward: odd ? risesOf(units, turned) : [],
  }
}

interface Glance extends Omit<Survey, 'units' | 'odd' | 'backward'> {
  readonly odd: boolean
}

function glance(units: Uint16Array): Glance {
  const codes: Span[] = []
  let some = 0
  let full = 0
  let odd = 0
  let repeats = 0
  let signs = 0
  let singles = false
  // The last 32 units, a bit each: in a word, a sign, the same letter as before.
  let inWord = 0
  let isSign = 0
  let isSame = 0
  let letter = 0
  let [first, second, third] = [0, 0, 0]
  for (let start = 0; start < units.length; start += block) {
    const end = Math.min(start + block, units.length)
    let all = -1
    let sum = 0
    for (let at = start; at < end; at += 1) {
      const kind = classOf[units[at] as number] as number
      const next = kind & classes.letter
      some |= kind
      all &= kind
      sum += both[(letter << 5) | next] as number
      inWord = (inWord << 1) | ((kind >> 5) & 1)
      isSign = (isSign << 1) | ((kind >> 6) & 1)
      isSame = (isSame << 1) | ((((next ^ letter) - 1) & -next) >>> 31)
      letter = next
    }
    full |= all
    repeats |= isSame & (isSame >> 1) & 0xff
    signs += isSign & 0x1ff ? bitsIn((isSign >> 1) & ~isSign & inWord & 0xff) : 0
    singles ||= (inWord & (inWord >>> 1) & 7) === 0 && standApart(inWord)
    odd |= isOdd(first + second + third + sum)
    first = second
    second = third
    third = sum
    if ((all & classes.base64) !== 0) addCode(codes, units, start)
  }
  return { some, full, codes, singles, repeats: repeats !== 0, signs, odd: odd !== 0 }
}

function isOdd(sum: number): number {
  const { low, high } = halvesOf(sum)
  return Number(low > suspect || high > suspect)
}

/** The run of characters of base64 around a unit, if it is long, and not known. */
function addCode(codes: Span[], units: Uint16Array, at: number): void {
  if (at < (codes.at(-1)?.end ?? 0)) return
  const run = runAround(units, at, classes.base64)
  if (run.end - run.start >= leastCode) codes.push(run)
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  Buffer.from(units.buffer).write(text, 'utf16le')
  return units
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** True where four units of words stand alone, one to three units between them. */
function standApart(words: number): boolean {
  const gaps = words & ~(words >>> 1)
  const one = gaps & (words >>> 2)
  const two = gaps & ~(words >>> 2) & (words >>> 3)
  const three = gaps & ~(words >>> 2) & ~(words >>> 3) & (words >>> 4)
  return (
    (one & (one >> 2) & (one >> 4)) !== 0 ||
    (two & (two >> 3) & (two >> 6)) !== 0 ||
    (three & (three >> 4) & (three >> 8)) !== 0
  )
}

/**
 * Where a sum over the pairs of letters rises that is kept at or above zero (cumulative sums: E. S. Page,
 * 1954).
 */
function risesOf(units: Uint16Array, values: Readonly<Int32Array>): readonly Span[] {
  const found: Span[] = []
  let [sum, start, peak, peakAt, last] = [0, 0, 0, 0, 0]
  for (let at = 0; at < units.length; at += 1) {
    const letter = (classOf[units[at] as number] as number) & classes.letter
    if (letter + last === 0) continue
    sum += values[(last << 5) | letter] as number
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
