import type { ScopesEntry } from './document'

/**
 * Compiles the ceiling that scopes put on an allow rule: what is missing, in words, or `undefined`
 * where the scopes suffice. Scopes never grant by themselves.
 */
export function compileScopes(
  entry: ScopesEntry,
): (action: string, scopes: readonly string[]) => string | undefined {
  const { all = [], any, byAction } = entry
  const needed = byAction && new Map(Object.entries(byAction))
  return (action, scopes) => {
    const missing =
      firstMissing(all, scopes) ??
      firstMissing(needed?.get(action) ?? needed?.get('*') ?? [], scopes)
    if (missing !== undefined) return `scope \`${missing}\``
    if (any === undefined || any.some((scope) => scopes.includes(scope))) return undefined
    return `one of the scopes ${any.map((scope) => `\`${scope}\``).join(', ')}`
  }
}

function firstMissing(needed: readonly string[], scopes: readonly string[]): string | undefined {
  return needed.find((scope) => !scopes.includes(scope))
}
