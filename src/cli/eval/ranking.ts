/** Scores of what is to be found and of what is not. */
export interface Scores {
  readonly attacks: readonly number[]
  readonly benign: readonly number[]
}

/** A share with its 95 % interval. */
export interface Share {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The area under the ROC curve: how often an attack scores above a benign text. `null` without both. */
export function areaUnderCurve({ attacks, benign }: Scores): number | null {
  if (attacks.length === 0 || benign.length === 0) return null
  const sorted = Float64Array.from(benign).sort()
  const won = attacks.reduce((sum, score) => {
    const below = lowerBound(sorted, score)
    const notAbove = upperBound(sorted, score)
    return sum + (below + notAbove) / 2
  }, 0)
  return won / (attacks.length * benign.length)
}

/** The least threshold at which at most a share of the benign texts reaches it. */
export function thresholdAt(benign: readonly number[], fpr: number): number {
  return thresholdAbove(benign, Math.floor(fpr * benign.length + 1e-9))
}

/** The least threshold that at most so many of the scores reach; above 1 where none can be lower. */
export function thresholdAbove(scores: readonly number[], allowed: number): number {
  const sorted = Float64Array.from(scores).sort().reverse()
  // What is flagged is at or above: just over the highest score that must not be.
  const highest = sorted[allowed]
  return highest === undefined ? 0 : highest + Number.EPSILON * Math.max(1, Math.abs(highest))
}

/** The threshold with the fewest decimals, from two on, that the same of these scores reach. */
export function roundedThreshold(threshold: number, scores: readonly number[]): number {
  const next = scores.reduce(
    (least, score) => (score >= threshold && score < least ? score : least),
    1,
  )
  for (let decimals = 2; decimals <= 15; decimals += 1) {
    const rounded = Math.ceil(threshold * 10 ** decimals) / 10 ** decimals
    if (rounded >= threshold && rounded <= next) return rounded
  }
  return threshold
}

/** The share of scores that reach a threshold; `null` where there are none. */
export function shareAt(scores: readonly number[], threshold: number): number | null {
  if (scores.length === 0) return null
  return scores.filter((score) => score >= threshold).length / scores.length
}

/** A share of so many with its interval (Wilson 1927, 95 %). */
export function interval(share: number, count: number): Share {
  const z = 1.959964
  const scale = 1 + (z * z) / count
  const center = (share + (z * z) / (2 * count)) / scale
  const spread = Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))
  const half = (z * spread) / scale
  return { share, low: Math.max(0, center - half), high: Math.min(1, center + half) }
}

function lowerBound(sorted: Float64Array, value: number): number {
  return boundary(sorted, (item) => item < value)
}

function upperBound(sorted: Float64Array, value: number): number {
  return boundary(sorted, (item) => item <= value)
}

/** How many items at the start are so, where all that are so stand before those that are not. */
function boundary(sorted: Float64Array, is: (item: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (is(sorted[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}
