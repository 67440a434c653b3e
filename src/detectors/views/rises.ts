import { classes, classOf } from './classes'
import type { Span } from './view'

// In hundredths of a nat.
/** How far a stretch must rise. */
const bound = 900
/** What has risen so far in whole blocks is looked at unit by unit: the ends may cost a part of it. */
const coarse = 450
/** No stretch rises so far that text behind it would not end it. */
const most = 4000

/**
 * Where a sum over pairs of letters rises that is kept at or above zero (cumulative sums: E. S. Page,
 * 1954).
 *
 * @param values what each pair of letters is worth, in hundredths of a nat
 * @param blocks what the pairs of each block of so many units are worth together
 */
export function risesOf(
  text: string,
  values: Readonly<Int32Array>,
  blocks: { readonly sums: Int32Array; readonly size: number },
): readonly Span[] {
  const found: Span[] = []
  for (const { start, end } of coarseRises(blocks.sums)) {
    const from = Math.max((start - 1) * blocks.size, found.at(-1)?.end ?? 0)
    const to = Math.min((end + 1) * blocks.size, text.length)
    found.push(...fineRises(text, values, { start: from, end: to }))
  }
  return found
}

function coarseRises(sums: Int32Array): readonly Span[] {
  const found: Span[] = []
  let [sum, start, peak, peakAt] = [0, 0, 0, 0]
  for (let at = 0; at < sums.length; at += 1) {
    sum += sums[at] as number
    if (sum <= 0) {
      if (peak >= coarse) found.push({ start, end: peakAt })
      sum = 0
      peak = 0
      start = at + 1
    } else if (sum >= peak) {
      if (sum > most) sum = most
      peak = sum
      peakAt = at + 1
    }
  }
  if (peak >= coarse) found.push({ start, end: peakAt })
  return found
}

function fineRises(text: string, values: Readonly<Int32Array>, within: Span): Span[] {
  const found: Span[] = []
  let [sum, start, peak, peakAt, last] = [0, within.start, 0, 0, 0]
  for (let at = within.start; at < within.end; at += 1) {
    const letter = (classOf[text.charCodeAt(at)] as number) & classes.letter
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
