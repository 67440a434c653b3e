import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { addKeysCreate } from './keys-create'
import { addKeysManage } from './keys-manage'
import { addPolicyCheck } from './policy-check'
import { addPolicyDiff } from './policy-diff'
import { addPolicyExplain } from './policy-explain'
import { addPolicySchema } from './policy-schema'
import { addPolicyTest } from './policy-test'
import { addPolicyWhoCan } from './policy-who-can'
import type { Terminal } from './terminal'

/**
 * Runs the command line and returns its exit code: 0 for success, 1 where the answer is no or a file
 * cannot be used, 2 for a wrong call. Errors are one message on stderr, never a stack trace.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await program(terminal).parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return exitCodeOf(error)
    terminal.note(`error: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function program(terminal: Terminal): Command {
  const root = new Command('portcullis')
    .description('Security for AI APIs: check policy documents, work with API keys.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.note })
  const policy = root.command('policy').description('work with policy documents')
  addPolicyCheck(policy, terminal)
  addPolicyTest(policy, terminal)
  addPolicyExplain(policy, terminal)
  addPolicyWhoCan(policy, terminal)
  addPolicyDiff(policy, terminal)
  addPolicySchema(policy, terminal)
  const keys = root.command('keys').description('work with API keys')
  addKeysCreate(keys, terminal)
  addKeysManage(keys, terminal)
  return root
}

/** Commander reports every wrong call as 1, under codes of its own; commands end with codes of ours. */
function exitCodeOf({ code, exitCode }: CommanderError): number {
  return exitCode !== 0 && code.startsWith('commander.') ? 2 : exitCode
}
