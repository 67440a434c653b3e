import type { Reason } from '../../core/decision'
import type { AccessQuestion } from '../../core/question'
import type { Facts } from '../conditions/attributes'
import { overlap } from '../rules/bits'
import type { Roles, RoleSet } from '../rules/roles'
import type { RuleIndex } from '../rules/rule-index'
import { coversAction, coversResource, type Rule } from '../rules/rules'

/** How many rules are looked at: a denied request must not cost much more than an allowed one. */
const maxRules = 256

interface Situation {
  readonly question: AccessQuestion
  readonly held: RoleSet
  readonly facts: Facts
}

interface Miss {
  readonly rule: Rule
  /** The lower, the less is missing. */
  readonly distance: number
  readonly texts: readonly string[]
}

/** The allow rule that came nearest, and what it lacks: "rule `x` would allow this but needs …". */
export function nearestMiss(
  { all, forAction }: RuleIndex,
  roles: Roles,
  situation: Situation,
): Reason | undefined {
  const covering = forAction(situation.question.action)
  const candidates = allowing(covering.length > 0 ? covering : all)
  const misses = candidates.map((rule) => missOf(rule, roles, situation))
  const nearest = misses.reduce<Miss | undefined>(
    (best, miss) => (best === undefined || miss.distance < best.distance ? miss : best),
    undefined,
  )
  if (nearest === undefined) return undefined
  const { rule, texts } = nearest
  return { rule: rule.id, text: `rule \`${rule.id}\` would allow this but ${texts.join(' and ')}` }
}

function allowing(rules: readonly Rule[]): readonly Rule[] {
  const found: Rule[] = []
  for (const rule of rules) {
    if (found.length === maxRules) break
    if (rule.effect === 'allow') found.push(rule)
  }
  return found
}

function missOf(rule: Rule, roles: Roles, { question, held, facts }: Situation): Miss {
  const { action, resource, principal } = question
  const { entry } = rule
  const lacking = rule.scopes?.lacking(action, principal?.scopes ?? [])
  const truth = rule.when === undefined ? true : rule.when.test(facts)
  // Weights: a wrong action is further away than everything else together, and so on.
  const parts: readonly (readonly [missed: boolean, weight: number, text: () => string])[] = [
    [!coversAction(rule, action), 16, () => `covers the actions ${listed(entry.actions)}`],
    [!coversResource(rule, resource), 8, () => `covers the resources ${listed(entry.resources)}`],
    [!overlap(rule.roles, held), 4, () => `needs ${roleWords(roles.namesOf(rule.roles))}`],
    [lacking !== undefined, 2, () => `needs ${lacking}`],
    [truth !== true, 1, () => `its condition ${outcome(truth)}: ${rule.when?.explain(facts)}`],
  ]
  const missed = parts.filter(([isMissed]) => isMissed)
  return {
    rule,
    distance: missed.reduce((sum, [, weight]) => sum + weight, 0),
    texts: missed.map(([, , text]) => text()),
  }
}

function outcome(truth: boolean | undefined): string {
  return truth === false ? 'is false' : 'cannot be decided'
}

function roleWords(names: readonly string[]): string {
  return names.length === 1 ? `role ${listed(names)}` : `one of the roles ${listed(names)}`
}

function listed(words: readonly string[]): string {
  const shown = words.slice(0, 4).map((word) => `\`${word}\``)
  return words.length > 4 ? `${shown.join(', ')} …` : shown.join(', ')
}
