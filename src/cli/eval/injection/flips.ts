import { injectionRuleset } from '../../../index'
import { count } from '../../output'
import type { Row } from '../rows'
import type { Judged } from './judge'
import type { Verdicts } from './verdicts'

/** Rows by the number of their line whose verdict is another one than it was. */
export interface Flips {
  /** Flagged now, and not before: gained of attacks, new false alarms of benign rows. */
  readonly flagged: readonly number[]
  /** Flagged before, and not now: lost of attacks, false alarms less of benign rows. */
  readonly cleared: readonly number[]
}

export interface Comparison extends Flips {
  readonly ruleset: { readonly before: string; readonly now: string }
  readonly byKind: Readonly<Record<string, Flips>>
  readonly bySource: Readonly<Record<string, Flips>>
}

/** Tells which verdicts differ from what was said of the same rows before. */
export function compare(judged: readonly Judged[], { ruleset, byRow }: Verdicts): Comparison {
  const flipped = judged.filter(({ row, flagged }) => byRow.get(row.line)?.flagged !== flagged)
  return {
    ruleset: { before: ruleset, now: injectionRuleset },
    ...flipsOf(flipped),
    byKind: grouped(flipped, ({ label = '', kind = 'unknown' }) =>
      kind === label ? label : `${label} ${kind}`,
    ),
    bySource: grouped(flipped, ({ label, source }) => `${label} ${source}`),
  }
}

function flipsOf(flipped: readonly Judged[]): Flips {
  const rows = (now: boolean) =>
    flipped.filter(({ flagged }) => flagged === now).map(({ row }) => row.line)
  return { flagged: rows(true), cleared: rows(false) }
}

function grouped(flipped: readonly Judged[], keyOf: (row: Row) => string) {
  const keys = [...new Set(flipped.map(({ row }) => keyOf(row)))].sort()
  return Object.fromEntries(
    keys.map((key) => [key, flipsOf(flipped.filter(({ row }) => keyOf(row) === key))]),
  )
}

const mostShown = 12

/** What people are shown of it: numbers of rows, and no texts. */
export function comparisonLines({ ruleset, ...all }: Comparison): readonly string[] {
  const { flagged, cleared, byKind, bySource } = all
  const line = (name: string, flips: Flips) => [
    ...rowsLine(`  ${name}: flagged now`, flips.flagged),
    ...rowsLine(`  ${name}: not flagged any more`, flips.cleared),
  ]
  const section = (groups: Readonly<Record<string, Flips>>) =>
    Object.entries(groups).flatMap(([name, flips]) => line(name, flips))
  return [
    `ruleset ${ruleset.before} before, ${ruleset.now} now: ` +
      `${count(flagged.length + cleared.length, 'verdict')} differ, ` +
      `${flagged.length} flagged now, ${cleared.length} not any more`,
    ...(Object.keys(byKind).length === 0 ? [] : ['flips by kind', ...section(byKind)]),
    ...(Object.keys(bySource).length === 0 ? [] : ['flips by source', ...section(bySource)]),
  ]
}

function rowsLine(name: string, rows: readonly number[]): readonly string[] {
  if (rows.length === 0) return []
  const more = rows.length > mostShown ? `, … and ${rows.length - mostShown} more` : ''
  return [`${name} ${rows.length} (rows ${rows.slice(0, mostShown).join(', ')}${more})`]
}
