import type { Principal } from '../../core/principal'
import { bitsOf, has, noBits, union, type Bits } from './bits'
import { claimOf } from '../conditions/claims'
import type { RoleEntry } from '../document'

/** A set of roles. Member 0 is no role of the document: it is what every principal holds. */
export type RoleSet = Bits

export interface Roles {
  /** Every role the principal holds, inherited ones included. */
  readonly heldBy: (principal: Principal) => RoleSet
  /** Whom a rule is for; without names, every principal. */
  readonly setOf: (names: readonly string[] | undefined) => RoleSet
  readonly namesOf: (set: RoleSet) => readonly string[]
}

interface Role {
  readonly isHeld: (principal: Principal) => boolean
  /** The role itself and everything it inherits. */
  readonly effective: RoleSet
}

const everyone = 0

/** Compiles roles and their inheritance. The document has been checked for cycles. */
export function compileRoles(entries: Readonly<Record<string, RoleEntry>>): Roles {
  const names = Object.keys(entries).sort()
  const members = new Map(names.map((name, index) => [name, index + 1]))
  const setOf = (some: Iterable<string>): RoleSet =>
    bitsOf([...some].flatMap((name) => members.get(name) ?? []))
  const roles: readonly Role[] = names.map((name) => ({
    isHeld: holderTest(name, entries[name] ?? {}),
    effective: setOf(withInherited(name, entries)),
  }))
  const anybody = bitsOf([everyone])
  // Rules share lists of roles by the thousand.
  const sets = new Map<string, RoleSet>()
  return {
    setOf: (some) => {
      if (some === undefined) return anybody
      const key = JSON.stringify(some)
      const set = sets.get(key) ?? setOf(some)
      return sets.set(key, set) && set
    },
    heldBy: (principal) => union(anybody, unionOfHeld(roles, principal)),
    namesOf: (set) => names.filter((_, index) => has(set, index + 1)),
  }
}

function unionOfHeld(roles: readonly Role[], principal: Principal): RoleSet {
  return roles.reduce(
    (held, role) => (role.isHeld(principal) ? union(held, role.effective) : held),
    noBits,
  )
}

function holderTest(name: string, { match }: RoleEntry): Role['isHeld'] {
  if (match === undefined) return ({ roles }) => Array.isArray(roles) && roles.includes(name)
  const read = claimOf(match.claim)
  const { has: wanted } = match
  return (principal) => {
    const claim = read(principal)
    return Array.isArray(claim) ? claim.includes(wanted) : claim === wanted
  }
}

function withInherited(
  name: string,
  entries: Readonly<Record<string, RoleEntry>>,
): ReadonlySet<string> {
  const found = new Set([name])
  // A set hands out members that are added while it is walked.
  for (const member of found) {
    for (const inherited of entries[member]?.inherits ?? []) found.add(inherited)
  }
  return found
}
