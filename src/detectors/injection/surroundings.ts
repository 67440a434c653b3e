import type { Origin } from '../../core/segment'
import { isData } from './heads'

/** So many windows on each side are taken with one. */
const reach = 3

/**
 * The scores of windows as they count in a text of an origin, in linear time. What a user writes speaks with
 * one voice: a window counts half by itself, and half as the mean of those around it. In data an attack is
 * a stranger to what stands around it.
 */
export function inSurroundings(scores: Float64Array, origin: Pick<Origin, 'kind'>): Float64Array {
  if (isData(origin) || scores.length === 1) return scores
  const sums = new Float64Array(scores.length + 1)
  scores.forEach((score, at) => (sums[at + 1] = (sums[at] as number) + score))
  return scores.map((score, at) => {
    const [from, to] = [Math.max(0, at - reach), Math.min(scores.length, at + reach + 1)]
    const mean = ((sums[to] as number) - (sums[from] as number)) / (to - from)
    return (score + mean) / 2
  })
}
