import {
  callback,
  integer,
  objectWith,
  oneOf,
  optional,
  parseOptions,
  string,
  type OptionParser,
} from '../../core/options'
import type { RecordStore, StoredRecord } from '../../core/store'
import { switchKinds, type SwitchedOff, type Switches, type SwitchKind } from '../../core/switch'
import { mirrorOf } from '../../stores/mirror'

/** Something that is switched off, at rest. */
export interface SwitchRecord extends StoredRecord, SwitchedOff {}

export interface SwitchesOptions {
  /** Shared by all replicas. May hold other records as well: ids begin with `switch:`. */
  readonly store: RecordStore<SwitchRecord>
  /**
   * Longest time that switches may be unknown while the store does not answer, in milliseconds. After it
   * every exchange that asks is refused with a 503. @defaultValue 10,000
   */
  readonly maxStaleMs?: number
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
}

/** What a switch is for. */
export interface Switch {
  readonly kind: SwitchKind
  /**
   * Compared exactly, case included. A model or a tool by its name as clients send it (`gpt-4o`,
   * `openai/gpt-4o`), with a `*` at the end for all names that begin so; a key by its public id; a
   * principal by its id, in whatever tenant; a tenant by its name.
   */
  readonly name: string
}

/** Kill switches, and the functions that turn them. Put those behind a guard of their own. */
export interface SwitchBoard extends Switches {
  /** Rejects where the store does: then nothing was switched off. */
  readonly turnOff: (what: Switch & { readonly reason?: string }) => Promise<void>
  /** False where it was not switched off under this very name. */
  readonly turnOn: (what: Switch) => Promise<boolean>
  /** What is switched off, from the store. */
  readonly list: () => Promise<readonly SwitchedOff[]>
  /** Ends the watch of the store; from then on every exchange that asks is refused. */
  readonly close: () => void
}

/**
 * Kill switches in a store that all replicas share: what is switched off is refused everywhere as
 * `switched-off` (403), and streams that are open are cut.
 *
 * @example
 * const board = switches({ store })
 * createGuard({ switches: board, … })
 * await board.turnOff({ kind: 'model', name: 'gpt-4o*', reason: 'incident 17' })
 * @throws ConfigurationError for a wrong option, also from the functions that turn switches.
 */
export function switches(options: SwitchesOptions): SwitchBoard {
  const { store, maxStaleMs, clock } = parseOptions('switches', options, {
    store: objectWith<RecordStore<SwitchRecord>>('get', 'insert', 'delete', 'list', 'watch'),
    maxStaleMs: optional(integer(100, 3_600_000, 'milliseconds'), 10_000),
    clock: optional(callback<() => number>(), Date.now),
  })
  const mirror = mirrorOf(store, { prefix: idPrefix, keysOf, maxStaleMs, maxRecords, clock })
  return Object.freeze({
    get loaded() {
      return mirror.loaded
    },
    ready: () => mirror.ready(),
    find: (kind: SwitchKind, name: string): SwitchedOff | undefined => {
      if (mirror.isEmpty()) return undefined
      return (
        mirror.get(idOf({ kind, name })) ??
        mirror.find(patternsOf(kind)).find(({ id }) => name.startsWith(beginningIn(id)))
      )
    },
    onChange: (listener: () => void) => mirror.onChange(listener),
    turnOff: async (what) => {
      const given = parseOptions('turnOff', what, { ...parsers, reason: optional(text, undefined) })
      const { kind, reason } = given
      const name = checkedName('turnOff', given)
      const record: SwitchRecord = {
        id: idOf({ kind, name }),
        version: 1,
        kind,
        name,
        since: clock(),
        ...(reason !== undefined && { reason }),
      }
      await insertOnce(store, record)
      mirror.apply({ type: 'put', record })
    },
    turnOn: async (what) => {
      const given = parseOptions('turnOn', what, parsers)
      const id = idOf({ kind: given.kind, name: checkedName('turnOn', given) })
      const existed = await store.delete(id)
      mirror.apply({ type: 'delete', id })
      return existed
    },
    list: async () => {
      const records = await store.list()
      return records.filter(({ id }) => id.startsWith(idPrefix)).map(withoutStorage)
    },
    close: () => mirror.close(),
  } satisfies SwitchBoard)
}

const idPrefix = 'switch:'
const maxRecords = 10_000
const longest = 512

const text: OptionParser<string> = (value, fail) =>
  string(value, fail).length <= longest
    ? String(value)
    : fail(`a text of at most ${longest} characters`)

const parsers = { kind: oneOf(switchKinds), name: text }

// No kind holds a colon, so that no two pairs of kind and name have the same id.
function idOf({ kind, name }: Switch): string {
  return `${idPrefix}${kind}:${name}`
}

/** The key under which the patterns of a kind are: no id is like it. */
function patternsOf(kind: string): string {
  return `patterns:${kind}`
}

// Ids of principals, tenants and keys may end with anything; only names of these are families.
const families: readonly string[] = ['model', 'tool'] satisfies readonly SwitchKind[]

/** From the id, since by it the store tells records apart. */
function keysOf({ id }: StoredRecord): readonly string[] {
  const kind = id.split(':', 2)[1] ?? ''
  return id.endsWith('*') && families.includes(kind) ? [patternsOf(kind)] : []
}

function beginningIn(id: string): string {
  return id.slice(id.indexOf(':', idPrefix.length) + 1, -1)
}

// As a name, `model/gpt-4o` would be that of another model, and the switch would do nothing.
function checkedName(factory: string, { kind, name }: Switch): string {
  const own: OptionParser<string> = (value, fail) =>
    families.includes(kind) && String(value).startsWith(`${kind}/`)
      ? fail(`written without \`${kind}/\``)
      : String(value)
  return parseOptions(factory, { name }, { name: own }).name
}

function withoutStorage({ kind, name, since, reason }: SwitchRecord): SwitchedOff {
  return { kind, name, since, ...(reason !== undefined && { reason }) }
}

/** Whoever was faster has switched it off. */
async function insertOnce(store: RecordStore<SwitchRecord>, record: SwitchRecord): Promise<void> {
  try {
    await store.insert(record)
  } catch (error) {
    if ((await store.get(record.id)) === undefined) throw error
  }
}
