import { createPublicKey, verify as verifyBytes } from 'node:crypto'
import jsonwebtoken from 'jsonwebtoken'
import {
  introspection,
  type IntrospectionOptions,
} from '../../../src/controls/authenticate/introspection'
import {
  audience,
  bearer,
  issuer,
  now,
  outcomeOf,
  privateKey,
  seconds,
  tokenOf,
  verify,
} from './support'
import { localServer, sendJson, type LocalServer } from './server'

// The row "Introspection + caching" of the token table.

const endpoint = 'https://id.example/introspect'
const active = {
  active: true,
  token_type: 'Bearer',
  iss: issuer,
  aud: audience,
  sub: 'ada',
  client_id: 'app',
  jti: 'token-1',
  scope: 'a b',
  iat: seconds,
  exp: seconds + 600,
}

function server(answer: unknown = active, options: Partial<IntrospectionOptions> = {}) {
  const state = { answer, status: 200, requests: [] as Request[], bodies: [] as URLSearchParams[] }
  const authenticator = introspection({
    endpoint,
    clientId: 'my api',
    clientSecret: 'p@ss:word/1',
    issuer,
    audience,
    clock: () => now,
    fetch: async (url, init) => {
      const request = new Request(url, init)
      state.requests.push(request)
      state.bodies.push(new URLSearchParams(await request.clone().text()))
      if (state.status === 0) throw new Error('connect ECONNREFUSED')
      return Response.json(state.answer, { status: state.status })
    },
    ...options,
  })
  const outcome = (token = 'opaque', at = now) => outcomeOf(authenticator, token, at)
  return { state, authenticator, outcome }
}

test('an active token yields the principal that the server describes', async () => {
  const { authenticator } = server()
  await expect(verify(authenticator, 'opaque')).resolves.toMatchObject({
    outcome: 'verified',
    until: now + 630_000,
    principal: {
      id: 'ada',
      method: 'introspection',
      issuer,
      clientId: 'app',
      tokenId: 'token-1',
      scopes: ['a', 'b'],
    },
  })
})

test('the request is a POST with the token in its body, authenticated as RFC 6749 §2.3.1 says', async () => {
  const { state, outcome } = server()
  await outcome('to&ken=')
  const [request] = state.requests
  expect(request).toMatchObject({ method: 'POST', url: endpoint, redirect: 'error' })
  expect(Object.fromEntries(state.bodies[0]!)).toEqual({
    token: 'to&ken=',
    token_type_hint: 'access_token',
  })
  expect(request?.headers.get('authorization')).toBe(
    `Basic ${Buffer.from('my+api:p%40ss%3Aword%2F1').toString('base64')}`,
  )
})

test('with `client_secret_post` the secret is in the body, read anew each time', async () => {
  const secrets = ['one', 'two']
  const { state, outcome } = server(active, {
    clientAuthentication: 'client_secret_post',
    clientSecret: { name: 'env X', read: () => secrets.shift() ?? '' },
    maxFailures: 1000,
  })
  await outcome('a')
  await outcome('b')
  expect(state.bodies.map((body) => body.get('client_secret'))).toEqual(['one', 'two'])
  expect(state.requests[0]?.headers.get('authorization')).toBeNull()
  await expect(outcome('c')).rejects.toThrow('env X')
})

