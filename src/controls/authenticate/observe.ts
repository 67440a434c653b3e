import type { StepUp } from '../../core/challenge'
import type { Exchange } from '../../core/exchange'
import type { IdentityQuestion } from '../../core/question'
import type { Principal } from '../../core/principal'
import { isThenable } from '../../core/thenable'
import { anonymousPrincipal } from './anonymous'
import type { Authenticator, Verification, VerificationContext } from './authenticator'
import type { Bound, Possession } from './possession'

export interface ObserveMeans {
  readonly authenticators: readonly Authenticator[]
  readonly provePossession: (bound: Bound, now: number) => Possession | Promise<Possession>
}

/** Finds out who calls. The only place where an exchange gets its principal. */
export function observe(
  exchange: Exchange,
  { authenticators, provePossession }: ObserveMeans,
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
  const refused = refuser(exchange)
  if (authenticator === undefined) return refused('no authenticator recognizes the credential')
  const { name, verify } = authenticator
  const context = { now, address: request.address, request }
  return then(verify(credential, context), (verification) => {
    if (verification.outcome === 'refused') {
      const { cause, stepUp } = verification
      return refused(`${name}: ${cause}`, { stepUp })
    }
    const principal = principalIn(verification, name)
    const companions = authenticators.filter((one) => one !== authenticator)
    return then(companionFault(companions, context), (fault) => {
      if (fault !== undefined) return refused(fault)
      const { confirmation } = verification
      const bound = { credential, confirmation, request, provenKey: exchange.provenKey }
      return then(provePossession(bound, now), (possession) => {
        if (possession.outcome === 'refused') {
          return refused(`${name}: ${possession.cause}`, possession)
        }
        accept(exchange, verification, principal, possession)
        const { nonce } = possession
        return { kind: 'identity', anonymousAllowed: false, credential: 'verified', nonce }
      })
    })
  })
}

function accept(
  exchange: Exchange,
  { until, note }: Extract<Verification<Principal>, { outcome: 'verified' }>,
  principal: Principal,
  { key }: Extract<Possession, { outcome: 'proven' }>,
): void {
  exchange.principal = principal
  if (until !== undefined) exchange.until = until
  if (key !== undefined) exchange.provenKey = key
  if (note === undefined) return
  exchange.ledger.record({ ...step, verdict: 'pass', note })
}

/** Why what the connection brought besides is not in force; the first one that says so. */
function companionFault(
  companions: readonly Authenticator[],
  context: VerificationContext,
): string | undefined | Promise<string | undefined> {
  const [first, ...others] = companions.filter(({ accompany }) => accompany !== undefined)
  if (first?.accompany === undefined) return undefined
  return then(first.accompany(context), (cause) =>
    cause === undefined ? companionFault(others, context) : `${first.name}: ${cause}`,
  )
}

/** Goes on at once where there is nothing to wait for. */
function then<Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  // By its `then`: a promise of another realm or library is one too.
  return isThenable(value) ? Promise.resolve(value).then(next) : next(value)
}

// An authenticator may be written without types: nobody is let in for want of a refusal.
function principalIn(verification: Partial<Verification<Principal>>, name: string): Principal {
  if (verification.outcome === 'verified' && verification.principal) return verification.principal
  throw new TypeError(`the authenticator \`${name}\` neither verified nor refused`)
}

interface RefusalFacts {
  readonly stepUp?: StepUp | undefined
  readonly proof?: IdentityQuestion['proof']
  readonly nonce?: string | undefined
}

/** Makes refusals, with their cause in the ledger: operators learn of it, and callers do not. */
function refuser({ ledger }: Exchange) {
  return (cause: string, { stepUp, proof, nonce }: RefusalFacts = {}): IdentityQuestion => {
    ledger.record({ ...step, verdict: 'finding', note: printable(cause) })
    const facts = { stepUp, proof, nonce }
    return { kind: 'identity', anonymousAllowed: false, credential: 'refused', cause, ...facts }
  }
}

const step = { control: 'authenticate', step: 'credential' } as const

const maxCause = 128

// An authenticator of the application's may put anything there.
function printable(cause: string): string {
  return String(cause)
    .slice(0, maxCause)
    .replace(/[^\x20-\x7e]/g, '?')
}
