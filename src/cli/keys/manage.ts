import { Option, type Command } from 'commander'
import { keyManager, type KeyManager, type KeyState, type KeySummary } from '../../index'
import { readDuration, readPepper, withKeysOptions, type KeysOptions } from './options'
import { openStore } from './store'
import type { Terminal } from '../terminal'

/** Adds `keys list`, `inspect`, `rotate` and `revoke`, which all work on a store. */
export function addKeysManage(parent: Command, terminal: Terminal): void {
  addList(parent, terminal)
  addInspect(parent, terminal)
  addRotate(parent, terminal)
  addRevoke(parent, terminal)
}

const states: readonly KeyState[] = [
  'active',
  'grace',
  'rotated',
  'expired',
  'revoked',
  'malformed',
]

interface ListOptions extends KeysOptions {
  readonly owner?: string
  readonly tenant?: string
  readonly state?: KeyState
}

function addList(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('list')
    .description('list keys, oldest first')
    .option('--owner <id>', 'only those of a principal')
    .option('--tenant <id>', 'only those of a tenant')
    .addOption(new Option('--state <name>', 'only those in a state').choices(states))
  withKeysOptions(command, '{ keys }').action(async (options: ListOptions) => {
    const { owner, tenant, state } = options
    const filter = {
      ...(owner !== undefined && { owner }),
      ...(tenant !== undefined && { tenant }),
      ...(state && { state }),
    }
    const listed = await withKeys(command, options, { writes: false }, (keys) => keys.list(filter))
    if (options.json) return terminal.out(`${JSON.stringify({ keys: listed }, null, 2)}\n`)
    if (listed.length === 0) return terminal.note('No keys.\n')
    terminal.out(table(listed))
  })
}

function addInspect(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('inspect')
    .description('print a key without its digest, as JSON')
    .argument('<id>', 'public id of the key')
  withKeysOptions(command, 'the key').action(async (id: string, options: KeysOptions) => {
    const key = await withKeys(command, options, { writes: false }, (keys) => keys.inspect(id))
    terminal.out(`${JSON.stringify(key, null, 2)}\n`)
  })
}

interface RotateOptions extends KeysOptions {
  readonly grace: number
  readonly env?: 'live' | 'test'
}

function addRotate(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('rotate')
    .description('make a successor; the old key works beside it for a while')
    .argument('<id>', 'public id of the key')
    .addOption(
      new Option('--grace <time>', 'how long the old key still works: 90m, 48h, 30d at most, 0')
        .argParser(readDuration)
        .default(48 * 3_600_000, '48h'),
    )
    .addOption(
      new Option('--env <name>', 'for a record that does not say it').choices(['live', 'test']),
    )
  withKeysOptions(command, '{ key, record, predecessor }').action(
    async (id: string, options: RotateOptions) => {
      const { grace: graceMs, env } = options
      const given = { graceMs, ...(env && { environment: env }) }
      const rotated = await withKeys(command, options, { writes: true }, (keys) =>
        keys.rotate(id, given),
      )
      if (options.json) return terminal.out(`${JSON.stringify(rotated, null, 2)}\n`)
      const { key, record, predecessor } = rotated
      terminal.note(
        `Rotated \`${id}\` to \`${record.id}\`; the old key works until ${timeOf(predecessor.graceExpiresAt)}. The new key, printed this once:\n`,
      )
      terminal.out(`${key}\n`)
    },
  )
}

interface RevokeOptions extends KeysOptions {
  readonly reason: string
  readonly withSuccessor?: true
}

function addRevoke(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('revoke')
    .description('take a key back')
    .argument('<id>', 'public id of the key')
    .requiredOption('--reason <text>', 'why; kept in the record')
    .option('--with-successor', 'revoke the keys that took over from it too')
  withKeysOptions(command, '{ keys }').action(async (id: string, options: RevokeOptions) => {
    const { reason, withSuccessor: successor = false } = options
    const revoked = await withKeys(command, options, { writes: true }, (keys) =>
      keys.revoke(id, reason, { successor }),
    )
    if (options.json) return terminal.out(`${JSON.stringify({ keys: revoked }, null, 2)}\n`)
    for (const key of revoked) {
      terminal.note(
        `Revoked \`${key.id}\` at ${timeOf(key.revokedAt)}: ${printable(key.revokedReason ?? '')}\n`,
      )
    }
  })
}

async function withKeys<Result>(
  command: Command,
  options: KeysOptions,
  access: { readonly writes: boolean },
  act: (keys: KeyManager) => Promise<Result>,
): Promise<Result> {
  const opened = await openStore(options, access)
  if (opened === undefined) {
    command.error('error: give `--store` or `--records`: which keys?', {
      code: 'keys-store',
      exitCode: 2,
    })
  }
  try {
    return await act(keyManager({ store: opened.store, ...readPepper(options) }))
  } finally {
    await opened.close()
  }
}

const columns: readonly [string, (key: KeySummary) => string][] = [
  ['id', ({ id }) => id],
  ['state', ({ state }) => state],
  ['owner', ({ owner }) => owner],
  ['name', ({ name }) => name ?? '-'],
  ['expires', ({ expiresAt }) => timeOf(expiresAt)],
  ['last used', ({ lastUsedAt }) => (lastUsedAt ? timeOf(lastUsedAt) : '-')],
]

function table(keys: readonly KeySummary[]): string {
  const rows = [
    columns.map(([title]) => title),
    ...keys.map((key) => columns.map(([, read]) => printable(read(key)))),
  ]
  const widths = columns.map((_column, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function timeOf(time: number | null | undefined): string {
  if (time === null || time === undefined) return 'never'
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? 'malformed' : date.toISOString()
}

// Records may come from anywhere, and a terminal obeys what it is sent.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
}
