import type { ScopesEntry } from './document'

/** The ceiling that scopes put on an allow rule. Scopes never grant by themselves. */
export interface CompiledScopes {
  /** What the scopes lack, in words; `undefined` where they suffice. */
  readonly lacking: (action: string, scopes: readonly string[]) => string | undefined
  /** Scopes that would have to be added; of alternatives the first. */
  readonly missing: (action: string, scopes: readonly string[]) => readonly string[]
}

export function compileScopes({ all = [], any, byAction }: ScopesEntry): CompiledScopes {
  const needed = byAction && new Map(Object.entries(byAction))
  const neededFor = (action: string): readonly string[] =>
    needed?.get(action) ?? needed?.get('*') ?? []
  const hasAny = (scopes: readonly string[]): boolean =>
    any === undefined || any.some((scope) => scopes.includes(scope))
  return {
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
