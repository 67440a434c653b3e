import type { Command } from 'commander'
import { checkPolicy, type FindingLevel, type PolicyReport } from '../../index'
import { asJson, count, type JsonOption } from '../output'
import { attempt, findingLines } from './output'
import { testLines } from './test'
import type { Terminal } from '../terminal'

interface CheckOptions extends JsonOption {
  readonly strict?: true
}

/** Adds `policy check`: loads a document as a guard would, runs its tests and analyzes it. */
export function addPolicyCheck(parent: Command, terminal: Terminal): void {
  parent
    .command('check')
    .description('load a policy document as a guard would, run its tests and analyze it')
    .argument('<file>', 'a .yaml, .yml or .json file')
    .option('--strict', 'warnings of the analysis are errors')
    .option('--json', 'print one JSON document: { file, valid, problems, tests, analysis }')
    .action((file: string, { json, strict }: CheckOptions, command: Command) => {
      const checked = attempt(() => checkPolicy(file))
      const report = 'result' in checked ? checked.result : undefined
      const problems = 'problems' in checked ? checked.problems : []
      const fault = report ? faultOf(report, strict === true) : 'the document is not valid'
      if (json) {
        const { tests = [], analysis } = report ?? {}
        const valid = fault === undefined
        terminal.out(asJson({ file, valid, problems, tests, ...(analysis && { analysis }) }))
      } else if (report) terminal.out(describe(file, report))
      else terminal.note(`${problems.join('\n')}\n`)
      if (fault === undefined) return
      command.error(`error: ${fault}`, { code: 'policy-check', exitCode: 1 })
    })
}

function faultOf({ tests, analysis }: PolicyReport, strict: boolean): string | undefined {
  const failures = tests.filter(({ ok }) => !ok).length
  if (failures > 0) return `${failures} of ${count(tests.length, 'test')} failed`
  const amountOf = (wanted: FindingLevel): number =>
    analysis.findings.filter(({ level }) => level === wanted).length
  const errors = amountOf('error')
  const warnings = strict ? amountOf('warning') : 0
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ]
  return found.length === 0 ? undefined : `the analysis has ${found.join(' and ')}`
}

function describe(file: string, { rules, routes, tests, analysis }: PolicyReport): string {
  const failed = tests.filter(({ ok }) => !ok)
  const passed = `${tests.length - failed.length} of ${count(tests.length, 'test')} passed`
  const lines = [
    `${file}: ${count(rules, 'rule')}, ${count(routes, 'route')}, ${passed}`,
    ...failed.flatMap(testLines),
    ...findingLines(file, analysis),
  ]
  return `${lines.join('\n')}\n`
}
