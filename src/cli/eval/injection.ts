import { InvalidArgumentError, type Command } from 'commander'
import { createScanner, injection } from '../../index'
import { areaUnderCurve, interval, shareAt, thresholdAt, type Share } from './ranking'
import { readRows, type Row } from './rows'
import { asJson, count, type JsonOption } from '../output'
import { progressBar } from '../progress'
import type { Terminal } from '../terminal'

interface EvalOptions extends JsonOption {
  readonly threshold?: number
}

/** A row, the probability it was given, and whether it was flagged. */
interface Judged {
  readonly row: Row
  readonly score: number
  readonly flagged: boolean
}

/** Adds `eval injection`: measures the detector of prompt injection on labelled texts. */
export function addEvalInjection(parent: Command, terminal: Terminal): void {
  parent
    .command('injection')
    .description('measure the detector of prompt injection on labelled texts')
    .argument(
      '<file>',
      'a .jsonl or .jsonl.gz file: { text, label: attack or benign, kind, source, lang, channel }',
    )
    .option('--threshold <share>', 'the least probability that counts, 0 to 1', shareOption)
    .option('--json', 'print one JSON document')
    .action((file: string, { json, threshold }: EvalOptions) => {
      const rows = readRows(file).filter(({ label }) => label === 'attack' || label === 'benign')
      const { judged, usPerKB } = judge(rows, threshold, terminal)
      const report = { ...reportOf(judged), usPerKB }
      terminal.out(json ? asJson(report) : table(file, report))
    })
}

function shareOption(value: string): number {
  const share = Number(value)
  if (value.trim() !== '' && share >= 0 && share <= 1) return share
  throw new InvalidArgumentError('It must be a number from 0 to 1.')
}

type Channel = 'user' | 'system' | 'assistant' | 'tool' | 'document'
const channels: readonly Channel[] = ['user', 'system', 'assistant', 'tool', 'document']

/** Scores are asked for with a threshold of 0; what is flagged, and how fast, at the one that is set. */
function judge(rows: readonly Row[], threshold: number | undefined, terminal: Terminal) {
  const scanners = (least: number | undefined) => {
    const detectors = [injection(least === undefined ? {} : { threshold: least })]
    return new Map(channels.map((origin) => [origin, createScanner({ detectors, origin })]))
  }
  const [scores, flags] = [scanners(0), scanners(threshold)]
  const bar = progressBar(terminal, 'eval', rows.length)
  let milliseconds = 0
  const judged = rows.map((row): Judged => {
    const channel = channelOf(row)
    const all = scores.get(channel)?.scan(row.text) ?? []
    const started = performance.now()
    const flagged = (flags.get(channel)?.scan(row.text) ?? []).length > 0
    milliseconds += performance.now() - started
    bar.advance()
    return { row, score: Math.max(0, ...all.map(({ score }) => score)), flagged }
  })
  bar.end()
  const kilobytes = rows.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024
  return { judged, usPerKB: kilobytes === 0 ? null : (1000 * milliseconds) / kilobytes }
}

/** Absent means the user; a channel that is not known is read as the user's, too. */
function channelOf({ channel }: Row): Channel {
  return channels.find((known) => known === channel) ?? 'user'
}

/** Shares of rows that were flagged; `null` where there are none. */
interface Rates {
  readonly attacks: number
  readonly benign: number
  readonly recall: number | null
  readonly fpr: number | null
}

interface Report extends Rates {
  readonly rows: number
  readonly auc: number | null
  /** Means over the kinds: of the recall of attacks, and of the share of benign rows that was flagged. */
  readonly macro: { readonly recall: number | null; readonly fpr: number | null }
  /** What is found at thresholds that flag so many benign rows, by the scores of these rows. */
  readonly recallAt: Readonly<Record<string, Share & { readonly threshold: number }>>
  readonly byKind: Groups
  readonly bySource: Groups
  readonly byLang: Groups
  readonly byCue: Groups
  readonly byChannel: Groups
}

type Groups = Readonly<Record<string, Rates>>

const falsePositiveRates = { '0.1%': 0.001, '0.5%': 0.005, '1%': 0.01 } as const

