import type { Attribute, AttributeValue, Facts } from './attributes'
import { compileOperator, type Comparator } from './operators'
import { operatorOf, type ComparisonParts } from './comparison'
import type { Condition } from './document'
import { printable } from './printable'

/** Kleene's third value is `undefined`: it cannot be told. */
type Truth = boolean | undefined

export interface CompiledCondition {
  readonly test: (facts: Facts) => Truth
  /** The comparisons that made the condition come out as it did, with their values. */
  readonly explain: (facts: Facts) => string
  /** Full names of the attributes it looks at. */
  readonly attributes: readonly string[]
}

type Attributes = ReadonlyMap<string, Attribute>

/**
 * Compiles a checked condition into closures. `all` is false if a member is false, else unknown if a
 * member is; `any` is true if a member is true, else unknown if one is; `not` keeps unknown. A
 * comparison with a missing attribute is unknown.
 */
export function compileCondition(condition: Condition, attributes: Attributes): CompiledCondition {
  if ('all' in condition) return compileMembers(condition.all, attributes, false)
  if ('any' in condition) return compileMembers(condition.any, attributes, true)
  if ('not' in condition) return compileNot(condition.not, attributes)
  return compileComparison(operatorOf(condition), attributes)
}

// `all` and `any` are one function: the member `decisive` decides alone.
function compileMembers(
  conditions: readonly Condition[],
  attributes: Attributes,
  decisive: boolean,
): CompiledCondition {
  const members = conditions.map((member) => compileCondition(member, attributes))
  const test = (facts: Facts): Truth => {
    let result: Truth = !decisive
    for (const member of members) {
      const truth = member.test(facts)
      if (truth === decisive) return decisive
      if (truth === undefined) result = undefined
    }
    return result
  }
  const explain = (facts: Facts): string => {
    const result = test(facts)
    const telling = members.filter((member) => member.test(facts) === result)
    return telling.map((member) => member.explain(facts)).join(decisive ? ' or ' : ' and ')
  }
  return { test, explain, attributes: members.flatMap((member) => member.attributes) }
}

function compileNot(condition: Condition, attributes: Attributes): CompiledCondition {
  const inner = compileCondition(condition, attributes)
  const test = (facts: Facts): Truth => {
    const truth = inner.test(facts)
    return truth === undefined ? undefined : !truth
  }
  return { test, explain: (facts) => `not (${inner.explain(facts)})`, attributes: inner.attributes }
}

function compileComparison(parts: ComparisonParts, attributes: Attributes): CompiledCondition {
  const { attr, operator, operand } = parts
  const left = readerOf(attr, attributes)
  const reference = typeof operand === 'object' && 'attr' in operand ? operand.attr : undefined
  const right = reference === undefined ? undefined : readerOf(reference, attributes)
  const type = attributes.get(attr)?.type ?? 'string'
  const compare: Comparator = compileOperator(operator, type, right ? undefined : operand)
  const test = (facts: Facts): Truth => {
    const value = left(facts)
    if (value === undefined) return undefined
    if (right === undefined) return compare(value, undefined)
    const other = right(facts)
    return other === undefined ? undefined : compare(value, other)
  }
  const explain = (facts: Facts): string => {
    const other =
      right === undefined ? printable(operand) : `${reference} (${printable(right(facts))})`
    return `${attr} (${printable(left(facts))}) ${operator} ${other}`
  }
  return { test, explain, attributes: reference === undefined ? [attr] : [attr, reference] }
}

function readerOf(
  name: string,
  attributes: Attributes,
): (facts: Facts) => AttributeValue | undefined {
  // Checked documents declare every attribute they name; an unknown one is missing, never an error.
  return attributes.get(name)?.read ?? (() => undefined)
}
