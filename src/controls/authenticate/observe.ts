import type { Exchange } from '../../core/exchange'
import type { IdentityQuestion } from '../../core/question'
import { anonymousPrincipal } from './anonymous'
import type { Authenticator } from './authenticator'

/** Finds out who calls. The only place where an exchange gets its principal. */
export async function observe(
  exchange: Exchange,
  authenticators: readonly Authenticator[],
  now: number,
): Promise<IdentityQuestion> {
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
  const verification = await authenticator.verify(credential, { now, address: request.address })
  if (verification.outcome === 'refused')
    return refused(`${authenticator.name}: ${verification.cause}`)
  exchange.principal = verification.principal
  return { kind: 'identity', anonymousAllowed: false, credential: 'verified' }
}

function refused(cause: string): IdentityQuestion {
  return { kind: 'identity', anonymousAllowed: false, credential: 'refused', cause }
}
