import type { Held, SqlComparison, SqlType } from '../dialect'

const symbols: ReadonlyMap<string, string> = new Map([
  ['eq', '='],
  ['ne', '<>'],
  ['lt', '<'],
  ['lte', '<='],
  ['gt', '>'],
  ['gte', '>='],
])

const isNumber = (column: string): string => `typeof(${column}) IN ('integer', 'real')`

/** Whole numbers that JavaScript can tell apart. */
export const integers: SqlType = {
  guard: (column) =>
    `${isNumber(column)} AND ${column} BETWEEN -9007199254740991 AND 9007199254740991 ` +
    `AND ${column} = CAST(${column} AS INTEGER)`,
  compare,
}

/** Finite numbers, which JavaScript has as floats all of them. */
export const numbers: SqlType = {
  guard: (column) =>
    `${isNumber(column)} AND ${column} BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308`,
  compare,
}

/** There is no type for them: 0 and 1. */
export const booleans: SqlType = {
  guard: (column) => `typeof(${column}) = 'integer' AND ${column} IN (0, 1)`,
  compare,
}

// A cast value is compared as what it is, and not as what its column was declared as.
function compare({ column, operator, operand, bind }: SqlComparison): Held | undefined {
  const cast = (side: string): string => `CAST(${side} AS REAL)`
  const given = (value: unknown): string => cast(bind(Number(value), 'real'))
  if (operator === 'in') {
    if (!('value' in operand) || !Array.isArray(operand.value)) return undefined
    return { text: `${cast(column)} IN (${operand.value.map(given).join(', ')})` }
  }
  const symbol = symbols.get(operator)
  if (symbol === undefined) return undefined
  const other = 'column' in operand ? cast(operand.column) : given(operand.value)
  return { text: `${cast(column)} ${symbol} ${other}` }
}
