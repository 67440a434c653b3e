import { optional, parseOptions, string } from '../core/options'
import type { RecordStore, StoredRecord } from '../core/store'
import { ChangeFeed, type ChangeLog, type LogEntry } from './change-feed'
import { checkId, checkOptionalTtl, checkTtl, isStorable } from './checks'
import { matches } from './matches'
import { postgresClient, textOf, type PostgresClient, type RunStatement } from './postgres/client'
import { namesOf } from './postgres/names'
import { postgresSchema } from './postgres/schema'
import { statementsOf, type Statements } from './postgres/statements'
import { sweeper } from './postgres/sweep'
import { readRecord, writeRecord } from './record-text'
import {
  GIVE_UP_AFTER_TIMEOUTS,
  serverStoreParsers,
  type ServerStoreOptions,
} from './store-options'
import { timeLimit } from './time-limit'

export { postgresSchema } from './postgres/schema'
export type { PostgresClient } from './postgres/client'
export type { PostgresSchemaOptions } from './postgres/schema'
export type { ServerStoreOptions } from './store-options'

export interface PostgresStoreOptions extends ServerStoreOptions {
  /** A `Pool` of `pg`; or a `Client`, a `PGlite`, anything with `query(text, values)`. */
  readonly client: PostgresClient
  /** `table` or `schema.table`; the same table may hold many stores. @defaultValue 'portcullis' */
  readonly table?: string
}

export interface PostgresStore<T extends StoredRecord> extends RecordStore<T> {
  /**
   * Makes the tables where they are missing. Safe when several replicas start at once. Needs the right to
   * create; without it, let somebody run `postgresSchema()`.
   */
  readonly migrate: () => Promise<void>
}

const MIGRATION_MS = 60_000
const LIST_PAGE = 500
const NO_TABLE =
  'the tables are missing: call `await store.migrate()` once, or run `postgresSchema()`'

/**
 * A `RecordStore` in PostgreSQL 13 or later, for several replicas. One statement for each operation; `list`
 * reads 500 records a statement. `watch` polls a change log that a trigger writes, so that what is changed by hand is
 * told as well.
 *
 * Operations reject where PostgreSQL does not answer within `timeoutMs`.
 *
 * @throws ConfigurationError for another client or a table name that is no plain identifier.
 */
export function postgresStore<T extends StoredRecord>(
  options: PostgresStoreOptions,
): PostgresStore<T> {
  const { client, name, table, pollMs, timeoutMs, maxRecordBytes, clock } = parseOptions(
    'postgresStore',
    options,
    {
      ...serverStoreParsers,
      client: postgresClient,
      table: optional(string, 'portcullis'),
    },
  )
  const statements = statementsOf(namesOf(table))
  const label = `the PostgreSQL store \`${name}\``
  const limited = timeLimit(label, timeoutMs, new Map([['42P01', NO_TABLE]]))
  const sweep = sweeper({ run: client, statement: statements.sweep, store: name, clock })
  const log = changeLog<T>(client, statements, name)
  const feed = new ChangeFeed<T>({
    log,
    pollMs,
    clock,
    giveUpMs: GIVE_UP_AFTER_TIMEOUTS * timeoutMs,
  })

  const ask = (operation: 'get' | 'list', ...values: (string | null)[]) =>
    limited(operation, () => client(statements[operation], name, ...values))
  /** True where the statement wrote a row. */
  const write = async (
    operation: 'insert' | 'cas' | 'delete' | 'addOnce',
    ...values: (string | null)[]
  ): Promise<boolean> => {
    const rows = await limited(operation, () => client(statements[operation], name, ...values))
    sweep()
    return rows.length > 0
  }
  const written = (record: T): [id: string, version: string, text: string] => {
    const text = writeRecord(record, maxRecordBytes)
    return [record.id, String(record.version), text]
  }

  return {
    get: async (id) => recordsOf<T>(await ask('get', checkId(id)))[0],
    insert: async (record, { ttlMs } = {}) => {
      const values = written(record)
      const lifeMs = checkOptionalTtl(ttlMs)
      const done = await write('insert', ...values, lifeMs === undefined ? null : String(lifeMs))
      if (!done) throw new Error('the id is taken')
    },
    cas: async (record) => write('cas', ...written(record)),
    delete: async (id) => write('delete', checkId(id)),
    list: async (filter = {}) => {
      const found: T[] = []
      let after: string | null = null
      for (;;) {
        const rows = await ask('list', after, containment(filter), String(LIST_PAGE))
        found.push(...recordsOf<T>(rows).filter((record) => matches(record, filter)))
        if (rows.length < LIST_PAGE) return found
        after = textOf(rows.at(-1), 'id') ?? null
      }
    },
    addOnce: async (id, ttlMs) => write('addOnce', checkId(id), String(checkTtl(ttlMs))),
    watch: feed.watch,
    migrate: async () => {
      await timeLimit(label, MIGRATION_MS)('migrate', () => client(postgresSchema({ table })))
    },
  }
}

function changeLog<T extends StoredRecord>(
  client: RunStatement,
  statements: Statements,
  name: string,
): ChangeLog<T> {
  const newest = async (): Promise<LogEntry | undefined> =>
    (await client(statements.newest, name)).map(logEntry)[0]
  return {
    newest: async () => {
      const entry = await newest()
      if (entry !== undefined) return entry
      await client(statements.open, name)
      const opened = await newest()
      if (opened === undefined) throw new Error('the change log has no newest entry')
      return opened
    },
    read: async (position, limit) =>
      (await client(statements.read, name, position, String(limit))).map(logEntry),
    fetch: async (ids) =>
      ids.length === 0
        ? []
        : recordsOf<T>(await client(statements.fetch, name, JSON.stringify(ids))),
  }
}

function logEntry(row: Record<string, unknown>): LogEntry {
  return {
    position: textOf(row, 'seq') ?? '',
    mark: textOf(row, 'mark') ?? '',
    id: textOf(row, 'id'),
  }
}

function recordsOf<T extends StoredRecord>(rows: readonly Record<string, unknown>[]): T[] {
  return rows.map((row) => readRecord<T>(textOf(row, 'record') ?? ''))
}

/** What of a filter the database can look for: members that are texts, numbers, booleans and `null`. */
function containment(filter: object): string {
  const members = Object.entries(filter).filter(([name, value]) => {
    const known = value === null || typeof value === 'boolean' || Number.isFinite(value)
    return isStorable(name) && (known || (typeof value === 'string' && isStorable(value)))
  })
  return JSON.stringify(Object.fromEntries(members))
}
