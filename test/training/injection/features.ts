import {
  giveFeatures,
  readingOf,
  type FeatureSink,
} from '../../../src/detectors/injection/features'
import { Lexicon } from '../../../src/detectors/injection/lexicon'
import { leastFeatures } from '../../../src/detectors/injection/model'
import { windowCount, windowEnd, windowStart } from '../../../src/detectors/injection/windows'

/** The features of a text: those of token `i` are `ids` from `offsets[i]` to `offsets[i + 1]`. */
export interface Features {
  readonly count: number
  /** UTF-16 units of the text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly ids: Int32Array
  readonly offsets: Int32Array
  /** Number of the concept that a token has, or -1. */
  readonly concepts: Int8Array
}

const lexicon = new Lexicon((features) => features)

export function featuresOf(text: string): Features {
  const reading = readingOf(text, lexicon)
  const { count, starts, ends } = reading.tokens
  const ids: number[] = []
  const offsets = [0]
  const sink: FeatureSink = {
    word: (features) => ids.push(...features),
    feature: (id) => ids.push(id),
    token: () => offsets.push(ids.length),
  }
  giveFeatures(reading, 0, count, sink)
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    ids: Int32Array.from(ids),
    offsets: Int32Array.from(offsets),
    concepts: reading.concepts,
  }
}

/** A head before it is stored, or after. */
export interface Linear {
  readonly weights: Float32Array
  readonly bias: number
}

/** The score of each window, as the detector has it. */
export function windowScores(features: Features, { weights, bias }: Linear): Float64Array {
  const { count, ids, offsets } = features
  return Float64Array.from({ length: windowCount(count) }, (_, index) => {
    const from = offsets[windowStart(index, count)] as number
    const to = offsets[windowEnd(index, count)] as number
    let sum = 0
    for (let at = from; at < to; at += 1) sum += weights[ids[at] as number] as number
    return sum / Math.sqrt(Math.max(to - from, leastFeatures)) + bias
  })
}
