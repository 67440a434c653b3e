import { assignmentCount, assignments, type Assignment, type Case } from './cases'
import { dimensionsOf, isRoleClaim, type Dimension } from './dimensions'
import { distinctValues } from './distinct'
import type { Group } from './groups'
import { holdersOf, principalOf, type Holder } from './holders'
import type { Subject } from './subject'

/** A group with everything that is to be asked about it. */
export interface PlannedGroup {
  readonly group: Group
  readonly dimensions: readonly Dimension[]
  /** One holder for each set of rules that a caller's roles bring into play, with all its like. */
  readonly holders: readonly HolderClass[]
  /** How many assignments of values are tried for each holder. */
  readonly quota: number
  /** True where these are all assignments there are. */
  readonly whole: boolean
}

export interface HolderClass {
  readonly holder: Holder
  /** Every holder to whom the same rules apply; a caller without roles is `undefined`. */
  readonly names: readonly (string | undefined)[]
}

export interface Plan {
  readonly groups: readonly PlannedGroup[]
  readonly sampled: boolean
}

/** Distributes at most `maxCases` cases: small groups are tried as a whole, the others share the rest. */
export function planOf(
  subjects: readonly Subject[],
  groups: readonly Group[],
  maxCases: number,
): Plan {
  const holders = holdersOf(subjects)
  const prepared = groups.map((group) => ({
    group,
    dimensions: dimensionsOf(group.parts).map((dimension) =>
      distinctValues(dimension, group.parts),
    ),
    holders: classesOf(holders, group),
  }))
  const sized = prepared
    .map((item) => ({ item, size: assignmentCount(item.dimensions) * item.holders.length }))
    .sort((a, b) => a.size - b.size)
  let left = maxCases
  const planned = sized.map(({ item, size }, index): PlannedGroup => {
    const share = Math.max(item.holders.length, Math.floor(left / (sized.length - index)))
    const whole = size <= share
    left = Math.max(0, left - Math.min(size, share))
    const quota = Math.max(1, Math.floor(share / item.holders.length))
    return { ...item, quota: whole ? assignmentCount(item.dimensions) : quota, whole }
  })
  return { groups: planned, sampled: planned.some(({ whole }) => !whole) }
}

/**
 * The cases of a group for one holder. Values that would give the caller other roles than the holder's
 * are left out.
 */
export function* casesOf(
  { group, dimensions, quota }: PlannedGroup,
  holder: Holder,
): Generator<Case & Assignment> {
  const shares = dimensions.some(({ source }) => isRoleClaim(source, group.parts))
  const own = shares ? rolesOf(group, { holder, values: new Map() }) : ''
  for (const assignment of assignments(dimensions, quota)) {
    const item = { holder, ...assignment }
    if (!shares || rolesOf(group, item) === own) yield item
  }
}

function rolesOf({ parts }: Group, { holder, values }: Case): string {
  const principal = principalOf(holder, values, [])
  return JSON.stringify(
    parts.map(({ subject: { roles } }) => roles.namesOf(roles.heldBy(principal))),
  )
}

function classesOf(holders: readonly Holder[], { parts }: Group): readonly HolderClass[] {
  const found = new Map<string, { holder: Holder; names: (string | undefined)[] }>()
  for (const holder of holders) {
    const principal = principalOf(holder, new Map(), [])
    const key = parts
      .map(({ subject: { roles }, rules }) => {
        const held = new Set(roles.namesOf(roles.heldBy(principal)))
        return rules.map((rule) => rule.roles?.some((role) => held.has(role)) ?? true).join()
      })
      .join(' ')
    const like = found.get(key) ?? { holder, names: [] }
    like.names.push(holder.role)
    found.set(key, like)
  }
  return [...found.values()]
}
