import type { Challenge } from '../../core/challenge'
import type { DenyDecision } from '../../core/decision'
import type { GuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import { refusalOf } from '../../core/pipeline'

/** The refusal of a denial, which says what more scope would do to a token, in its scheme. */
export function denialOf(
  challenge: Challenge,
  { credential }: Exchange,
  decision: DenyDecision,
): GuardError {
  const demand = { scopes: decision.scopes, scheme: credential?.scheme }
  return refusalOf(decision, challenge(decision.code, demand))
}
