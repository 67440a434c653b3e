import { seededRandom } from '../injection/random'

const dimensions = 12

/** What is searched for. */
interface Wish {
  /** The answer that is wanted. */
  readonly target: string
  /** Of the weights. */
  readonly seed: number
  /** How much it matters that tokens read on from each other. */
  readonly fluency: number
}

/**
 * A small made-up model that a suffix is searched against: tokens are vectors by the letters they are made
 * of, so that those alike to the answer that is wanted attract, and random weights say what a token is
 * worth at its place and beside its neighbors. It stands for the model of a real search in that it prefers
 * tokens for reasons that no reader sees.
 */
export class Victim {
  readonly #vectors: readonly Float64Array[]
  readonly #turned: readonly Float64Array[]
  readonly #places: readonly Float64Array[]
  readonly #target: Float64Array
  readonly #fluency: number
  readonly #vocabulary: readonly string[]

  constructor(vocabulary: readonly string[], { target, seed, fluency }: Wish) {
    const random = seededRandom(seed)
    const letters = new Map<string, Float64Array>()
    const gaussian = () => vectorOf(() => random() + random() + random() - 1.5)
    const letterVector = (pair: string) => {
      const known = letters.get(pair) ?? gaussian()
      letters.set(pair, known)
      return known
    }
    const embed = (token: string) => {
      const sum = new Float64Array(dimensions)
      const padded = `^${token}$`
      for (let at = 0; at + 1 < padded.length; at += 1) {
        letterVector(padded.slice(at, at + 2)).forEach((value, index) => (sum[index]! += value))
      }
      const own = gaussian()
      return sum.map((value, index) => value / Math.sqrt(padded.length) + (own[index] as number))
    }
    this.#vocabulary = vocabulary
    this.#vectors = vocabulary.map(embed)
    const matrix = Array.from({ length: dimensions }, gaussian)
    this.#turned = this.#vectors.map((vector) =>
      vectorOf((row) => dot(matrix[row] as Float64Array, vector)),
    )
    this.#places = Array.from({ length: 64 }, gaussian)
    this.#target = embed(target)
    this.#fluency = fluency
  }

  /** What a token is worth at its place, between two others. -1 stands for none. */
  worth(token: number, at: number, before: number, after: number): number {
    const vector = this.#vectors[token] as Float64Array
    let worth = dot(vector, this.#places[at % 64] as Float64Array) + 0.7 * dot(vector, this.#target)
    if (before >= 0) worth += this.#beside(before, token)
    if (after >= 0) worth += this.#beside(token, after)
    return worth
  }

  #beside(left: number, right: number): number {
    const worth =
      0.3 * dot(this.#vectors[left] as Float64Array, this.#turned[right] as Float64Array)
    return this.#fluency === 0 ? worth : worth + this.#fluency * this.#readsOn(left, right)
  }

  /** Words with spaces between them read on; what is glued together does not. */
  #readsOn(left: number, right: number): number {
    const [one = '', other = ''] = [this.#vocabulary[left], this.#vocabulary[right]]
    if (/[a-z]$/.test(one) && /^ [a-z]/.test(other)) return 4
    return /[,.:;]$/.test(one) && /^ /.test(other) ? 2 : 0
  }
}

function vectorOf(value: (index: number) => number): Float64Array {
  return Float64Array.from({ length: dimensions }, (_, index) => value(index))
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let at = 0; at < dimensions; at += 1) sum += (left[at] as number) * (right[at] as number)
  return sum
}
