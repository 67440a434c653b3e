import { GuardError } from '../../core/errors'
import type { StreamShape } from '../../core/format'

/** @throws GuardError for an event of a kind that the format does not know, where it does not let them pass. */
export function requireKnown(shape: StreamShape | undefined, value: unknown): void {
  if (shape?.knows?.(value) !== false) return
  throw new GuardError('coverage-missing', { detail: 'an event of a kind that nobody knows' })
}
