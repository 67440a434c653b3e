import { InvalidArgumentError, type Command } from 'commander'
import { diffPolicies, type PolicyChange } from '../../index'
import { asJson, count, type JsonOption } from '../output'
import type { Terminal } from '../terminal'

interface DiffOptions extends JsonOption {
  readonly max: number
}

/** Adds `policy diff`: whose outcome changes from one document to another. */
export function addPolicyDiff(parent: Command, terminal: Terminal): void {
  parent
    .command('diff')
    .description('list the requests that two policy documents decide differently')
    .argument('<old>', 'a .yaml, .yml or .json file')
    .argument('<new>', 'another')
    .option('--max <number>', 'most changes to list', readNumber, 100)
    .option('--json', 'print one JSON document: { old, new, changes, total, requests, sampled }')
    .action((before: string, after: string, { max, json }: DiffOptions, command: Command) => {
      const difference = diffPolicies(before, after, { maxChanges: max })
      const { changes, total, requests, sampled } = difference
      if (json) {
        const listed = changes.map((change) => ({ ...change, role: change.role ?? null }))
        terminal.out(asJson({ old: before, new: after, ...difference, changes: listed }))
      } else {
        const more = total - changes.length
        const lines = [
          ...changes.flatMap(linesOf),
          ...(more > 0 ? [`… and ${more} more; --max lists more of them`] : []),
          `${count(total, 'change')} in ${sampled ? 'a sample of ' : ''}${count(requests, 'request')}`,
        ]
        terminal.out(`${lines.join('\n')}\n`)
      }
      if (total === 0) return
      command.error('error: the documents decide differently', {
        code: 'policy-diff',
        exitCode: 1,
      })
    })
}

function linesOf(change: PolicyChange): readonly string[] {
  const { role, action, resource, before, after, changed, tried, example } = change
  const who = role === undefined ? 'without a role' : `role ${role}`
  const what = before === after ? 'other obligations' : `${before} -> ${after}`
  const amount = changed === tried ? '' : ` in ${changed} of ${tried} cases`
  const values = Object.entries(example.attributes).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  )
  const shown = [
    ...values,
    ...(example.scopes.length > 0 ? [`scopes ${example.scopes.join(', ')}`] : []),
  ]
  const lines = [`${who}: ${action} on ${resource}: ${what}${amount}`]
  return amount === ''
    ? lines
    : [...lines, `    for example ${shown.join(', ') || 'without attributes and scopes'}`]
}

function readNumber(value: string): number {
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number from 1 to 9999999.')
}
