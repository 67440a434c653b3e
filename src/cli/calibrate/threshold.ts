import { roundedThreshold, shareAt, thresholdAbove } from '../eval/ranking'
import { leastRows, mostFlagged, upperBound, type Guarantee } from './bound'

/** The score of a row, and where it stands. */
export interface ScoredRow {
  readonly line: number
  readonly score: number
}

export interface Calibration {
  readonly rows: number
  /** The least score that is to be reported; `null` where none keeps the rate. */
  readonly threshold: number | null
  /** How many of the rows reach it. */
  readonly flagged: number
  /** With the stated confidence no larger share of traffic like it is flagged. */
  readonly bound: number
  /** The lines that score highest of those flagged, highest first, at most 20: they may be attacks. */
  readonly lines: readonly number[]
  /** Why there is no threshold. */
  readonly missing?: string
}

const mostLines = 20

/** The lowest threshold that keeps the rate, by rows that are taken for benign. */
export function calibrate(rows: readonly ScoredRow[], guarantee: Guarantee): Calibration {
  const allowed = mostFlagged(rows.length, guarantee)
  if (allowed === undefined) {
    const missing = `too few rows, ${leastRows(guarantee)} are needed`
    return { rows: rows.length, threshold: null, flagged: 0, bound: 1, lines: [], missing }
  }
  const scores = rows.map(({ score }) => score)
  const exact = thresholdAbove(scores, allowed)
  const highest = highestOf(rows)
  if (exact > 1) {
    const missing = `more than ${allowed} rows have the highest score there is`
    return { rows: rows.length, threshold: null, flagged: 0, bound: 1, lines: highest, missing }
  }
  const threshold = roundedThreshold(exact, scores)
  const flagged = Math.round((shareAt(scores, threshold) ?? 0) * rows.length)
  return {
    ...{ rows: rows.length, threshold, flagged },
    bound: upperBound(allowed, rows.length, guarantee.confidence),
    lines: highest.slice(0, flagged),
  }
}

function highestOf(rows: readonly ScoredRow[]): readonly number[] {
  const sorted = [...rows].sort((left, right) => right.score - left.score)
  return sorted.slice(0, mostLines).map(({ line }) => line)
}
