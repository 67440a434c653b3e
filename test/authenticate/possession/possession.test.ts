import type { ServerOptions } from 'node:https'
import { X509Certificate, randomUUID } from 'node:crypto'
import {
  apiKeys,
  createApiKey,
  createGuard,
  jwt,
  memoryStore,
  mtls,
  resourceMetadata,
  revocations,
  type DpopOptions,
  type GuardOptions,
  type PolicyDocument,
} from '../../../src'
import type { Authenticator } from '../../../src'
import { CertificateAuthority, type Issued } from '../../support/certificate-authority'
import { sha256, thumbprintOf } from '../../support/dpop'
import { current, start, type Call, type Running } from '../../support/servers'
import { ask, startTls, type RunningTls } from '../../support/tls'
import { audience, issuer, now, privateKey, publicKey, tokenOf } from '../tokens/support'
import { origin, otherKey, ownThumbprint, proofOf, publicJwkOf } from '../dpop/support'

const policy: PolicyDocument = {
  version: 1,
  rules: [
    { id: 'me', effect: 'allow', actions: ['me:read'], resources: ['me'] },
    {
      id: 'admin',
      effect: 'allow',
      actions: ['admin:read'],
      resources: ['admin'],
      scopes: { all: ['ai.admin'] },
    },
  ],
  routes: [
    { match: 'GET /me', action: 'me:read', resource: 'me', coverage: 'none' },
    { match: 'GET /admin', action: 'admin:read', resource: 'admin', coverage: 'none' },
  ],
}

/** A token for whoever has these keys. */
const tokenFor = (cnf?: object, more: object = {}) =>
  tokenOf({ claims: { jti: randomUUID(), ...(cnf && { cnf }), ...more } })

/** A proof for a token, by the client's own key. */
const proofFor = (token: string, claims: object = {}, change: object = {}) =>
  proofOf({ claims: { htu: `${origin}/me`, ath: sha256(token), ...claims }, ...change })

type Options = Partial<GuardOptions<PolicyDocument, readonly Authenticator[]>>

function guardOf({
  dpop,
  ...more
}: Omit<Options, 'dpop'> & { dpop?: Partial<DpopOptions> | 'none' } = {}) {
  const store = memoryStore({ clock: () => now })
  return createGuard({
    policy,
    authenticate: [jwt({ issuer, audience, key: publicKey('RSA') })],
    clock: () => now,
    ...(dpop !== 'none' && { dpop: { store, origin, ...dpop } }),
    ...more,
  })
}

const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code

const handler = ({ send, principal, req }: Call): void =>
  send({ principal: principal ?? null, proof: req.headers['dpop'] ?? null })

