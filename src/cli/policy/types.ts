import { readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { policyTypes } from '../../index'
import type { Terminal } from '../terminal'

interface TypesOptions {
  readonly out?: string
  readonly check?: true
}

/** Adds `policy types`: the TypeScript declaration of a document. */
export function addPolicyTypes(parent: Command, terminal: Terminal): void {
  parent
    .command('types')
    .description('write the TypeScript types of a policy document: roles, actions, attributes')
    .argument('<file>', 'a .yaml, .yml or .json file')
    .option('--out <file>', 'a .d.ts file to write; without it they are printed')
    .option('--check', 'write nothing, and exit with 1 where the file of --out is not up to date')
    .action((file: string, { out, check }: TypesOptions, command: Command) => {
      const types = policyTypes(file)
      if (check === true) {
        if (out === undefined)
          command.error('error: --check needs --out', { code: 'commander.check' })
        if (textOf(out) === types) return
        const hint = `run \`portcullis policy types ${file} --out ${out}\``
        command.error(`error: ${out} is not up to date; ${hint}`, { code: 'policy-types' })
      }
      if (out === undefined) terminal.out(types)
      else writeFileSync(out, types)
    })
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
