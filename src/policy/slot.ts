import type { BareDecision } from '../core/decision'
import type { Obligation } from '../core/obligation'
import { noBits, union } from './bits'
import type { CompiledCondition } from './conditions'
import type { RoleSet } from './roles'
import type { Rule } from './rules'
import type { ScopeNeeds } from './scopes'

type Test = CompiledCondition['test']

/** What allow rules give to some roles. */
export interface Grant {
  readonly roles: RoleSet
  /** `undefined` where no scope is needed. */
  readonly needs: ScopeNeeds | undefined
  /** `undefined` where there is no condition. */
  readonly test: Test | undefined
}

/** A grant with duties; its rule stands for itself. */
export interface DutifulGrant extends Grant {
  readonly obligations: readonly Obligation[]
}

/** Grants with obligations, by rule: all of them count. */
export interface Duties {
  readonly grants: readonly DutifulGrant[]
  /** What came of each combination of them that applied, one bit for each. */
  readonly remembered: Map<number, BareDecision>
}

export interface Denial {
  readonly roles: RoleSet
  readonly test: Test
}

/** All rules for one action on one resource, in the order in which they are decided on. */
export interface Slot {
  /** Roles that are denied without a condition. */
  readonly denied: RoleSet
  readonly denials: readonly Denial[]
  /** Grants without obligations: one of them is enough. Those without a condition come first. */
  readonly grants: readonly Grant[]
  /** `undefined` where no grant has obligations. */
  readonly duties: Duties | undefined
  /** How many rules there are. */
  readonly size: number
}

/** Compiles the rules that cover an action and a resource, sorted by id, into a slot. */
export function slotOf(rules: readonly Rule[], action: string): Slot {
  if (rules.length === 0) return emptySlot
  const denying = rules.filter(({ effect }) => effect === 'deny')
  const allowing = rules.filter(({ effect }) => effect === 'allow')
  const free = allowing.filter(({ obligations }) => obligations.length === 0)
  const dutiful = allowing.filter(({ obligations }) => obligations.length > 0)
  return {
    denied: denying
      .filter(({ when }) => when === undefined)
      .reduce((roles, rule) => union(roles, rule.roles), noBits),
    denials: denying.flatMap(({ roles, when }) => (when ? [{ roles, test: when.test }] : [])),
    grants: [
      ...joined(free.filter(({ when }) => when === undefined).map((rule) => grant(rule, action))),
      ...free.filter(({ when }) => when !== undefined).map((rule) => grant(rule, action)),
    ],
    duties: dutiful.length === 0 ? undefined : dutiesOf(dutiful, action),
    size: rules.length,
  }
}

const emptySlot: Slot = Object.freeze({
  denied: noBits,
  denials: [],
  grants: [],
  duties: undefined,
  size: 0,
})

function grant({ roles, scopes, when }: Rule, action: string): Grant {
  return { roles, needs: scopes?.needs(action), test: when?.test }
}

function dutiesOf(rules: readonly Rule[], action: string): Duties {
  const grants = rules.map((rule) => ({
    ...grant(rule, action),
    obligations: rule.obligations,
  }))
  return { grants, remembered: new Map() }
}

/** Grants that need the same scopes as one. */
function joined(grants: readonly Grant[]): readonly Grant[] {
  const byNeeds = new Map<ScopeNeeds | undefined, Grant>()
  for (const one of grants) {
    const other = byNeeds.get(one.needs)
    byNeeds.set(one.needs, other ? { ...one, roles: union(other.roles, one.roles) } : one)
  }
  return [...byNeeds.values()]
}
