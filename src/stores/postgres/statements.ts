import type { Names } from './names'

/**
 * The statements of a store. Times go by the clock of the database: one clock for all replicas.
 * `clock_timestamp` where a statement may have waited for a row, `statement_timestamp` where an index helps.
 */
export function statementsOf({ records, changes, once, log }: Names): Statements {
  const lives = '(expires_at IS NULL OR expires_at > clock_timestamp())'
  const until = (parameter: string): string =>
    `clock_timestamp() + ${parameter}::text::float8 * interval '1 millisecond'`
  return {
    get: `SELECT record::text AS record FROM ${records} WHERE store = $1 AND id = $2 AND ${lives}`,
    insert: `INSERT INTO ${records} AS ended (store, id, version, record, expires_at)
      VALUES ($1, $2, $3::text::bigint, $4::text::jsonb, ${until('$5')})
      ON CONFLICT (store, id) DO UPDATE
      SET version = excluded.version, record = excluded.record, expires_at = excluded.expires_at
      WHERE ended.expires_at <= clock_timestamp() RETURNING 1 AS done`,
    cas: `UPDATE ${records} SET version = $3::text::bigint, record = $4::text::jsonb
      WHERE store = $1 AND id = $2 AND version = $3::text::bigint - 1 AND ${lives} RETURNING 1 AS done`,
    delete: `DELETE FROM ${records} WHERE store = $1 AND id = $2 AND ${lives} RETURNING 1 AS done`,
    list: `SELECT id, record::text AS record FROM ${records}
      WHERE store = $1 AND ($2::text IS NULL OR id > $2::text) AND ${lives}
      AND record @> $3::text::jsonb ORDER BY id LIMIT $4::text::int`,
    fetch: `SELECT record::text AS record FROM ${records}
      WHERE store = $1 AND id IN (SELECT jsonb_array_elements_text($2::text::jsonb)) AND ${lives}`,
    addOnce: `INSERT INTO ${once} AS ended (store, id, expires_at) VALUES ($1, $2, ${until('$3')})
      ON CONFLICT (store, id) DO UPDATE SET expires_at = excluded.expires_at
      WHERE ended.expires_at <= clock_timestamp() RETURNING 1 AS done`,
    newest: `SELECT seq::text AS seq, mark::text AS mark, id FROM ${changes}
      WHERE store = $1 ORDER BY seq DESC LIMIT 1`,
    open: `SELECT ${log}($1, NULL) WHERE NOT EXISTS (SELECT FROM ${changes} WHERE store = $1)`,
    read: `SELECT seq::text AS seq, mark::text AS mark, id FROM ${changes}
      WHERE store = $1 AND seq >= $2::text::bigint ORDER BY seq LIMIT $3::text::int`,
    sweep: `WITH records AS (${deleteEnded(records)}), once AS (${deleteEnded(once)}),
      changes AS (DELETE FROM ${changes} WHERE store = $1 AND seq < (
        SELECT seq FROM ${changes} WHERE store = $1 ORDER BY seq DESC OFFSET $3::text::int LIMIT 1))
      SELECT greatest((SELECT count(*) FROM records), (SELECT count(*) FROM once))::text AS most`,
  }
}

export type StatementName =
  | 'get'
  | 'insert'
  | 'cas'
  | 'delete'
  | 'list'
  | 'fetch'
  | 'addOnce'
  | 'newest'
  | 'open'
  | 'read'
  | 'sweep'

export type Statements = Readonly<Record<StatementName, string>>

// Rows that somebody is about to write again are left to them.
function deleteEnded(table: string): string {
  return `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM ${table} WHERE store = $1 AND expires_at <= statement_timestamp()
    LIMIT $2::text::int FOR UPDATE SKIP LOCKED)) RETURNING 1`
}
