import type { FilterAttribute, FilterComparison, FilterOperator } from '../../core/access-plan'
import type { Attribute } from '../conditions/attributes'
import type { AttributeValue } from '../conditions/attribute-types'
import { isReference, operatorOf } from '../conditions/comparison'
import { compileCondition } from '../conditions/conditions'
import type { Comparison, Operator } from '../document'
import { isColumn, type Folded, type Known } from './known'

type Unfolded = Omit<FilterComparison, 'kind' | 'outcome'>

/** What is left of a comparison where only attributes of the resource are unknown. */
export function foldComparison(comparison: Comparison, known: Known): Folded {
  const { attr, operator, operand } = operatorOf(comparison)
  const { attributes } = known.terms
  const other = isReference(operand) ? operand.attr : undefined
  const left = attributes.get(attr)
  const right = other === undefined ? undefined : attributes.get(other)
  if (!isColumn(attr) && (other === undefined || !isColumn(other))) return told(comparison, known)
  // Checked documents declare every attribute they name.
  if (left === undefined || (other !== undefined && right === undefined)) return undecided
  if (right === undefined) {
    return unfolded({ attribute: columnOf(left), operator, operand: { value: operand } })
  }
  if (isColumn(left.name) && isColumn(right.name)) {
    return unfolded({
      attribute: columnOf(left),
      operator,
      operand: { attribute: columnOf(right) },
    })
  }
  const [column, given] = isColumn(left.name) ? [left, right] : [right, left]
  const value = given.value(known.facts)
  if (value === undefined) return undecided
  return withValue(columnOf(column), column === left ? operator : mirrored(operator, given), {
    value,
    type: given.type,
  })
}

const undecided: Folded = { holds: false, fails: false }

function told(comparison: Comparison, { terms, facts }: Known): Folded {
  const truth = compileCondition(comparison, terms).test(facts)
  return { holds: truth === true, fails: truth === false }
}

function columnOf({ name, type }: Attribute): FilterAttribute {
  return { name, type }
}

function unfolded(parts: Unfolded): Folded {
  return {
    holds: { kind: 'compare', ...parts, outcome: true },
    fails: { kind: 'compare', ...parts, outcome: false },
  }
}

/** The same comparison with its sides exchanged, so that the column stands on the left. */
function mirrored(operator: Operator, { type }: Attribute): FilterOperator {
  switch (operator) {
    case 'lt':
      return 'gt'
    case 'lte':
      return 'gte'
    case 'gt':
      return 'lt'
    case 'gte':
      return 'lte'
    case 'before':
      return 'after'
    case 'after':
      return 'before'
    case 'in':
      return 'has'
    case 'has':
      return 'in'
    case 'contains':
      return type === 'string-list' ? 'in' : 'isPartOf'
    case 'startsWith':
      return 'isStartOf'
    case 'endsWith':
      return 'isEndOf'
    default:
      return operator
  }
}

interface Given {
  readonly value: AttributeValue
  readonly type: Attribute['type']
}

const partOperators: readonly FilterOperator[] = ['contains', 'startsWith', 'endsWith']

/** A comparison with the value of an attribute, as one with a constant that a document may hold. */
function withValue(
  attribute: FilterAttribute,
  operator: FilterOperator,
  { value, type }: Given,
): Folded {
  // As in `decide`, a part that happens to be empty says nothing.
  if (value === '' && attribute.type === 'string' && partOperators.includes(operator)) {
    return undecided
  }
  const never: Folded = { holds: false, fails: { kind: 'present', attribute } }
  if (Array.isArray(value) && value.length === 0) return never
  if (attribute.type === 'integer' && !Number.isSafeInteger(value)) {
    if (operator === 'eq') return never
    if (operator === 'ne') return { holds: never.fails, fails: false }
  }
  const isMoment = type === 'timestamp' && typeof value === 'number'
  const told = isMoment ? new Date(value).toISOString() : value
  return unfolded({ attribute, operator, operand: { value: told } })
}
