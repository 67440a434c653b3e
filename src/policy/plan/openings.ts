import type { PlanQuestion } from '../../core/question'
import type { AccessRules } from '../access/access-rules'
import { factsOf, type Caller } from '../access/caller'
import type { Terms } from '../conditions/conditions'
import { overlap } from '../rules/bits'
import type { Rule } from '../rules/rules'
import { suffice } from '../rules/scopes'
import { foldCondition } from './conditions'
import { confinedTo, coveredBy, uncoveredBy, type Rows } from './ids'
import type { Folded } from './known'
import { allOf, anyOf, type Part } from './part'

/** What plans are made of. */
export interface PlanGrounds {
  readonly access: Pick<AccessRules, 'rules' | 'carriers' | 'callerOf'>
  readonly terms: Terms
}

/** The rows that are open to a caller. */
export interface Open {
  readonly rows: Part
  /** The rules that may let one of them in. */
  readonly rules: readonly Rule[]
}

/**
 * The rows that some rule allows and none denies: default deny, and an undecided condition opens nothing
 * and closes what it is about.
 */
export function openTo(
  caller: Caller,
  covering: readonly Rule[],
  { question, rows }: { readonly question: PlanQuestion; readonly rows: Rows },
  { terms }: PlanGrounds,
): Open {
  const { action, attributes } = question
  // No resource has a `*` in it: there it is written `%2A`.
  const facts = factsOf(caller, { action, resource: `${rows.type}/*` }, attributes)
  const folded = ({ id: rule, entry }: Rule): Folded =>
    entry.when === undefined
      ? unconditional
      : foldCondition(entry.when, { terms, rows, facts, rule })
  const own = covering.filter(({ roles }) => overlap(roles, caller.roles))
  const closed = own
    .filter(({ effect }) => effect === 'deny')
    .map((rule) => anyOf([uncoveredBy(patternsOf(rule), rows), folded(rule).fails]))
  const ceiling = allOf([confinedTo(caller.principal.models, rows), ...closed])
  const openings = own
    .filter((rule) => rule.effect === 'allow' && isInScope(rule, caller, action))
    .map((rule) => ({ rule, part: allOf([coveredBy(patternsOf(rule), rows), folded(rule).holds]) }))
    .filter(({ part }) => part !== false)
  return {
    rows: allOf([ceiling, anyOf(openings.map(({ part }) => part))]),
    rules: openings.map(({ rule }) => rule),
  }
}

/** Patterns of resources, in canonical form. */
export function patternsOf({ resources }: Rule): readonly string[] {
  return resources.map(({ pattern }) => pattern)
}

const unconditional: Folded = { holds: true, fails: false }

function isInScope({ scopes }: Rule, caller: Caller, action: string): boolean {
  return scopes === undefined || suffice(caller.scopes, scopes.needs(action))
}
