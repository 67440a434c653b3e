import type { OptionParser } from '../../core/options'
import type { Connections } from '../server/plaintext'
import { postgresConnections } from './connections'

/** A `Pool` or `Client` of the package `pg`, a `PGlite`, or anything else with this function. */
export interface PostgresClient {
  readonly query: (text: string, values?: string[]) => Promise<{ readonly rows: unknown[] }>
}

/** Runs one statement. All parameters are texts: drivers differ in how they write other types. */
export type RunStatement = (
  text: string,
  ...values: (string | null)[]
) => Promise<readonly Record<string, unknown>[]>

export interface PostgresConnection {
  readonly run: RunStatement
  readonly connections: () => Connections
}

export const postgresClient: OptionParser<PostgresConnection> = (value, fail) => {
  const client = value as PostgresClient | null | undefined
  if (typeof client === 'object' && client !== null && typeof client.query === 'function') {
    return {
      run: async (text, ...values) => {
        const { rows } = await client.query(text, values as string[])
        if (!Array.isArray(rows)) throw new Error('the client answered without rows')
        return rows as Record<string, unknown>[]
      },
      connections: () => postgresConnections(client),
    }
  }
  return fail(
    'a client with `query(text, values)`, such as `new Pool({ connectionString })` of `pg`',
  )
}

/** A column that a statement selects as a text. */
export function textOf(
  row: Record<string, unknown> | undefined,
  column: string,
): string | undefined {
  const value = row?.[column]
  return typeof value === 'string' ? value : undefined
}
