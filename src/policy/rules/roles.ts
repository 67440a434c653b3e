import type { Principal } from '../../core/principal'
import { bitsOf, has, includesAll, noBits, union, type Bits } from './bits'
import { claimOf } from '../conditions/claims'
import type { RoleEntry } from '../document'
import { byInheritance } from './inheritance'

/** A set of roles. Member 0 is no role of the document: it is what every principal holds. */
export type RoleSet = Bits

export interface Roles {
  /** Every role the principal holds, inherited ones included. */
  readonly heldBy: (principal: Principal) => RoleSet
  /** Whom a rule is for; without names, every principal. */
  readonly setOf: (names: readonly string[] | undefined) => RoleSet
  readonly namesOf: (set: RoleSet) => readonly string[]
}

/** What roles are read from: the principal's own list, or one claim. */
interface Source {
  readonly entriesOf: (principal: Principal) => readonly unknown[]
  /** What each entry gives. */
  readonly sets: Map<unknown, RoleSet>
}

const everyone = 0

/** Compiles roles and their inheritance. The document has been checked for cycles. */
export function compileRoles(entries: Readonly<Record<string, RoleEntry>>): Roles {
  const names = Object.keys(entries).sort()
  const members = new Map(names.map((name, index) => [name, index + 1]))
  const setOf = (some: readonly string[]): RoleSet =>
    bitsOf(some.flatMap((name) => members.get(name) ?? []))
  const effective = effectiveSets(entries, setOf)
  const sources = sourcesOf(entries, effective)
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
    heldBy: (principal) =>
      sources.reduce((held, source) => withHeld(held, source, principal), anybody),
    namesOf: (set) => names.filter((_, index) => has(set, index + 1)),
  }
}

// By the entries and not by the roles: a request may bring thousands of them, and each is looked up.
function withHeld(held: RoleSet, { entriesOf, sets }: Source, principal: Principal): RoleSet {
  let all = held
  for (const entry of entriesOf(principal)) {
    const set = sets.get(entry)
    if (set !== undefined && !includesAll(all, set)) all = union(all, set)
  }
  return all
}

function sourcesOf(
  entries: Readonly<Record<string, RoleEntry>>,
  effective: ReadonlyMap<string, RoleSet>,
): readonly Source[] {
  const sources = new Map<string | undefined, Source>()
  for (const [name, { match }] of Object.entries(entries)) {
    const entriesOf = match === undefined ? ownRoles : entriesOfClaim(match.claim)
    const source = sources.get(match?.claim) ?? { entriesOf, sets: new Map<unknown, RoleSet>() }
    const entry = match?.has ?? name
    const set = union(source.sets.get(entry) ?? noBits, effective.get(name) ?? noBits)
    source.sets.set(entry, set)
    sources.set(match?.claim, source)
  }
  return [...sources.values()]
}

// In the document's types it is a list, and a text would be searched for a part of it.
function ownRoles({ roles }: Principal): readonly unknown[] {
  return Array.isArray(roles) ? roles : []
}

function entriesOfClaim(name: string): Source['entriesOf'] {
  const read = claimOf(name)
  return (principal) => {
    const claim = read(principal)
    return Array.isArray(claim) ? (claim as readonly unknown[]) : [claim]
  }
}

/** Of each role itself and everything it inherits. */
function effectiveSets(
  entries: Readonly<Record<string, RoleEntry>>,
  setOf: (names: readonly string[]) => RoleSet,
): ReadonlyMap<string, RoleSet> {
  const sets = new Map<string, RoleSet>()
  for (const name of byInheritance(entries)) {
    const inherited = (entries[name]?.inherits ?? []).map((parent) => sets.get(parent) ?? noBits)
    sets.set(name, inherited.reduce(union, setOf([name])))
  }
  return sets
}
