import type { Command } from 'commander'
import { injectionRuleset, type InjectionOptions } from '../../index'
import { asJson } from '../output'
import type { Terminal } from '../terminal'
import { comparisonLines, compare } from './injection/flips'
import { judge } from './injection/judge'
import { withEvalOptions, type EvalOptions } from './injection/options'
import { reportOf } from './injection/report'
import { tableOf } from './injection/table'
import { readVerdicts, writeVerdicts } from './injection/verdicts'
import { worstLines, worstOf } from './injection/worst'
import { readRows } from './rows'

/** Adds `eval injection`: measures the detector of prompt injection on labelled texts. */
export function addEvalInjection(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('injection')
    .description('measure the detector of prompt injection on labelled texts')
  withEvalOptions(command).action((file: string, options: EvalOptions) => {
    const rows = readRows(file).filter(({ label }) => label === 'attack' || label === 'benign')
    const { judged, usPerKB } = judge(rows, detectorOptions(options), terminal)
    // What is compared with may be the file that is written.
    const before = options.compare === undefined ? undefined : readVerdicts(options.compare, judged)
    if (options.verdicts !== undefined) writeVerdicts(options.verdicts, judged)
    const comparison = before && compare(judged, before)
    const worst = options.worst === undefined ? undefined : worstOf(judged, options.worst)
    const report = { ruleset: injectionRuleset, ...reportOf(judged), usPerKB }
    if (options.json) {
      terminal.out(
        asJson({ ...report, ...(comparison && { flips: comparison }), ...(worst && { worst }) }),
      )
      return
    }
    const lines = [
      ...(comparison === undefined ? [] : comparisonLines(comparison)),
      ...(worst === undefined ? [] : worstLines(worst)),
    ]
    terminal.out(tableOf(file, report) + lines.map((line) => `${line}\n`).join(''))
  })
}

function detectorOptions({ operatingPoint, threshold }: EvalOptions): InjectionOptions {
  return {
    ...(operatingPoint !== undefined && { operatingPoint }),
    ...(threshold !== undefined && { threshold }),
  }
}
