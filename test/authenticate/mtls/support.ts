import { request, type IncomingHttpHeaders } from 'node:http'
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
  return { guard, events, lastCode: () => exchanges().at(-1)?.code }
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

export interface Sent {
  readonly path: string
  /** A list is as many headers of one name. */
  readonly headers: Readonly<Record<string, string | string[]>>
  /** Address of the loopback that it comes from. @defaultValue 127.0.0.1 */
  readonly from?: string
  /** A Unix socket in place of the port. */
  readonly socketPath?: string
}

/** One plain request, on a connection of its own. */
export function send(
  port: number,
  { path, headers, from = '127.0.0.1', socketPath }: Sent,
): Promise<{
  readonly status: number
  readonly text: string
  readonly headers: IncomingHttpHeaders
}> {
  return new Promise((resolve, reject) => {
    const place = socketPath ? { socketPath } : { host: '127.0.0.1', port, localAddress: from }
    const asked = request({ ...place, path, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
