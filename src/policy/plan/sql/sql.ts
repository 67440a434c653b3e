import type {
  FilterComparison,
  FilterTree,
  SqlCondition,
  SqlDialect,
  SqlOptions,
} from '../../../core/access-plan'
import { ConfigurationError } from '../../../core/errors'
import { integer, oneOf, optional, parseOptions, type OptionParser } from '../../../core/options'
import type { AttributeType } from '../../document'
import { compileColumns, type ColumnOf } from './columns'
import type { Bind, Dialect, Held, SqlOperand, SqlType } from './dialect'
import { postgres } from './postgres/postgres'
import { sqlite } from './sqlite/sqlite'

/** Translates a filter to a condition with placeholders; values never become part of the text. */
export function toSql(
  filter: FilterTree | boolean,
  attributes: ReadonlyMap<string, AttributeType>,
  options: SqlOptions,
): SqlCondition {
  const { columns, dialect, firstPlaceholder } = parseOptions('toSql', options, parsers)
  const columnOf = compileColumns(columns, attributes, dialects[dialect].quoted)
  const values: unknown[] = []
  const bind: Bind = (value, type) => {
    values.push(value)
    return dialects[dialect].placeholder(firstPlaceholder + values.length - 1, type)
  }
  const scribe = { dialect: dialects[dialect], name: dialect, columnOf, bind }
  const text = typeof filter === 'boolean' ? (filter ? all : none) : written(filter, scribe)
  return { text, values }
}

const dialects: Readonly<Record<SqlDialect, Dialect>> = { postgres, sqlite }

const all = '1 = 1'
const none = '1 = 0'

const anything: OptionParser<SqlOptions['columns']> = (value) => value as SqlOptions['columns']

const parsers = {
  columns: anything,
  dialect: optional(oneOf(['postgres', 'sqlite']), 'postgres'),
  firstPlaceholder: optional(integer(1, 65_535, 'placeholders'), 1),
}

interface Scribe {
  readonly dialect: Dialect
  readonly name: string
  readonly columnOf: ColumnOf
  readonly bind: Bind
}

function written(filter: FilterTree, scribe: Scribe): string {
  const { dialect, columnOf, bind } = scribe
  const id = columnOf('id') ?? ''
  switch (filter.kind) {
    case 'all':
      return `(${filter.of.map((member) => written(member, scribe)).join(' AND ')})`
    case 'any':
      return `(${filter.of.map((member) => written(member, scribe)).join(' OR ')})`
    case 'ids':
      return ofIds(dialect.ids(id, filter.ids, bind), filter.outcome, scribe)
    case 'pattern': {
      const text = dialect.pattern(id, filter, bind)
      if (text === undefined) throw unfaithful(`the pattern \`${filter.pattern}\``, scribe)
      return ofIds(text, filter.outcome, scribe)
    }
    case 'present': {
      const { name, type } = filter.attribute
      const column = columnOf(name)
      if (column === undefined) return none
      return typeOf(type, name, scribe).guard?.(column) ?? `${column} IS NOT NULL`
    }
    case 'compare':
      return comparison(filter, scribe)
  }
}

function ofIds(text: string, outcome: boolean, { dialect, columnOf }: Scribe): string {
  return joined([dialect.idGuard?.(columnOf('id') ?? '')], turned(text, outcome))
}

/**
 * INVARIANT: a comparison with NULL is NULL, and so is its negation; no other text is negated. A
 * statement of AND and OR alone then leaves out whatever rules cannot decide.
 */
function comparison(filter: FilterComparison, scribe: Scribe): string {
  const { attribute, operator, outcome } = filter
  const { columnOf, bind } = scribe
  const column = columnOf(attribute.name)
  const operand = operandOf(filter, columnOf)
  if (column === undefined || operand === undefined) return none
  const { compare, guard } = typeOf(attribute.type, attribute.name, scribe)
  const held = compare({ column, operator, operand, bind })
  if (held === 'never') return none
  if (held === undefined) throw unfaithful(`\`${operator}\` of \`${attribute.name}\``, scribe)
  const guards = [...(outcome && held.certain ? [] : [guard?.(column), otherGuard(filter, scribe)])]
  return joined([...guards, held.guard], turned(held.text, outcome))
}

function operandOf({ operand }: FilterComparison, columnOf: ColumnOf): SqlOperand | undefined {
  if ('value' in operand) return operand
  const column = columnOf(operand.attribute.name)
  return column === undefined ? undefined : { column }
}

function otherGuard({ operand }: FilterComparison, scribe: Scribe): string | undefined {
  if (!('attribute' in operand)) return undefined
  const { name, type } = operand.attribute
  const column = scribe.columnOf(name)
  return column === undefined ? undefined : typeOf(type, name, scribe).guard?.(column)
}

function typeOf(type: AttributeType, attribute: string, scribe: Scribe): SqlType {
  const known = scribe.dialect.types[type]
  if (known === undefined) throw unfaithful(`\`${attribute}\`, of type \`${type}\`,`, scribe)
  return known
}

function joined(guards: readonly (string | undefined)[], text: string): string {
  const needed = guards.filter((guard) => guard !== undefined)
  return needed.length === 0 ? text : `(${[...needed, text].join(' AND ')})`
}

function turned(text: Held['text'], outcome: boolean): string {
  return outcome ? text : `NOT (${text})`
}

function unfaithful(what: string, { name }: Scribe): ConfigurationError {
  return new ConfigurationError(
    `${what} has no form in the SQL of ${name} that agrees with \`decide\`; ` +
      'filter the rows with `plan.toPredicate()`, or ask `decide` for each',
  )
}