describe.each(current)('on $name', (framework) => {
  let running: Running | undefined

  afterEach(async () => {
    await running?.close()
    running = undefined
  })

  async function serve(options: Parameters<typeof guardOf>[0] = {}) {
    const guard = guardOf(options)
    running = await start(framework, {
      guard,
      handler,
      ...(options.resource !== undefined && { endpoints: [resourceMetadata(guard)] }),
    })
    const { url } = running
    return (headers: Record<string, string>, path = '/me') => fetch(url + path, { headers })
  }

  const bound = () => tokenFor({ jkt: ownThumbprint })
  const withProof = (token: string, proof = proofFor(token)) => ({
    authorization: `DPoP ${token}`,
    dpop: proof,
  })

  describe('a token that is bound to a key', () => {
    test('lets in who proves to have it, and the handler sees no proof', async () => {
      const call = await serve()
      const response = await call(withProof(bound()))
      expect(await response.json()).toEqual({ principal: 'ada', proof: null })
    })

    test('used as a bearer token is refused', async () => {
      const call = await serve()
      const token = bound()
      const response = await call({ authorization: `Bearer ${token}`, dpop: proofFor(token) })
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe(
        'Bearer realm="api", error="invalid_token", error_description="the credential is not valid", ' +
          'DPoP realm="api", algs="ES256 ES384 ES512 EdDSA Ed25519 RS256 PS256"',
      )
      expect((await call({ authorization: `Bearer ${token}` })).status).toBe(401)
    })

    test.each([
      ['without a proof', () => undefined],
      ['with the proof for another token', () => proofFor('another')],
      [
        'with a proof by another key',
        (token: string) =>
          proofFor(token, {}, { header: { jwk: publicJwkOf(otherKey) }, key: otherKey }),
      ],
      [
        'with a proof for another path',
        (token: string) => proofFor(token, { htu: `${origin}/admin` }),
      ],
      ['with a proof for another method', (token: string) => proofFor(token, { htm: 'POST' })],
      [
        'with a proof of two minutes ago',
        (token: string) => proofFor(token, { iat: now / 1000 - 120 }),
      ],
      [
        'with a proof without the hash of the token',
        (token: string) => proofFor(token, { ath: undefined }),
      ],
    ])('%s is refused, and says so', async (_, proof) => {
      const call = await serve()
      const token = bound()
      const dpop = proof(token)
      const response = await call({ authorization: `DPoP ${token}`, ...(dpop && { dpop }) })
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toMatch(/^DPoP .*error="invalid_dpop_proof"/)
      expect(await response.json()).toMatchObject({ code: 'proof-invalid' })
    })

    test('is refused with a proof that was used before', async () => {
      const call = await serve()
      const token = bound()
      const headers = withProof(token)
      expect((await call(headers)).status).toBe(200)
      const again = await call(headers)
      expect([again.status, await codeOf(again)]).toEqual([401, 'proof-invalid'])
      expect((await call(withProof(token))).status).toBe(200)
    })

    test('of two uses of one proof at the same time, one is refused', async () => {
      const call = await serve()
      const headers = withProof(bound())
      const statuses = await Promise.all(
        Array.from({ length: 8 }, async () => (await call(headers)).status),
      )
      expect(statuses.toSorted()).toEqual([200, ...Array(7).fill(401)])
    })

    test('whatever the Host header says, its proof is for the public origin', async () => {
      const call = await serve()
      const token = bound()
      const proof = proofFor(token, { htu: 'https://evil.example/me' })
      const response = await call({ ...withProof(token, proof), host: 'evil.example' })
      expect(response.status).toBe(401)
    })

    test('is refused by a guard that verifies no proofs', async () => {
      const call = await serve({ dpop: 'none' })
      const token = bound()
      expect((await call(withProof(token))).status).toBe(401)
      expect((await call({ authorization: `Bearer ${token}` })).status).toBe(401)
    })

    test('is a 503 while the store of proofs is away', async () => {
      const store = { addOnce: () => Promise.reject(new Error('away')) }
      const call = await serve({ dpop: { store } })
      expect((await call(withProof(bound()))).status).toBe(503)
    })

    test('with too little scope learns so in its own scheme', async () => {
      const call = await serve()
      const token = bound()
      const response = await call(
        withProof(token, proofFor(token, { htu: `${origin}/admin` })),
        '/admin',
      )
      expect(response.status).toBe(403)
      expect(response.headers.get('www-authenticate')).toMatch(
        /^Bearer realm="api", DPoP realm="api", error="insufficient_scope".*scope="ai.admin"/,
      )
    })
  })

  describe('a token that is bound to nothing', () => {
    test('is a bearer token, and no other', async () => {
      const call = await serve()
      const token = tokenFor()
      expect((await call({ authorization: `Bearer ${token}` })).status).toBe(200)
      expect((await call(withProof(token))).status).toBe(401)
    })

    test('with a proof beside it is refused: its sender believes that it is bound', async () => {
      const call = await serve()
      const token = tokenFor()
      const response = await call({ authorization: `Bearer ${token}`, dpop: proofFor(token) })
      expect([response.status, await codeOf(response)]).toEqual([401, 'proof-invalid'])
    })

    test('is refused where proofs are required, and an API key is not', async () => {
      const { key, record } = createApiKey({ owner: 'eve', clock: () => now })
      const authenticate = [
        apiKeys({ store: memoryStore({ records: [record] }) }),
        jwt({ issuer, audience, key: publicKey('RSA') }),
      ]
      const call = await serve({ dpop: { required: true }, authenticate })
      const response = await call({ authorization: `Bearer ${tokenFor()}` })
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toMatch(/^DPoP /)
      expect((await call({ authorization: `Bearer ${key}` })).status).toBe(200)
      expect((await call({ authorization: `DPoP ${key}` })).status).toBe(401)
    })

    test('is refused as a bound one where an authenticator of one’s own says nothing of it', async () => {
      const own: Authenticator = {
        name: 'own',
        recognizes: ({ scheme }) => scheme === 'bearer' || scheme === 'dpop',
        idOf: () => undefined,
        verify: async (credential, context) => {
          const verification = await jwt({ issuer, audience, key: publicKey('RSA') }).verify(
            credential,
            context,
          )
          if (verification.outcome === 'refused') return verification
          return { outcome: 'verified', principal: verification.principal }
        },
      }
      const call = await serve({ authenticate: [own] })
      const token = bound()
      expect((await call(withProof(token))).status).toBe(401)
      expect((await call({ authorization: `DPoP ${token}` })).status).toBe(401)
      expect((await call({ authorization: `Bearer ${tokenFor()}` })).status).toBe(200)
    })
  })

  test.each([
    ['a member nobody knows', { jkt: ownThumbprint, 'x5u#S256': ownThumbprint }],
    ['a key itself', { jwk: publicJwkOf(otherKey) }],
    ['no member', {}],
    ['a list', [ownThumbprint]],
    ['a text', ownThumbprint],
    ['null', null],
    ['a thumbprint that is none', { jkt: 'abc' }],
    ['a thumbprint that is a list', { jkt: [ownThumbprint] }],
    ['a name of the prototype', JSON.parse(`{"__proto__":"${ownThumbprint}"}`)],
  ])('a `cnf` of %s is refused', async (_, cnf) => {
    const call = await serve()
    const token = tokenOf({ claims: { cnf } })
    expect((await call({ authorization: `Bearer ${token}` })).status).toBe(401)
    expect((await call(withProof(token))).status).toBe(401)
  })

  test('a nonce is asked for, handed out, and counts', async () => {
    let time = now
    const nonce = { secret: 'a secret that all replicas share', rotateSeconds: 60 }
    const call = await serve({ dpop: { nonce, maxAge: 300 }, clock: () => time })
    const token = bound()
    const first = await call(withProof(token))
    expect([first.status, await codeOf(first)]).toEqual([401, 'proof-nonce-required'])
    expect(first.headers.get('www-authenticate')).toMatch(/^DPoP .*error="use_dpop_nonce"/)
    const given = first.headers.get('dpop-nonce')
    expect(given).toMatch(/^[\w-]{16,}$/)
    const second = await call(withProof(token, proofFor(token, { nonce: given })))
    expect([second.status, second.headers.get('dpop-nonce')]).toEqual([200, null])
    time += 60_000
    const third = await call(withProof(token, proofFor(token, { nonce: given })))
    expect(third.status).toBe(200)
    expect(third.headers.get('dpop-nonce')).not.toBe(given)
    time += 60_000
    const fourth = await call(withProof(token, proofFor(token, { nonce: given })))
    expect([fourth.status, fourth.headers.get('dpop-nonce') === given]).toEqual([401, false])
  })

  test('a request without a credential is told of both ways', async () => {
    const call = await serve({ resource: 'https://api.example/ai' })
    const response = await call({})
    expect(response.headers.get('www-authenticate')).toBe(
      'Bearer realm="api", resource_metadata="https://api.example/.well-known/oauth-protected-resource/ai", ' +
        'DPoP realm="api", resource_metadata="https://api.example/.well-known/oauth-protected-resource/ai", ' +
        'algs="ES256 ES384 ES512 EdDSA Ed25519 RS256 PS256"',
    )
  })

  test('the metadata of the resource say what is supported (RFC 9728)', async () => {
    const call = await serve({
      resource: 'https://api.example/ai',
      dpop: { required: true, algorithms: ['ES256'] },
      authenticate: [mtls(), jwt({ issuer, audience, key: publicKey('RSA') })],
    })
    const response = await call({}, '/.well-known/oauth-protected-resource/ai')
    expect(await response.json()).toMatchObject({
      dpop_signing_alg_values_supported: ['ES256'],
      dpop_bound_access_tokens_required: true,
      tls_client_certificate_bound_access_tokens: true,
    })
    await running?.close()
    const plain = await serve({ resource: 'https://api.example/ai', dpop: 'none' })
    const metadata = await plain({}, '/.well-known/oauth-protected-resource/ai')
    expect(
      Object.keys((await metadata.json()) as object).filter((name) => /dpop|tls/.test(name)),
    ).toEqual([])
  })

  test('a response that is open goes on: its proof is not asked for again', async () => {
    const guard = guardOf({ recheck: { everyMs: 250 } })
    running = await start(framework, {
      guard,
      handler: async ({ res }) => {
        res.writeHead(200, { 'content-type': 'text/plain' })
        for (let round = 0; round < 8; round += 1) {
          res.write('on ')
          await new Promise((resolve) => setTimeout(resolve, 100))
        }
        res.end('end')
      },
    })
    const response = await fetch(`${running.url}/me`, { headers: withProof(bound()) })
    expect(await response.text()).toBe(`${'on '.repeat(8)}end`)
  })
})

