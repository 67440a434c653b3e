import { GuardError } from '../core/errors'
import type { Segment } from '../core/segment'
import type { TreatmentName } from '../core/treatment'

/**
 * Holds the treatments of an identifier to what may be done with one: a call and its result name each other by
 * it, so that a marker in its place would part them.
 *
 * @param code of the refusal.
 * @throws GuardError for an identifier that is to be quarantined.
 */
export function requireReplaceable(
  { kind }: Pick<Segment, 'kind'>,
  treatments: readonly TreatmentName[],
  code: 'input-blocked' | 'output-blocked',
): void {
  if (kind !== 'identifier' || !treatments.includes('quarantine')) return
  throw new GuardError(code, { detail: 'an identifier cannot be quarantined' })
}
