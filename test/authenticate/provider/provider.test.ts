import express from 'express'
import request from 'supertest'
import {
  apiKeys,
  createApiKey,
  createGuard,
  introspection,
  memoryStore,
  oidc,
  type OidcOptions,
} from '../../../src'
import { toExpress } from '../../../src/adapters/express'
import {
  apiClient,
  startIdentityProvider,
  tokenAudience,
  type IdentityProvider,
} from '../../support/identity-provider'
import { outcomeOf, verify } from '../tokens/support'

// A real identity provider issues every token here, so the clock is the real one.

let provider: IdentityProvider

beforeAll(async () => {
  provider = await startIdentityProvider()
}, 30_000)

afterAll(() => provider.stop())

type Settings = Partial<Extract<OidcOptions, { issuer: string }>>

/** An authenticator for tokens of the provider, at a time of its own. */
function authenticatorOf(options: Settings = {}) {
  return oidc({
    issuer: provider.issuer,
    audience: tokenAudience,
    allowLoopbackHttp: true,
    ...options,
  })
}

function introspectionOf(options: object = {}) {
  return introspection({
    endpoint: `${provider.issuer}/token/introspection`,
    clientId: apiClient.client_id,
    clientSecret: apiClient.client_secret,
    issuer: provider.issuer,
    audience: tokenAudience,
    allowLoopbackHttp: true,
    ...options,
  })
}

const minute = 60_000

test.each(['RS256', 'ES256', 'EdDSA'] as const)(
  'an access token of the provider, signed by %s, is verified by what it publishes',
  async (alg) => {
    const token = await provider.clientToken(alg)
    const claims = { tenant: 'org_id', attributes: { unit: 'department' } }
    const authenticator = authenticatorOf({ algorithms: [alg], claims })
    await expect(verify(authenticator, token, Date.now())).resolves.toMatchObject({
      outcome: 'verified',
      principal: {
        id: 'service',
        method: 'oidc',
        issuer: provider.issuer,
        clientId: 'service',
        tenant: 't1',
        roles: ['developer'],
        scopes: ['ai.model.read', 'ai.model.write'],
        claims: { unit: 'research' },
      },
    })
  },
)

test('a token of the provider for somebody else, or by another algorithm, is refused', async () => {
  const token = await provider.clientToken('RS256')
  const elsewhere = authenticatorOf({ audience: 'https://other.example' })
  await expect(outcomeOf(elsewhere, token, Date.now())).resolves.toBe('audience-other')
  const edwards = authenticatorOf({ algorithms: ['EdDSA'] })
  await expect(outcomeOf(edwards, token, Date.now())).resolves.toBe('alg-not-allowed')
})

test('a token ends when the provider said it would', async () => {
  const token = await provider.clientToken('RS256')
  const authenticator = authenticatorOf({ clockSkew: 0 })
  await expect(outcomeOf(authenticator, token, Date.now())).resolves.toBe('verified')
  await expect(outcomeOf(authenticator, token, Date.now() + 11 * minute)).resolves.toBe('expired')
})

describe('an opaque token', () => {
  test('is introspected, and refused once the provider revoked it', async () => {
    const token = await provider.clientToken('opaque')
    const authenticator = introspectionOf()
    const start = Date.now()
    await expect(verify(authenticator, token, start)).resolves.toMatchObject({
      principal: {
        id: 'service',
        method: 'introspection',
        scopes: ['ai.model.read', 'ai.model.write'],
      },
    })
    await provider.revoke(token)
    await expect(outcomeOf(authenticator, token, start + minute)).resolves.toBe('inactive')
  })

  test('that nobody issued is refused', async () => {
    await expect(outcomeOf(introspectionOf(), 'made-up', Date.now())).resolves.toBe('inactive')
  })

  test('a wrong client secret is our failure and refuses nobody', async () => {
    const token = await provider.clientToken('opaque')
    const authenticator = introspectionOf({ clientSecret: 'wrong' })
    await expect(verify(authenticator, token, Date.now())).rejects.toThrow('status 401')
  })
})

describe('when the provider rotates its keys', () => {
  test('new tokens are verified by the new key, old ones until the old key is gone', async () => {
    let now = Date.now()
    const authenticator = authenticatorOf({ clock: () => now })
    const old = await provider.clientToken('RS256')
    await expect(outcomeOf(authenticator, old, now)).resolves.toBe('verified')

    await provider.rotate({ keep: true })
    const fresh = await provider.clientToken('RS256')
    now += 31_000
    await expect(outcomeOf(authenticator, fresh, now)).resolves.toBe('verified')
    await expect(outcomeOf(authenticator, old, now)).resolves.toBe('verified')

    await provider.rotate({ keep: false })
    await authenticator.refresh()
    await expect(outcomeOf(authenticator, old, now)).resolves.toBe('key-unknown')
    await expect(outcomeOf(authenticator, fresh, now)).resolves.toBe('key-unknown')
  })
})

describe('while the provider is away', () => {
  afterEach(() => provider.resume().catch(() => undefined))

  test('tokens by known keys pass; what needs the provider is our failure', async () => {
    const jwt = await provider.clientToken('RS256')
    const opaque = await provider.clientToken('opaque')
    const start = Date.now()
    const known = authenticatorOf()
    const introspected = introspectionOf()
    await verify(known, jwt, start)
    await verify(introspected, opaque, start)
    await provider.pause()

    await expect(outcomeOf(known, jwt, start + 5 * minute)).resolves.toBe('verified')
    await expect(verify(authenticatorOf(), jwt, start)).rejects.toThrow('are not available')
    await expect(outcomeOf(introspected, opaque, start + minute / 2)).resolves.toBe('verified')
    await expect(verify(introspected, opaque, start + minute)).rejects.toThrow()

    await provider.resume()
    await expect(outcomeOf(introspected, opaque, start + 2 * minute)).resolves.toBe('verified')
  })
})

test('key, JWT and opaque token on the same header reach the verifier of their shape', async () => {
  const { key, record } = createApiKey({ owner: 'ada', roles: ['developer'] })
  const guard = createGuard({
    policy: {
      version: 1,
      roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
      rules: [
        {
          id: 'me',
          effect: 'allow',
          roles: ['developer'],
          actions: ['me:read'],
          resources: ['me'],
        },
      ],
      routes: [{ match: 'GET /me', action: 'me:read', resource: 'me' }],
    },
    authenticate: [
      apiKeys({ store: memoryStore({ records: [record] }) }),
      authenticatorOf({ algorithms: ['ES256'] }),
      introspectionOf(),
    ],
  })
  const gate = toExpress(guard)
  const app = express()
  app.use(gate())
  app.get('/me', (req, res) => res.json(gate.context(req).principal))
  const me = (token: string) => request(app).get('/me').set('Authorization', `Bearer ${token}`)

  const [jwt, opaque] = [await provider.clientToken('ES256'), await provider.clientToken('opaque')]
  await me(key).expect(200, /"method":"api-key"/)
  await me(jwt).expect(200, /"method":"oidc"/)
  await me(opaque).expect(200, /"method":"introspection"/)
  for (const wrong of [`${jwt}x`, `${jwt.slice(0, -4)}AAAA`, `${opaque}x`, `${key}x`, 'eyJx.y.z']) {
    await me(wrong)
      .expect(401)
      .expect('www-authenticate', /error="invalid_token"/)
  }
  await provider.pause()
  await me(`${opaque}-never-seen`).expect(503)
  await me(jwt).expect(200)
  await provider.resume()
})
