import { X509Certificate } from 'node:crypto'
import { dpopVerifier } from '../../../src/controls/authenticate/dpop/verifier'
import { memoryStore } from '../../../src/stores/memory'
import { CertificateAuthority, selfSigned } from '../../support/certificate-authority'
import { dpopKey, dpopProof } from '../../support/dpop'
import { exchangeOf } from '../../support/exchange'
import {
  apiClient,
  certificateClient,
  startIdentityProvider,
  tokenAudience,
  type IdentityProvider,
} from '../../support/identity-provider'

// Tokens that a real identity provider has bound to what its clients hold; it speaks TLS.

const authority = CertificateAuthority.create()
const name = `URI:${certificateClient.tls_client_auth_san_uri}`
let provider: IdentityProvider

beforeAll(async () => {
  const server = authority.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
  provider = await startIdentityProvider({ tls: { ...server, ca: authority.cert } })
}, 30_000)

afterAll(async () => {
  await provider.stop()
  authority.remove()
})

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())
}

describe('a token that is bound to a key', () => {
  test.each(['ES256', 'EdDSA', 'RS256', 'PS256'] as const)(
    'names it, and is proven by a proof of that key: %s',
    async (alg) => {
      const key = dpopKey(alg)
      const token = await provider.dpopToken('RS256', key)
      expect(claimsOf(token)).toMatchObject({ cnf: { jkt: key.thumbprint } })

      const store = memoryStore()
      const { verify } = dpopVerifier({ store }, { resource: tokenAudience })
      const url = `${tokenAudience}/v1/things`
      const outcomeOf = (proof: string, presented = token) => {
        const headers = new Map([['dpop', [proof]]])
        const { request } = exchangeOf({ request: { method: 'GET', url: '/v1/things?q', headers } })
        return verify({ token: presented, thumbprint: key.thumbprint }, request, Date.now())
      }
      const proof = dpopProof(key, { method: 'GET', url, token })
      await expect(outcomeOf(proof)).resolves.toEqual({ outcome: 'proven' })
      await expect(outcomeOf(proof)).resolves.toEqual({ outcome: 'refused', cause: 'replayed' })
      // The proof with which the token was fetched is for that alone.
      const fetched = dpopProof(key, { method: 'POST', url: `${provider.issuer}/token` })
      await expect(outcomeOf(fetched)).resolves.toMatchObject({ cause: 'htm-other' })
      const stranger = dpopProof(dpopKey(alg), { method: 'GET', url, token })
      await expect(outcomeOf(stranger)).resolves.toMatchObject({ cause: 'key-other' })
    },
  )

  test('says so to whoever introspects it, where it is opaque', async () => {
    const key = dpopKey()
    const token = await provider.dpopToken('opaque', key)
    await expect(introspected(token)).resolves.toMatchObject({
      active: true,
      token_type: 'DPoP',
      cnf: { jkt: key.thumbprint },
    })
  })
})

describe('a token that is bound to a certificate', () => {
  const certificate = authority.issue({ altNames: [name] })
  const { raw } = new X509Certificate(certificate.cert)
  const thumbprint = digestOf(raw)

  test('names it', async () => {
    const token = await provider.certificateToken('ES256', certificate)
    expect(claimsOf(token)).toMatchObject({ cnf: { 'x5t#S256': thumbprint } })
  })

  test('says so to whoever introspects it, where it is opaque', async () => {
    const token = await provider.certificateToken('opaque', certificate)
    await expect(introspected(token)).resolves.toMatchObject({ cnf: { 'x5t#S256': thumbprint } })
  })

  test.each<[string, () => { cert: string; key: string }]>([
    ['of another name', () => authority.issue({ altNames: ['URI:spiffe://example.org/other'] })],
    ['that nobody vouches for', () => selfSigned(name)],
    ['of another authority', () => strangersCertificate()],
  ])('is not given to a certificate %s', async (_title, made) => {
    await expect(provider.certificateToken('ES256', made())).rejects.toThrow('401')
  })
})

test('a token that is bound to nothing says nothing of it', async () => {
  expect(claimsOf(await provider.clientToken('RS256'))).not.toHaveProperty('cnf')
})

function digestOf(der: Buffer): string {
  const hex = new X509Certificate(der).fingerprint256.replaceAll(':', '')
  return Buffer.from(hex, 'hex').toString('base64url')
}

function strangersCertificate() {
  const stranger = CertificateAuthority.create()
  const issued = stranger.issue({ altNames: [name] })
  stranger.remove()
  return issued
}

async function introspected(token: string): Promise<unknown> {
  const pair = [apiClient.client_id, apiClient.client_secret].map(encodeURIComponent).join(':')
  const authorization = `Basic ${Buffer.from(pair).toString('base64')}`
  const response = await provider.fetch(`${provider.issuer}/token/introspection`, {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams({ token }),
  })
  return response.json()
}