function reportOf(judged: readonly Judged[]): Report {
  const scores = { attacks: scoresOf(judged, 'attack'), benign: scoresOf(judged, 'benign') }
  const byKind = grouped(judged, ({ kind = 'unknown' }) => kind)
  return {
    rows: judged.length,
    ...ratesOf(judged),
    auc: areaUnderCurve(scores),
    macro: {
      recall: mean(Object.values(byKind).map(({ recall }) => recall)),
      fpr: mean(Object.values(byKind).map(({ fpr }) => fpr)),
    },
    recallAt: recallAt(scores),
    byKind,
    bySource: grouped(judged, ({ source }) => source),
    byLang: grouped(judged, ({ lang = 'und' }) => lang),
    byCue: grouped(
      judged.filter(({ row }) => row.label === 'attack' && row.explicit_cue !== undefined),
      ({ explicit_cue: cue }) => (cue ? 'explicit' : 'none'),
    ),
    byChannel: grouped(judged, ({ channel = 'user' }) => channel),
  }
}

function scoresOf(judged: readonly Judged[], label: string): readonly number[] {
  return judged.filter(({ row }) => row.label === label).map(({ score }) => score)
}

function recallAt({
  attacks,
  benign,
}: Readonly<Record<'attacks' | 'benign', readonly number[]>>): Report['recallAt'] {
  if (attacks.length === 0 || benign.length === 0) return {}
  return Object.fromEntries(
    Object.entries(falsePositiveRates).map(([name, rate]) => {
      const threshold = thresholdAt(benign, rate)
      const share = shareAt(attacks, threshold) ?? 0
      return [name, { threshold, ...interval(share, attacks.length) }]
    }),
  )
}

function grouped(judged: readonly Judged[], keyOf: (row: Row) => string): Groups {
  const groups = new Map<string, Judged[]>()
  for (const one of judged) {
    const key = keyOf(one.row)
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [one])
    else list.push(one)
  }
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, list]) => [key, ratesOf(list)]))
}

function ratesOf(judged: readonly Judged[]): Rates {
  const flags = (label: string) => judged.filter(({ row }) => row.label === label)
  const rate = (list: readonly Judged[]) => mean(list.map(({ flagged }) => (flagged ? 1 : 0)))
  const [attacks, benign] = [flags('attack'), flags('benign')]
  return {
    attacks: attacks.length,
    benign: benign.length,
    recall: rate(attacks),
    fpr: rate(benign),
  }
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

function table(file: string, report: Report & { readonly usPerKB: number | null }): string {
  const percent = (share: number | null) => (share === null ? '-' : `${(100 * share).toFixed(1)} %`)
  const line = (name: string, { attacks, benign, recall, fpr }: Rates) =>
    name.padEnd(28) +
    [String(attacks), percent(recall), String(benign), percent(fpr)]
      .map((cell) => cell.padStart(16))
      .join('')
  const section = (title: string, groups: Groups) => [
    `by ${title}`,
    ...Object.entries(groups).map(([name, rates]) => line(`  ${name}`, rates)),
  ]
  const { macro, auc, usPerKB } = report
  const lines = [
    `${file}: ${count(report.rows, 'row')}`,
    ''.padEnd(28) +
      ['attacks', 'recall', 'benign', 'false positives'].map((name) => name.padStart(16)).join(''),
    line('all', report),
    `mean of the kinds: recall ${percent(macro.recall)}, false positives ${percent(macro.fpr)}`,
    `area under the curve: ${auc === null ? '-' : auc.toFixed(4)}`,
    ...Object.entries(report.recallAt).map(
      ([name, { share, low, high, threshold }]) =>
        `recall at ${name} false positives: ${percent(share)} (${percent(low)} to ${percent(high)}), ` +
        `threshold ${threshold.toFixed(4)}`,
    ),
    ...section('kind', report.byKind),
    ...section('source', report.bySource),
    ...section('language', report.byLang),
    ...section('cue', report.byCue),
    ...section('channel', report.byChannel),
    usPerKB === null ? 'no texts' : `${usPerKB.toFixed(1)} µs per KB`,
  ]
  return `${lines.join('\n')}\n`
}
