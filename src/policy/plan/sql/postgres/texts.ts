import {
  isStorable,
  sideOf,
  type Bind,
  type Held,
  type SqlComparison,
  type SqlType,
} from '../dialect'
import { globExpression } from '../glob-expression'

/**
 * `text` and `varchar`, with a collation that is deterministic. Values are cast, so that a column of
 * another type is an error of the database and no comparison of something else.
 */
export const texts: SqlType = {
  compare: (comparison) => {
    const { column, operator, operand, bind } = comparison
    if ('value' in operand && typeof operand.value === 'string' && !isStorable(operand.value)) {
      return 'never'
    }
    switch (operator) {
      case 'eq':
        return { text: `${column} = ${sideOf(operand, 'text', bind)}`, certain: true }
      case 'ne':
        return { text: `${column} <> ${sideOf(operand, 'text', bind)}` }
      case 'in':
        return within(comparison)
      case 'matchesGlob':
        return 'value' in operand ? matching(column, operand.value, bind) : undefined
      default:
        return partOf(comparison)
    }
  },
}

// Nothing is in an empty list, not even NULL: that it is not there has to be said.
function within({ column, operand, bind }: SqlComparison): Held {
  const guard = `${column} IS NOT NULL`
  if ('column' in operand) return { text: `${column} = ANY(${operand.column})`, guard }
  const list = Array.isArray(operand.value) ? operand.value.filter(isStorable) : []
  const text = `${column} = ANY(${bind(list, 'text[]')})`
  return list.length === 0 ? { text, guard } : { text, certain: true }
}

// The empty text is a part of every other, and says nothing. A constant is never empty.
function partOf({ column, operator, operand, bind }: SqlComparison): Held | undefined {
  const other = sideOf(operand, 'text', bind)
  const notEmpty = (part: string): string => `${part} <> ''`
  const guard = 'column' in operand ? notEmpty(other) : undefined
  switch (operator) {
    case 'contains':
      return { text: `position(${other} in ${column}) > 0`, guard }
    case 'startsWith':
      return { text: `starts_with(${column}, ${other})`, guard }
    case 'endsWith':
      return { text: `right(${column}, length(${other})) = ${other}`, guard }
    case 'isPartOf':
      return { text: `position(${column} in ${other}) > 0`, guard: notEmpty(column) }
    case 'isStartOf':
      return { text: `starts_with(${other}, ${column})`, guard: notEmpty(column) }
    case 'isEndOf':
      return { text: `right(${other}, length(${column})) = ${column}`, guard: notEmpty(column) }
    default:
      return undefined
  }
}

// What `.` and `..` mean depends on who follows the path: such a text cannot be told.
function matching(column: string, value: unknown, bind: Bind): Held | undefined {
  const patterns: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (!patterns.every(isStorable)) return undefined
  const expressions = patterns.map((pattern) =>
    pattern === '**' ? '.+' : globExpression(pattern, { decode: (piece) => piece, crosses: false }),
  )
  return {
    text: `${column} ~ ${bind(`^(?:${expressions.join('|')})$`, 'text')}`,
    guard: `${column} !~ '(^|/)[.][.]?(/|$)'`,
  }
}
