import { optional, parseOptions, string } from '../core/options'
import type { RecordStore, StoredRecord } from '../core/store'
import { ChangeFeed } from './server/change-feed'
import { postgresClient, type PostgresClient } from './postgres/client'
import { postgresLog } from './postgres/log'
import { namesOf } from './postgres/names'
import { postgresReads, type Ask } from './postgres/reads'
import { postgresSchema } from './postgres/schema'
import { statementsOf, type StatementName } from './postgres/statements'
import { sweeper } from './postgres/sweep'
import { postgresWrites } from './postgres/writes'
import { refusePlaintext } from './server/plaintext'
import {
  GIVE_UP_AFTER_TIMEOUTS,
  serverStoreParsers,
  type ServerStoreOptions,
} from './server/store-options'
import { timeLimit } from './server/time-limit'

export { postgresSchema } from './postgres/schema'
export type { PostgresClient } from './postgres/client'
export type { PostgresSchemaOptions } from './postgres/schema'
export type { ServerStoreOptions } from './server/store-options'

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
const NO_TABLE =
  'the tables are missing: call `await store.migrate()` once, or run `postgresSchema()`'

/**
 * A `RecordStore` in PostgreSQL 13 or later, for several replicas. One statement for each operation; `list`
 * reads 500 records a statement. `watch` polls a change log that a trigger writes, so that what is changed by hand is
 * told as well.
 *
 * Operations reject where PostgreSQL does not answer within `timeoutMs`.
 *
 * @throws ConfigurationError for another client, for one that reaches another machine without verified TLS, and
 *   for a table name that is no plain identifier.
 */
export function postgresStore<T extends StoredRecord>(
  options: PostgresStoreOptions,
): PostgresStore<T> {
  const parsed = parseOptions('postgresStore', options, {
    ...serverStoreParsers,
    client: postgresClient,
    table: optional(string, 'portcullis'),
  })
  const { name, table, pollMs, timeoutMs, maxRecordBytes, clock, allowPlaintext } = parsed
  const { run: client, connections } = parsed.client
  if (!allowPlaintext) refusePlaintext('postgresStore', connections())
  const statements = statementsOf(namesOf(table))
  const label = `the PostgreSQL store \`${name}\``
  const limited = timeLimit(label, timeoutMs, new Map([['42P01', NO_TABLE]]))
  const sweep = sweeper({ run: client, statement: statements.sweep, store: name, clock })
  const log = postgresLog<T>(client, statements, name)
  const giveUpMs = GIVE_UP_AFTER_TIMEOUTS * timeoutMs
  const ask: Ask<StatementName> = (operation, ...values) =>
    limited(operation, () => client(statements[operation], name, ...values))
  return {
    ...postgresReads<T>(ask),
    ...postgresWrites<T>(ask, maxRecordBytes, sweep),
    watch: new ChangeFeed<T>({ log, pollMs, clock, giveUpMs }).watch,
    migrate: async () => {
      await timeLimit(label, MIGRATION_MS)('migrate', () => client(postgresSchema({ table })))
    },
  }
}
