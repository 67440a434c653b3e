// A real identity provider (oidc-provider, ESM only), run beside a CommonJS jest by
// `test/support/identity-provider.ts`. Commands come and answers go as messages.
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

const audience = 'https://api.example'
const scopes = 'ai.model.read ai.model.write'

let server
let provider
let port = 0
let options
let keys = newKeys()

const commands = {
  start: async (given) => {
    options = given
    server = createServer((request, response) => provider.callback()(request, response))
    await listen()
    renew()
    return { issuer: `http://127.0.0.1:${port}` }
  },
  // New keys; the old ones stay published where `keep` says so.
  rotate: ({ keep }) => {
    keys = [...newKeys(), ...(keep ? keys : [])]
    renew()
    return {}
  },
  pause: async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    return {}
  },
  resume: async () => {
    await listen()
    return {}
  },
}

process.on('message', ({ id, command, argument }) => {
  Promise.resolve(commands[command](argument)).then(
    (value) => process.send({ id, value }),
    (error) => process.send({ id, error: String(error?.stack ?? error) }),
  )
})

async function listen() {
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  port = server.address().port
}

function newKeys() {
  const pairs = [
    ['RS256', generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['ES256', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['EdDSA', generateKeyPairSync('ed25519')],
  ]
  return pairs.map(([alg, { privateKey }]) => ({
    ...privateKey.export({ format: 'jwk' }),
    kid: randomUUID(),
    alg,
    use: 'sig',
  }))
}

function renew() {
  provider = new Provider(`http://127.0.0.1:${port}`, {
    jwks: { keys },
    clients: options.clients,
    claims: { openid: ['sub'], profile: ['name'] },
    scopes: ['openid', 'profile', 'offline_access', ...scopes.split(' ')],
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, name: id }) }),
    extraTokenClaims: () => ({ roles: ['developer'], department: 'research', org_id: 't1' }),
    features: {
      clientCredentials: { enabled: true },
      introspection: { enabled: true, allowedPolicy: () => true },
      revocation: { enabled: true },
      // Pages to log in with any name, for the authorization code flow.
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => options.defaultResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => resourceServer(resource),
      },
    },
    enabledJWA: {
      ...Object.fromEntries(
        ['idTokenSigningAlgValues', 'clientAuthSigningAlgValues'].map((name) => [
          name,
          ['RS256', 'ES256', 'EdDSA', 'PS256'],
        ]),
      ),
    },
    ttl: { AccessToken: 600, ClientCredentials: 600 },
  })
}

/** `https://api.example/RS256` is answered with a JWT of that algorithm, `…/opaque` with none. */
function resourceServer(resource) {
  const alg = resource.slice(resource.lastIndexOf('/') + 1)
  const common = { scope: scopes, audience, accessTokenTTL: 600 }
  if (alg === 'opaque') return { ...common, accessTokenFormat: 'opaque' }
  return { ...common, accessTokenFormat: 'jwt', jwt: { sign: { alg } } }
}
