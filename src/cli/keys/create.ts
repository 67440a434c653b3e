import { Option, type Command } from 'commander'
import { createApiKey, keyManager, type CreatedApiKey, type KeyGrant } from '../../index'
import { collect, readDays, readPepper, withKeysOptions, type KeysOptions } from './options'
import { openStore } from './store'
import type { Terminal } from '../terminal'

interface KeysCreateOptions extends KeysOptions {
  readonly env: 'live' | 'test'
  readonly owner: string
  readonly tenant?: string
  readonly role?: string[]
  readonly scope?: string[]
  readonly model?: string[]
  readonly ip?: string[]
  readonly name?: string
  readonly expires: number | 'never'
  readonly allowNonExpiring?: true
}

/** Adds `keys create`: prints a new key once, and keeps its record or prints that too. */
export function addKeysCreate(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('create')
    .description('create an API key; the key is printed once and stored nowhere')
    .addOption(
      new Option('--env <name>', 'part of the key').choices(['live', 'test']).default('live'),
    )
    .option('--owner <id>', 'principal that the key stands for', 'owner')
    .option('--tenant <id>', 'tenant of the principal')
    .option('--name <text>', 'what people call the key')
    .option('--role <name>', 'role of the principal; may be repeated', collect)
    .option('--scope <name>', 'scope of the key; may be repeated', collect)
    .option('--model <pattern>', 'model the key is confined to; may be repeated', collect)
    .option(
      '--ip <range>',
      'address or CIDR range the key is confined to; may be repeated',
      collect,
    )
    .addOption(
      new Option('--expires <days>', 'life of the key, 1d to 3650d; never')
        .argParser(readDays)
        .default(90, '90d'),
    )
    .option('--allow-non-expiring', 'needed beside `--expires never`')
  withKeysOptions(command, '{ key, record }').action(async (options: KeysCreateOptions) => {
    const { created, stored } = await create(options)
    if (options.json) return terminal.out(`${JSON.stringify(created, null, 2)}\n`)
    const { key, record } = created
    if (stored) {
      terminal.note(`Stored the record \`${record.id}\`. The key, printed this once:\n`)
      return terminal.out(`${key}\n`)
    }
    terminal.note('The key, printed this once; give it to its owner and store only the record:\n')
    terminal.out(`${key}\n${JSON.stringify(record, null, 2)}\n`)
  })
}

async function create(
  options: KeysCreateOptions,
): Promise<{ readonly created: CreatedApiKey; readonly stored: boolean }> {
  const grant = toGrant(options)
  const pepper = readPepper(options)
  const opened = await openStore(options, { writes: true })
  if (opened === undefined) return { created: createApiKey({ ...grant, ...pepper }), stored: false }
  try {
    const created = await keyManager({ store: opened.store, ...pepper }).issue(grant)
    return { created, stored: true }
  } finally {
    await opened.close()
  }
}

function toGrant(options: KeysCreateOptions): KeyGrant {
  const { env, owner, tenant, role, scope, model, ip, name, expires, allowNonExpiring } = options
  return {
    environment: env,
    owner,
    expiresInDays: expires === 'never' ? null : expires,
    ...(tenant !== undefined && { tenant }),
    ...(name !== undefined && { name }),
    ...(role && { roles: role }),
    ...(scope && { scopes: scope }),
    ...(model && { models: model }),
    ...(ip && { ipAllow: ip }),
    ...(allowNonExpiring && { allowNonExpiring }),
  }
}
