import { readFileSync } from 'node:fs'
import { InvalidArgumentError, Option, type Command } from 'commander'
import type { KeyManagerOptions, Pepper } from '../../index'

/** Where keys are, and with what they are digested: the same for every command. */
export interface KeysOptions {
  readonly store?: string
  readonly records?: string
  readonly storeName: string
  readonly allowPlaintext?: boolean
  readonly pepperFile?: string
  readonly pepperId: string
  readonly json?: true
}

/** A store and how to leave it. */
export interface OpenStore {
  readonly store: KeyManagerOptions['store']
  readonly close: () => Promise<void>
}

/** Adds the options of `KeysOptions` to a command. */
export function withKeysOptions(command: Command, json: string): Command {
  return command
    .addOption(
      new Option(
        '--store <where>',
        'module whose default export is a RecordStore, or redis://… or postgres://…',
      ).conflicts('records'),
    )
    .option('--records <file>', 'JSON file with the records; written with mode 0600')
    .option('--store-name <name>', 'name of the store in Redis or PostgreSQL', 'api-keys')
    .option('--allow-plaintext', 'reach Redis or PostgreSQL elsewhere without verified TLS')
    .option('--pepper-file <path>', 'file with the pepper that `apiKeys` uses')
    .option('--pepper-id <id>', 'id of that pepper, where it has one', 'default')
    .option('--json', `print one JSON document: ${json}`)
}

/** The pepper without the line end that editors and shells put after it. */
export function readPepper({ pepperFile, pepperId }: KeysOptions): { readonly pepper?: Pepper } {
  if (pepperFile === undefined) return {}
  const secret = readFileSync(pepperFile, 'utf8').replace(/\r?\n$/, '')
  return { pepper: { id: pepperId, secret } }
}

export function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value]
}

/** Days, or `never`. */
export function readDays(value: string): number | 'never' {
  if (value === 'never') return value
  const [, days] = /^(\d{1,4})d?$/.exec(value) ?? []
  if (days !== undefined && Number(days) >= 1 && Number(days) <= 3650) return Number(days)
  throw new InvalidArgumentError('Expected days from 1d to 3650d, or never.')
}

const HOUR_MS = 3_600_000
const units = new Map([
  ['m', 60_000],
  ['h', HOUR_MS],
  ['d', 24 * HOUR_MS],
])

/** A time such as `90m`, `48h`, `30d` or `0`, in milliseconds. */
export function readDuration(value: string): number {
  if (value === '0') return 0
  const [, amount, unit = ''] = /^(\d{1,5})([mhd])$/.exec(value) ?? []
  const ms = Number(amount) * (units.get(unit) ?? Number.NaN)
  if (ms <= 30 * 24 * HOUR_MS) return ms
  throw new InvalidArgumentError('Expected a time such as 90m, 48h or 30d, at most 30d, or 0.')
}
