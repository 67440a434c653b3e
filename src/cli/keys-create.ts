import { readFileSync } from 'node:fs'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { createApiKey, type CreateApiKeyOptions } from '../index'
import type { Terminal } from './terminal'

interface KeysCreateOptions {
  readonly env: 'live' | 'test'
  readonly owner: string
  readonly tenant?: string
  readonly role?: string[]
  readonly scope?: string[]
  readonly model?: string[]
  readonly expires: number
  readonly pepperFile?: string
  readonly json?: true
}

/** Adds `keys create`: prints a new key once, and its record for `memoryStore({ records })`. */
export function addKeysCreate(parent: Command, terminal: Terminal): void {
  parent
    .command('create')
    .description('create an API key; the key is printed once and stored nowhere')
    .addOption(
      new Option('--env <name>', 'part of the key').choices(['live', 'test']).default('live'),
    )
    .option('--owner <id>', 'principal that the key stands for', 'owner')
    .option('--tenant <id>', 'tenant of the principal')
    .option('--role <name>', 'role of the principal; may be repeated', collect)
    .option('--scope <name>', 'scope of the key; may be repeated', collect)
    .option('--model <pattern>', 'model the key is confined to; may be repeated', collect)
    .addOption(
      new Option('--expires <days>', 'life of the key, 1d to 3650d')
        .argParser(readDays)
        .default(90, '90d'),
    )
    .option('--pepper-file <path>', 'file with the pepper that `apiKeys` uses')
    .option('--json', 'print one JSON document: { key, record }')
    .action((options: KeysCreateOptions) => {
      const created = createApiKey(toKeyOptions(options))
      if (options.json) return terminal.out(`${JSON.stringify(created, null, 2)}\n`)
      terminal.note('The key, printed this once; give it to its owner and store only the record:\n')
      terminal.out(`${created.key}\n${JSON.stringify(created.record, null, 2)}\n`)
    })
}

function toKeyOptions(options: KeysCreateOptions): CreateApiKeyOptions {
  const { env, owner, tenant, role, scope, model, expires, pepperFile } = options
  return {
    environment: env,
    owner,
    expiresInDays: expires,
    ...(tenant !== undefined && { tenant }),
    ...(role && { roles: role }),
    ...(scope && { scopes: scope }),
    ...(model && { models: model }),
    ...(pepperFile !== undefined && { pepper: readPepper(pepperFile) }),
  }
}

function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value]
}

function readDays(value: string): number {
  const [, days] = /^(\d{1,4})d?$/.exec(value) ?? []
  if (days !== undefined && Number(days) >= 1 && Number(days) <= 3650) return Number(days)
  throw new InvalidArgumentError('Expected days from 1d to 3650d.')
}

/** The pepper without the line end that editors and shells put after it. */
function readPepper(path: string): string {
  return readFileSync(path, 'utf8').replace(/\r?\n$/, '')
}
