import { printable } from '../printable'

const maxLength = 512

/**
 * A condition in words, as reasons write it: `resource.sensitivity lte principal.clearance`. At most
 * 512 characters.
 */
export function conditionText(condition: unknown): string {
  const text = textOf(condition)
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}

function textOf(condition: unknown): string {
  if (typeof condition !== 'object' || condition === null) return printable(condition)
  const { all, any, not, attr, predicate, ...operators } = condition as Record<string, unknown>
  if (Array.isArray(all)) return all.map(memberText).join(' and ')
  if (Array.isArray(any)) return any.map(memberText).join(' or ')
  if (not !== undefined) return `not (${textOf(not)})`
  if (typeof predicate === 'string') return `predicate ${predicate}`
  if (typeof attr !== 'string') return printable(condition)
  const [operator, operand] = Object.entries(operators)[0] ?? ['?', undefined]
  return `${attr} ${operator} ${operandText(operand)}`
}

// What joins its own members stands in brackets.
function memberText(member: unknown): string {
  const joins =
    typeof member === 'object' && member !== null && ('all' in member || 'any' in member)
  return joins ? `(${textOf(member)})` : textOf(member)
}

function operandText(operand: unknown): string {
  const isReference = typeof operand === 'object' && operand !== null && 'attr' in operand
  return isReference ? String(operand.attr) : printable(operand)
}
