import { isStorable, sideOf, type Held, type SqlComparison, type SqlType } from '../dialect'

/** Texts, whatever type the column was declared with: any column may hold values of any type. */
export const texts: SqlType = {
  guard: (column) => `typeof(${column}) = 'text'`,
  compare: (comparison) => {
    const { column, operator, operand, bind } = comparison
    if ('value' in operand && typeof operand.value === 'string' && !isStorable(operand.value)) {
      return 'never'
    }
    switch (operator) {
      case 'eq':
        return { text: `${column} = ${sideOf(operand, 'text', bind)} COLLATE BINARY` }
      case 'ne':
        return { text: `${column} <> ${sideOf(operand, 'text', bind)} COLLATE BINARY` }
      case 'in': {
        if (!('value' in operand) || !Array.isArray(operand.value)) return undefined
        const members = operand.value.filter(isStorable).map((member) => bind(member, 'text'))
        const text = `${column} COLLATE BINARY IN (${members.join(', ')})`
        return members.length === operand.value.length
          ? { text }
          : { text, guard: withoutNul(column) }
      }
      default:
        return partOf(comparison)
    }
  },
}

/** True of texts without a NUL, where functions of texts end. */
export function withoutNul(text: string): string {
  return `instr(${text}, char(0)) = 0`
}

function partOf({ column, operator, operand, bind }: SqlComparison): Held | undefined {
  const other = (): string => sideOf(operand, 'text', bind)
  const isColumn = 'column' in operand
  switch (operator) {
    case 'contains':
      return guarded(`instr(${column}, ${other()}) > 0`, column, isColumn ? other() : undefined)
    case 'startsWith':
      return guarded(beginning(column, other), column, isColumn ? other() : undefined)
    case 'endsWith':
      return guarded(ending(column, other), column, isColumn ? other() : undefined)
    case 'isPartOf':
      return guarded(`instr(${other()}, ${column}) > 0`, undefined, column)
    case 'isStartOf':
      return guarded(beginning(other, column), undefined, column)
    case 'isEndOf':
      return guarded(ending(other, column), undefined, column)
    default:
      return undefined
  }
}

// The empty text is a part of every other, and says nothing.
function guarded(text: string, whole: string | undefined, part: string | undefined): Held {
  const columns = [whole, part].filter((column) => column !== undefined)
  const guards = columns.map(withoutNul)
  if (part !== undefined) guards.push(`${part} <> ''`)
  return { text, guard: guards.join(' AND ') }
}

/** A column, or a placeholder: each time it is written it is one more. */
type Written = string | (() => string)

const write = (side: Written): string => (typeof side === 'string' ? side : side())

function beginning(whole: Written, part: Written): string {
  return `substr(${write(whole)}, 1, length(${write(part)})) = ${write(part)} COLLATE BINARY`
}

function ending(whole: Written, part: Written): string {
  return `substr(${write(whole)}, -length(${write(part)})) = ${write(part)} COLLATE BINARY`
}
