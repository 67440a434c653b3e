import { createPrivateKey, createSecretKey } from 'node:crypto'
import { introspection } from '../../../src/controls/authenticate/introspection'
import { jwt } from '../../../src/controls/authenticate/jwt'
import { oidc } from '../../../src/controls/authenticate/oidc'
import { ConfigurationError } from '../../../src/core/errors'
import {
  audience,
  issuer,
  kinds,
  outcomeOf,
  privateKey,
  publicJwk,
  publicKey,
  publicPem,
  secret,
  tokenOf,
  verifier,
} from './support'

const privatePem = privateKey('RSA').export({ type: 'pkcs8', format: 'pem' }).toString()
const endpoint = 'https://id.example/introspect'

function messageOf(make: () => unknown): string {
  try {
    make()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return (error as Error).message
  }
  throw new Error('nothing was thrown')
}

test.each([
  ['a misspelt algorithm', { algorithms: ['RS265'] }, 'did you mean `RS256`?'],
  ['an algorithm in lower case', { algorithms: ['es256'] }, 'ES256'],
  ['no signature', { algorithms: ['none'] }, 'an unsigned token proves nothing'],
  [
    'no signature, in another spelling',
    { algorithms: ['nOnE'] },
    'an unsigned token proves nothing',
  ],
  ['no algorithms', { algorithms: [] }, 'a list such as'],
  ['a pattern as audience', { audience: /api/ }, 'a name or a list of names'],
  ['an empty audience', { audience: '' }, 'a name or a list of names'],
  ['a list with a pattern as audience', { audience: [/api/] }, 'a name or a list of names'],
  ['a misspelt option', { audiense: 'x' }, 'did you mean `audience`?'],
  ['a misspelt claim', { claims: { rolls: 'x' } }, 'did you mean `roles`?'],
  ['a misspelt profile', { profile: 'rfc9086' }, 'did you mean `rfc9068`?'],
  ['two tenants', { tenant: 'a', claims: { tenant: 'org_id' } }, 'exclude each other'],
  ['a path of numbers', { claims: { roles: [1] } }, 'the name of a claim, or a path as a list'],
  ['a day of cache', { cacheSeconds: 86_400 }, 'from 0 to 60'],
])('%s is told at once', (_title, options, message) => {
  expect(messageOf(() => verifier(options as never))).toContain(message)
})

