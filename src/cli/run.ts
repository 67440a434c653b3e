import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { addCalibrate } from './calibrate/calibrate'
import { addEvalInjection } from './eval/injection'
import { addEvalPii } from './eval/pii'
import { addEvalSecrets } from './eval/secrets'
import { addKeysCreate } from './keys/create'
import { addKeysManage } from './keys/manage'
import { addPolicyCheck } from './policy/check'
import { addPolicyDiff } from './policy/diff'
import { addPolicyExplain } from './policy/explain'
import { addPolicySchema } from './policy/schema'
import { addPolicyTest } from './policy/test'
import { addPolicyTypes } from './policy/types'
import { addPolicyWhoCan } from './policy/who-can'
import { addScan } from './scan/scan'
import type { Terminal } from './terminal'

/**
 * Runs the command line and returns its exit code: 0 for success, 1 where the answer is no or a file
 * cannot be used, 2 for a wrong call. Errors are one message on stderr, never a stack trace.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { out, note } = terminal
  const shown = {
    ...terminal,
    out: (text: string) => out(plain(text)),
    note: (text: string) => note(plain(text)),
  }
  try {
    await program(shown).parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return exitCodeOf(error)
    shown.note(`error: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function program(terminal: Terminal): Command {
  const root = new Command('portcullis')
    .description(
      'Security for AI APIs: check policy documents, work with API keys, find personal data and secrets.',
    )
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
  addPolicyTypes(policy, terminal)
  addScan(root, terminal)
  addCalibrate(root, terminal)
  const evaluation = root.command('eval').description('measure detectors on labelled texts')
  addEvalInjection(evaluation, terminal)
  addEvalPii(evaluation, terminal)
  addEvalSecrets(evaluation, terminal)
  const keys = root.command('keys').description('work with API keys')
  addKeysCreate(keys, terminal)
  addKeysManage(keys, terminal)
  return root
}

/** Commander reports every wrong call as 1, under codes of its own; commands end with codes of ours. */
function exitCodeOf({ code, exitCode }: CommanderError): number {
  return exitCode !== 0 && code.startsWith('commander.') ? 2 : exitCode
}

/**
 * Control and format characters written out, as JSON does: names of files and texts of documents must
 * not move the cursor, turn lines around or hide a part of them. In JSON it is the same value.
 */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (found) => {
    if (found === '\n') return found
    const units = found.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    return units.map((unit) => `\\u${unit}`).join('')
  })
}
