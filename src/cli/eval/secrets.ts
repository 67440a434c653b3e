import type { Command } from 'commander'
import { createScanner, secrets, type Scanner } from '../../index'
import { readClean } from './clean'
import { readRows, type Row } from './rows'
import { asJson, count, type JsonOption } from '../output'
import { progressBar } from '../progress'
import type { Terminal } from '../terminal'

interface EvalOptions extends JsonOption {
  readonly clean?: string
}

/** Shares of the rows that were flagged; `null` where there are none. */
interface Rates {
  readonly recall: number | null
  readonly fpr: number | null
}

interface SecretsReport extends Rates {
  readonly bySource: Readonly<Record<string, Rates>>
  /** Share of ordinary texts that were flagged. */
  readonly proseFlagged: number | null
}

/** Adds `eval secrets`: measures the detector of credentials on labelled texts. */
export function addEvalSecrets(parent: Command, terminal: Terminal): void {
  parent
    .command('secrets')
    .description('measure the detector of credentials on labelled texts')
    .argument('<file>', 'a .jsonl or .jsonl.gz file: { text, label: secret or not_secret }')
    .option('--clean <file>', 'texts with `label: benign`; ../injection/dev.jsonl.gz of the file')
    .option('--json', 'print one JSON document: { recall, fpr, bySource, proseFlagged }')
    .action((file: string, { json, clean }: EvalOptions) => {
      const { scan } = createScanner({ detectors: [secrets()] })
      const rows = readRows(file)
      const flagged = flagRows(rows, scan, terminal)
      const prose = readClean(file, clean)?.all
      const report: SecretsReport = {
        ...ratesOf(rows, flagged),
        bySource: bySource(rows, flagged),
        proseFlagged: prose === undefined ? null : share(prose, (text) => scan(text).length > 0),
      }
      terminal.out(json ? asJson(report) : table(file, rows.length, report))
    })
}

function flagRows(
  rows: readonly Row[],
  scan: Scanner['scan'],
  terminal: Terminal,
): ReadonlySet<Row> {
  const bar = progressBar(terminal, 'eval', rows.length)
  const flagged = rows.filter(({ text }) => {
    bar.advance()
    return scan(text).length > 0
  })
  bar.end()
  return new Set(flagged)
}

function ratesOf(rows: readonly Row[], flagged: ReadonlySet<Row>): Rates {
  const rate = (wanted: string) =>
    share(
      rows.filter(({ label }) => label === wanted),
      (row) => flagged.has(row),
    )
  return { recall: rate('secret'), fpr: rate('not_secret') }
}

function bySource(
  rows: readonly Row[],
  flagged: ReadonlySet<Row>,
): Readonly<Record<string, Rates>> {
  const sources = [...new Set(rows.map(({ source }) => source))]
  const ratesFrom = (wanted: string) =>
    ratesOf(
      rows.filter(({ source }) => source === wanted),
      flagged,
    )
  return Object.fromEntries(sources.map((source) => [source, ratesFrom(source)]))
}

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(is).length / items.length
}

function table(file: string, rows: number, report: SecretsReport): string {
  const percent = (value: number | null) => (value === null ? '-' : `${(100 * value).toFixed(2)} %`)
  const line = (name: string, { recall, fpr }: Rates) =>
    `${name.padEnd(20)}${percent(recall).padStart(10)}${percent(fpr).padStart(16)}`
  const lines = [
    `${file}: ${count(rows, 'row')}`,
    `${''.padEnd(20)}${'recall'.padStart(10)}${'false positives'.padStart(16)}`,
    line('all', report),
    ...Object.entries(report.bySource).map(([source, rates]) => line(source, rates)),
    report.proseFlagged === null
      ? 'no clean texts: see --clean'
      : `flagged in clean texts: ${percent(report.proseFlagged)}`,
  ]
  return `${lines.join('\n')}\n`
}
