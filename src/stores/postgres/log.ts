import type { StoredRecord } from '../../core/store'
import type { ChangeLog, LogEntry } from '../server/change-feed'
import { textOf, type RunStatement } from './client'
import { recordsOf } from './reads'
import type { Statements } from './statements'

/** The change log as a table: a trigger writes it, in the order in which changes become visible. */
export function postgresLog<T extends StoredRecord>(
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
