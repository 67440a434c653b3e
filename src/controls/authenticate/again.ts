import type { Exchange } from '../../core/exchange'
import type { IdentityQuestion } from '../../core/question'
import type { Principal } from '../../core/principal'
import { observe, type ObserveMeans } from './observe'

/**
 * Is it still the same caller? Verifies the credential anew, with the clock as it is now. The exchange
 * must be a copy: it gets the principal that the credential has by now.
 */
export async function observeAgain(
  exchange: Exchange,
  means: ObserveMeans,
  clock: () => number,
): Promise<IdentityQuestion> {
  const before = exchange.principal
  exchange.principal = undefined
  exchange.until = undefined
  const facts = await observe(exchange, means, clock())
  if (facts.credential !== 'verified') return facts
  if (before !== undefined && !isSameCaller(before, exchange.principal)) {
    return refused('the credential is now of another principal')
  }
  return hasEnded(exchange, clock()) ? refused('the credential has ended') : facts
}

/** True where a credential ended by itself. A moment that is no number is over. */
function hasEnded({ until }: Exchange, now: number): boolean {
  return until !== undefined && !(now < until)
}

function isSameCaller(before: Principal, now: Principal | undefined): boolean {
  return before.id === now?.id && before.tenant === now.tenant && before.method === now.method
}

function refused(cause: string): IdentityQuestion {
  return { kind: 'identity', anonymousAllowed: false, credential: 'refused', cause }
}
