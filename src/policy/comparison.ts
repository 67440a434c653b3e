import type { Comparison, Operand, Operator } from './document'

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
