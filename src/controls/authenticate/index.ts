import type { Challenge } from '../../core/challenge'
import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import { refusalOf } from '../../core/pipeline'
import type { IdentityQuestion } from '../../core/question'
import { observeAgain } from './again'
import type { Authenticator } from './authenticator'
import { observe } from './observe'

export interface AuthenticateOptions {
  readonly authenticators: readonly Authenticator[]
  readonly challenge: Challenge
  readonly clock: () => number
}

/** Who calls? */
export function authenticate({
  authenticators,
  challenge,
  clock,
}: AuthenticateOptions): Control<IdentityQuestion> {
  const control: Control<IdentityQuestion> = {
    name: 'authenticate',
    step: 'credential',
    carries: [],
    observe: (exchange) => observe(exchange, authenticators, clock()),
    enforce: (_exchange, facts, decision) => {
      if (decision.effect === 'deny') throw refusalOf(decision, challenge(decision.code, facts))
    },
  }
  const again = (exchange: Exchange) => observeAgain(exchange, authenticators, clock)
  return { ...control, again: { ...control, observe: again } }
}
