import type { Decision, DenyDecision, Reason } from '../core/decision'
import type { Carried } from '../core/obligation'
import type { AccessQuestion } from '../core/question'
import type { Facts } from './attributes'
import { allowHint } from './hint'
import { nearestMiss } from './nearest'
import { mergeObligations } from './obligations'
import { cleaned } from './printable'
import { compileModels } from './resources'
import { intersects, type Roles, type RoleSet } from './roles'
import type { Rule, RuleIndex } from './rules'

export interface AccessRules {
  readonly rules: RuleIndex
  readonly roles: Roles
  readonly carriers: ReadonlyMap<string, Carried>
}

/**
 * Decides on access: default deny; any deny that matches or cannot be told wins; an allow applies
 * only where its condition is true. Obligations come from every rule that allows.
 */
export function decideAccess(question: AccessQuestion, access: AccessRules): Decision {
  const { principal, action, resource, attributes } = question
  if (principal === undefined) return deny('access-denied', { text: 'there is no principal' })
  if (principal.models !== undefined && isForeignModel(resource, principal.models)) {
    return deny('access-denied', {
      text: `the credential is confined to other models than \`${cleaned(resource)}\``,
    })
  }
  const facts: Facts = { principal, action, resource, attributes }
  const held = access.roles.heldBy(principal)
  const allowing: Rule[] = []
  const outOfScope: Rule[] = []
  for (const rule of access.rules.forAction(action)) {
    if (!applies(rule, held, resource)) continue
    const truth = rule.when === undefined ? true : rule.when.test(facts)
    if (rule.effect === 'deny' && truth !== false) return denyBy(rule, truth, facts)
    if (rule.effect === 'allow' && truth === true) {
      if (hasScopes(rule, question)) allowing.push(rule)
      else outOfScope.push(rule)
    }
  }
  if (allowing.length === 0) {
    const denial = denyByDefault(question, held, facts, access)
    return outOfScope.length === 0 ? denial : { ...denial, scopes: fewest(outOfScope, question) }
  }
  return allow(allowing, facts, access)
}

function applies(rule: Rule, held: RoleSet, resource: string): boolean {
  if (rule.roles !== undefined && !intersects(rule.roles, held)) return false
  return rule.coversResource(resource)
}

function hasScopes(rule: Rule, { principal, action }: AccessQuestion): boolean {
  return (
    rule.scopes === undefined || rule.scopes.lacking(action, principal?.scopes ?? []) === undefined
  )
}

// What to ask the issuer for: of the rules that would allow this, the one that lacks least.
function fewest(rules: readonly Rule[], { principal, action }: AccessQuestion): readonly string[] {
  const lists = rules.map((rule) => rule.scopes?.missing(action, principal?.scopes ?? []) ?? [])
  return lists.reduce((least, list) => (list.length < least.length ? list : least))
}

function isForeignModel(resource: string, models: readonly string[]): boolean {
  return resource.startsWith('model/') && !compileModels(models)(resource)
}

function allow(rules: readonly Rule[], facts: Facts, { carriers }: AccessRules): Decision {
  const [first, ...others] = rules
  const merged =
    first !== undefined && others.length === 0
      ? first.merged
      : mergeObligations(
          rules.flatMap((rule) => rule.obligations),
          carriers,
        )
  if (!merged.carried) {
    return deny('obligation-unsupported', {
      text: `nobody carries out the obligation \`${cleaned(merged.type)}\``,
    })
  }
  return {
    effect: 'allow',
    reasons: rules.map((rule) => reason(rule, 'allows', facts)),
    obligations: merged.obligations,
    treatments: [],
  }
}

function denyBy(rule: Rule, truth: boolean | undefined, facts: Facts): DenyDecision {
  const verb = truth === undefined ? 'denies, as its condition cannot be decided' : 'denies'
  return {
    ...deny('access-denied', reason(rule, verb, facts)),
    hint: `rule \`${rule.id}\` denies this, and a denial wins over every rule that allows`,
  }
}

function denyByDefault(
  question: AccessQuestion,
  held: RoleSet,
  facts: Facts,
  { rules, roles }: AccessRules,
): DenyDecision {
  const text = `no rule allows \`${cleaned(question.action)}\` on \`${cleaned(question.resource)}\``
  const miss = nearestMiss(rules, roles, { question, held, facts })
  const lines = allowHint(question, roles.namesOf(held))
  return {
    ...deny('access-denied', { text }, ...(miss === undefined ? [] : [miss])),
    hint: miss === undefined ? lines : `${miss.text}\n${lines}`,
  }
}

function reason(rule: Rule, verb: string, facts: Facts): Reason {
  const why = rule.entry.reason === undefined ? '' : ` (${rule.entry.reason})`
  const condition = rule.when === undefined ? '' : `: ${rule.when.explain(facts)}`
  return { rule: rule.id, text: `rule \`${rule.id}\` ${verb}${why}${condition}` }
}

function deny(code: DenyDecision['code'], ...reasons: readonly Reason[]): DenyDecision {
  return { effect: 'deny', code, reasons }
}
