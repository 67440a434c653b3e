import { createGuard, type GuardEvent, type GuardOptions, type PolicyDocument } from '../../../src'
import type { Authenticator } from '../../../src'
import type { Call } from '../../support/servers'

const policy: PolicyDocument = {
  version: 1,
  roles: { billing: { match: { claim: 'roles', has: 'billing' } } },
  rules: [{ id: 'read', effect: 'allow', actions: ['thing:read'], resources: ['thing/**'] }],
  routes: [
    { match: 'GET /me', action: 'thing:read', resource: 'thing/me', coverage: 'none' },
    { match: 'GET /open', authenticate: 'anonymous', coverage: 'none' },
  ],
}

type Options = Partial<GuardOptions<PolicyDocument, readonly Authenticator[]>> & {
  readonly authenticate: readonly Authenticator[]
}

/** A guard, what it tells, and why it refused what it refused last. */
export function watchedGuard(options: Options) {
  const events: GuardEvent[] = []
  const guard = createGuard({
    policy,
    // Compiling them takes longer than all that is tested here.
    detectors: [],
    onEvent: (event) => void events.push(event),
    ...options,
  })
  const exchanges = () => events.filter((event) => event.type === 'exchange')
  return {
    guard,
    events,
    lastCode: () => exchanges().at(-1)?.code,
    /** What the ledger of the last exchange says besides its code. */
    lastNotes: () =>
      exchanges()
        .at(-1)
        ?.ledger.flatMap(({ note }) => note ?? []) ?? [],
  }
}

/** Tells whom the gate has let in. */
export const tellPrincipal = ({ send, principal }: Call): void =>
  send({ principal: principal ?? null })

/** An authenticator, with the causes for which it refused. */
export function withCauses<Auth extends Authenticator>(authenticator: Auth) {
  const causes: string[] = []
  const verify: Auth['verify'] = async (credential, context) => {
    const verification = await authenticator.verify(credential, context)
    if (verification.outcome === 'refused') causes.push(verification.cause)
    return verification
  }
  return { authenticator: { ...authenticator, verify }, causes }
}
