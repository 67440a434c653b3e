import type { Principal } from '../core/principal'
import { claimOf } from './claims'
import type { RoleEntry } from './document'

/** A set of roles, one bit each, 32 to a word. */
export type RoleSet = readonly number[]

export interface Roles {
  /** Every role the principal holds, inherited ones included. */
  readonly heldBy: (principal: Principal) => RoleSet
  readonly setOf: (names: readonly string[]) => RoleSet
  readonly namesOf: (set: RoleSet) => readonly string[]
}

interface Role {
  readonly isHeld: (principal: Principal) => boolean
  /** The role itself and everything it inherits. */
  readonly effective: RoleSet
}

/** Compiles roles and their inheritance. The document has been checked for cycles. */
export function compileRoles(entries: Readonly<Record<string, RoleEntry>>): Roles {
  const names = Object.keys(entries).sort()
  const indexes = new Map(names.map((name, index) => [name, index]))
  const size = Math.max(1, Math.ceil(names.length / 32))
  const setOf = (members: Iterable<string>): RoleSet => {
    const words = new Array<number>(size).fill(0)
    for (const member of members) {
      const index = indexes.get(member)
      if (index !== undefined) words[index >> 5] = (words[index >> 5] ?? 0) | (1 << (index & 31))
    }
    return words
  }
  const roles: readonly Role[] = names.map((name) => ({
    isHeld: holderTest(name, entries[name] ?? {}),
    effective: setOf(withInherited(name, entries)),
  }))
  return {
    setOf,
    heldBy: (principal) => unionOfHeld(roles, principal, size),
    namesOf: (set) =>
      names.filter((_, index) => ((set[index >> 5] ?? 0) & (1 << (index & 31))) !== 0),
  }
}

/** True where the sets share a role. */
export function intersects(left: RoleSet, right: RoleSet): boolean {
  for (let index = 0; index < left.length; index += 1) {
    if (((left[index] ?? 0) & (right[index] ?? 0)) !== 0) return true
  }
  return false
}

function unionOfHeld(roles: readonly Role[], principal: Principal, size: number): RoleSet {
  const held = new Array<number>(size).fill(0)
  for (const role of roles) {
    if (!role.isHeld(principal)) continue
    for (let index = 0; index < size; index += 1) {
      held[index] = (held[index] ?? 0) | (role.effective[index] ?? 0)
    }
  }
  return held
}

function holderTest(name: string, { match }: RoleEntry): Role['isHeld'] {
  if (match === undefined) return ({ roles }) => roles.includes(name)
  const read = claimOf(match.claim)
  const { has } = match
  return (principal) => {
    const claim = read(principal)
    return Array.isArray(claim) ? claim.includes(has) : claim === has
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
