import { ConfigurationError } from '../../core/errors'

/** The names of what one store's data stands in; quoted, so that they can be part of a statement. */
export interface Names {
  readonly records: string
  readonly changes: string
  readonly once: string
  /** `log(store, id)`: writes a line of the change log. */
  readonly log: string
  /** Functions of the triggers. */
  readonly changed: string
  readonly truncated: string
  /** Names that stand without their schema: of the triggers and of the indexes. */
  readonly bare: (suffix: string) => string
}

// PostgreSQL cuts names off after 63 bytes; the longest suffix has 14.
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,47}$/

/** @throws ConfigurationError for anything but `table` or `schema.table` of plain identifiers. */
export function namesOf(table: string): Names {
  const parts = typeof table === 'string' ? table.split('.') : []
  if (parts.length < 1 || parts.length > 2 || !parts.every((part) => IDENTIFIER.test(part))) {
    throw new ConfigurationError(
      'option `table` must be `table` or `schema.table` of letters, digits and `_`, at most 48 each, that begin with no digit',
    )
  }
  const bare = (suffix: string): string => `"${parts.at(-1)}${suffix}"`
  const schema = parts.length === 2 ? `"${parts[0]}".` : ''
  const name = (suffix: string): string => `${schema}${bare(suffix)}`
  return {
    records: name(''),
    changes: name('_changes'),
    once: name('_once'),
    log: name('_log'),
    changed: name('_changed'),
    truncated: name('_truncated'),
    bare,
  }
}
