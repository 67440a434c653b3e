import { GuardError } from '../core/errors'
import type { Segment } from '../core/segment'
import type { TreatmentName } from '../core/treatment'
import { goesAround } from './known'

/**
 * The treatments of a text, held to what may be done where it stands. By an identifier a call and its result name
 * each other, so that a marker in its place would part them; what goes around a text would make another name of
 * that of a property.
 *
 * @param code of the refusal.
 * @throws GuardError for an identifier that is to be quarantined.
 */
export function possibleTreatments(
  { kind, key }: Pick<Segment, 'kind' | 'key'>,
  treatments: readonly TreatmentName[],
  code: 'input-blocked' | 'output-blocked',
): readonly TreatmentName[] {
  const isIdentifier = kind === 'identifier'
  if (isIdentifier && treatments.includes('quarantine')) {
    throw new GuardError(code, { detail: 'an identifier cannot be quarantined' })
  }
  if (!isIdentifier && key !== true) return treatments
  return treatments.map((name) => (goesAround(name) ? 'report' : name))
}
