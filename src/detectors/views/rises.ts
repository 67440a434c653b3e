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
 * Where a sum rises that is kept at or above zero (cumulative sums: E. S. Page, 1954), here of what the
 * pairs of letters are worth in each block of a text.
 */
export class Rises {
  readonly #found: Span[] = []
  #sum = 0
  #start = 0
  #peak = 0
  #peakAt = 0

  /** @param at number of the block */
  add(value: number, at: number): void {
    this.#sum += value
    if (this.#sum <= 0) {
      if (this.#peak >= coarse) this.#found.push({ start: this.#start, end: this.#peakAt })
      this.#sum = 0
      this.#peak = 0
      this.#start = at + 1
    } else if (this.#sum >= this.#peak) {
      this.#sum = Math.min(this.#sum, most)
      this.#peak = this.#sum
      this.#peakAt = at + 1
    }
  }

  /**
   * The rises, looked at pair by pair where whole blocks rise.
   *
   * @param values what each pair of letters is worth, in hundredths of a nat
   * @param block units of a block
   */
  spans(text: string, values: Readonly<Int32Array>, block: number): readonly Span[] {
    if (this.#peak >= coarse) this.#found.push({ start: this.#start, end: this.#peakAt })
    const found: Span[] = []
    for (const { start, end } of this.#found) {
      const from = Math.max((start - 1) * block, found.at(-1)?.end ?? 0)
      const to = Math.min((end + 1) * block, text.length)
      found.push(...fineRises(text, values, { start: from, end: to }))
    }
    return found
  }
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
