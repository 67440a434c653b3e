import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DpopOptions } from '../../../src/controls/authenticate/dpop/options'
import { dpopVerifier } from '../../../src/controls/authenticate/dpop/verifier'
import { toExchangeRequest } from '../../../src/http/request'
import { memoryStore } from '../../../src/stores/memory'
import { exchangeOf } from '../../support/exchange'
import {
  serviceClient,
  startIdentityProvider,
  tokenAudience,
  type IdentityProvider,
} from '../../support/identity-provider'
import { startClients, type Clients } from './clients'
import { goodClaims, verifierOf } from './support'

// What other people's clients make must be understood.

let clients: Clients
beforeAll(() => {
  clients = startClients()
})
afterAll(() => clients.stop())

test.each(['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'RS256', 'PS256'])(
  'a proof that jose made by %s is one, of the key that jose says it is of',
  async (alg) => {
    const argument = { alg, claims: goodClaims() }
    const { proof, thumbprint } = await clients.ask<{ proof: string; thumbprint: string }>(
      'mint',
      argument,
    )
    const { outcomeOf } = verifierOf()
    await expect(outcomeOf(proof)).resolves.toBe('key-other')
    await expect(outcomeOf(proof, { thumbprint })).resolves.toBe('proven')
    await expect(outcomeOf(proof, { thumbprint })).resolves.toBe('replayed')
  },
)

describe('openid-client, with a token of a real identity provider', () => {
  let provider: IdentityProvider
  beforeAll(async () => {
    provider = await startIdentityProvider()
  }, 30_000)
  afterAll(() => provider.stop())

  test.each(['ES256', 'Ed25519', 'RS256', 'PS256'])('is let in: %s', async (alg) => {
    const service = await startService()
    const paths = ['/v1/things', '/v1/things?q=a%20b', '/v1/caf%C3%A9/', '/']
    const requests = paths.map((path) => ({ method: 'GET', url: service.origin + path }))
    await expect(calls(alg, [...requests, ...requests])).resolves.toEqual({
      type: 'dpop',
      statuses: Array.from({ length: 8 }, () => 200),
    })
    expect(service.verdicts).toEqual(Array.from({ length: 8 }, () => 'proven'))
    await service.stop()
  })

  test('learns the nonce that is asked for, and uses it from then on', async () => {
    const secret = 'a secret of thirty-two bytes ...'
    const service = await startService({ nonce: { secret } })
    const requests = [1, 2, 3].map(() => ({ method: 'POST', url: `${service.origin}/v1/things` }))
    await expect(calls('ES256', requests)).resolves.toMatchObject({ statuses: [200, 200, 200] })
    expect(service.verdicts).toEqual(['nonce-missing', 'proven', 'proven', 'proven'])
    await service.stop()
  })

  function calls(alg: string, requests: readonly object[]) {
    const resource = `${tokenAudience}/RS256`
    const { issuer } = provider
    return clients.ask('call', { issuer, client: serviceClient, resource, alg, requests })
  }
})

/** A service that takes whatever token there is, as long as its key is proven. */
async function startService(options: Partial<DpopOptions> = {}) {
  const verdicts: string[] = []
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const given = { store: memoryStore(), origin, ...options }
  const { verify } = dpopVerifier(given, { resource: undefined })
  const { body } = exchangeOf().request
  server.on('request', (req, res) => {
    const request = toExchangeRequest(req, { url: req.url ?? '', body, trusts: () => false })
    const token = req.headers.authorization?.replace(/^DPoP /, '') ?? ''
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())
    const thumbprint = (claims as { cnf: { jkt: string } }).cnf.jkt
    void verify({ token, thumbprint }, request, Date.now()).then((verdict) => {
      verdicts.push('cause' in verdict ? verdict.cause : verdict.outcome)
      if (verdict.outcome !== 'refused' && verdict.nonce !== undefined) {
        res.setHeader('DPoP-Nonce', verdict.nonce)
      }
      if (verdict.outcome === 'nonce-required') {
        res.setHeader('WWW-Authenticate', 'DPoP error="use_dpop_nonce"')
      }
      res.writeHead(verdict.outcome === 'proven' ? 200 : 401).end()
    })
  })
  return {
    origin,
    verdicts,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
