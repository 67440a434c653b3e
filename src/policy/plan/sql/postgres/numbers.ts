import { sideOf, type Held, type SqlComparison, type SqlType } from '../dialect'

const symbols: ReadonlyMap<string, string> = new Map([
  ['eq', '='],
  ['ne', '<>'],
  ['lt', '<'],
  ['lte', '<='],
  ['gt', '>'],
  ['gte', '>='],
])

/** Whole numbers that JavaScript can tell apart; a column of any number type may hold others. */
export const integers: SqlType = {
  guard: (column) =>
    `${column} BETWEEN -9007199254740991 AND 9007199254740991 AND ${column} = trunc(${column})`,
  compare,
}

/** Finite numbers. */
export const numbers: SqlType = {
  guard: (column) => `${column} BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308`,
  compare,
}

function compare({ column, operator, operand, bind }: SqlComparison): Held | undefined {
  if (operator === 'in' && 'value' in operand) {
    const type = Array.isArray(operand.value) ? typeOf(operand.value) : 'float8'
    return { text: `${column} = ANY(${bind(operand.value, `${type}[]`)})`, certain: true }
  }
  const symbol = symbols.get(operator)
  if (symbol === undefined) return undefined
  const type = 'value' in operand ? typeOf([operand.value]) : ''
  const isConstant = 'value' in operand
  return {
    text: `${column} ${symbol} ${sideOf(operand, type, bind)}`,
    certain: isConstant && operator === 'eq',
  }
}

// A whole number as such, so that an index on a whole column serves.
function typeOf(values: readonly unknown[]): string {
  return values.every(Number.isSafeInteger) ? 'bigint' : 'float8'
}
