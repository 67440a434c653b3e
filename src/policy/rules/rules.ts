import type { Carried, Obligation } from '../../core/obligation'
import { compileAction } from './actions'
import { compileCondition, type CompiledCondition, type Terms } from '../conditions/conditions'
import type { PolicyDocument, RuleEntry } from '../document'
import { mergeObligations, type MergedObligations } from './obligations'
import { canonicalPattern, compileResource } from './resources'
import type { Roles, RoleSet } from './roles'
import type { CompiledScopes, ScopeWords } from './scopes'

/** A pattern of actions or resources; equal ones are one object for all rules. */
export interface Pattern {
  /** In canonical form. */
  readonly pattern: string
  readonly isGlob: boolean
  readonly matches: (text: string) => boolean
}

export interface Rule {
  readonly id: string
  readonly effect: RuleEntry['effect']
  readonly entry: RuleEntry
  /** Place among all rules by id. */
  readonly order: number
  readonly roles: RoleSet
  readonly actions: readonly Pattern[]
  readonly resources: readonly Pattern[]
  /** `undefined` where the rule needs none. */
  readonly scopes: CompiledScopes | undefined
  readonly when: CompiledCondition | undefined
  readonly obligations: readonly Obligation[]
  /** The obligations of this rule alone, merged at compilation: most decisions have one rule. */
  readonly merged: MergedObligations
}

export interface RuleContext {
  readonly roles: Roles
  readonly scopes: ScopeWords
  readonly terms: Terms
  readonly carriers: ReadonlyMap<string, Carried>
}

/**
 * Compiles the rules of a checked document.
 *
 * @returns the rules by id: the order of the document means nothing, not even to reasons.
 */
export function compileRules(
  { rules = [] }: PolicyDocument,
  { roles, scopes, terms, carriers }: RuleContext,
): readonly Rule[] {
  const actionOf = interned(actionPattern)
  const resourceOf = interned(resourcePattern)
  const none = mergeObligations([], carriers)
  const compile = (entry: RuleEntry, order: number): Rule => ({
    id: entry.id,
    effect: entry.effect,
    entry,
    order,
    roles: roles.setOf(entry.roles),
    actions: entry.actions.map(actionOf),
    resources: entry.resources.map(resourceOf),
    scopes: entry.scopes && scopes.compile(entry.scopes),
    when: entry.when && compileCondition(entry.when, terms),
    obligations: entry.obligations ?? [],
    merged: entry.obligations ? mergeObligations(entry.obligations, carriers) : none,
  })
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map(compile)
}

export function coversAction({ actions }: Rule, action: string): boolean {
  return actions.some(({ matches }) => matches(action))
}

export function coversResource({ resources }: Rule, resource: string): boolean {
  return resources.some(({ matches }) => matches(resource))
}

function actionPattern(pattern: string): Pattern {
  const isGlob = pattern.split(':').includes('*')
  return { pattern, isGlob, matches: compileAction(pattern) }
}

function resourcePattern(written: string): Pattern {
  const pattern = canonicalPattern(written) ?? ''
  return { pattern, isGlob: pattern.includes('*'), matches: compileResource(written) }
}

function interned<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? make(text)
    known.set(text, value)
    return value
  }
}
