import type { Command } from 'commander'
import { testPolicy, type PolicyTestResult } from '../../index'
import { asJson, count, type JsonOption } from '../output'
import type { Terminal } from '../terminal'

/** Adds `policy test`: runs the tests of a document. */
export function addPolicyTest(parent: Command, terminal: Terminal): void {
  parent
    .command('test')
    .description('run the tests of a policy document')
    .argument('<file>', 'a .yaml, .yml or .json file')
    .option('--json', 'print one JSON document: { file, passed, failed, tests }')
    .action((file: string, { json }: JsonOption, command: Command) => {
      const tests = testPolicy(file)
      const failed = tests.filter(({ ok }) => !ok).length
      const passed = tests.length - failed
      if (json) terminal.out(asJson({ file, passed, failed, tests }))
      else {
        const lines = [
          ...tests.flatMap(testLines),
          `${passed} of ${count(tests.length, 'test')} passed`,
        ]
        terminal.out(`${lines.join('\n')}\n`)
      }
      if (failed === 0) return
      command.error(`error: ${failed} of ${count(tests.length, 'test')} failed`, {
        code: 'policy-test',
        exitCode: 1,
      })
    })
}

/** One test: its name, and why it failed where it did. */
export function testLines({
  name,
  ok,
  expected,
  got,
  reasons,
}: PolicyTestResult): readonly string[] {
  if (ok) return [`  ok    ${name}`]
  return [
    `  FAIL  ${name}: expected ${expected}, got ${got}`,
    ...reasons.map((reason) => `          ${reason}`),
  ]
}
