import { mostFlagged } from '../../../src/cli/calibrate/bound'
import { calibrate } from '../../../src/cli/calibrate/threshold'
import { seededRandom } from '../../training/injection/random'

const trials = 2000

/** In how many of the trials a threshold flags more of all traffic than it says. */
function broken(
  rows: number,
  guarantee: { readonly fpr: number; readonly confidence: number },
  world: {
    readonly draw: (share: number) => number
    readonly above: (threshold: number) => number
  },
): number {
  const random = seededRandom(rows)
  let count = 0
  for (let trial = 0; trial < trials; trial += 1) {
    const scored = Array.from({ length: rows }, (_, line) => ({
      line,
      score: world.draw(random()),
    }))
    const { threshold } = calibrate(scored, guarantee)
    if (threshold === null || world.above(threshold) > guarantee.fpr) count += 1
  }
  return count / trials
}

/** Scores of honest texts: most are near 0, few near 1, with `above` the share that reaches one. */
const skewed = {
  draw: (share: number) => share ** 6,
  above: (threshold: number) => 1 - threshold ** (1 / 6),
}
/** Of these many are the same: one of eleven values. */
const tied = {
  draw: (share: number) => Math.floor(11 * share) / 11,
  above: (threshold: number) => 1 - Math.ceil(11 * threshold - 1e-9) / 11,
}

describe.each([
  { rows: 299, fpr: 0.01, confidence: 0.95 },
  { rows: 500, fpr: 0.01, confidence: 0.9 },
  { rows: 1000, fpr: 0.05, confidence: 0.95 },
  { rows: 400, fpr: 0.2, confidence: 0.8 },
])('a threshold by $rows rows for a share of $fpr, with $confidence confidence', (setting) => {
  const { rows, ...guarantee } = setting
  const { fpr, confidence } = guarantee

  test('flags more than that as rarely as the binomial distribution says, whatever the scores', () => {
    const allowed = mostFlagged(rows, guarantee) as number
    const expected = atMost(allowed, rows, fpr)
    const spread = Math.sqrt((expected * (1 - expected)) / trials)
    const share = broken(rows, guarantee, skewed)
    expect(expected).toBeLessThanOrEqual(1 - confidence)
    // Rounding to few decimals moves a threshold up, never down.
    expect(share).toBeLessThan(expected + 4 * spread)
    expect(share).toBeGreaterThan(0.5 * expected)
  })

  test('flags more than that more rarely still where many scores are the same', () => {
    const share = broken(rows, guarantee, tied)
    expect(share).toBeLessThan(1 - confidence + 4 * Math.sqrt((1 - confidence) / trials))
  })
})

/** The probability of at most so many of all, multiplied out. */
function atMost(most: number, rows: number, share: number): number {
  let sum = 0
  for (let count = 0; count <= most; count += 1) {
    let term = 1
    for (let at = 0; at < count; at += 1) term *= ((rows - at) / (at + 1)) * share
    sum += term * (1 - share) ** (rows - count)
  }
  return sum
}
