import {
  createGuard,
  introspection,
  memoryStore,
  oidc,
  type GuardEvent,
  type PolicyDocument,
} from '../../../src'
import { CertificateAuthority, type Issued } from '../../support/certificate-authority'
import { dpopKey, dpopProof } from '../../support/dpop'
import {
  apiClient,
  certificateClient,
  startIdentityProvider,
  tokenAudience,
  type IdentityProvider,
} from '../../support/identity-provider'
import { current } from '../../support/servers'
import { ask, startTls, type RunningTls } from '../../support/tls'
import { tellPrincipal } from '../mtls/support'

// From a real identity provider to a handler, over real TLS: tokens that are bound, and who may use them.

const authority = CertificateAuthority.create()
const own = authority.issue({ altNames: [`URI:${certificateClient.tls_client_auth_san_uri}`] })
const thief = authority.issue({ altNames: ['URI:spiffe://example.org/thief'] })
const server = authority.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
let provider: IdentityProvider
let running: RunningTls
let events: GuardEvent[]

beforeAll(async () => {
  provider = await startIdentityProvider({ tls: { ...server, ca: authority.cert } })
}, 30_000)

afterAll(async () => {
  await provider.stop()
  authority.remove()
})

const policy: PolicyDocument = {
  version: 1,
  rules: [{ id: 'me', effect: 'allow', actions: ['me:read'], resources: ['me'] }],
  routes: [{ match: 'GET /me', action: 'me:read', resource: 'me', coverage: 'none' }],
}

function guard() {
  const { issuer, fetch } = provider
  return createGuard({
    policy,
    authenticate: [
      oidc({ issuer, audience: tokenAudience, algorithms: ['ES256'], fetch }),
      introspection({
        endpoint: `${issuer}/token/introspection`,
        clientId: apiClient.client_id,
        clientSecret: apiClient.client_secret,
        issuer,
        audience: tokenAudience,
        fetch,
      }),
    ],
    resource: tokenAudience,
    dpop: { store: memoryStore() },
    requireTls: true,
    onEvent: (event) => void events.push(event),
  })
}

describe.each(current)('on $name', (framework) => {
  beforeAll(async () => {
    events = []
    const tls = { ...server, ca: authority.cert, requestCert: true, rejectUnauthorized: false }
    running = await startTls(framework, { guard: guard(), handler: tellPrincipal }, tls)
  })

  afterAll(() => running.close())

  const call = async (headers: Record<string, string>, certificate?: Issued) => {
    const { cert, key } = certificate ?? {}
    const answer = await ask(running.port, { ca: authority.cert, path: '/me', headers, cert, key })
    return answer.status === 200 ? (JSON.parse(answer.text) as object) : answer.status
  }

  /** Why the last exchange was refused, as its ledger says. */
  const cause = (): string | undefined => {
    const last = events.filter((event) => event.type === 'exchange').at(-1)
    return last?.ledger.find(({ step }) => step === 'credential')?.note
  }

  describe.each(['ES256', 'opaque'] as const)('a token of the provider, %s,', (format) => {
    const method = format === 'opaque' ? 'introspection' : 'oidc'

    test('that is bound to a certificate is of use to its holder alone', async () => {
      const token = await provider.certificateToken(format, own)
      const headers = { authorization: `Bearer ${token}` }
      await expect(call(headers, own)).resolves.toEqual({ principal: 'billing' })
      await expect(call(headers, thief)).resolves.toBe(401)
      expect(cause()).toBe(`${method}: certificate-other`)
      await expect(call(headers)).resolves.toBe(401)
      expect(cause()).toBe(`${method}: certificate-missing`)
    })

    test('that is bound to a key is of use to its holder alone, once for each proof', async () => {
      const key = dpopKey()
      const token = await provider.dpopToken(format, key)
      const sent = { method: 'GET', url: `${tokenAudience}/me`, token }
      const headers = { authorization: `DPoP ${token}`, dpop: dpopProof(key, sent) }
      await expect(call(headers)).resolves.toEqual({ principal: 'service' })
      await expect(call(headers)).resolves.toBe(401)
      expect(cause()).toBe(`${method}: replayed`)
      await expect(call({ ...headers, dpop: dpopProof(dpopKey(), sent) })).resolves.toBe(401)
      expect(cause()).toBe(`${method}: key-other`)
      await expect(call({ authorization: `Bearer ${token}` })).resolves.toBe(401)
      expect(cause()).toBe(`${method}: bound-token-of-bearer`)
    })

    test('that is bound to nothing is for any bearer', async () => {
      const token = await provider.clientToken(format)
      const headers = { authorization: `Bearer ${token}` }
      await expect(call(headers)).resolves.toEqual({ principal: 'service' })
      await expect(call({ authorization: `DPoP ${token}` })).resolves.toBe(401)
      expect(cause()).toBe(`${method}: token-unbound`)
    })
  })
})
