import type { BareDecision } from '../../core/decision'
import type { Obligation } from '../../core/obligation'
import { noBits, union } from './bits'
import type { CompiledCondition } from '../conditions/conditions'
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

/**
 * A slot of nothing but roles and scopes: three numbers, of the roles denied, the roles granted to and
 * the scopes needed.
 */
export interface PlainSlot {
  readonly denied: number
  readonly granted: number
  readonly needed: number
}

/** All rules for one action on one resource, in the order in which they are decided on. */
export interface Slot {
  /** The whole slot, where it has no condition, no duty, one list of scopes and few enough roles. */
  readonly plain: PlainSlot | undefined
  /** Roles that are denied without a condition. */
  readonly denied: RoleSet
  readonly denials: readonly Denial[]
  /** Grants without obligations: one of them is enough. Those without a condition come first. */
  readonly grants: readonly Grant[]
  /** `undefined` where no grant has obligations. */
  readonly duties: Duties | undefined
  /** What it takes in memory, in hundreds of bytes, as measured: never much less. */
  readonly weight: number
}

/** Most merged decisions that are remembered for the grants with obligations of one slot. */
export const maxRemembered = 32

/** Compiles the rules that cover an action and a resource, sorted by id, into a slot. */
export function slotOf(rules: readonly Rule[], action: string): Slot {
  if (rules.length === 0) return emptySlot
  const denying = rules.filter(({ effect }) => effect === 'deny')
  const allowing = rules.filter(({ effect }) => effect === 'allow')
  const free = allowing.filter(({ obligations }) => obligations.length === 0)
  const dutiful = allowing.filter(({ obligations }) => obligations.length > 0)
  const parts: SlotParts = {
    denied: denying
      .filter(({ when }) => when === undefined)
      .reduce((roles, rule) => union(roles, rule.roles), noBits),
    denials: denying.flatMap(({ roles, when }) => (when ? [{ roles, test: when.test }] : [])),
    grants: [
      ...joined(free.filter(({ when }) => when === undefined).map((rule) => grant(rule, action))),
      ...free.filter(({ when }) => when !== undefined).map((rule) => grant(rule, action)),
    ],
    duties: dutiful.length === 0 ? undefined : dutiesOf(dutiful, action),
  }
  return { plain: plainSlot(parts), ...parts, weight: weightOf(parts) }
}

type SlotParts = Omit<Slot, 'plain' | 'weight'>

// Sets of roles that a rule has are its own; those made here by union count.
function weightOf({ denied, denials, grants, duties }: SlotParts): number {
  const made = [
    denied,
    ...grants.filter(({ test }) => test === undefined).map(({ roles }) => roles),
  ]
  const words = made.reduce((sum, { more }) => sum + (more?.length ?? 0), 0)
  return 4 + words / 12 + denials.length + grants.length + weightOfDuties(duties)
}

function weightOfDuties(duties: Duties | undefined): number {
  if (duties === undefined) return 0
  const { length } = duties.grants
  return 3 + 2 * length + 4 * Math.min(maxRemembered, 2 ** length - 1)
}

const emptySlot: Slot = {
  plain: { denied: 0, granted: 0, needed: 0 },
  denied: noBits,
  denials: [],
  grants: [],
  duties: undefined,
  weight: 1,
}

function plainSlot({ denied, denials, grants, duties }: SlotParts): PlainSlot | undefined {
  const [one, ...others] = grants
  if (denials.length + others.length > 0 || duties !== undefined || denied.more !== undefined) {
    return undefined
  }
  if (one === undefined) return { denied: denied.low, granted: 0, needed: 0 }
  const { roles, needs, test } = one
  if (test !== undefined || roles.more !== undefined) return undefined
  if (needs?.any !== undefined || needs?.all.more !== undefined) return undefined
  return { denied: denied.low, granted: roles.low, needed: needs?.all.low ?? 0 }
}

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
    byNeeds.set(
      one.needs,
      other ? { roles: union(other.roles, one.roles), needs: one.needs, test: one.test } : one,
    )
  }
  return [...byNeeds.values()]
}
