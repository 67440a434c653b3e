import type { Attribute, Facts } from './attributes'
import { isReference, operatorOf, type ComparisonParts } from './comparison'
import type { Condition } from '../document'
import { operatorFor } from './operators'
import type { Test, Truth } from './operators/operator'
import { compilePredicate, type Predicates } from './predicates'
import { printable } from '../printable'

export interface CompiledCondition {
  readonly test: Test
  /** The comparisons that made the condition come out as it did, with their values. */
  readonly explain: (facts: Facts) => string
  /** Full names of the attributes it looks at: all that are declared, where it asks a predicate. */
  readonly attributes: readonly string[]
}

/** What conditions may name. */
export interface Terms {
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly predicates: Predicates
}

/** How many comparisons of one `all` or `any` an explanation tells. */
const maxTold = 16

/**
 * Compiles a checked condition into closures. `all` is false if a member is false, else unknown if a
 * member is; `any` is true if a member is true, else unknown if one is; `not` keeps unknown. A
 * comparison with a missing attribute is unknown, and so is a predicate that gives no answer.
 */
export function compileCondition(condition: Condition, terms: Terms): CompiledCondition {
  if ('all' in condition) return compileMembers(condition.all, terms, false)
  if ('any' in condition) return compileMembers(condition.any, terms, true)
  if ('not' in condition) return compileNot(condition.not, terms)
  if ('predicate' in condition) {
    const { attributes, predicates } = terms
    const compiled = compilePredicate(condition, attributes, predicates)
    return { ...compiled, attributes: [...attributes.keys()] }
  }
  return compileComparison(operatorOf(condition), terms)
}

// `all` and `any` are one function: the member `decisive` decides alone.
function compileMembers(
  conditions: readonly Condition[],
  terms: Terms,
  decisive: boolean,
): CompiledCondition {
  const members = conditions.map((member) => compileCondition(member, terms))
  const test = joined(
    members.map((member) => member.test),
    decisive,
  )
  const explain = (facts: Facts): string => {
    const result = test(facts)
    const telling = members.filter((member) => member.test(facts) === result)
    const texts = telling.slice(0, maxTold).map((member) => member.explain(facts))
    if (telling.length > maxTold) texts.push('…')
    return texts.join(decisive ? ' or ' : ' and ')
  }
  return { test, explain, attributes: members.flatMap((member) => member.attributes) }
}

function joined(tests: readonly Test[], decisive: boolean): Test {
  const [first, second] = tests
  if (tests.length === 1 && first !== undefined) return first
  if (tests.length === 2 && first !== undefined && second !== undefined) {
    return (facts) => {
      const truth = first(facts)
      if (truth === decisive) return decisive
      const other = second(facts)
      return other === decisive || truth !== undefined ? other : undefined
    }
  }
  return (facts) => {
    let result: Truth = !decisive
    for (const test of tests) {
      const truth = test(facts)
      if (truth === decisive) return decisive
      if (truth === undefined) result = undefined
    }
    return result
  }
}

function compileNot(condition: Condition, terms: Terms): CompiledCondition {
  const inner = compileCondition(condition, terms)
  const { test: innerTest } = inner
  const test = (facts: Facts): Truth => {
    const truth = innerTest(facts)
    return truth === undefined ? undefined : !truth
  }
  return { test, explain: (facts) => `not (${inner.explain(facts)})`, attributes: inner.attributes }
}

function compileComparison(parts: ComparisonParts, { attributes }: Terms): CompiledCondition {
  const { attr, operator, operand } = parts
  const left = attributes.get(attr)
  const right = isReference(operand) ? attributes.get(operand.attr) : undefined
  const explain = (facts: Facts): string => {
    const other = isReference(operand)
      ? `${operand.attr} (${shown(right, facts)})`
      : printable(operand)
    return `${attr} (${shown(left, facts)}) ${operator} ${other}`
  }
  const names = isReference(operand) ? [attr, operand.attr] : [attr]
  return { test: testOf(parts, left, right), explain, attributes: names }
}

// Checked documents declare every attribute they name, with an operator that fits; anything else could
// not be told, and is never an error.
function testOf(
  { operator, operand }: ComparisonParts,
  left: Attribute | undefined,
  right: Attribute | undefined,
): Test {
  const meaning = left && operatorFor(operator, left.type)
  if (left === undefined || meaning === undefined) return unknown
  if (isReference(operand)) {
    return right === undefined
      ? unknown
      : (meaning.withAttribute?.(left.read, right.read) ?? unknown)
  }
  const constant = meaning.constant.read(operand)
  return constant === undefined ? unknown : meaning.withConstant(left.read, constant)
}

function unknown(): Truth {
  return undefined
}

/** A timestamp is told as a date, all else as it is. */
function shown(attribute: Attribute | undefined, facts: Facts): string {
  const value = attribute?.value(facts)
  const isMoment = attribute?.type === 'timestamp' && typeof value === 'number'
  return isMoment ? new Date(value).toISOString() : printable(value)
}
