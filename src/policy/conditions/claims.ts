import type { Principal } from '../../core/principal'

/**
 * Compiles the look-up of a claim. The name is first a claim's whole name, for issuers that write
 * `https://example.com/roles`, then a path: `realm_access.roles`. Own properties only.
 */
export function claimOf(name: string): (principal: Principal) => unknown {
  const steps = name.split('.')
  return ({ claims }) => {
    if (Object.hasOwn(claims, name)) return claims[name]
    return steps.length === 1 ? undefined : valueAt(claims, steps)
  }
}

function valueAt(claims: unknown, steps: readonly string[]): unknown {
  let value = claims
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value
}
