import type { Reason } from '../../core/decision'
import type { AccessQuestion } from '../../core/question'
import type { Facts } from '../conditions/attributes'
import { overlap } from '../rules/bits'
import { factsOf, isForeign, type Caller } from './caller'
import { allowHint } from './hint'
import { nearestMiss } from './nearest'
import { mergeObligations } from '../rules/obligations'
import { cleaned } from '../printable'
import { isCanonical } from '../rules/resources'
import type { AccessRules } from './access-rules'
import type { Rule } from '../rules/rules'

/** Why an access decision came out as it did. */
export interface Explanation {
  readonly reasons: readonly Reason[]
  readonly hint: string | undefined
}

/** Every rule that covers the question, weighed: what the decision was made of. */
interface Weighed {
  readonly denial: { readonly rule: Rule; readonly truth: boolean | undefined } | undefined
  readonly allowing: readonly Rule[]
  readonly outOfScope: readonly Rule[]
}

/** Walks the rules one by one, as slowly as it takes to tell what each of them said. */
export function explainAccess(
  question: AccessQuestion,
  caller: Caller | undefined,
  access: AccessRules,
): Explanation {
  if (caller === undefined) return told('there is no principal')
  const { resource } = question
  if (isForeign(caller, resource)) {
    return told(`the credential is confined to other models than \`${cleaned(resource)}\``)
  }
  if (!isCanonical(resource)) {
    return told(`\`${cleaned(resource)}\` is no resource as rules name it; write it encoded`)
  }
  const facts = factsOf(caller, question, question.attributes)
  const { denial, allowing } = weigh(question, caller, access)
  if (denial !== undefined) return denialBy(denial.rule, denial.truth, facts)
  if (allowing.length === 0) return defaultDenial(question, caller, facts, access)
  const merged = mergeObligations(
    allowing.flatMap((rule) => rule.obligations),
    access.carriers,
  )
  if (!merged.carried) {
    return told(`nobody carries out the obligation \`${cleaned(merged.type)}\``)
  }
  return { reasons: allowing.map((rule) => reason(rule, 'allows', facts)), hint: undefined }
}

/**
 * Scopes that a denied caller lacks and nothing else: of the rules that would allow this, those of the
 * one that lacks least. `undefined` where scopes would not do.
 */
export function lackingScopes(
  question: AccessQuestion,
  caller: Caller | undefined,
  access: AccessRules,
): readonly string[] | undefined {
  if (caller === undefined || isForeign(caller, question.resource)) return undefined
  const { denial, allowing, outOfScope } = weigh(question, caller, access)
  if (denial !== undefined || allowing.length > 0 || outOfScope.length === 0) return undefined
  const { scopes } = caller.principal
  const lists = outOfScope.map((rule) => rule.scopes?.missing(question.action, scopes) ?? [])
  return lists.reduce((least, list) => (list.length < least.length ? list : least))
}

function weigh(question: AccessQuestion, caller: Caller, { rules }: AccessRules): Weighed {
  const { action, resource } = question
  const { principal, roles } = caller
  const facts = factsOf(caller, question, question.attributes)
  const allowing: Rule[] = []
  const outOfScope: Rule[] = []
  for (const rule of rules.covering(action, resource)) {
    if (!overlap(rule.roles, roles)) continue
    const truth = rule.when === undefined ? true : rule.when.test(facts)
    if (rule.effect === 'deny' && truth !== false) {
      return { denial: { rule, truth }, allowing, outOfScope }
    }
    if (rule.effect === 'deny' || truth !== true) continue
    const hasScopes = rule.scopes?.lacking(action, principal.scopes) === undefined
    if (hasScopes) allowing.push(rule)
    else outOfScope.push(rule)
  }
  return { denial: undefined, allowing, outOfScope }
}

function denialBy(rule: Rule, truth: boolean | undefined, facts: Facts): Explanation {
  const verb = truth === undefined ? 'denies, as its condition cannot be decided' : 'denies'
  return {
    reasons: [reason(rule, verb, facts)],
    hint: `rule \`${rule.id}\` denies this, and a denial wins over every rule that allows`,
  }
}

function defaultDenial(
  question: AccessQuestion,
  { roles: held }: Caller,
  facts: Facts,
  { rules, roles }: AccessRules,
): Explanation {
  const text = `no rule allows \`${cleaned(question.action)}\` on \`${cleaned(question.resource)}\``
  const miss = nearestMiss(rules, roles, { question, held, facts })
  const lines = allowHint(question, roles.namesOf(held))
  return miss === undefined
    ? { reasons: [{ text }], hint: lines }
    : { reasons: [{ text }, miss], hint: `${miss.text}\n${lines}` }
}

function reason(rule: Rule, verb: string, facts: Facts): Reason {
  const why = rule.entry.reason === undefined ? '' : ` (${rule.entry.reason})`
  const condition = rule.when === undefined ? '' : `: ${rule.when.explain(facts)}`
  return { rule: rule.id, text: `rule \`${rule.id}\` ${verb}${why}${condition}` }
}

function told(text: string): Explanation {
  return { reasons: [{ text }], hint: undefined }
}
