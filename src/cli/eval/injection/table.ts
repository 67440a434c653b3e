import { count } from '../../output'
import type { Groups, Interval, Rates, RecallAt, Report } from './report'

/** What `eval injection` shows people. */
export function tableOf(
  file: string,
  report: Report & { readonly ruleset: string; readonly usPerKB: number | null },
): string {
  const { macro, auc, usPerKB } = report
  const lines = [
    `${file}: ${count(report.rows, 'row')}, ruleset ${report.ruleset}`,
    ''.padEnd(nameWidth) +
      cells(['attacks', 'recall', '95 % interval', 'benign', 'false alarms', '95 % interval']),
    line('all', report),
    `mean of the kinds: recall ${percent(macro.recall)}, false positives ${percent(macro.fpr)}`,
    `area under the curve: ${auc === null ? '-' : auc.toFixed(4)}`,
    ...recallLines('', report.recallAt),
    ...Object.entries(report.recallAtBy).flatMap(([name, recall]) =>
      recallLines(`${recallNames.get(name) ?? name}, `, recall),
    ),
    ...section('kind', report.byKind),
    ...section('source', report.bySource),
    ...section('language', report.byLang),
    ...section('English or not', report.byEnglish),
    ...section('cue', report.byCue),
    ...section('channel', report.byChannel),
    ...section('channel and cue', report.byChannelAndCue),
    usPerKB === null ? 'no texts' : `${usPerKB.toFixed(1)} µs per KB`,
  ]
  return `${lines.join('\n')}\n`
}

const nameWidth = 28
const recallNames: ReadonlyMap<string, string> = new Map([
  ['user', 'of users'],
  ['data', 'in tool results and documents'],
  ['english', 'in English'],
  ['other', 'in other languages'],
])

function line(name: string, { attacks, benign, recall, fpr, intervals }: Rates): string {
  return (
    name.padEnd(nameWidth) +
    cells([
      ...[String(attacks), percent(recall), range(intervals.recall)],
      ...[String(benign), percent(fpr), range(intervals.fpr)],
    ])
  )
}

function cells(texts: readonly string[]): string {
  return texts.map((text) => text.padStart(15)).join('')
}

function section(title: string, groups: Groups): readonly string[] {
  return [`by ${title}`, ...Object.entries(groups).map(([name, rates]) => line(`  ${name}`, rates))]
}

function recallLines(whose: string, recall: RecallAt): readonly string[] {
  return Object.entries(recall).map(
    ([name, { share, low, high, threshold }]) =>
      `${whose}recall at ${name} false positives: ${percent(share)} (${range({ low, high })}), ` +
      `threshold ${threshold.toFixed(6)}`,
  )
}

function range(interval: Interval | null): string {
  if (interval === null) return '-'
  const [low, high] = [interval.low, interval.high].map((share) => (100 * share).toFixed(1))
  return `${low} to ${high}`
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(100 * share).toFixed(1)} %`
}
