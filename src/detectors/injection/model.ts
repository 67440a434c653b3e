import type { Attribution } from '../attribution'
import { giveFeatures, type FeatureSink, type Reading } from './features'
import { headNames, type HeadName } from './heads'
import { Lexicon } from './lexicon'
import { featureCount } from './vocabulary'
import { windowCount, windowEnd, windowStart } from './windows'

/** A head as it is stored: one byte a feature. */
export interface PackedHead {
  /** Base64 of one byte a feature: the sign, and 127 times the square root of the share of `scale`. */
  readonly weights: string
  /** The largest weight. */
  readonly scale: number
  readonly bias: number
  /** What makes a probability of a score: the logistic function of `slope * score + intercept`. */
  readonly slope: number
  readonly intercept: number
}

/** What `npm run train:injection` writes. */
export interface PackedModel {
  /** The day of rules and weights, which a service can pin. */
  readonly ruleset: string
  /** Sources of the texts that the weights were made from. */
  readonly sources: readonly Attribution[]
  readonly heads: Readonly<Record<HeadName, PackedHead>>
}

/** A window has at least so many features, as far as its norm is concerned. */
export const leastFeatures = 60
/** What a text's score loses for each e-fold of its windows: the highest of many is high by chance. */
const windowPenalty = 0.3
/** More windows than this cost no more, so that padding cannot hide an attack. */
const mostPenalized = 200

/** The weight that a byte stands for, as a signed number. */
export function weightOf(byte: number, scale: number): number {
  const signed = byte > 127 ? byte - 256 : byte
  return Math.sign(signed) * scale * (signed / 127) ** 2
}

/** The byte that stands for a weight. */
export function byteOf(weight: number, scale: number): number {
  const share = Math.min(1, Math.abs(weight) / scale)
  return (Math.sign(weight) * Math.round(127 * Math.sqrt(share))) & 0xff
}

/** The score that each head gives each window of a text. */
export type Scores = Readonly<Record<HeadName, Float64Array>>

/** Of each head what a byte stands for. */
type Values = readonly [Float64Array, Float64Array, Float64Array]

/**
 * All heads as they are used: one look into memory tells what each of them makes of a feature. Not to be
 * used by two at once.
 */
export class Scorer {
  readonly lexicon: Lexicon
  readonly #sums: Sums
  readonly #biases: readonly number[]

  constructor(heads: Readonly<Record<HeadName, Pick<PackedHead, 'weights' | 'scale' | 'bias'>>>) {
    const packed = headNames.map((name) => heads[name])
    // One byte for each head.
    const bytes = new Int32Array(featureCount)
    packed.forEach(({ weights }, head) => addBytes(bytes, weights, 8 * head))
    const values = packed.map(({ scale }) =>
      Float64Array.from({ length: 256 }, (_, byte) => weightOf(byte, scale)),
    )
    this.#sums = new Sums(bytes, values as unknown as Values)
    this.#biases = packed.map(({ bias }) => bias)
    this.lexicon = new Lexicon((features) => this.#sums.totalsOf(features))
  }

  /** In linear time. */
  scoresOf(reading: Reading): Scores {
    const { count } = reading.tokens
    const windows = windowCount(count)
    const [override, jailbreak, task] = [0, 1, 2].map(() => new Float64Array(windows)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    const sums = this.#sums
    sums.begin(count)
    giveFeatures(reading, 0, count, sums)
    const [first, second, third] = this.#biases as [number, number, number]
    for (let index = 0; index < windows; index += 1) {
      const [start, end] = [windowStart(index, count), windowEnd(index, count)]
      const features = (sums.counts[end] as number) - (sums.counts[start] as number)
      const norm = Math.sqrt(Math.max(features, leastFeatures))
      override[index] = between(sums.first, start, end) / norm + first
      jailbreak[index] = between(sums.second, start, end) / norm + second
      task[index] = between(sums.third, start, end) / norm + third
    }
    return { override, jailbreak, task }
  }
}

function addBytes(all: Int32Array, weights: string, shift: number): void {
  const bytes = Buffer.from(weights, 'base64')
  if (bytes.length !== featureCount) throw new Error('weights of another number of features')
  for (let at = 0; at < featureCount; at += 1) {
    all[at] = (all[at] as number) | ((bytes[at] as number) << shift)
  }
}

function between(sums: Float64Array, start: number, end: number): number {
  return (sums[end] as number) - (sums[start] as number)
}

/** Room for so many tokens is kept; for longer texts it is made anew. */
const keptTokens = 1 << 14

/** Sums of weights over the features of the tokens before each token, for each head. */
class Sums implements FeatureSink {
  first = new Float64Array(keptTokens + 1)
  second = new Float64Array(keptTokens + 1)
  third = new Float64Array(keptTokens + 1)
  counts = new Int32Array(keptTokens + 1)
  readonly #bytes: Int32Array
  readonly #values: Values
  #at = 0
  #one = 0
  #two = 0
  #three = 0
  #count = 0

  constructor(bytes: Int32Array, values: Values) {
    this.#bytes = bytes
    this.#values = values
  }

  /** Makes room; what was summed before is gone. */
  begin(tokens: number): void {
    this.#at = this.#one = this.#two = this.#three = this.#count = 0
    const room = Math.max(tokens, keptTokens) + 1
    if (room === this.counts.length) return
    this.first = new Float64Array(room)
    this.second = new Float64Array(room)
    this.third = new Float64Array(room)
    this.counts = new Int32Array(room)
  }

  word(values: readonly number[]): void {
    this.#one += values[0] as number
    this.#two += values[1] as number
    this.#three += values[2] as number
    this.#count += values[3] as number
  }

  feature(id: number): void {
    const bytes = this.#bytes[id] as number
    const [first, second, third] = this.#values
    this.#one += first[bytes & 0xff] as number
    this.#two += second[(bytes >>> 8) & 0xff] as number
    this.#three += third[(bytes >>> 16) & 0xff] as number
    this.#count += 1
  }

  token(): void {
    this.#at += 1
    this.first[this.#at] = this.#one
    this.second[this.#at] = this.#two
    this.third[this.#at] = this.#three
    this.counts[this.#at] = this.#count
  }

  /** What each head makes of features, and their number. */
  totalsOf(features: readonly number[]): readonly number[] {
    this.begin(0)
    for (const id of features) this.feature(id)
    return [this.#one, this.#two, this.#three, this.#count]
  }
}

/** What every window's score loses in a text of so many windows. */
export function penaltyOf(windows: number): number {
  return windowPenalty * Math.log(Math.min(windows, mostPenalized))
}

/** What makes a probability of a score. */
export type Slope = Pick<PackedHead, 'slope' | 'intercept'>

/** The log-odds that a score stands for. */
export function logitOf(score: number, { slope, intercept }: Slope): number {
  return slope * score + intercept
}

export function probabilityOf(score: number, slope: Slope): number {
  return 1 / (1 + Math.exp(-logitOf(score, slope)))
}