describe.each(current)('a token that is bound to a certificate, on $name', (framework) => {
  let ca: CertificateAuthority
  let server: Issued
  let own: Issued
  let others: Issued
  let running: RunningTls | undefined

  beforeAll(() => {
    ca = CertificateAuthority.create()
    server = ca.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
    ;[own, others] = [ca.issue({ subject: '/CN=own' }), ca.issue({ subject: '/CN=other' })]
  })

  afterAll(() => ca.remove())

  afterEach(async () => {
    await running?.close()
    running = undefined
  })

  async function serve(options: Parameters<typeof guardOf>[0] = {}, more: ServerOptions = {}) {
    const tls = { cert: server.cert, key: server.key, ca: ca.cert, requestCert: true, ...more }
    running = await startTls(framework, { guard: guardOf(options), handler }, tls)
    const { port } = running
    return async (token: string, { cert, key }: Partial<Issued> = {}, headers: object = {}) => {
      const authorization = `Bearer ${token}`
      const given = { authorization, ...headers } as Record<string, string>
      return (await ask(port, { ca: ca.cert, cert, key, path: '/me', headers: given })).status
    }
  }

  const thumbprint = ({ cert }: Issued) =>
    Buffer.from(new X509Certificate(cert).fingerprint256.replaceAll(':', ''), 'hex').toString(
      'base64url',
    )
  const boundTo = (issued: Issued) => tokenFor({ 'x5t#S256': thumbprint(issued) })

  test('lets in who has the certificate, and nobody else', async () => {
    const call = await serve({ dpop: 'none' }, { rejectUnauthorized: false })
    const token = boundTo(own)
    expect(await call(token, own)).toBe(200)
    expect(await call(token, others)).toBe(401)
    expect(await call(token)).toBe(401)
  })

  test('is refused over a connection whose certificate was not verified', async () => {
    const strange = CertificateAuthority.create('Strange')
    const forged = strange.issue({ subject: '/CN=own' })
    const call = await serve({}, { rejectUnauthorized: false })
    expect(await call(boundTo(forged), forged)).toBe(401)
    strange.remove()
  })

  test('is refused without TLS', async () => {
    const plain = await start(framework, { guard: guardOf(), handler })
    const headers = { authorization: `Bearer ${boundTo(own)}` }
    expect((await fetch(`${plain.url}/me`, { headers })).status).toBe(401)
    await plain.close()
  })

  test('and to a key needs both', async () => {
    const call = await serve()
    const token = tokenFor({ 'x5t#S256': thumbprint(own), jkt: ownThumbprint })
    const proven = () => ({ authorization: `DPoP ${token}`, dpop: proofFor(token) })
    expect(await call(token, own, proven())).toBe(200)
    expect(await call(token, others, proven())).toBe(401)
    expect(await call(token, own)).toBe(401)
  })

  test('ends with the certificate where that is revoked', async () => {
    const register = revocations({ store: memoryStore({ clock: () => now }), clock: () => now })
    await register.ready()
    const authenticate = [jwt({ issuer, audience, key: publicKey('RSA'), revocations: register })]
    const call = await serve({ authenticate })
    const token = boundTo(own)
    expect(await call(token, own)).toBe(200)
    await register.revokeCertificate({ thumbprint: thumbprint(own) })
    expect(await call(token, own)).toBe(401)
    register.close()
  })

  test('beside `mtls()` says who calls, and the certificate has to be in force', async () => {
    const register = revocations({ store: memoryStore({ clock: () => now }), clock: () => now })
    await register.ready()
    const authenticate = [
      mtls({ revocations: register, principals: [] }),
      jwt({ issuer, audience, key: publicKey('RSA') }),
    ]
    const real = Date.now()
    const lenient = { rejectUnauthorized: false }
    const call = await serve({ authenticate, clock: () => real, dpop: 'none' }, lenient)
    const lasting = { iat: real / 1000, exp: real / 1000 + 600 }
    const token = tokenFor({ 'x5t#S256': thumbprint(own) }, lasting)
    expect(await call(token, own)).toBe(200)
    const unbound = tokenFor(undefined, lasting)
    expect(await call(unbound, others)).toBe(200)
    await register.revokeCertificate({ thumbprint: thumbprint(others) })
    expect(await call(unbound, others)).toBe(401)
    expect(await call(unbound)).toBe(200)
    register.close()
  })
})

test('a thumbprint of RFC 7638 is what tokens are bound to', () => {
  expect(thumbprintOf(publicJwkOf(privateKey('P-256')))).toBe(ownThumbprint)
})