describe('with `private_key_jwt`', () => {
  const assertions = async (options: object) => {
    const { state, outcome } = server(active, {
      clientSecret: undefined,
      clientAuthentication: 'private_key_jwt',
      keyId: 'client-key',
      ...options,
    } as never)
    await outcome('a')
    await outcome('b')
    return state.bodies.map((body) => {
      expect(body.get('client_assertion_type')).toBe(
        'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      )
      return body.get('client_assertion') ?? ''
    })
  }

  test.each([
    ['RS256', 'RSA'],
    ['PS256', 'RSA'],
    ['ES256', 'P-256'],
  ] as const)('each request has an assertion of its own, signed by %s', async (algorithm, kind) => {
    const [first, second] = await assertions({ privateKey: privateKey(kind), algorithm })
    const { header, payload } = jsonwebtoken.verify(
      first ?? '',
      createPublicKey(privateKey(kind)),
      { algorithms: [algorithm], complete: true, clockTimestamp: seconds },
    )
    expect(header).toEqual({ alg: algorithm, typ: 'JWT', kid: 'client-key' })
    expect(payload).toMatchObject({
      iss: 'my api',
      sub: 'my api',
      aud: issuer,
      iat: seconds,
      exp: seconds + 60,
    })
    const { jti } = jsonwebtoken.decode(second ?? '', { json: true }) ?? {}
    expect(jti).not.toBe((payload as { jti: string }).jti)
  })

  test('EdDSA signs too, and a PEM is a key', async () => {
    const privateKeyPem = privateKey('Ed25519').export({ type: 'pkcs8', format: 'pem' })
    const [assertion = ''] = await assertions({ privateKey: privateKeyPem, algorithm: 'EdDSA' })
    const [header, payload, signature] = assertion.split('.')
    const valid = verifyBytes(
      null,
      Buffer.from(`${header}.${payload}`),
      createPublicKey(privateKey('Ed25519')),
      Buffer.from(signature ?? '', 'base64url'),
    )
    expect(valid).toBe(true)
  })
})

test.each<[string, object, string]>([
  ['that is not active', { active: false }, 'inactive'],
  ['whose `active` is a text', { ...active, active: 'true' }, 'inactive'],
  ['whose `active` is a number', { ...active, active: 1 }, 'inactive'],
  ['without `active`', { ...active, active: undefined }, 'inactive'],
  ['of another issuer', { ...active, iss: 'https://evil.example' }, 'issuer-unknown'],
  ['for another audience', { ...active, aud: 'https://other.example' }, 'audience-other'],
  ['for no audience', { ...active, aud: undefined }, 'audience-malformed'],
  ['that is expired', { ...active, exp: seconds - 30 }, 'expired'],
  ['whose end is a text', { ...active, exp: '9999999999' }, 'exp-malformed'],
  ['that is not yet valid', { ...active, nbf: seconds + 60 }, 'not-yet-valid'],
  ['that is bound to what is no thumbprint', { ...active, cnf: { jkt: 'x' } }, 'cnf-malformed'],
  ['that is bound to what nobody knows', { ...active, cnf: { kid: 'x' } }, 'cnf-unverified'],
  ['of type DPoP and bound to no key', { ...active, token_type: 'DPoP' }, 'cnf-missing'],
  [
    'of no type, which may be a refresh token',
    { ...active, token_type: undefined },
    'token-type-missing',
  ],
  ['of type refresh_token', { ...active, token_type: 'refresh_token' }, 'not-access-token'],
  ['that is used to refresh', { ...active, token_use: 'refresh_token' }, 'not-access-token'],
  ['of nobody', { ...active, sub: undefined, client_id: undefined }, 'id-malformed'],
])('a token %s is refused', async (_title, answer, cause) => {
  await expect(server(answer).outcome()).resolves.toBe(cause)
})

test.each([
  ['DPoP', { jkt: 'A'.repeat(43) }, { jkt: 'A'.repeat(43) }],
  ['Bearer', { 'x5t#S256': 'A'.repeat(43) }, { certificate: 'A'.repeat(43) }],
  ['Bearer', undefined, {}],
])('a token of type %s says what it is bound to', async (type, cnf, confirmation) => {
  const answer = { ...active, token_type: type, ...(cnf && { cnf }) }
  await expect(verify(server(answer).authenticator, 'opaque')).resolves.toMatchObject({
    confirmation,
  })
})

test('an answer without issuer is of the server that was asked', async () => {
  await expect(server({ ...active, iss: undefined }).outcome()).resolves.toBe('verified')
})

test('an answer without a type is taken where that is allowed', async () => {
  const { outcome } = server({ ...active, token_type: undefined }, { allowUntyped: true })
  await expect(outcome()).resolves.toBe('verified')
})

test('what a principal claims cannot be changed, whoever shares it', async () => {
  const { authenticator } = server({ ...active, ext: { list: [{}] } })
  const verification = await verify(authenticator, 'opaque')
  if (verification.outcome === 'refused') throw new Error(verification.cause)
  const { ext } = verification.principal.claims as { ext: { list: object[] } }
  expect([ext, ext.list, ext.list[0]].every(Object.isFrozen)).toBe(true)
})

test('a client that acts for itself is known by its client id', async () => {
  const { authenticator } = server({ ...active, sub: undefined })
  await expect(verify(authenticator, 'opaque')).resolves.toMatchObject({ principal: { id: 'app' } })
})

describe('the cache', () => {
  test('remembers a token for 60 s, by the whole of it', async () => {
    const { state, outcome } = server()
    const token = 'opaque'.repeat(20)
    await outcome(token)
    await outcome(token, now + 59_999)
    expect(state.requests).toHaveLength(1)
    await outcome(token, now + 60_000)
    expect(state.requests).toHaveLength(2)
    // CVE-2026-35030 of LiteLLM: the first 20 characters were the key.
    state.answer = { active: false }
    await expect(outcome(`${token}x`)).resolves.toBe('inactive')
    await expect(outcome(token.slice(0, 20))).resolves.toBe('inactive')
  })

  test('ends with `exp`, also where the server says nothing of it', async () => {
    const { state, outcome } = server({ ...active, exp: seconds + 10 }, { clockSkew: 0 })
    await outcome()
    await expect(outcome('opaque', now + 10_000)).resolves.toBe('expired')
    expect(state.requests).toHaveLength(2)
    const endless = server({ ...active, exp: undefined })
    await expect(verify(endless.authenticator, 'opaque')).resolves.not.toHaveProperty('until')
    await endless.outcome('opaque', now + 60_000)
    expect(endless.state.requests).toHaveLength(2)
  })

  test('remembers a refusal for 5 s', async () => {
    const { state, outcome } = server({ active: false })
    await outcome()
    await outcome('opaque', now + 4999)
    expect(state.requests).toHaveLength(1)
    state.answer = active
    await expect(outcome('opaque', now + 5000)).resolves.toBe('verified')
  })

  test('made-up tokens push no verified one out', async () => {
    const { state, outcome } = server()
    await outcome()
    state.answer = { active: false }
    for (let count = 0; count < 2000; count += 1) await outcome(`made-up-${count}`)
    const { length } = state.requests
    await expect(outcome()).resolves.toBe('verified')
    expect(state.requests).toHaveLength(length)
  })

  test('100 uses of one token at the same time ask once', async () => {
    const { state, outcome } = server()
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => outcome()))
    expect(new Set(outcomes)).toEqual(new Set(['verified']))
    expect(state.requests).toHaveLength(1)
  })

  test('a revocation is looked up at every use', async () => {
    let cause: string | undefined = undefined
    const revocations = { check: () => cause, onChange: () => () => undefined }
    const { state, outcome } = server(active, { revocations })
    await expect(outcome()).resolves.toBe('verified')
    cause = 'revoked'
    await expect(outcome()).resolves.toBe('revoked')
    expect(state.requests).toHaveLength(1)
  })
})

