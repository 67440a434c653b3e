import type { Command } from 'commander'
import { whoCan, type DecidingRule, type RoleAccess } from '../../index'
import { asJson, type JsonOption } from '../output'
import type { Terminal } from '../terminal'

interface WhoCanOptions extends JsonOption {
  readonly action: string
  readonly resource: string
}

/** Adds `policy who-can`: which roles may do something. */
export function addPolicyWhoCan(parent: Command, terminal: Terminal): void {
  parent
    .command('who-can')
    .description('say which roles may do an action on a resource, and under which conditions')
    .argument('<file>', 'a .yaml, .yml or .json file')
    .requiredOption('--action <name>', 'what is done, for example model:train')
    .requiredOption('--resource <path>', 'to what, for example model/gpt-4o')
    .option('--json', 'print one JSON document: { file, action, resource, roles, sampled }')
    .action((file: string, { action, resource, json }: WhoCanOptions, command: Command) => {
      const answer = whoCan(file, { action, resource })
      if (json) {
        const roles = answer.roles.map((access) => ({ ...access, role: access.role ?? null }))
        terminal.out(asJson({ file, ...answer, roles }))
      } else {
        const notes = answer.sampled ? ['not all values of attributes could be tried'] : []
        terminal.out(`${[...answer.roles.flatMap(linesOf), ...notes].join('\n')}\n`)
      }
      if (answer.roles.some(({ access }) => access !== 'never')) return
      command.error('error: nobody may do this', { code: 'policy-who-can', exitCode: 1 })
    })
}

function linesOf({ role, access, allows, denies }: RoleAccess): readonly string[] {
  const who = role === undefined ? 'without a role' : `role ${role}`
  if (access === 'never') return [`${who}: never${denialsOf(denies)}`]
  return allows.map(
    (rule, index) =>
      `${index === 0 ? who : ' '.repeat(who.length)}${index === 0 ? ':' : ' or'} ${wayOf(rule)}${denialsOf(denies)}`,
  )
}

function wayOf({ rule, when, scopes }: DecidingRule): string {
  const scoped = scopes === undefined ? '' : ` with scopes ${scopes}`
  return `${when === undefined ? 'always' : `if ${when}`}${scoped} (${rule})`
}

function denialsOf(denies: readonly DecidingRule[]): string {
  return denies
    .map(({ rule, when }) =>
      when === undefined ? `, denied (${rule})` : `, unless ${when} (${rule})`,
    )
    .join('')
}
