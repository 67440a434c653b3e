import type { Command } from 'commander'
import { createScanner, pii, secrets, type Scanner } from '../../index'
import { lengthOf, readClean, type CleanTexts } from './clean'
import { readFindings, readRows, unitsOf, type Row } from './rows'
import { nothing, scoreOf, sum, type Score, type Tally } from './score'
import { tallier, type Found, type Tallies } from './tallies'
import { canonicalOfFinding, canonicalTypes, groups, type CanonicalType } from './types'
import { asJson, count, type JsonOption } from '../output'
import { progressBar } from '../progress'
import type { Terminal } from '../terminal'

interface EvalOptions extends JsonOption {
  readonly clean?: string
  readonly findings?: string
}

type Find = (row: Row) => readonly Found[]

/** Adds `eval pii`: measures the detectors of personal data on annotated texts. */
export function addEvalPii(parent: Command, terminal: Terminal): void {
  parent
    .command('pii')
    .description('measure the detectors of personal data on annotated texts')
    .argument('<file>', 'a .jsonl or .jsonl.gz file: { text, entities: [{ type, start, end }] }')
    .option('--clean <file>', 'texts with `label: benign`; ../injection/dev.jsonl.gz of the file')
    .option(
      '--findings <file>',
      'what another tool found: one list of entities a line, for each row',
    )
    .option('--json', 'print one JSON document')
    .action((file: string, { json, clean, findings }: EvalOptions) => {
      const scanner = createScanner({ detectors: [pii({ types: 'all' }), secrets()] })
      const rows = readRows(file)
      const find =
        findings === undefined ? ({ text }: Row) => scanner.scan(text) : told(rows, findings)
      const tallies = tallyRows(rows, find, terminal)
      const texts = findings === undefined ? readClean(file, clean) : undefined
      const report = { ...reportOf(tallies), ...cleanReport(texts, scanner) }
      terminal.out(json ? asJson(report) : table(file, rows.length, report))
    })
}

/** What another tool found, in UTF-16 units. */
function told(rows: readonly Row[], file: string): Find {
  const lists = readFindings(file, rows.length)
  const byRow = new Map(rows.map((row, index) => [row, lists[index] ?? []]))
  return (row) => {
    const units = unitsOf(row.text)
    return (byRow.get(row) ?? []).map(({ type, start, end }) => ({
      type,
      start: units[start] ?? 0,
      end: units[end] ?? row.text.length,
    }))
  }
}

function tallyRows(rows: readonly Row[], find: Find, terminal: Terminal): Tallies {
  const tally = tallier(rows)
  const tallies = new Map<CanonicalType, Tally>()
  const bar = progressBar(terminal, 'eval', rows.length)
  for (const row of rows) {
    for (const [type, one] of tally(row, find(row))) {
      tallies.set(type, sum([tallies.get(type) ?? nothing, one]))
    }
    bar.advance()
  }
  bar.end()
  return tallies
}

interface Report {
  readonly core: Score
  readonly struct: Score
  readonly all: Score
  readonly byType: Readonly<Record<string, Score & Tally>>
}

function reportOf(tallies: Tallies): Report {
  const pooled = (types: readonly CanonicalType[]) =>
    scoreOf(sum(types.map((type) => tallies.get(type) ?? nothing)))
  const byType = canonicalTypes.flatMap((type) => {
    const tally = tallies.get(type)
    return tally === undefined ? [] : [[type, { ...scoreOf(tally), ...tally }] as const]
  })
  return {
    core: pooled(groups.core),
    struct: pooled(groups.struct),
    all: pooled(groups.all),
    byType: Object.fromEntries(byType),
  }
}

interface CleanReport {
  /** Findings per 1,000 characters of texts that have nothing of the kind. */
  readonly falsePositivesPer1000Chars: {
    readonly structured: number
    readonly namesAndPlaces: number
  } | null
  /** Megabytes of text by second of the processor, all types at once; the best of three rounds. */
  readonly mbPerSecond: number | null
}

const namesAndPlaces: readonly CanonicalType[] = ['PERSON', 'LOCATION']

function cleanReport(texts: CleanTexts | undefined, scanner: Scanner): CleanReport {
  if (texts === undefined) return { falsePositivesPer1000Chars: null, mbPerSecond: null }
  const rate = (among: readonly string[], types: readonly CanonicalType[]): number => {
    const found = among.flatMap((text) => typesIn(scanner.scan(text), types))
    return (1000 * found.length) / lengthOf(among)
  }
  const structured = rate(texts.all, groups.struct)
  const rounds = Array.from({ length: timedRounds }, () => secondsOf(texts.all, scanner))
  return {
    falsePositivesPer1000Chars: {
      structured,
      namesAndPlaces: rate(texts.withoutNames, namesAndPlaces),
    },
    mbPerSecond: Buffer.byteLength(texts.all.join('')) / 1e6 / Math.min(...rounds),
  }
}

const timedRounds = 3

/** Seconds of the processor, so that other work on the machine counts little. */
function secondsOf(texts: readonly string[], scanner: Scanner): number {
  const start = process.cpuUsage()
  for (const text of texts) scanner.scan(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function typesIn(
  findings: readonly Found[],
  types: readonly CanonicalType[],
): readonly CanonicalType[] {
  const found = findings.flatMap(({ type }) => canonicalOfFinding(type) ?? [])
  return found.filter((type) => types.includes(type))
}

function table(file: string, rows: number, report: Report & CleanReport): string {
  const percent = (share: number | null) => (share === null ? '-' : `${(100 * share).toFixed(1)} %`)
  const line = (name: string, { precision, recall, f1, f2 }: Score) =>
    [
      name.padEnd(16),
      ...[precision, recall, f1, f2].map((share) => percent(share).padStart(9)),
    ].join('')
  const { falsePositivesPer1000Chars: clean, mbPerSecond } = report
  const lines = [
    `${file}: ${count(rows, 'row')}`,
    `${''.padEnd(16)}${['precision', 'recall', 'F1', 'F2'].map((name) => name.padStart(9)).join('')}`,
    line('core', report.core),
    line('struct', report.struct),
    line('all', report.all),
    ...Object.entries(report.byType).map(([type, score]) => line(type, score)),
    ...(clean === null
      ? ['no clean texts: see --clean']
      : [
          `found in clean texts, per 1,000 characters: ${clean.structured.toFixed(4)} structured, ` +
            `${clean.namesAndPlaces.toFixed(4)} names and places`,
          `${(mbPerSecond ?? 0).toFixed(1)} MB a second`,
        ]),
  ]
  return `${lines.join('\n')}\n`
}
