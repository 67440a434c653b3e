import type { Comparison, Operand, Operator, Reference } from '../document'

export const operatorNames = [
  'eq',
  'ne',
  'lt',
  'lte',
  'gt',
  'gte',
  'in',
  'contains',
  'has',
  'startsWith',
  'endsWith',
  'matchesGlob',
  'inCidr',
  'before',
  'after',
  'betweenHours',
] as const satisfies readonly Operator[]

export interface ComparisonParts {
  readonly attr: string
  readonly operator: Operator
  readonly operand: Operand
}

/** Takes a comparison apart. The document has been checked: it has one operator. */
export function operatorOf(comparison: Comparison): ComparisonParts {
  const operands = comparison as Partial<Record<Operator, Operand>>
  const operator = operatorNames.find((name) => operands[name] !== undefined) ?? 'eq'
  return { attr: comparison.attr, operator, operand: operands[operator] ?? '' }
}

/** Tells whether another attribute stands on the right, and no constant. */
export function isReference(operand: Operand): operand is Reference {
  return typeof operand === 'object' && 'attr' in operand
}
