import { ConfigurationError } from '../core/errors'
import type { AdaptableGuard } from '../core/guard'
import { describe } from '../core/options'

/** What adapters call on a guard; one of an older version has fewer. */
const methods = ['begin', 'receive', 'respond', 'oversee', 'reply', 'shape', 'settle'] as const

/** @throws ConfigurationError for anything that `createGuard` of this version did not make. */
export function requireGuard(factory: string, value: unknown): void {
  const guard = Object(value) as Partial<AdaptableGuard>
  const works = methods.every((method) => typeof guard[method] === 'function')
  if (works && typeof guard.key === 'symbol' && typeof guard.plans === 'object') return
  throw new ConfigurationError(
    `\`${factory}\` expects a guard that \`createGuard\` made; received ${describe(value)}`,
  )
}
