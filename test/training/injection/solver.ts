import { featureCount } from '../../../src/detectors/injection/vocabulary'
import { leastFeatures } from '../../../src/detectors/injection/model'
import type { Linear } from './features'
import { seededRandom } from './random'

/** A window to fit: its features, what it is, and what an error on it costs. */
export interface Sample {
  readonly ids: Int32Array
  readonly attack: boolean
  readonly cost: number
}

export interface FitOptions {
  readonly epochs: number
  readonly seed: number
}

/** A text of which nothing is known is honest, as far from an attack as honest samples have to be. */
const bias = -1

/**
 * Fits a linear model with squared hinge loss and L2 regularization by dual coordinate descent (Hsieh et
 * al. 2008). Samples are visited in an order that the seed gives.
 */
export function fit(samples: readonly Sample[], { epochs, seed }: FitOptions): Linear {
  const weights = new Float32Array(featureCount)
  const squares = squaresOf(samples)
  const duals = new Float64Array(samples.length)
  const order = Int32Array.from(samples, (_, index) => index)
  const random = seededRandom(seed)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const index of order) {
      const { ids, attack, cost } = samples[index] as Sample
      if (cost === 0) continue
      const sign = attack ? 1 : -1
      const norm = 1 / Math.sqrt(Math.max(ids.length, leastFeatures))
      let sum = 0
      for (let at = 0; at < ids.length; at += 1) sum += weights[ids[at] as number] as number
      const dual = duals[index] as number
      const diagonal = 1 / (2 * cost)
      const gradient = sign * (sum * norm + bias) - 1 + dual * diagonal
      const next = Math.max(0, dual - gradient / ((squares[index] as number) + diagonal))
      if (next === dual) continue
      duals[index] = next
      const step = (next - dual) * sign
      const scaled = step * norm
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] as number
        weights[id] = (weights[id] as number) + scaled
      }
    }
  }
  return { weights, bias }
}

/** The squared length of each sample. */
function squaresOf(samples: readonly Sample[]): Float64Array {
  const counts = new Float64Array(featureCount)
  return Float64Array.from(samples, ({ ids }) => {
    let sum = 0
    for (const id of ids) {
      sum += 2 * (counts[id] as number) + 1
      counts[id] = (counts[id] as number) + 1
    }
    for (const id of ids) counts[id] = 0
    return sum / Math.max(ids.length, leastFeatures)
  })
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const value = order[last] as number
    order[last] = order[other] as number
    order[other] = value
  }
}

/** Slope and intercept of the logistic function that makes probabilities of scores; both labels weigh alike. */
export function calibrate(attacks: readonly number[], benign: readonly number[]) {
  let slope = 1
  let intercept = 0
  for (let round = 0; round < 60; round += 1) {
    // Newton's method on the mean loss of each label.
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6]
    for (const [scores, label] of [[attacks, 1] as const, [benign, 0] as const]) {
      for (const score of scores) {
        const chance = 1 / (1 + Math.exp(-(slope * score + intercept)))
        const off = (chance - label) / scores.length
        const curve = (chance * (1 - chance)) / scores.length
        g0 += off
        g1 += off * score
        h00 += curve
        h01 += curve * score
        h11 += curve * score * score
      }
    }
    const determinant = h00 * h11 - h01 * h01
    intercept -= (h11 * g0 - h01 * g1) / determinant
    slope -= (h00 * g1 - h01 * g0) / determinant
  }
  return { slope, intercept }
}
