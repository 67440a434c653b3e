import type { Challenge } from '../../core/challenge'
import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import { refusalOf } from '../../core/pipeline'
import type { IdentityQuestion } from '../../core/question'
import { observeAgain } from './again'
import { observe, type ObserveMeans } from './observe'

export interface AuthenticateOptions extends ObserveMeans {
  readonly challenge: Challenge
  readonly clock: () => number
}

/** Who calls? */
export function authenticate({
  challenge,
  clock,
  ...means
}: AuthenticateOptions): Control<IdentityQuestion> {
  const control: Control<IdentityQuestion> = {
    name: 'authenticate',
    step: 'credential',
    carries: [],
    observe: (exchange) => observe(exchange, means, clock()),
    enforce: ({ credential, responseHeaders }, facts, decision) => {
      const { stepUp, nonce } = facts
      const demand = { stepUp, nonce, scheme: credential?.scheme }
      if (decision.effect === 'deny') throw refusalOf(decision, challenge(decision.code, demand))
      // RFC 9449 §8.2: the client learns of the next nonce before the one it has is over.
      if (nonce !== undefined) responseHeaders.set('DPoP-Nonce', nonce)
    },
  }
  const again = (exchange: Exchange) => observeAgain(exchange, means, clock)
  return { ...control, again: { ...control, observe: again } }
}
