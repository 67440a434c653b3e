import { featureCount } from '../../../src/detectors/adversarial/suffix/features'
import { unitSize, type Network } from '../../../src/detectors/adversarial/suffix/model'
import { seededRandom } from '../injection/random'

/** A window to learn from. */
export interface Sample {
  readonly features: Float64Array
  readonly odd: boolean
  readonly weight: number
}

const units = 24

/** A network of one hidden layer by Adam (Kingma and Ba, arXiv:1412.6980), the same for the same seed. */
export function fit(
  samples: readonly Sample[],
  { epochs, seed }: { readonly epochs: number; readonly seed: number },
  step: () => void,
): Network {
  const random = seededRandom(seed)
  const width = unitSize
  const size = units * width + units + 1
  const weights = Float64Array.from({ length: size }, () => (random() - 0.5) * 0.6)
  const [first, second] = [new Float64Array(size), new Float64Array(size)]
  const gradient = new Float64Array(size)
  const order = samples.map((_, index) => index)
  const batch = 64
  let time = 0
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    const rate = 0.004 * (1 - epoch / epochs) + 0.0001
    for (let from = 0; from < order.length; from += batch) {
      gradient.fill(0)
      const chosen = order.slice(from, from + batch)
      for (const index of chosen) addGradient(samples[index] as Sample, weights, gradient)
      time += 1
      const [left, right] = [1 - 0.9 ** time, 1 - 0.999 ** time]
      for (let at = 0; at < size; at += 1) {
        const slope = (gradient[at] as number) / chosen.length + 1e-5 * (weights[at] as number)
        first[at] = 0.9 * (first[at] as number) + 0.1 * slope
        second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope
        const change =
          (first[at] as number) / left / (Math.sqrt((second[at] as number) / right) + 1e-8)
        weights[at] = (weights[at] as number) - rate * change
      }
    }
    step()
  }
  return Float32Array.from(weights)
}

function addGradient(
  { features, odd, weight }: Sample,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const width = unitSize
  const output = units * width
  const active = new Float64Array(units)
  let sum = weights[output + units] as number
  for (let unit = 0; unit < units; unit += 1) {
    const from = unit * width
    let value = weights[from + featureCount] as number
    for (let at = 0; at < featureCount; at += 1)
      value += (weights[from + at] as number) * (features[at] as number)
    active[unit] = Math.max(0, value)
    sum += (active[unit] as number) * (weights[output + unit] as number)
  }
  const error = weight * (1 / (1 + Math.exp(-sum)) - (odd ? 1 : 0))
  gradient[output + units]! += error
  for (let unit = 0; unit < units; unit += 1) {
    if (active[unit] === 0) continue
    gradient[output + unit]! += error * (active[unit] as number)
    const inner = error * (weights[output + unit] as number)
    const from = unit * width
    for (let at = 0; at < featureCount; at += 1)
      gradient[from + at]! += inner * (features[at] as number)
    gradient[from + featureCount]! += inner
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other] as number, order[at] as number]
  }
}
