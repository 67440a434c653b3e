import { penaltyOf, probabilityOf, type Slope } from './model'
import { windowEnd, windowStart } from './windows'

/** Tokens that are alike to attacks. */
export interface Run {
  readonly start: number
  readonly end: number
  /** The highest score of its windows. */
  readonly raw: number
}

/** Windows that are probable enough among so many; those that touch are one. */
export function runsIn(
  scores: Float64Array,
  tokens: number,
  slope: Slope,
  least: number,
): readonly Run[] {
  const penalty = penaltyOf(scores.length)
  const runs: Run[] = []
  scores.forEach((raw, index) => {
    if (probabilityOf(raw - penalty, slope) < least) return
    const start = windowStart(index, tokens)
    const end = windowEnd(index, tokens)
    const last = runs.at(-1)
    if (last === undefined || last.end <= start) runs.push({ start, end, raw })
    else runs[runs.length - 1] = { start: last.start, end, raw: Math.max(last.raw, raw) }
  })
  return runs
}
