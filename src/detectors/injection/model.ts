import type { Features } from './features'
import type { HeadName } from './heads'
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

export interface Attribution {
  readonly name: string
  readonly from: string
  readonly licence: string
}

/** A head as it is used: weights are looked up through their bytes, so that loading it costs nothing. */
export interface Head {
  readonly bytes: Uint8Array
  /** The weight of each byte. */
  readonly values: Float32Array
  readonly bias: number
  readonly slope: number
  readonly intercept: number
}

/** A window has at least so many features, as far as its norm is concerned. */
export const leastFeatures = 60
/** What a text's score loses for each e-fold of its windows: the highest of many is high by chance. */
const windowPenalty = 0.3
/** More windows than this cost no more, so that padding cannot hide an attack. */
const mostPenalized = 200

/** Makes a stored head ready for use; `offset` is added to the log-odds of all it says. */
export function unpackHead({ weights, scale, intercept, ...rest }: PackedHead, offset = 0): Head {
  const bytes = Buffer.from(weights, 'base64')
  if (bytes.length !== featureCount) throw new Error('weights of another number of features')
  return {
    bytes,
    values: Float32Array.from({ length: 256 }, (_, at) => weightOf(at, scale)),
    intercept: intercept + offset,
    ...rest,
  }
}

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

/** The score of each window of a text, in linear time. */
export function windowScores(
  { tokens, ids, offsets }: Features,
  { bytes, values, bias }: Head,
): Float64Array {
  const { count } = tokens
  const sums = new Float64Array(count + 1)
  let sum = 0
  for (let at = 0; at < count; at += 1) {
    const end = offsets[at + 1] as number
    for (let next = offsets[at] as number; next < end; next += 1) {
      sum += values[bytes[ids[next] as number] as number] as number
    }
    sums[at + 1] = sum
  }
  const scores = new Float64Array(windowCount(count))
  for (let index = 0; index < scores.length; index += 1) {
    const start = windowStart(index, count)
    const end = windowEnd(index, count)
    const features = (offsets[end] as number) - (offsets[start] as number)
    const total = (sums[end] as number) - (sums[start] as number)
    scores[index] = total / Math.sqrt(Math.max(features, leastFeatures)) + bias
  }
  return scores
}

/** What every window's score loses in a text of so many windows. */
export function penaltyOf(windows: number): number {
  return windowPenalty * Math.log(Math.min(windows, mostPenalized))
}

/** The log-odds that a score stands for. */
export function logitOf(score: number, { slope, intercept }: Head): number {
  return slope * score + intercept
}

export function probabilityOf(score: number, head: Head): number {
  return 1 / (1 + Math.exp(-logitOf(score, head)))
}
