import type { Challenge } from '../../core/challenge'
import type { Control } from '../../core/control'
import { refusalOf } from '../../core/pipeline'
import type { IdentityQuestion } from '../../core/question'
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
  return {
    name: 'authenticate',
    step: 'credential',
    carries: [],
    observe: (exchange) => observe(exchange, authenticators, clock()),
    enforce: (_exchange, facts, decision) => {
      if (decision.effect === 'deny') throw refusalOf(decision, challenge(decision.code, facts))
    },
  }
}
