import type { SqlOptions } from '../../../core/access-plan'
import { ConfigurationError } from '../../../core/errors'
import { describe, suggest } from '../../../core/options'
import type { AttributeType } from '../../document'
import type { Dialect } from './dialect'

/** The quoted column of the id or of an attribute; `undefined` where the table has none. */
export type ColumnOf = (name: string) => string | undefined

/**
 * Checks the columns that an application names. All that rules compare for this action and type have to
 * be there, whoever asks: one that is forgotten would else be noticed by the first caller it matters to.
 *
 * @throws ConfigurationError
 */
export function compileColumns(
  given: SqlOptions['columns'],
  attributes: ReadonlyMap<string, AttributeType>,
  quoted: Dialect['quoted'],
): ColumnOf {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigurationError(
      `option \`columns\` of \`toSql\` must be an object such as \`{ id: 'id' }\`; received ${describe(given)}`,
    )
  }
  const columns = new Map(Object.entries(given))
  const names = ['id', ...attributes.keys()]
  for (const name of names) if (!columns.has(name)) throw missing(name)
  const found = new Map<string, string | undefined>()
  for (const [name, column] of columns) {
    // Columns of other actions may be listed too: one mapping does for a table.
    if (name !== 'id' && !name.startsWith('resource.')) throw unknown(name, names)
    const isThere = column !== null || name === 'id'
    found.set(name, isThere ? wordsOf(name, column).map(quoted).join('.') : undefined)
  }
  return (name) => found.get(name)
}

function wordsOf(name: string, column: unknown): readonly string[] {
  const words = typeof column === 'string' ? column.split('.') : []
  if (words.length >= 1 && words.length <= 3 && words.every((word) => identifier.test(word))) {
    return words
  }
  const shown = typeof column === 'string' ? `"${column.slice(0, 64)}"` : describe(column)
  throw new ConfigurationError(
    `\`columns\` of \`toSql\` must name a column for \`${name}\` such as \`title\` or \`d.title\`: letters, ` +
      `digits and \`_\`, at most 63 of them; received ${shown}`,
  )
}

/** What needs quotes only for its case. */
const identifier = /^[\p{L}_][\p{L}\p{N}_]{0,62}$/u

function missing(name: string): ConfigurationError {
  const key = name === 'id' ? name : `'${name}'`
  const without = name === 'id' ? '' : ', or `null` where the table has none'
  return new ConfigurationError(
    `rules look at \`${name}\`, for which \`toSql\` has no column; ` +
      `write \`columns: { ${key}: 'column' }\`${without}`,
  )
}

function unknown(name: string, names: readonly string[]): ConfigurationError {
  return new ConfigurationError(
    `\`columns\` of \`toSql\` has \`${name}\`, which is neither \`id\` nor an attribute of the resource; ` +
      suggest(name, names),
  )
}