describe('where the server does not answer', () => {
  test.each<[string, (state: ReturnType<typeof server>['state']) => void]>([
    ['at all', (state) => (state.status = 0)],
    ['with 200', (state) => (state.status = 401)],
    ['without an error', (state) => (state.status = 503)],
    ['with an object', (state) => (state.answer = [active])],
    ['with a small answer', (state) => (state.answer = { ...active, x: 'x'.repeat(65_536) })],
  ])('%s, that is our failure and no refusal', async (_title, change) => {
    const { state, outcome } = server()
    change(state)
    await expect(outcome()).rejects.toThrow()
    await expect(outcome()).rejects.toThrow()
    expect(state.requests).toHaveLength(2)
  })

  test('it is left alone for a while after five failures, and then tried once', async () => {
    const { state, outcome } = server()
    state.status = 503
    for (let count = 0; count < 8; count += 1) await expect(outcome()).rejects.toThrow()
    expect(state.requests).toHaveLength(5)
    await expect(outcome('opaque', now + 9999)).rejects.toThrow('is not asked for a while')
    await expect(outcome('opaque', now + 10_000)).rejects.toThrow('status 503')
    await expect(outcome('opaque', now + 10_001)).rejects.toThrow('is not asked for a while')
    state.status = 200
    await expect(outcome('opaque', now + 20_000)).resolves.toBe('verified')
    await expect(outcome('another', now + 20_000)).resolves.toBe('verified')
  })

  // Whoever has such a token could otherwise shut out everybody else, again and again.
  test.each<[string, (state: ReturnType<typeof server>['state']) => void]>([
    ['a status that is about the token', (state) => (state.status = 400)],
    ['more than can be read', (state) => (state.answer = { active, x: 'x'.repeat(65_536) })],
    ['what nests too deep', (state) => (state.answer = { a: { a: { a: { a: [[[[[]]]]] } } } })],
  ])('it is asked about other tokens where it answers %s', async (_title, change) => {
    const { state, outcome } = server()
    change(state)
    for (let count = 0; count < 8; count += 1) await expect(outcome('odd')).rejects.toThrow()
    Object.assign(state, { status: 200, answer: active })
    await expect(outcome()).resolves.toBe('verified')
  })

  test('a token that was verified before is used meanwhile, for as long as it is remembered', async () => {
    const { state, outcome } = server()
    await outcome()
    state.status = 503
    await expect(outcome('opaque', now + 59_000)).resolves.toBe('verified')
    await expect(outcome('opaque', now + 60_000)).rejects.toThrow()
  })

  test.each([
    ['says `active` twice', '{"active":false,"active":true,"token_type":"Bearer","sub":"eve"}'],
    ['is nested without end', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['is no JSON', 'active=true'],
  ])('an answer that %s is our failure', async (_title, text) => {
    const fetch = () => Promise.resolve(new Response(text))
    await expect(server(active, { fetch }).outcome()).rejects.toThrow('well-formed JSON object')
  })

  test('no message holds the token or the secret', async () => {
    const { state, outcome } = server()
    state.status = 0
    const error: unknown = await outcome('the-token').catch((reason: unknown) => reason)
    const text = JSON.stringify(error, Object.getOwnPropertyNames(error))
    expect(text).not.toContain('the-token')
    expect(text).not.toContain('p@ss')
  })
})

describe('over the network', () => {
  let local: LocalServer

  beforeAll(async () => {
    local = await localServer((_path, response) => sendJson(response, active))
  })

  afterAll(() => local.close())

  const remote = (options: Partial<IntrospectionOptions> = {}) =>
    introspection({
      endpoint: `${local.origin}/introspect`,
      clientId: 'api',
      clientSecret: 'secret',
      allowLoopbackHttp: true,
      clock: () => now,
      ...options,
    })

  test('the platform’s fetch asks', async () => {
    await expect(outcomeOf(remote(), 'opaque')).resolves.toBe('verified')
    expect(local.asked.at(-1)?.body).toBe('token=opaque&token_type_hint=access_token')
  })

  test('an answer that takes too long is our failure', async () => {
    local.answer = () => undefined
    await expect(outcomeOf(remote({ timeoutMs: 100 }), 'opaque')).rejects.toThrow()
  })

  test('a redirect is not followed: the secret goes nowhere else', async () => {
    local.answer = (_path, response) => void response.writeHead(307, { location: '/other' }).end()
    await expect(outcomeOf(remote(), 'opaque')).rejects.toThrow()
    expect(local.count('/other')).toBe(0)
  })
})

test('tokens are told apart by shape', () => {
  const { recognizes } = server().authenticator
  expect(recognizes(bearer('opaque'))).toBe(true)
  expect(recognizes(bearer(tokenOf()))).toBe(false)
  const any = server(active, { tokens: 'any' }).authenticator
  expect(any.recognizes(bearer(tokenOf()))).toBe(true)
  for (const authenticator of [server().authenticator, any]) {
    expect(authenticator.recognizes(bearer(`pc_live_${'a'.repeat(62)}`))).toBe(false)
    expect(authenticator.recognizes({ ...bearer('opaque'), scheme: 'api-key' })).toBe(false)
    expect(authenticator.recognizes({ scheme: 'session', value: '', id: undefined })).toBe(false)
  }
})
