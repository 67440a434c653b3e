/** A bucket ends this much higher than it begins, so that a quantile is off by less than a tenth. */
const width = Math.log(1.2)
/** Enough for values up to two millions; what is beyond counts as that. */
const buckets = 80

/**
 * Quantiles of a stream of numbers of 1 and more, in fixed memory: counts in buckets whose bounds grow
 * geometrically (DDSketch, Masson et al. 2019, arXiv:1908.10693). Where `memory` numbers were counted all counts
 * are halved, so that old ones fade.
 */
export class Quantiles {
  readonly #counts = new Uint32Array(buckets)
  readonly #memory: number
  #total = 0

  constructor(memory: number) {
    this.#memory = memory
  }

  get total(): number {
    return this.#total
  }

  /** At most so much is counted of a value: see {@link limitOf}. */
  add(value: number, most = Infinity): void {
    const bucket = bucketOf(Math.min(value, most))
    this.#counts[bucket] = (this.#counts[bucket] as number) + 1
    this.#total += 1
    if (this.#total >= this.#memory) this.#halve()
  }

  /** The value that such a share of the numbers does not exceed; in the middle of its bucket. */
  at(share: number): number {
    const rank = share * this.#total
    let [seen, bucket] = [0, 0]
    for (; bucket < buckets - 1; bucket += 1) {
      seen += this.#counts[bucket] as number
      if (seen >= rank) break
    }
    return Math.exp((bucket + 0.5) * width)
  }

  #halve(): void {
    this.#total = 0
    this.#counts.forEach((count, bucket) => {
      this.#counts[bucket] = count >>> 1
      this.#total += count >>> 1
    })
  }
}

/** What is just above a value: the next bucket. */
export function limitOf(value: number): number {
  return value * Math.exp(width)
}

function bucketOf(value: number): number {
  return Math.min(buckets - 1, Math.max(0, Math.floor(Math.log(value) / width)))
}
