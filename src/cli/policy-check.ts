import type { Command } from 'commander'
import { checkPolicy, isConfigurationError, type PolicyReport } from '../index'
import type { Terminal } from './terminal'

/** Adds `policy check`: loads a document as a guard would and runs its tests. */
export function addPolicyCheck(parent: Command, terminal: Terminal): void {
  parent
    .command('check')
    .description('load a policy document as a guard would, and run its tests')
    .argument('<file>', 'a .yaml, .yml or .json file')
    .option('--json', 'print one JSON document: { file, valid, problems, tests }')
    .action((file: string, { json }: { readonly json?: true }, command: Command) => {
      const { report, problems } = check(file)
      const tests = report?.tests ?? []
      const failures = tests.filter(({ ok }) => !ok).length
      const valid = problems.length === 0 && failures === 0
      if (json) terminal.out(`${JSON.stringify({ file, valid, problems, tests }, null, 2)}\n`)
      else if (report) terminal.out(describe(file, report))
      else terminal.note(`${problems.join('\n')}\n`)
      if (valid) return
      const reason = report
        ? `${failures} of ${count(tests.length, 'test')} failed`
        : 'the document is not valid'
      command.error(`error: ${reason}`, { code: 'policy-check', exitCode: 1 })
    })
}

function check(file: string): { report?: PolicyReport; problems: readonly string[] } {
  try {
    return { report: checkPolicy(file), problems: [] }
  } catch (error) {
    if (isConfigurationError(error)) return { problems: error.message.split('\n') }
    throw error
  }
}

function describe(file: string, { rules, routes, tests }: PolicyReport): string {
  const failed = tests.filter(({ ok }) => !ok)
  const passed = `${tests.length - failed.length} of ${count(tests.length, 'test')} passed`
  const lines = [
    `${file}: ${count(rules, 'rule')}, ${count(routes, 'route')}, ${passed}`,
    ...failed.flatMap(({ name, expected, got, reasons }) => [
      `  ${name}: expected ${expected}, got ${got}`,
      ...reasons.map((reason) => `    ${reason}`),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
