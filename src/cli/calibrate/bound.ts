/** What is to be kept: a share of false positives, and how sure that is, both between 0 and 1. */
export interface Guarantee {
  readonly fpr: number
  readonly confidence: number
}

/** The rows without which nothing can be said: with fewer, even none flagged proves too little. */
export function leastRows({ fpr, confidence }: Guarantee): number {
  return Math.ceil(Math.log1p(-confidence) / Math.log1p(-fpr))
}

/**
 * How many of so many benign rows may reach a threshold that is chosen by these rows. The threshold just
 * above the next score is exceeded by more than a share `fpr` of all traffic with a probability of at most
 * `1 - confidence`: what lies above an order statistic follows a beta distribution, whatever the scores
 * do (Wilks 1941), and ties only lower it. It is the number whose Clopper-Pearson bound is `fpr` at most.
 * `undefined` where the rows are too few. Takes time linear in the answer.
 */
export function mostFlagged(rows: number, { fpr, confidence }: Guarantee): number | undefined {
  const most = Math.log1p(-confidence)
  let [flagged, term] = [0, rows * Math.log1p(-fpr)]
  let sum = term
  if (sum > most) return undefined
  for (;;) {
    term += stepOf(flagged, rows, fpr)
    sum = added(sum, term)
    if (sum > most || flagged + 1 >= rows) return flagged
    flagged += 1
  }
}

/** The largest share that so many flagged rows of all are plausible for (Clopper and Pearson 1934, one-sided). */
export function upperBound(flagged: number, rows: number, confidence: number): number {
  if (flagged >= rows) return 1
  const wanted = Math.log1p(-confidence)
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (logCumulative(flagged, rows, middle) > wanted) low = middle
    else high = middle
  }
  return high
}

/** The logarithm of the probability of at most so many of all rows. */
function logCumulative(flagged: number, rows: number, share: number): number {
  let term = rows * Math.log1p(-share)
  let sum = term
  for (let index = 0; index < flagged; index += 1) {
    term += stepOf(index, rows, share)
    sum = added(sum, term)
  }
  return sum
}

/** From the logarithm of the probability of `flagged` rows to that of one more. */
function stepOf(flagged: number, rows: number, share: number): number {
  return Math.log(((rows - flagged) / (flagged + 1)) * (share / (1 - share)))
}

/** The logarithm of the sum of what two logarithms stand for. */
function added(left: number, right: number): number {
  const [most, least] = left > right ? [left, right] : [right, left]
  return most + Math.log1p(Math.exp(least - most))
}
