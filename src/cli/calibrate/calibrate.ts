import { InvalidArgumentError, type Command } from 'commander'
import { injectionRuleset } from '../../index'
import { injectionScores } from '../injection-scores'
import { asJson, count, type JsonOption } from '../output'
import { progressBar } from '../progress'
import type { Terminal } from '../terminal'
import type { Guarantee } from './bound'
import { calibrate, type Calibration, type ScoredRow } from './threshold'
import { readTraffic, sizeOf, trafficOrigins, type TrafficOrigin } from './traffic'

type CalibrateOptions = JsonOption & Guarantee

/** Adds `calibrate`: finds thresholds of `injection()` for a service's own traffic. */
export function addCalibrate(parent: Command, terminal: Terminal): void {
  parent
    .command('calibrate')
    .description('find thresholds of injection() that keep a false-positive rate on own traffic')
    .argument(
      '<file>',
      'benign traffic, a .jsonl or .jsonl.gz file, or - for the standard input: ' +
        'a string a line, or { text, origin: user, tool or document }',
    )
    .option('--fpr <share>', 'at most such a share is flagged, between 0 and 1', shareOption, 0.01)
    .option('--confidence <share>', 'how sure that is, between 0 and 1', shareOption, 0.95)
    .option('--json', 'print one JSON document: { ruleset, fpr, confidence, rows, origins, code }')
    .action(async (file: string, options: CalibrateOptions, command: Command) => {
      const { fpr, confidence } = options
      const report = reportOf(await scoreFile(file, terminal), { fpr, confidence })
      if (report.rows === 0) throw new Error(`${file}: expected rows; it holds none`)
      terminal.out(options.json ? asJson(report) : table(file, report))
      const without = Object.entries(report.origins).flatMap(([origin, { missing }]) =>
        missing === undefined ? [] : [`${origin} (${missing})`],
      )
      if (without.length === 0) return
      command.error(`error: no threshold for texts of ${without.join(', ')}`, {
        code: 'calibrate',
        exitCode: 1,
      })
    })
}

function shareOption(value: string): number {
  const share = Number(value)
  if (value.trim() !== '' && share > 0 && share < 1) return share
  throw new InvalidArgumentError('It must be a number between 0 and 1, such as 0.01.')
}

type Scored = ReadonlyMap<TrafficOrigin, readonly ScoredRow[]>

async function scoreFile(file: string, terminal: Terminal): Promise<Scored> {
  const scoreOf = injectionScores({ threshold: 0 })
  const rows = new Map<TrafficOrigin, ScoredRow[]>(trafficOrigins.map((origin) => [origin, []]))
  const size = sizeOf(file)
  const bar = progressBar(size === 0 ? {} : terminal, 'calibrate', size)
  try {
    for await (const { line, text, origin } of readTraffic(file, bar.advance)) {
      rows.get(origin)?.push({ line, score: scoreOf(text, origin) ?? 0 })
    }
  } finally {
    bar.end()
  }
  return rows
}

interface Report extends Guarantee {
  readonly ruleset: string
  readonly rows: number
  /** Of each origin that occurs. */
  readonly origins: Readonly<Partial<Record<TrafficOrigin, Calibration>>>
  /** What to write in a service; `null` where there is no threshold. */
  readonly code: string | null
}

function reportOf(scored: Scored, guarantee: Guarantee): Report {
  const occurring = [...scored].filter(([, rows]) => rows.length > 0)
  const origins = occurring.map(([origin, rows]) => [origin, calibrate(rows, guarantee)] as const)
  const thresholds = origins.flatMap(([origin, { threshold }]) =>
    threshold === null ? [] : [`${origin}: ${threshold}`],
  )
  const code = `injection({ ruleset: '${injectionRuleset}', threshold: { ${thresholds.join(', ')} } })`
  return {
    ruleset: injectionRuleset,
    ...guarantee,
    rows: occurring.reduce((sum, [, rows]) => sum + rows.length, 0),
    origins: Object.fromEntries(origins),
    code: thresholds.length === 0 ? null : code,
  }
}

function table(file: string, { rows, fpr, confidence, origins, code, ruleset }: Report): string {
  const cells = (texts: readonly (string | number)[]) =>
    texts
      .map((text, index) => (index === 0 ? `${text}`.padEnd(10) : `${text}`.padStart(12)))
      .join('')
  const lines = [
    `${file}: ${count(rows, 'row')} taken for benign, ruleset ${ruleset}`,
    `at most ${percent(fpr)} flagged, with ${percent(confidence)} confidence`,
    cells(['origin', 'rows', 'threshold', 'flagged', 'at most']),
    ...Object.entries(origins).map(([origin, { missing, ...one }]) =>
      missing === undefined
        ? cells([origin, one.rows, one.threshold ?? '', one.flagged, percent(one.bound)])
        : `${cells([origin, one.rows])}   ${missing}`,
    ),
    ...Object.entries(origins).flatMap(([origin, { lines: highest }]) =>
      highest.length === 0
        ? []
        : [
            `highest scores of ${origin}: lines ${highest.join(', ')}; look whether these are benign`,
          ],
    ),
    ...(code === null ? [] : [code]),
  ]
  return `${lines.join('\n')}\n`
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`
}
