import { leastRows, mostFlagged, upperBound } from '../../../src/cli/calibrate/bound'

const sure = (fpr: number, confidence = 0.95) => ({ fpr, confidence })

describe('the rows that are needed', () => {
  test.each([
    [0.05, 0.95, 59],
    [0.01, 0.95, 299],
    [0.001, 0.95, 2995],
    [0.01, 0.99, 459],
    [0.5, 0.5, 1],
  ])('for a share of %d with a confidence of %d are %d', (fpr, confidence, rows) => {
    expect(leastRows({ fpr, confidence })).toBe(rows)
    expect(mostFlagged(rows, { fpr, confidence })).toBe(0)
    expect(mostFlagged(rows - 1, { fpr, confidence })).toBeUndefined()
  })
})

describe('the rows that may be flagged', () => {
  // Sample sizes of Wilks for 95 % of what there is, with 95 % confidence.
  test.each([
    [93, 1],
    [124, 2],
    [153, 3],
    [181, 4],
    [208, 5],
  ])('of %d are %d, and of one fewer one fewer', (rows, flagged) => {
    expect(mostFlagged(rows, sure(0.05))).toBe(flagged)
    expect(mostFlagged(rows - 1, sure(0.05))).toBe(flagged - 1)
  })

  test('come near the share itself where there are many rows', () => {
    expect(mostFlagged(1_000_000, sure(0.01))).toBe(9836)
    // The probability of none is too small for a double here.
    expect((mostFlagged(10_000_000, sure(0.2)) as number) / 10_000_000).toBeCloseTo(0.2, 3)
  })

  test('are never all of them', () => {
    expect(mostFlagged(1, { fpr: 0.99, confidence: 0.5 })).toBe(0)
    expect(mostFlagged(3, { fpr: 0.999, confidence: 0.5 })).toBe(2)
  })
})

describe('the upper bound of a share', () => {
  // Exact one-sided bounds: of none it is 1 - 0.05^(1/n), of all but one 0.95^(1/n).
  test.each([
    [0, 100, 1 - 0.05 ** (1 / 100)],
    [9, 10, 0.95 ** (1 / 10)],
    [10, 10, 1],
    [1, 2, Math.sqrt(0.95)],
  ])('with %d of %d flagged is %d', (flagged, rows, bound) => {
    expect(upperBound(flagged, rows, 0.95)).toBeCloseTo(bound, 9)
  })

  test('is below the share that was asked for with as many flagged as may be, and not with one more', () => {
    for (const fpr of [0.001, 0.01, 0.05, 0.3]) {
      for (const rows of [4000, 10_000, 33_333]) {
        const flagged = mostFlagged(rows, sure(fpr)) as number
        expect(upperBound(flagged, rows, 0.95)).toBeLessThanOrEqual(fpr)
        expect(upperBound(flagged + 1, rows, 0.95)).toBeGreaterThan(fpr)
      }
    }
  })
})
