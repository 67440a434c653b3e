import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

// A local OpenID provider, forked by index.mjs: identity-provider.mjs CALLBACK_URL AUDIENCE. Its login
// form takes any password, which is what `devInteractions` is for.
const [, , callback, audience] = process.argv

const people = new Map([
  ['ada', { name: 'Ada Lovelace', roles: ['analyst'] }],
  ['gus', { name: 'Gus', roles: [] }],
])

const server = createServer()
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const issuer = `http://127.0.0.1:${server.address().port}`

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const portal = {
  client_id: 'portal',
  client_secret: randomBytes(32).toString('base64url'),
  redirect_uris: [callback],
  grant_types: ['authorization_code'],
  response_types: ['code'],
}
const batch = {
  client_id: 'batch',
  client_secret: randomBytes(32).toString('base64url'),
  redirect_uris: [],
  grant_types: ['client_credentials'],
  response_types: [],
}

const provider = new Provider(issuer, {
  clients: [portal, batch],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  pkce: { required: () => true },
  claims: { openid: ['sub'], profile: ['name', 'roles'] },
  scopes: ['openid', 'profile', 'ai.usage.read'],
  findAccount: (_context, id) => {
    const person = people.get(id)
    return person && { accountId: id, claims: () => ({ sub: id, ...person }) }
  },
  features: {
    devInteractions: { enabled: true },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => false,
      // Access tokens as RFC 9068 wants them, for programs that call the API.
      getResourceServerInfo: () => ({
        scope: 'ai.usage.read',
        audience,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 300,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
})
server.on('request', provider.callback())
process.on('disconnect', () => process.exit())
process.send({ issuer, portal, batch })
