import { isReference, operatorOf } from '../conditions/comparison'
import type { Condition } from '../document'
import { foldComparison } from './comparisons'
import type { Folded, Known } from './known'
import { allOf, anyOf } from './part'
import { foldPredicate } from './predicates'

/** What is left of a condition where everything but the resource is known. */
export function foldCondition(condition: Condition, known: Known): Folded {
  if ('all' in condition) {
    const members = condition.all.map((member) => foldCondition(member, known))
    return {
      holds: allOf(members.map(({ holds }) => holds)),
      fails: anyOf(members.map(({ fails }) => fails)),
    }
  }
  if ('any' in condition) {
    const members = condition.any.map((member) => foldCondition(member, known))
    return {
      holds: anyOf(members.map(({ holds }) => holds)),
      fails: allOf(members.map(({ fails }) => fails)),
    }
  }
  if ('not' in condition) {
    const { holds, fails } = foldCondition(condition.not, known)
    return { holds: fails, fails: holds }
  }
  if ('predicate' in condition) return foldPredicate(condition, known)
  return foldComparison(condition, known)
}

/** The attributes that comparisons of a condition name; a predicate may look at any, and names none. */
export function comparedIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(comparedIn)
  if ('any' in condition) return condition.any.flatMap(comparedIn)
  if ('not' in condition) return comparedIn(condition.not)
  if ('predicate' in condition) return []
  const { attr, operand } = operatorOf(condition)
  return isReference(operand) ? [attr, operand.attr] : [attr]
}
