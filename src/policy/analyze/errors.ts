import type { Carried } from '../../core/obligation'
import type { Policy } from '../load'
import { isOnTrial } from '../rules/trial'
import type { PolicyFinding } from './finding'
import { reachOf } from './reach'
import { unreachableBy } from './rule-findings'
import { subjectOf } from './subject'

/**
 * The findings of the level `error`, and these alone: each is about one rule by itself, so that they
 * are found in a time that grows with the document and not with what its rules say together.
 */
export function analysisErrors(
  { document, source }: Policy,
  carried: readonly Carried[],
): readonly PolicyFinding[] {
  const { rules = [], roles = {}, attributes = {} } = document
  return rules.flatMap((rule, index): readonly PolicyFinding[] => {
    if (rule.effect !== 'deny' || rule.when === undefined || isOnTrial(rule)) return []
    const alone = { version: 1, roles, attributes, rules: [rule] } as const
    const subject = subjectOf({ document: alone, source }, carried)
    const [only = rule] = subject.rules
    const finding = unreachableBy(only, reachOf(only, subject, rules.length))
    if (finding?.level !== 'error') return []
    const line = source.line(['rules', index])
    return [{ ...finding, rules: [rule.id], ...(line !== undefined && { line }) }]
  })
}