test.each([
  ['no key', {}, 'received none'],
  ['two kinds of keys', { key: publicPem('RSA'), secret }, 'received key and secret'],
  ['an empty key', { key: '' }, 'a key'],
  ['an empty list of keys', { keys: [] }, 'a list of keys'],
  ['a private key', { key: privatePem }, 'it is a private key; `openssl pkey'],
  ['a private key object', { key: privateKey('RSA') }, 'it is a private key'],
  ['a secret as a key', { key: createSecretKey(Buffer.from(secret)) }, 'it is a secret key'],
  ['a shared JWK as a key', { key: { kty: 'oct', k: 'AAAA' } }, 'give it as `secret`'],
  ['bytes as a key', { key: Buffer.from(publicPem('RSA')) }, 'it is bytes'],
  [
    'a PEM with escaped line breaks',
    { key: publicPem('RSA').replaceAll('\n', '\\n') },
    'are written `\\n`',
  ],
  [
    'a PEM without line breaks',
    { key: publicPem('RSA').replaceAll('\n', '') },
    'not one PEM block',
  ],
  ['a PEM after a word', { key: `x${publicPem('RSA')}` }, 'not one PEM block'],
  ['a PEM before a word', { key: `${publicPem('RSA')}x` }, 'not one PEM block'],
  ['two PEM blocks', { key: publicPem('RSA') + publicPem('RSA') }, 'not one PEM block'],
  ['a PEM of something else', { key: '-----BEGIN X-----\nAAAA\n-----END X-----' }, 'a PEM of `X`'],
  [
    'a PEM of nothing',
    { key: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' },
    'does not hold a key',
  ],
  ['the text of a JWK', { key: JSON.stringify(publicJwk('RSA')) }, 'not one PEM block'],
  [
    'a JWK without a point',
    { key: { ...publicJwk('P-256'), y: publicJwk('P-256')['x'] } },
    'no point of its curve',
  ],
  ['a JWK in plain base64', { key: { ...publicJwk('RSA'), e: 'AQAB=' } }, '`e` is no base64url'],
  ['an empty secret', { secret: Buffer.alloc(0) }, 'it is empty'],
  [
    'an empty secret object',
    { secret: createSecretKey(Buffer.alloc(0)) },
    '0 bytes is not for HS256',
  ],
  ['a PEM as a secret', { secret: publicPem('RSA') }, 'it is a PEM, DER or JWK'],
  [
    'the bytes of a PEM as a secret',
    { secret: Buffer.from(` ${publicPem('RSA')}`) },
    'it is a PEM, DER or JWK',
  ],
  [
    'the text of a JWK as a secret',
    { secret: JSON.stringify(publicJwk('RSA')) },
    'it is a PEM, DER or JWK',
  ],
  [
    'the DER of a public key as a secret',
    { secret: publicKey('RSA').export({ type: 'spki', format: 'der' }) },
    'it is a PEM, DER or JWK',
  ],
  [
    'the body of a PEM as a secret',
    { secret: publicPem('RSA').replaceAll(/-----[^-]+-----|\n/g, '') },
    'it is a PEM, DER or JWK',
  ],
  [
    'a PEM as a secret object',
    { secret: createSecretKey(Buffer.from(publicPem('RSA'))) },
    'it is a PEM, DER or JWK',
  ],
  ['a public key as a secret', { secret: publicKey('RSA') }, 'give a public key as `key`'],
  ['a secret for RS256', { secret, algorithms: ['RS256'] }, 'is not for RS256'],
  [
    'a read secret for RS256',
    { secret: () => secret, algorithms: ['RS256'] },
    'is for HS256, HS384 and HS512',
  ],
  ['a public key for HS256', { key: publicPem('RSA'), algorithms: ['HS256'] }, 'is not for HS256'],
  ['an RSA key for ES256', { key: publicPem('RSA'), algorithms: ['ES256'] }, 'is not for ES256'],
  ['the wrong curve', { key: publicPem('P-384'), algorithms: ['ES256'] }, 'is not for ES256'],
  ['keys of two families', { keys: [publicPem('RSA'), publicPem('P-256')] }, 'keys of one family'],
  [
    'keys that look the same',
    { keys: [publicPem('RSA'), publicPem('other RSA')] },
    'no token can tell apart',
  ],
  ['a key set over http', { jwksUri: 'http://id.example/jwks' }, 'an https URL'],
  ['a key set with a password', { jwksUri: 'https://a:b@id.example/jwks' }, 'an https URL'],
  [
    'a key set for HS256',
    { jwksUri: 'https://id.example/jwks', algorithms: ['HS256'] },
    'need `jwt({ secret })`',
  ],
])('jwt: %s', (_title, options, message) => {
  const text = messageOf(() => jwt({ issuer, audience, ...options } as never))
  expect(text).toContain(message)
  // No message shows a key.
  for (const key of [privatePem, publicPem('RSA'), secret]) {
    expect(text).not.toContain(key.slice(30, 50))
  }
})

test.each([
  ['an issuer over http', { issuer: 'http://id.example' }, 'an https URL'],
  ['an issuer with a query', { issuer: 'https://id.example?x=1' }, 'without query and fragment'],
  [
    'http to a name that begins like this machine',
    { issuer: 'http://localhost.evil.example', allowLoopbackHttp: true },
    'an https URL',
  ],
  [
    'http to an address that begins like this machine',
    { issuer: 'http://127.0.0.1.evil.example', allowLoopbackHttp: true },
    'an https URL',
  ],
  ['a shared secret', { algorithms: ['HS256'] }, 'need `jwt({ secret })`'],
  ['a key', { key: 'x' }, 'has no option `key`'],
])('oidc: %s', (_title, options, message) => {
  expect(messageOf(() => oidc({ issuer, audience, ...options } as never))).toContain(message)
})

test.each([
  ['an endpoint over http', { endpoint: 'http://id.example/x', clientSecret: 's' }, 'an https URL'],
  ['no secret', {}, 'needs `clientSecret`'],
  [
    'revocations of no issuer',
    { clientSecret: 's', revocations: { check: () => undefined, onChange: () => () => undefined } },
    'needs `issuer`',
  ],
  ['no key', { clientAuthentication: 'private_key_jwt' }, 'needs `privateKey`'],
  ['a secret beside a key', { clientSecret: 's', privateKey: privatePem }, 'no `privateKey`'],
  [
    'a public key',
    { clientAuthentication: 'private_key_jwt', privateKey: publicPem('RSA') },
    'a PEM of an unencrypted private key',
  ],
  [
    'a key for another algorithm',
    { clientAuthentication: 'private_key_jwt', privateKey: privatePem, algorithm: 'ES256' },
    'cannot sign by ES256',
  ],
  ['a misspelt algorithm', { clientSecret: 's', algorithm: 'RS265' }, 'did you mean `RS256`?'],
  ['an algorithm with a shared secret', { clientSecret: 's', algorithm: 'HS256' }, 'one of RS256'],
  [
    'a misspelt method',
    { clientSecret: 's', clientAuthentication: 'client_secret_pots' },
    'did you mean `client_secret_post`?',
  ],
])('introspection: %s', (_title, options, message) => {
  const make = () => introspection({ endpoint, clientId: 'api', ...options } as never)
  expect(messageOf(make)).toContain(message)
})

test.each(Object.entries(kinds))(
  'a key for %s is taken as PEM, JWK and key object',
  async (alg, kind) => {
    const token = tokenOf({ alg, header: { kid: 'any' } })
    for (const key of [` ${publicPem(kind)}\n`, publicJwk(kind), publicKey(kind)]) {
      const authenticator = verifier({ key, algorithms: [alg as 'RS256'] })
      await expect(outcomeOf(authenticator, token)).resolves.toBe('verified')
    }
  },
)

test('the private members of a JWK are left behind', async () => {
  const jwk = privateKey('RSA').export({ format: 'jwk' })
  await expect(outcomeOf(verifier({ key: { ...jwk } }), tokenOf())).resolves.toBe('verified')
})

test.each(['RSA', 'P-256', 'P-384', 'P-521', 'Ed25519'] as const)(
  'a key of kind %s says by itself what it is for',
  async (kind) => {
    const alg = {
      RSA: 'RS256',
      'P-256': 'ES256',
      'P-384': 'ES384',
      'P-521': 'ES512',
      Ed25519: 'EdDSA',
    }
    const authenticator = verifier({ key: publicKey(kind) })
    await expect(outcomeOf(authenticator, tokenOf({ alg: alg[kind] }))).resolves.toBe('verified')
  },
)

test.each([
  ['a text', secret],
  ['bytes', Buffer.from(secret)],
  ['a key object', createSecretKey(Buffer.from(secret))],
  ['a JWK', { kty: 'oct', k: Buffer.from(secret).toString('base64url') }],
  ['a function', () => secret],
  ['a source', { name: 'env X', read: () => Promise.resolve(secret) }],
])('a secret is taken as %s', async (_title, given) => {
  const authenticator = verifier({ secret: given })
  await expect(outcomeOf(authenticator, tokenOf({ alg: 'HS256' }))).resolves.toBe('verified')
})

describe('a secret that is read', () => {
  test('is in force at once when it changes', async () => {
    let current = secret
    const authenticator = verifier({ secret: () => current })
    const old = tokenOf({ alg: 'HS256' })
    await expect(outcomeOf(authenticator, old)).resolves.toBe('verified')
    current = `${secret} rotated`
    const fresh = tokenOf({ alg: 'HS256', key: current, claims: { jti: 'fresh' } })
    await expect(outcomeOf(authenticator, fresh)).resolves.toBe('verified')
    await expect(outcomeOf(authenticator, old)).resolves.toBe('signature-invalid')
  })

  test('that changed stops its cached tokens with `refresh`, and listeners are told', async () => {
    let current = secret
    const authenticator = verifier({ secret: () => current })
    const listener = jest.fn()
    authenticator.onChange?.(listener)
    const old = tokenOf({ alg: 'HS256' })
    await outcomeOf(authenticator, old)
    await authenticator.refresh()
    expect(listener).not.toHaveBeenCalled()
    current = `${secret} rotated`
    await authenticator.refresh()
    expect(listener).toHaveBeenCalledTimes(1)
    await expect(outcomeOf(authenticator, old)).resolves.toBe('signature-invalid')
  })

  test('does not come back with a reading that began before it changed', async () => {
    const readings: ((text: string) => void)[] = []
    const authenticator = verifier({
      secret: () => new Promise<string>((resolve) => readings.push(resolve)),
    })
    const old = tokenOf({ alg: 'HS256' })
    const early = outcomeOf(authenticator, old)
    const refreshed = authenticator.refresh()
    readings[1]?.(`${secret} rotated`)
    await refreshed
    readings[0]?.(secret)
    await expect(early).resolves.toBe('signature-invalid')
  })

  test.each([
    ['is missing', () => ''],
    ['is too short', () => 'short'],
    ['is a public key', () => publicPem('RSA')],
    ['cannot be read', () => Promise.reject(new Error(secret))],
  ])('fails and refuses nothing where it %s', async (_title, read) => {
    const failure = outcomeOf(verifier({ secret: read }), tokenOf({ alg: 'HS256' }))
    await expect(failure).rejects.toThrow(/secret/)
    await expect(failure).rejects.not.toThrow(secret)
  })
})

test('a key in DER that only looks like a PEM is none', () => {
  const der = createPrivateKey(privatePem).export({ type: 'pkcs8', format: 'der' })
  expect(messageOf(() => jwt({ issuer, audience, key: der as never }))).toContain('it is bytes')
})
