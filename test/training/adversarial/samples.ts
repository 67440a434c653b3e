import { SuffixModel } from '../../../src/detectors/adversarial/suffix/model'
import { unpackTables } from '../../../src/detectors/adversarial/suffix/tables'
import { stride, windowLength } from '../../../src/detectors/adversarial/suffix/windows'
import { seededRandom } from '../injection/random'
import type { Ordinary } from './corpus'
import type { Sample } from './solver'
import type { Suffixed } from './suffixes'
import { tablesOf } from './tables'

/** Windows of one long text must not drown those of others. */
const mostOfText = 300
const mostOfSuffix = 2.5

/** Noise by itself, as tables are made from it. */
export function noiseOf(suffixes: readonly Suffixed[]): readonly Ordinary[] {
  return suffixes.map(({ text, start, end, kind }) => ({
    text: text.slice(start, end),
    source: kind,
  }))
}

/**
 * Windows to learn from, of each half of the texts by tables that were made from the other: to tables that
 * know a text it looks more ordinary than any other will.
 */
export function samplesOf(
  texts: readonly Ordinary[],
  suffixes: readonly Suffixed[],
  step: () => void,
): readonly Sample[] {
  const random = seededRandom(5)
  const samples: Sample[] = []
  for (const half of [0, 1]) {
    const known = halfOf(texts, 1 - half)
    const tables = tablesOf(known, noiseOf(halfOf(suffixes, 1 - half)), step)
    const model = new SuffixModel(unpackTables(tables), new Float32Array(1))
    const add = (text: string, windows: readonly number[], most: number, odd: boolean) => {
      for (const index of windows) {
        if (random() >= most / windows.length) continue
        const features = Float64Array.from(model.featuresOf(text, index))
        samples.push({ features, odd, weight: odd ? 1 : 2 })
      }
    }
    for (const suffix of halfOf(suffixes, half)) {
      const windows = model.surprising(suffix.text).filter((index) => isNoise(suffix, index))
      add(suffix.text, windows, mostOfSuffix, true)
    }
    for (const { text } of halfOf(texts, half)) add(text, model.surprising(text), mostOfText, false)
  }
  return samples
}

function halfOf<T>(all: readonly T[], half: number): readonly T[] {
  return all.filter((_, index) => index % 2 === half)
}

/** True for windows of little but noise, and for those that hold nearly all of it. */
function isNoise({ text, start, end }: Suffixed, index: number): boolean {
  const from = index * stride
  const to = Math.min(text.length, from + windowLength)
  const overlap = Math.min(to, end) - Math.max(from, start)
  return overlap >= 0.75 * (to - from) || overlap >= 0.95 * (end - start)
}
