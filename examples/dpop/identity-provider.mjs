import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

// A local OpenID provider, forked by index.mjs: identity-provider.mjs AUDIENCE. It binds a token to the
// key of the proof that it is asked with (RFC 9449 §5).
const [, , audience] = process.argv

const server = createServer()
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const issuer = `http://127.0.0.1:${server.address().port}`

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const program = {
  client_id: 'batch',
  client_secret: randomBytes(32).toString('base64url'),
  redirect_uris: [],
  grant_types: ['client_credentials'],
  response_types: [],
  id_token_signed_response_alg: 'ES256',
}

const provider = new Provider(issuer, {
  clients: [program],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
  scopes: ['ai.usage.read'],
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    dPoP: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'ai.usage.read',
        audience,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 300,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
})
server.on('request', provider.callback())
process.on('disconnect', () => process.exit())
process.send({ issuer, program })
