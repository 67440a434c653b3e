import type { Command } from 'commander'
import { policyJsonSchema } from '../../index'
import { asJson } from '../output'
import type { Terminal } from '../terminal'

/** Adds `policy schema`: prints the JSON Schema of documents. */
export function addPolicySchema(parent: Command, terminal: Terminal): void {
  parent
    .command('schema')
    .description('print the JSON Schema of policy documents, for editors')
    .action(() => terminal.out(asJson(policyJsonSchema())))
}
