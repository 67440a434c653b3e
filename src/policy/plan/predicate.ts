import type {
  FilterComparison,
  FilterOperator,
  FilterRow,
  FilterTree,
} from '../../core/access-plan'
import type { Attribute, Facts } from '../conditions/attributes'
import { operatorFor } from '../conditions/operators'
import type { Test } from '../conditions/operators/operator'
import type { Operator } from '../document'
import { compileResource } from '../rules/resources'
import { resourceOf, type Rows } from './ids'

type Attributes = ReadonlyMap<string, Attribute>

/** Tells of a row whether the filter holds. */
type RowTest = (facts: Facts) => boolean

/** Compiles a filter to a function, with the operators that decisions are made with. */
export function compilePredicate(
  filter: FilterTree | boolean,
  attributes: Attributes,
  rows: Rows,
): (row: FilterRow) => boolean {
  const test = typeof filter === 'boolean' ? () => filter : rowTest(filter, attributes, rows)
  return ({ id, attributes: given }) => {
    const resource = resourceOf(id, rows)
    if (resource === undefined) return false
    const values = isMap(given) ? given : new Map(Object.entries(given))
    // A filter has nothing in it but what the row has.
    return test({ resource, attributes: values } as unknown as Facts)
  }
}

// A map of another realm, or of a library, is no instance of `Map`. No attribute is named `get`.
function isMap(given: FilterRow['attributes']): given is ReadonlyMap<string, unknown> {
  return typeof given.get === 'function'
}

function rowTest(filter: FilterTree, attributes: Attributes, rows: Rows): RowTest {
  switch (filter.kind) {
    case 'all': {
      const members = filter.of.map((member) => rowTest(member, attributes, rows))
      return (facts) => members.every((test) => test(facts))
    }
    case 'any': {
      const members = filter.of.map((member) => rowTest(member, attributes, rows))
      return (facts) => members.some((test) => test(facts))
    }
    case 'ids': {
      const named = new Set(filter.ids.map((id) => resourceOf(id, rows)))
      return ({ resource }) => named.has(resource) === filter.outcome
    }
    case 'pattern': {
      const matches = compileResource(`${rows.type}/${filter.pattern}`)
      return ({ resource }) => matches(resource) === filter.outcome
    }
    case 'present': {
      const read = attributes.get(filter.attribute.name)?.read
      return (facts) => read?.(facts) !== undefined
    }
    case 'compare': {
      const test = testOf(filter, attributes)
      return (facts) => test?.(facts) === filter.outcome
    }
  }
}

/** The document's own operators with the column on the right. */
const turned: Readonly<Partial<Record<FilterOperator, Operator>>> = {
  isPartOf: 'contains',
  isStartOf: 'startsWith',
  isEndOf: 'endsWith',
}

function testOf(
  { attribute, operator, operand }: FilterComparison,
  attributes: Attributes,
): Test | undefined {
  const column = attributes.get(attribute.name)
  if (column === undefined) return undefined
  const whole = turned[operator]
  if (whole !== undefined) {
    const given = 'value' in operand ? operand.value : undefined
    return operatorFor(whole, 'string')?.withAttribute?.(() => given, column.read)
  }
  const meaning = operatorFor(operator as Operator, attribute.type)
  if ('attribute' in operand) {
    const other = attributes.get(operand.attribute.name)
    return other && meaning?.withAttribute?.(column.read, other.read)
  }
  const constant = meaning?.constant.read(operand.value)
  return constant === undefined ? undefined : meaning?.withConstant(column.read, constant)
}
