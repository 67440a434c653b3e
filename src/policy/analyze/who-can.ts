import type { Carried } from '../../core/obligation'
import { compileAction } from '../rules/actions'
import type { RuleEntry, ScopesEntry } from '../document'
import type { Policy } from '../load'
import { canonicalPattern, compileResource } from '../rules/resources'
import { questionOf } from './cases'
import { conditionText } from './condition-text'
import { firingOf } from './firing'
import type { Cell, Group } from './groups'
import { casesOf, planOf, type HolderClass, type PlannedGroup } from './plan'
import { subjectOf, type Subject } from './subject'

/** A rule that decides on the access of a role. */
export interface DecidingRule {
  readonly rule: string
  /** Its condition, where it has one. */
  readonly when?: string
  /** Scopes that it needs, in words; allow rules alone. */
  readonly scopes?: string
}

/** What holders of a role, and of no other, may. */
export interface RoleAccess {
  /** `undefined`: callers without any role. */
  readonly role: string | undefined
  /** Whether they may with every value of attributes, with some or with none; all scopes held. */
  readonly access: 'always' | 'sometimes' | 'never'
  /** Rules that allow it; any of them will do. */
  readonly allows: readonly DecidingRule[]
  /** Rules that deny what those allow. */
  readonly denies: readonly DecidingRule[]
}

export interface WhoCanAnswer extends Cell {
  /** Callers without a role first, then each role in the order of the document. */
  readonly roles: readonly RoleAccess[]
  /** True where not all values of attributes could be tried. */
  readonly sampled: boolean
}

const maxCases = 100_000

/** Answers which roles may do something, by deciding it for each with all values that matter. */
export function findWhoCan(
  policy: Policy,
  { action, resource }: Cell,
  carried: readonly Carried[],
): WhoCanAnswer {
  const subject = subjectOf(policy, carried)
  const canonical = canonicalPattern(resource) ?? resource
  const rules = subject.rules.filter((rule) => covers(rule, action, canonical))
  const group: Group = { parts: [{ subject, rules }], cells: [{ action, resource: canonical }] }
  const { groups, sampled } = planOf([subject], [group], maxCases)
  const found = new Map(
    groups.flatMap((planned) =>
      planned.holders.flatMap((like) => {
        const access = accessOf(planned, like, { subject, rules })
        return like.names.map((role) => [role, { role, ...access }] as const)
      }),
    ),
  )
  const names = [undefined, ...Object.keys(subject.document.roles ?? {})]
  return { action, resource, roles: names.flatMap((name) => found.get(name) ?? []), sampled }
}

function covers({ actions, resources }: RuleEntry, action: string, resource: string): boolean {
  return (
    actions.some((pattern) => compileAction(pattern)(action)) &&
    resources.some((pattern) => compileResource(pattern)(resource))
  )
}

function accessOf(
  planned: PlannedGroup,
  { holder }: HolderClass,
  { subject, rules }: { readonly subject: Subject; readonly rules: readonly RuleEntry[] },
): Omit<RoleAccess, 'role'> {
  const [cell = { action: '', resource: '' }] = planned.group.cells
  const decide = subject.engineOf(rules)
  const { fires, scopes } = firingOf(subject)
  const allowing = new Set<RuleEntry>()
  const denying = new Set<RuleEntry>()
  let cases = 0
  let allowed = 0
  for (const item of casesOf(planned, holder)) {
    cases += 1
    const decision = decide(questionOf(item, cell.action, cell.resource, scopes))
    const fired = rules.filter((rule) => fires(rule, item))
    const allows = fired.filter(({ effect }) => effect === 'allow')
    if (decision.effect === 'allow') {
      allowed += 1
      for (const rule of allows) allowing.add(rule)
    } else if (allows.length > 0) {
      for (const rule of fired.filter(({ effect }) => effect === 'deny')) denying.add(rule)
    }
  }
  return {
    access: allowed === 0 ? 'never' : allowed === cases ? 'always' : 'sometimes',
    allows: rules.filter((rule) => allowing.has(rule)).map((rule) => inWords(rule, cell.action)),
    denies: rules.filter((rule) => denying.has(rule)).map((rule) => inWords(rule, cell.action)),
  }
}

function inWords({ id, when, scopes }: RuleEntry, action: string): DecidingRule {
  const needed = scopes && scopesText(scopes, action)
  return {
    rule: id,
    ...(when !== undefined && { when: conditionText(when) }),
    ...(needed !== undefined && { scopes: needed }),
  }
}

function scopesText({ all = [], any = [], byAction = {} }: ScopesEntry, action: string) {
  const own = Object.hasOwn(byAction, action) ? byAction[action] : byAction['*']
  const needed = [...new Set([...all, ...(own ?? [])])]
  const parts = any.length > 0 ? [...needed, `one of ${any.join(', ')}`] : needed
  return parts.length === 0 ? undefined : parts.join(' and ')
}
