import { GuardError } from '../core/errors'

/** A treatment that cannot be carried out in this place: what it was for must not leave untreated. */
export function unavailable(treatment: string): GuardError {
  return new GuardError('control-failed', {
    detail: `the treatment \`${treatment}\` cannot be carried out here`,
  })
}
