import type { Row } from '../rows'
import type { Judged } from './judge'

/** Where a row stands and what it is, without its text. */
export interface WorstRow {
  /** Line of the row in its file, from 1. */
  readonly row: number
  readonly source: string
  readonly kind: string
  readonly lang: string
  readonly channel: string
  readonly score: number
  readonly flagged: boolean
}

/** The attacks that score lowest and the honest rows that score highest, the worst first. */
export interface Worst {
  readonly attacks: readonly WorstRow[]
  readonly benign: readonly WorstRow[]
}

/** Of one source at most such a share of the rows that are asked for, so that none fills the list. */
const mostOfSource = 0.2

/** At most so many of each; fewer where the rows come from few sources. Rows that score alike stay in order. */
export function worstOf(judged: readonly Judged[], most: number): Worst {
  const sorted = [...judged].sort((left, right) => left.score - right.score)
  const reversed = [...judged].sort((left, right) => right.score - left.score)
  return {
    attacks: spread(
      sorted.filter(({ row }) => row.label === 'attack'),
      most,
    ),
    benign: spread(
      reversed.filter(({ row }) => row.label === 'benign'),
      most,
    ),
  }
}

function spread(judged: readonly Judged[], most: number): readonly WorstRow[] {
  const mostOfEach = Math.ceil(mostOfSource * most)
  const taken = new Map<string, number>()
  return judged
    .filter(({ row: { source } }) => {
      const before = taken.get(source) ?? 0
      taken.set(source, before + 1)
      return before < mostOfEach
    })
    .slice(0, most)
    .map(withoutText)
}

function withoutText({ row, score, flagged }: Judged): WorstRow {
  const { line, source, kind = 'unknown', lang = 'und', channel = 'user' }: Row = row
  return { row: line, source, kind, lang, channel, score, flagged }
}

/** What people are shown of it: one row a line. */
export function worstLines({ attacks, benign }: Worst): readonly string[] {
  return [
    'attacks that score lowest',
    ...attacks.map(lineOf),
    'honest rows that score highest',
    ...benign.map(lineOf),
  ]
}

function lineOf({ row, source, kind, lang, channel, score, flagged }: WorstRow): string {
  const verdict = flagged ? 'flagged' : 'not flagged'
  const number = String(row).padStart(8)
  return `${number}  ${score.toFixed(6)}  ${source}: ${kind}, ${lang}, ${channel}, ${verdict}`
}
