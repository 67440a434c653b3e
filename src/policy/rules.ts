import type { Carried, Obligation } from '../core/obligation'
import { compileAction } from './actions'
import { compileCondition, type CompiledCondition, type Terms } from './conditions'
import type { PolicyDocument, RuleEntry } from './document'
import { mergeObligations, type MergedObligations } from './obligations'
import { compileResource } from './resources'
import type { Roles, RoleSet } from './roles'
import { compileScopes, type CompiledScopes } from './scopes'

export interface Rule {
  readonly id: string
  readonly effect: RuleEntry['effect']
  readonly entry: RuleEntry
  /** `undefined` applies to every principal. */
  readonly roles: RoleSet | undefined
  readonly coversAction: (action: string) => boolean
  readonly coversResource: (resource: string) => boolean
  /** `undefined` where the rule needs none. */
  readonly scopes: CompiledScopes | undefined
  readonly when: CompiledCondition | undefined
  readonly obligations: readonly Obligation[]
  /** The obligations of this rule alone, merged at compilation: most decisions have one rule. */
  readonly merged: MergedObligations
}

export interface RuleIndex {
  /** All rules, by id: the order of the document means nothing, not even to reasons. */
  readonly all: readonly Rule[]
  readonly forAction: (action: string) => readonly Rule[]
}

/** Compiles the rules of a checked document and indexes them by action. */
export function compileRules(
  document: PolicyDocument,
  roles: Roles,
  terms: Terms,
  carriers: ReadonlyMap<string, Carried>,
): RuleIndex {
  const all = (document.rules ?? [])
    .map((entry) => compileRule(entry, roles, terms, carriers))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const covering = (action: string) => all.filter((rule) => rule.coversAction(action))
  const index = new Map(namedActions(document).map((action) => [action, covering(action)]))
  return { all, forAction: (action) => index.get(action) ?? covering(action) }
}

function compileRule(
  entry: RuleEntry,
  roles: Roles,
  terms: Terms,
  carriers: ReadonlyMap<string, Carried>,
): Rule {
  const obligations = entry.obligations ?? []
  const actions = entry.actions.map(compileAction)
  const resources = entry.resources.map(compileResource)
  return {
    id: entry.id,
    effect: entry.effect,
    entry,
    roles: entry.roles && roles.setOf(entry.roles),
    coversAction: (action) => actions.some((covers) => covers(action)),
    coversResource: (resource) => resources.some((covers) => covers(resource)),
    scopes: entry.scopes && compileScopes(entry.scopes),
    when: entry.when && compileCondition(entry.when, terms),
    obligations,
    merged: mergeObligations(obligations, carriers),
  }
}

// Others are looked up rule by rule and not remembered, so that the index cannot grow.
function namedActions(document: PolicyDocument): readonly string[] {
  const named = [
    ...(document.rules ?? []).flatMap((rule) => rule.actions),
    ...(document.routes ?? []).flatMap((route) => route.action ?? []),
  ]
  return [...new Set(named)].filter((action) => !action.split(':').includes('*'))
}
