import type { Control } from '../../core/control'
import { refusalOf } from '../../core/pipeline'
import type { IdentityQuestion } from '../../core/question'
import type { Authenticator } from './authenticator'
import { challenge } from './challenge'
import { observe } from './observe'

export interface AuthenticateOptions {
  readonly authenticators: readonly Authenticator[]
  /** Named in challenges (RFC 9110 §11.5). */
  readonly realm: string
  readonly clock: () => number
}

/** Who calls? */
export function authenticate({
  authenticators,
  realm,
  clock,
}: AuthenticateOptions): Control<IdentityQuestion> {
  return {
    name: 'authenticate',
    step: 'credential',
    carries: [],
    observe: (exchange) => observe(exchange, authenticators, clock()),
    enforce: (_exchange, _facts, decision) => {
      if (decision.effect === 'deny') throw refusalOf(decision, challenge(realm, decision.code))
    },
  }
}
