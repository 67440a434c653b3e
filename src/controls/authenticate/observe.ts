import type { StepUp } from '../../core/challenge'
import type { Exchange } from '../../core/exchange'
import type { IdentityQuestion } from '../../core/question'
import type { Principal } from '../../core/principal'
import { anonymousPrincipal } from './anonymous'
import type { Authenticator, Verification } from './authenticator'

/** Finds out who calls. The only place where an exchange gets its principal. */
export function observe(
  exchange: Exchange,
  authenticators: readonly Authenticator[],
  now: number,
): IdentityQuestion | Promise<IdentityQuestion> {
  const { credential, route, request } = exchange
  if (route?.anonymous === true) {
    exchange.principal = anonymousPrincipal
    return { kind: 'identity', anonymousAllowed: true, credential: 'absent' }
  }
  if (credential === undefined) {
    exchange.principal = authenticators.find(({ absent }) => absent !== undefined)?.absent
    const anonymousAllowed = exchange.principal !== undefined
    return { kind: 'identity', anonymousAllowed, credential: 'absent' }
  }
  const authenticator = authenticators.find(({ recognizes }) => recognizes(credential))
  if (authenticator === undefined) return refused('no authenticator recognizes the credential')
  const { name, verify } = authenticator
  const judge = (verification: Verification<Principal>): IdentityQuestion => {
    if (verification.outcome === 'refused') {
      return refused(`${name}: ${verification.cause}`, verification.stepUp)
    }
    exchange.principal = principalIn(verification, name)
    if (verification.until !== undefined) exchange.until = verification.until
    if (verification.note !== undefined) note(exchange, verification.note)
    return { kind: 'identity', anonymousAllowed: false, credential: 'verified' }
  }
  const verified = verify(credential, { now, address: request.address, request })
  // By its `then`: a promise of another realm or library is one too.
  return 'then' in verified ? Promise.resolve(verified).then(judge) : judge(verified)
}

function note({ ledger }: Exchange, text: string): void {
  ledger.record({ control: 'authenticate', step: 'credential', verdict: 'pass', note: text })
}

// An authenticator may be written without types: nobody is let in for want of a refusal.
function principalIn(verification: Partial<Verification<Principal>>, name: string): Principal {
  if (verification.outcome === 'verified' && verification.principal) return verification.principal
  throw new TypeError(`the authenticator \`${name}\` neither verified nor refused`)
}

function refused(cause: string, stepUp?: StepUp): IdentityQuestion {
  return { kind: 'identity', anonymousAllowed: false, credential: 'refused', cause, stepUp }
}
