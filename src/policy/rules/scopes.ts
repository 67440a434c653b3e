import { bitsOf, includesAll, overlap, type Bits } from './bits'
import type { PolicyDocument, ScopesEntry } from '../document'

/** The scopes that one action needs, by number. */
export interface ScopeNeeds {
  readonly all: Bits
  /** One of these at least; `undefined` where there are no alternatives. */
  readonly any: Bits | undefined
}

/** The ceiling that scopes put on an allow rule. Scopes never grant by themselves. */
export interface CompiledScopes {
  /** The same object for the same action. */
  readonly needs: (action: string) => ScopeNeeds
  /** What the scopes lack, in words; `undefined` where they suffice. */
  readonly lacking: (action: string, scopes: readonly string[]) => string | undefined
  /** Scopes that would have to be added; of alternatives the first. */
  readonly missing: (action: string, scopes: readonly string[]) => readonly string[]
}

/** All scopes that a document names. */
export interface ScopeWords {
  /** Sorted. */
  readonly names: readonly string[]
  /** Scopes that no rule asks for are in no set. */
  readonly setOf: (names: readonly string[]) => Bits
  /** Equal entries are compiled once. */
  readonly compile: (entry: ScopesEntry) => CompiledScopes
}

export function compileScopeWords({ rules = [] }: PolicyDocument): ScopeWords {
  const found = new Set<string>()
  for (const { scopes } of rules) {
    if (scopes === undefined) continue
    const { all = [], any = [], byAction } = scopes
    for (const name of all) found.add(name)
    for (const name of any) found.add(name)
    for (const name of byAction ? Object.values(byAction).flat() : []) found.add(name)
  }
  const names = Object.freeze([...found].sort())
  const members = new Map(names.map((name, index) => [name, index]))
  const setOf = (some: readonly string[]): Bits =>
    bitsOf(some.flatMap((name) => members.get(name) ?? []))
  const known = new Map<string, CompiledScopes>()
  const compile = (entry: ScopesEntry): CompiledScopes => {
    const key = JSON.stringify(entry)
    const compiled = known.get(key) ?? compileScopes(entry, setOf)
    return known.set(key, compiled) && compiled
  }
  return { names, setOf, compile }
}

/** True where the scopes suffice. */
export function suffice(scopes: Bits, { all, any }: ScopeNeeds): boolean {
  return includesAll(scopes, all) && (any === undefined || overlap(scopes, any))
}

function compileScopes(
  { all = [], any, byAction }: ScopesEntry,
  setOf: (names: readonly string[]) => Bits,
): CompiledScopes {
  const needed = byAction && new Map(Object.entries(byAction))
  const neededFor = (action: string): readonly string[] =>
    needed?.get(action) ?? needed?.get('*') ?? []
  const hasAny = (scopes: readonly string[]): boolean =>
    any === undefined || any.some((scope) => scopes.includes(scope))
  const needsOf = (list: readonly string[]): ScopeNeeds => ({
    all: setOf([...all, ...list]),
    any: any && setOf(any),
  })
  // One for each list and not for each action, of which anybody may ask for any.
  const needs = new Map<readonly string[], ScopeNeeds>(
    [...(needed?.values() ?? [])].map((list) => [list, needsOf(list)]),
  )
  const usual = needsOf([])
  return {
    needs: (action) => needs.get(neededFor(action)) ?? usual,
    lacking: (action, scopes) => {
      const first = without(all, scopes)[0] ?? without(neededFor(action), scopes)[0]
      if (first !== undefined) return `scope \`${first}\``
      if (hasAny(scopes)) return undefined
      return `one of the scopes ${any?.map((scope) => `\`${scope}\``).join(', ')}`
    },
    missing: (action, scopes) => {
      const alternative = hasAny(scopes) ? [] : (any?.slice(0, 1) ?? [])
      const missing = [...without([...all, ...neededFor(action)], scopes), ...alternative]
      return [...new Set(missing)]
    },
  }
}

function without(needed: readonly string[], scopes: readonly string[]): readonly string[] {
  return needed.filter((scope) => !scopes.includes(scope))
}
