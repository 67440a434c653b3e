import type { AccessQuestion } from '../../core/question'
import type { Decision } from '../../core/decision'
import type { Carried } from '../../core/obligation'
import { compilePolicy } from '../compile'
import type { PolicyDocument, RuleEntry } from '../document'
import type { Policy } from '../load'
import { compileRoles, type Roles } from '../rules/roles'
import { enforcedPart, isOnTrial } from '../rules/trial'
import { withoutPredicates } from './comparisons'

/** A policy under analysis. */
export interface Subject {
  /** Its document without rules on trial, and with attributes in the place of predicates. */
  readonly document: PolicyDocument
  readonly rules: readonly RuleEntry[]
  readonly roles: Roles
  /** Line of a rule; `undefined` for a document given as an object. */
  readonly lineOf: (
    section: 'rules' | 'roles' | 'routes',
    key: string | number,
  ) => number | undefined
  /**
   * The engine, made of some of the rules. Rules that do not cover the action and the resource of a
   * question have no part in the answer, so that a small engine answers as the whole one.
   */
  readonly engineOf: (rules: readonly RuleEntry[]) => (question: AccessQuestion) => Decision
}

/** Where the enforced rules stand among all of them. */
function placesOf({ rules = [] }: PolicyDocument): readonly number[] {
  return rules.flatMap((rule, place) => (isOnTrial(rule) ? [] : place))
}

/** Prepares a loaded policy; it must compile with the same carriers. */
export function subjectOf(policy: Policy, carried: readonly Carried[]): Subject {
  const enforced = enforcedPart(policy.document)
  const places = placesOf(policy.document)
  const document = withoutPredicates(enforced)
  const { roles = {}, attributes = {} } = document
  const engineOf = (rules: readonly RuleEntry[]): ((question: AccessQuestion) => Decision) => {
    const part: PolicyDocument = { version: 1, roles, attributes, rules }
    return compilePolicy({ document: part, source: policy.source }, { carried }).decide
  }
  return {
    document,
    rules: document.rules ?? [],
    roles: compileRoles(roles),
    lineOf: (section, key) =>
      policy.source.line([section, section === 'rules' ? (places[Number(key)] ?? key) : key]),
    engineOf,
  }
}
