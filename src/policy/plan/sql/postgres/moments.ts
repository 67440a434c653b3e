import { parseTimestamp } from '../../../conditions/timestamp'
import type { Held, SqlComparison, SqlType } from '../dialect'

/**
 * `timestamptz`, which counts microseconds, where rules compare whole milliseconds. An infinite moment,
 * and one of another year than four digits can write, is none.
 */
export const moments: SqlType = {
  // A range takes nothing else for a moment, where `>=` would take a date in the time zone of the session.
  guard: (column) =>
    `${column} <@ '[0001-01-01 00:00:00+00 BC,10000-01-01 00:00:00+00)'::tstzrange`,
  compare: (comparison) =>
    'column' in comparison.operand ? twoColumns(comparison) : withConstant(comparison),
}

// A moment that ends on a whole millisecond divides the microseconds as well, so that an index serves.
function withConstant({ column, operator, operand, bind }: SqlComparison): Held | undefined {
  const given = 'value' in operand ? operand.value : undefined
  const moment = typeof given === 'string' ? parseTimestamp(given) : undefined
  if (moment === undefined) return undefined
  const begin = (): string => bind(written(moment), 'timestamptz')
  const end = (): string => bind(written(moment + 1), 'timestamptz')
  switch (operator) {
    case 'eq':
      return { text: `(${column} >= ${begin()} AND ${column} < ${end()})` }
    case 'ne':
      return { text: `(${column} < ${begin()} OR ${column} >= ${end()})` }
    case 'before':
      return { text: `${column} < ${begin()}` }
    case 'after':
      return { text: `${column} >= ${end()}` }
    default:
      return undefined
  }
}

const symbols: ReadonlyMap<string, string> = new Map([
  ['eq', '='],
  ['ne', '<>'],
  ['before', '<'],
  ['after', '>'],
])

function twoColumns({ column, operator, operand }: SqlComparison): Held | undefined {
  const symbol = symbols.get(operator)
  if (symbol === undefined || !('column' in operand)) return undefined
  const whole = (name: string): string => `date_trunc('milliseconds', ${name})`
  return { text: `${whole(column)} ${symbol} ${whole(operand.column)}` }
}

// PostgreSQL knows no year 0, and no sign in front of a year of five digits.
function written(moment: number): string {
  const text = new Date(moment).toISOString()
  if (text.startsWith('0000')) return `0001${text.slice(4)} BC`
  return text.startsWith('+0') ? text.slice(2) : text
}
