import type { PolicyDocument, RuleEntry } from '../document'

/** A rule on trial takes no part in decisions; what it would change is told. */
export function isOnTrial({ mode }: Pick<RuleEntry, 'mode'>): boolean {
  return mode === 'monitor'
}

/** The document without its rules on trial. */
export function enforcedPart(document: PolicyDocument): PolicyDocument {
  const { rules = [] } = document
  if (!rules.some(isOnTrial)) return document
  return { ...document, rules: rules.filter((rule) => !isOnTrial(rule)) }
}

/** The document as it would be if its rules on trial were enforced; `undefined` where there are none. */
export function trialPart(document: PolicyDocument): PolicyDocument | undefined {
  const { rules = [] } = document
  if (!rules.some(isOnTrial)) return undefined
  return { ...document, rules: rules.map((rule): RuleEntry => ({ ...rule, mode: 'enforce' })) }
}
