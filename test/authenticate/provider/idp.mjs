// A real identity provider (oidc-provider, ESM only), run beside a CommonJS jest by
// `test/support/identity-provider.ts`. Commands come and answers go as messages.
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import Provider from 'oidc-provider'

const audience = 'https://api.example'
const scopes = 'ai.model.read ai.model.write'
const algorithms = ['RS256', 'ES256', 'EdDSA', 'PS256']

let server
let provider
let port = 0
let options
let keys = newKeys()

const commands = {
  start: async (given) => {
    options = given
    const listener = (request, response) => provider.callback()(request, response)
    // Whether a certificate is good is for the provider to say: most clients have none.
    const tls = { ...options.tls, requestCert: true, rejectUnauthorized: false }
    server = options.tls ? createTlsServer(tls, listener) : createServer(listener)
    await listen()
    renew()
    return { issuer: issuer() }
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

// The certificate of the server is for `localhost`.
function issuer() {
  return options.tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`
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
  provider = new Provider(issuer(), {
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
      // Whoever sends a proof gets a token that is bound to its key.
      dPoP: { enabled: true },
      mTLS: {
        enabled: options.tls !== undefined,
        tlsClientAuth: true,
        certificateBoundAccessTokens: true,
        getCertificate: ({ socket }) => socket.getPeerX509Certificate()?.toString(),
        certificateAuthorized: ({ socket }) => socket.authorized,
        certificateSubjectMatches: ({ socket }, property, expected) =>
          property === 'tls_client_auth_san_uri' &&
          socket.getPeerX509Certificate().subjectAltName === `URI:${expected}`,
      },
      // Pages to log in with any name, for the authorization code flow.
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => options.defaultResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => resourceServer(resource),
      },
    },
    clientAuthMethods: [
      ...['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'],
      ...(options.tls ? ['tls_client_auth'] : []),
    ],
    enabledJWA: {
      idTokenSigningAlgValues: algorithms,
      clientAuthSigningAlgValues: algorithms,
      dPoPSigningAlgValues: [...algorithms, 'Ed25519'],
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
