import type { AttributeEntry, PolicyDocument, RuleEntry } from '../document'

/** One comparison of a condition, as it stands in the document. */
export interface ComparisonUse {
  readonly attr: string
  readonly operator: string
  readonly operand: unknown
}

/** Every comparison of a condition. */
export function comparisonsIn(condition: unknown): readonly ComparisonUse[] {
  if (!isMapping(condition)) return []
  const { all, any, not, attr } = condition
  if (Array.isArray(all)) return all.flatMap(comparisonsIn)
  if (Array.isArray(any)) return any.flatMap(comparisonsIn)
  if (not !== undefined) return comparisonsIn(not)
  if (typeof attr !== 'string') return []
  return Object.keys(condition)
    .filter((key) => key !== 'attr')
    .map((operator) => ({ attr, operator, operand: condition[operator] }))
}

/** The attribute on the right side of a comparison, where there is one. */
export function referenceOf({ operand }: ComparisonUse): string | undefined {
  return isMapping(operand) && typeof operand['attr'] === 'string' ? operand['attr'] : undefined
}

/**
 * Puts a boolean attribute in the place of each part of a condition that compares nothing, such as a
 * predicate: what code will say may be true, false or nothing, and so may the attribute. Its name has
 * a space, which no attribute of a document has.
 */
export function withoutPredicates(document: PolicyDocument): PolicyDocument {
  const stand = new Map<string, string>()
  const attributes = Object.create(null) as Record<string, AttributeEntry>
  Object.assign(attributes, document.attributes)
  const rules = (document.rules ?? []).map((rule): RuleEntry => {
    if (rule.when === undefined) return rule
    return { ...rule, when: replaced(rule.when, stand) as NonNullable<RuleEntry['when']> }
  })
  for (const name of stand.values()) attributes[name] = { type: 'boolean' }
  return stand.size === 0 ? document : { ...document, attributes, rules }
}

function replaced(condition: unknown, stand: Map<string, string>): unknown {
  if (!isMapping(condition)) return condition
  const { all, any, not, attr, predicate } = condition
  if (Array.isArray(all)) return { all: all.map((member) => replaced(member, stand)) }
  if (Array.isArray(any)) return { any: any.map((member) => replaced(member, stand)) }
  if (not !== undefined) return { not: replaced(not, stand) }
  if (attr !== undefined) return condition
  const text = JSON.stringify(condition)
  const label = typeof predicate === 'string' ? predicate : 'unknown'
  const name = stand.get(text) ?? `context.predicate ${label} ${stand.size + 1}`
  stand.set(text, name)
  return { attr: name, eq: true }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
