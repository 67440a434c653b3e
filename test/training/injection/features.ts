import {
  giveFeatures,
  readingOf,
  type FeatureSink,
  type Reading,
} from '../../../src/detectors/injection/features'
import { Lexicon } from '../../../src/detectors/injection/lexicon'
import { leastFeatures } from '../../../src/detectors/injection/model'
import { families } from '../../../src/detectors/injection/vocabulary'
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

/** Families of features that can be left out together, to see what they are worth. */
const groups = {
  characters: [families.start, families.gram, families.end, families.prefix],
  pairs: [families.pair, families.skipOne, families.skipTwo],
  triples: [families.triple, families.run],
  concepts: [families.concept, families.conceptPair, families.conceptTriple],
} as const satisfies Readonly<Record<string, readonly number[]>>

export type FeatureGroup = keyof typeof groups

/** Reads texts, all features of them or all but a group. */
export interface FeatureReader {
  readonly lexicon: Lexicon
  readonly featuresOf: (text: string) => Features
  /** Of what was read with the lexicon of this reader. */
  readonly featuresIn: (reading: Reading) => Features
}

export function featureReader(without?: FeatureGroup): FeatureReader {
  const missing = new Set<number>(without === undefined ? [] : groups[without])
  // Of those that a word has by itself all but the first, the word, are of its characters.
  const lexicon = new Lexicon((features) =>
    without === 'characters' ? features.slice(0, 1) : features,
  )
  const featuresIn = (reading: Reading) => {
    const ids: number[] = []
    const offsets = [0]
    const sink: FeatureSink = {
      word: (features) => ids.push(...features),
      feature: (id, family) => missing.has(family) || ids.push(id),
      token: () => offsets.push(ids.length),
    }
    const { count, starts, ends } = reading.tokens
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
  return { lexicon, featuresIn, featuresOf: (text) => featuresIn(readingOf(text, lexicon)) }
}

export const { featuresOf } = featureReader()

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
