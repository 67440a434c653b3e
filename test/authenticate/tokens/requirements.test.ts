import { generateKeyPairSync } from 'node:crypto'
import { jwt } from '../../../src/controls/authenticate/jwt'
import {
  audience,
  base64url,
  claims,
  issuer,
  kinds,
  now,
  outcomeOf,
  privateKey,
  publicKey,
  seconds,
  secret,
  signParts,
  tokenOf,
  verifier,
  verify,
  type TokenChange,
} from './support'

// Each block is a row of the token table of the reference, `authentication.md` section 3.

type Case = readonly [title: string, change: TokenChange, cause: string]

test('a good access token yields the principal of its subject', async () => {
  await expect(verify(verifier(), tokenOf())).resolves.toEqual({
    outcome: 'verified',
    until: now + 630_000,
    confirmation: {},
    principal: {
      id: 'ada',
      method: 'jwt',
      issuer,
      clientId: 'app',
      tokenId: 'token-1',
      tenant: undefined,
      roles: ['developer'],
      scopes: ['ai.model.read', 'ai.model.write'],
      models: undefined,
      claims: { ...claims, tenant: undefined },
    },
  })
})

test.each(Object.keys(kinds))('a token signed by %s is verified', async (alg) => {
  const key = publicKey(kinds[alg]!)
  const authenticator = verifier({ key, algorithms: [alg as 'RS256'] })
  await expect(outcomeOf(authenticator, tokenOf({ alg }))).resolves.toBe('verified')
  const other = tokenOf({ alg, claims: { sub: 'eve' } })
  const spliced = [...tokenOf({ alg }).split('.').slice(0, 2), other.split('.')[2]].join('.')
  await expect(outcomeOf(authenticator, spliced)).resolves.toBe('signature-invalid')
})

test.each(['HS256', 'HS384', 'HS512'] as const)('a token signed by %s is verified', async (alg) => {
  const authenticator = verifier({ secret, algorithms: [alg] })
  await expect(outcomeOf(authenticator, tokenOf({ alg }))).resolves.toBe('verified')
  const forged = tokenOf({ alg, key: `${secret} of another` })
  await expect(outcomeOf(authenticator, forged)).resolves.toBe('signature-invalid')
})

describe('Access-token profile (RFC 9068)', () => {
  test.each<Case>([
    ['that does not say it is one', { header: { typ: undefined } }, 'typ-not-access-token'],
    ['of another type', { header: { typ: 'JWT' } }, 'typ-not-access-token'],
    ['that is a logout token', { header: { typ: 'logout+jwt' } }, 'typ-not-access-token'],
    ['without exp', { claims: { exp: undefined } }, 'exp-missing'],
    ['without sub', { claims: { sub: undefined } }, 'sub-missing'],
    ['with an empty sub', { claims: { sub: '' } }, 'sub-missing'],
    ['without client_id', { claims: { client_id: undefined } }, 'client_id-missing'],
    ['without jti', { claims: { jti: undefined } }, 'jti-missing'],
    ['without iat', { claims: { iat: undefined } }, 'iat-missing'],
    ['without iss', { claims: { iss: undefined } }, 'issuer-unknown'],
    ['without aud', { claims: { aud: undefined } }, 'audience-malformed'],
  ])('refuses a token %s', async (_title, change, cause) => {
    await expect(outcomeOf(verifier(), tokenOf(change))).resolves.toBe(cause)
  })

  test.each(['at+jwt', 'AT+JWT', 'application/at+jwt', 'Application/AT+jwt'])(
    'takes the type %s',
    async (typ) => {
      await expect(outcomeOf(verifier(), tokenOf({ header: { typ } }))).resolves.toBe('verified')
    },
  )

  describe('in its absence, `profile: jwt`', () => {
    const authenticator = () => verifier({ profile: 'jwt' })
    const bare = { header: { typ: undefined }, claims: { client_id: undefined, jti: undefined } }

    test.each<[string, TokenChange]>([
      ['without a type', bare],
      ['of type JWT', { header: { typ: 'JWT' } }],
      ['of Keycloak', { header: { typ: 'JWT' }, claims: { typ: 'Bearer', azp: 'app' } }],
    ])('takes a token %s', async (_title, change) => {
      await expect(outcomeOf(authenticator(), tokenOf(change))).resolves.toBe('verified')
    })

    test.each<Case>([
      ['nonce', { claims: { nonce: 'n' } }, 'id-token'],
      ['at_hash', { claims: { at_hash: 'h' } }, 'id-token'],
      ['c_hash', { claims: { c_hash: 'h' } }, 'id-token'],
      ['its client as audience', { claims: { client_id: audience } }, 'id-token'],
      ['its client among the audiences', { claims: { aud: [audience, 'app'] } }, 'id-token'],
      ['its azp as audience', { claims: { client_id: undefined, azp: audience } }, 'id-token'],
      ['events, as a logout token has', { claims: { events: {} } }, 'id-token'],
      ['the type ID of Keycloak', { claims: { typ: 'ID' } }, 'typ-not-access-token'],
      ['the type Refresh of Keycloak', { claims: { typ: 'Refresh' } }, 'typ-not-access-token'],
      ['a type of another kind', { header: { typ: 'dpop+jwt' } }, 'typ-not-access-token'],
    ])('refuses a token with %s', async (_title, { header, claims: changed }, cause) => {
      const token = tokenOf({ header: { typ: 'JWT', ...header }, claims: changed ?? {} })
      await expect(outcomeOf(authenticator(), token)).resolves.toBe(cause)
    })
  })
})

describe('`alg` confusion, none, weak keys', () => {
  test.each([
    ['a secret beside a public key', ['HS256', 'RS256']],
    ['RSA beside EC', ['RS256', 'ES256']],
    ['EC beside EdDSA', ['ES256', 'EdDSA']],
  ])('one issuer has one family: not %s', (_title, algorithms) => {
    expect(() => verifier({ algorithms: algorithms as never })).toThrow('must name one family')
  })

  test('the algorithms of one issuer say nothing of another', async () => {
    const authenticator = jwt({
      issuers: [
        { issuer, audience, key: publicKey('RSA') },
        { issuer: 'https://other.example', audience, key: publicKey('P-256') },
      ],
    })
    const crossed = tokenOf({ alg: 'ES256', key: privateKey('P-256') })
    await expect(outcomeOf(authenticator, crossed)).resolves.toBe('alg-not-allowed')
    const own = tokenOf({ alg: 'ES256', claims: { iss: 'https://other.example' } })
    await expect(outcomeOf(authenticator, own)).resolves.toBe('verified')
  })

  test.each([
    ['a modulus under 2048 bits', { key: publicKey('RSA 1024') }, 'has 1024 bits'],
    ['a secret shorter than the hash', { secret: 'x'.repeat(31) }, '31 bytes is not for HS256'],
    [
      'a secret shorter than the longest hash',
      { secret: 'x'.repeat(47), algorithms: ['HS384'] },
      '47 bytes is not for HS384',
    ],
    [
      'a curve that no algorithm here has',
      { key: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey },
      'its curve is none of',
    ],
    [
      'an even exponent',
      { key: { kty: 'RSA', n: publicKey('RSA').export({ format: 'jwk' }).n, e: 'AQAC' } },
      'exponent is even',
    ],
    ['`use: enc`', { key: { ...publicKey('RSA').export({ format: 'jwk' }), use: 'enc' } }, '`use`'],
    [
      '`key_ops` without verify',
      { key: { ...publicKey('RSA').export({ format: 'jwk' }), key_ops: ['sign'] } },
      '`key_ops`',
    ],
  ])('a key with %s is refused at once', (_title, options, message) => {
    expect(() => verifier(options as never)).toThrow(message)
  })

  test('the algorithm that a key names is the only one it is used for', async () => {
    const key = { ...publicKey('RSA').export({ format: 'jwk' }), alg: 'RS384' }
    const authenticator = verifier({ key, algorithms: ['RS256', 'RS384'] })
    await expect(outcomeOf(authenticator, tokenOf())).resolves.toBe('key-unknown')
    await expect(outcomeOf(authenticator, tokenOf({ alg: 'RS384' }))).resolves.toBe('verified')
  })
})

describe('Embedded jwk/jku/x5u/x5c', () => {
  const members = [
    ['jwk', publicKey('other RSA').export({ format: 'jwk' })],
    ['jku', 'https://evil.example/jwks.json'],
    ['x5u', 'https://evil.example/chain.pem'],
    ['x5c', ['MIIB']],
  ] as const

  test.each(members)(
    'a good token with `%s` is verified by the issuer key',
    async (name, value) => {
      const token = tokenOf({ header: { [name]: value } })
      await expect(outcomeOf(verifier(), token)).resolves.toBe('verified')
      const strict = verifier({ embeddedKeys: 'refuse' })
      await expect(outcomeOf(strict, token)).resolves.toBe('embedded-key')
    },
  )

  test.each(members)(
    'a token whose `%s` names the key that signed it is refused',
    async (name, value) => {
      const token = tokenOf({ header: { [name]: value }, key: privateKey('other RSA') })
      await expect(outcomeOf(verifier(), token)).resolves.toBe('signature-invalid')
    },
  )
})

describe('`crit`', () => {
  test.each<Case>([
    ['crit', { header: { crit: ['exp'], exp: 1 } }, 'crit-unsupported'],
    ['an empty crit', { header: { crit: [] } }, 'crit-unsupported'],
    ['crit of null', { header: { crit: null } }, 'crit-unsupported'],
    ['b64', { header: { b64: false, crit: ['b64'] } }, 'crit-unsupported'],
    ['b64 alone', { header: { b64: false } }, 'b64-unsupported'],
    ['b64 of true', { header: { b64: true } }, 'b64-unsupported'],
    ['zip', { header: { zip: 'DEF' } }, 'zip-unsupported'],
  ])('refuses a signed token with %s', async (_title, change, cause) => {
    await expect(outcomeOf(verifier(), tokenOf(change))).resolves.toBe(cause)
  })
})

describe('Huge / malformed token', () => {
  const signed = (header: string, payload: string) =>
    signParts(base64url(header), base64url(payload), 'RS256')
  const head = JSON.stringify({ alg: 'RS256', typ: 'at+jwt' })
  const body = JSON.stringify(claims)
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const withMember = (text: string) => `${body.slice(0, -1)},${text}}`

  test.each([
    ['longer than 8 KB', tokenOf({ claims: { filler: 'x'.repeat(6100) } }), 'token-too-long'],
    [
      'with a header over 2 KB',
      tokenOf({ header: { filler: 'x'.repeat(1600) } }),
      'header-too-long',
    ],
    ['of two parts', tokenOf().split('.').slice(0, 2).join('.'), 'not-three-parts'],
    ['of four parts', `${tokenOf()}.eyJ9`, 'not-three-parts'],
    ['with an empty signature', tokenOf().replace(/[^.]*$/, ''), 'not-three-parts'],
    ['with an empty payload', tokenOf().replace(/\.[^.]*\./, '..'), 'not-three-parts'],
    ['with an empty header', tokenOf().replace(/^[^.]*/, ''), 'not-three-parts'],
    ['with padding', `${tokenOf()}==`, 'base64url-malformed'],
    ['in plain base64', `${tokenOf().slice(0, -3)}+/A`, 'base64url-malformed'],
    ['with a line break', tokenOf().replace('.', '\n.'), 'base64url-malformed'],
    ['with a null byte', tokenOf().replace('.', '\0.'), 'base64url-malformed'],
    ['whose header is a list', signed('["RS256"]', body), 'header-malformed'],
    ['whose header is null', signed('null', body), 'header-malformed'],
    ['whose header is a text', signed('"RS256"', body), 'header-malformed'],
    ['whose header is no JSON', signed('{alg:RS256}', body), 'header-malformed'],
    [
      'whose header begins with a byte order mark',
      signed(`\uFEFF${head}`, body),
      'header-malformed',
    ],
    [
      'whose header says `alg` twice',
      signed('{"alg":"RS256","alg":"HS256"}', body),
      'header-malformed',
    ],
    ['without `alg`', tokenOf({ header: { alg: undefined } }), 'alg-malformed'],
    ['with `alg` in the prototype', signed('{"__proto__":{"alg":"RS256"}}', body), 'alg-malformed'],
    ['whose `alg` is a list', tokenOf({ header: { alg: ['RS256'] } }), 'alg-malformed'],
    ['whose `kid` is a number', tokenOf({ header: { kid: 1 } }), 'kid-malformed'],
    ['whose `kid` is null', tokenOf({ header: { kid: null } }), 'kid-malformed'],
    ['whose `kid` is an object', tokenOf({ header: { kid: {} } }), 'kid-malformed'],
    [
      'whose `kid` is over 256 characters',
      tokenOf({ header: { kid: 'k'.repeat(257) } }),
      'kid-malformed',
    ],
    ['whose `typ` is a list', tokenOf({ header: { typ: ['at+jwt'] } }), 'typ-malformed'],
    ['whose payload is null', signed(head, 'null'), 'claims-malformed'],
    ['whose payload is a list', signed(head, `[${body}]`), 'claims-malformed'],
    ['whose payload is a text', signed(head, '"claims"'), 'claims-malformed'],
    ['whose payload is no JSON', signed(head, `${body}x`), 'claims-malformed'],
    ['that says `sub` twice', signed(head, withMember('"sub":"eve"')), 'claims-malformed'],
    [
      'that says `sub` twice, once escaped',
      signed(head, withMember('"s\\u0075b":"eve"')),
      'claims-malformed',
    ],
    ['with an inner name twice', signed(head, withMember('"a":{"b":1,"b":2}')), 'claims-malformed'],
    ['nested nine deep', signed(head, withMember(`"a":${nested(8)}`)), 'claims-malformed'],
    [
      'nested three thousand deep',
      signed(head, withMember(`"a":${nested(3000)}`)),
      'token-too-long',
    ],
  ])('refuses a token %s', async (_title, token, cause) => {
    await expect(outcomeOf(verifier(), token)).resolves.toBe(cause)
  })

  test('refuses a payload that is no UTF-8', async () => {
    const payload = Buffer.concat([
      Buffer.from(body.slice(0, -1)),
      Buffer.from(',"a":"\xff"}', 'latin1'),
    ])
    const token = signParts(base64url(head), base64url(payload), 'RS256')
    await expect(outcomeOf(verifier(), token)).resolves.toBe('claims-malformed')
  })

  test('refuses a signature with stray bits, which decodes to the same bytes', async () => {
    const token = tokenOf()
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const twin = token.slice(0, -1) + alphabet[alphabet.indexOf(token.at(-1)!) + 1]
    expect(Buffer.from(twin.split('.')[2]!, 'base64url')).toEqual(
      Buffer.from(token.split('.')[2]!, 'base64url'),
    )
    await expect(outcomeOf(verifier(), twin)).resolves.toBe('base64url-malformed')
  })

  test.each([
    ['seven lists', withMember(`"a":${nested(7)}`)],
    ['braces, colons and quotes inside of texts', withMember('"a:{\\"[":"}]:{\\\\"')],
    ['a member `__proto__`', withMember('"__proto__":{"roles":["admin"]}')],
    ['a claim that is an empty text', withMember('"":1')],
  ])('takes a payload with %s', async (_title, payload) => {
    await expect(outcomeOf(verifier(), signed(head, payload))).resolves.toBe('verified')
  })

  test('an oversized token is refused before anything of it is decoded', async () => {
    const authenticator = verifier()
    const from = jest.spyOn(Buffer, 'from')
    try {
      await expect(outcomeOf(authenticator, `eyJ${'A'.repeat(1_000_000)}.e30.e30`)).resolves.toBe(
        'token-too-long',
      )
      expect(from).not.toHaveBeenCalled()
    } finally {
      from.mockRestore()
    }
  })
})

describe('Clock skew', () => {
  const at = (change: Record<string, unknown>) => tokenOf({ claims: change })

  test.each([
    ['expires 30 s ago', { exp: seconds - 30 }, 'expired'],
    ['expires 29 s ago', { exp: seconds - 29 }, 'verified'],
    ['begins in 31 s', { nbf: seconds + 31 }, 'not-yet-valid'],
    ['begins in 30 s', { nbf: seconds + 30 }, 'verified'],
    ['was issued in 31 s', { iat: seconds + 31 }, 'issued-in-future'],
    ['was issued in 30 s', { iat: seconds + 30 }, 'verified'],
    ['logged in in 31 s', { auth_time: seconds + 31 }, 'login-in-future'],
  ])('a token that %s: %s', async (_title, change, outcome) => {
    await expect(outcomeOf(verifier(), at(change))).resolves.toBe(outcome)
  })

  test.each([
    ['exp', 'a text', String(seconds + 600), 'exp-malformed'],
    ['exp', 'null', null, 'exp-malformed'],
    ['exp', 'a list', [seconds + 600], 'exp-malformed'],
    ['nbf', 'a text', '0', 'nbf-malformed'],
    ['iat', 'a text', String(seconds), 'iat-malformed'],
    ['iat', 'a boolean', true, 'iat-malformed'],
    ['auth_time', 'a text', '0', 'auth_time-malformed'],
  ])('refuses `%s` that is %s', async (name, _kind, value, cause) => {
    await expect(outcomeOf(verifier(), at({ [name]: value }))).resolves.toBe(cause)
  })

  test('refuses an `exp` beyond all numbers', async () => {
    const payload = JSON.stringify(claims).replace(/"exp":\d+/, '"exp":1e400')
    const token = signParts(tokenOf().split('.')[0]!, base64url(payload), 'RS256')
    await expect(outcomeOf(verifier(), token)).resolves.toBe('exp-malformed')
  })

  test('the skew is configured, up to 120 s', async () => {
    const token = at({ exp: seconds - 100 })
    await expect(outcomeOf(verifier({ clockSkew: 120 }), token)).resolves.toBe('verified')
    await expect(outcomeOf(verifier({ clockSkew: 0 }), at({ exp: seconds }))).resolves.toBe(
      'expired',
    )
    expect(() => verifier({ clockSkew: 121 })).toThrow('from 0 to 120')
  })

  test('`maxTokenAge` ends a token that `exp` would not', async () => {
    const authenticator = verifier({ maxTokenAge: 60, clockSkew: 0 })
    await expect(verify(authenticator, at({ iat: seconds - 59 }))).resolves.toMatchObject({
      outcome: 'verified',
      until: now + 1000,
    })
    await expect(outcomeOf(authenticator, at({ iat: seconds - 60 }))).resolves.toBe('too-old')
    const compatible = verifier({ maxTokenAge: 60, profile: 'jwt' })
    await expect(outcomeOf(compatible, at({ iat: undefined }))).resolves.toBe('iat-missing')
  })
})

describe('`iss`/`aud`/`azp` mix-up, multi-issuer tenants', () => {
  test.each<Case>([
    ['of another issuer', { claims: { iss: 'https://evil.example' } }, 'issuer-unknown'],
    ['of the issuer with a slash', { claims: { iss: `${issuer}/` } }, 'issuer-unknown'],
    ['of the issuer in upper case', { claims: { iss: issuer.toUpperCase() } }, 'issuer-unknown'],
    ['of a list of issuers', { claims: { iss: [issuer] } }, 'issuer-unknown'],
    ['for another audience', { claims: { aud: 'https://other.example' } }, 'audience-other'],
    [
      'for an audience that begins like ours',
      { claims: { aud: `${audience}.evil` } },
      'audience-other',
    ],
    ['for an audience with ours in it', { claims: { aud: `x ${audience}` } }, 'audience-other'],
    ['for nobody', { claims: { aud: [] } }, 'audience-other'],
    ['for an object', { claims: { aud: { [audience]: true } } }, 'audience-malformed'],
    ['for a list with a number', { claims: { aud: [audience, 1] } }, 'audience-malformed'],
    ['for a list of lists', { claims: { aud: [[audience]] } }, 'audience-malformed'],
  ])('refuses a token %s', async (_title, change, cause) => {
    await expect(outcomeOf(verifier(), tokenOf(change))).resolves.toBe(cause)
  })

  test('one of several audiences is enough, on both sides', async () => {
    const authenticator = verifier({ audience: ['other', audience] })
    const token = tokenOf({ claims: { aud: ['third', audience] } })
    await expect(outcomeOf(authenticator, token)).resolves.toBe('verified')
  })

  test.each([
    ['by client_id', { client_id: 'app' }, 'verified'],
    ['by azp', { client_id: 'app', azp: 'app' }, 'verified'],
    ['whose azp is another', { client_id: 'app', azp: 'evil' }, 'client-other'],
    ['whose client_id is another', { client_id: 'evil', azp: 'app' }, 'client-other'],
    ['whose azp is a list', { azp: ['app'] }, 'client-other'],
  ])('`clientIds`, a token %s: %s', async (_title, change, outcome) => {
    const token = tokenOf({ claims: change })
    await expect(outcomeOf(verifier({ clientIds: ['app'] }), token)).resolves.toBe(outcome)
  })

  test('`clientIds` refuses a token that names no client', async () => {
    const authenticator = verifier({ clientIds: ['app'], profile: 'jwt' })
    const token = tokenOf({ claims: { client_id: undefined } })
    await expect(outcomeOf(authenticator, token)).resolves.toBe('client-other')
  })

  describe('two issuers with a key of the same id', () => {
    const other = 'https://other.example'
    const jwk = (kind: 'RSA' | 'other RSA') => ({
      ...publicKey(kind).export({ format: 'jwk' }),
      kid: 'k',
    })
    const authenticator = jwt({
      issuers: [
        { issuer, audience, key: jwk('RSA'), tenant: 'first' },
        { issuer: other, audience: 'for-other', key: jwk('other RSA'), tenant: 'second' },
      ],
    })
    const header = { kid: 'k' }

    test('each verifies its own, with its own audience, and gives its own tenant', async () => {
      await expect(verify(authenticator, tokenOf({ header }))).resolves.toMatchObject({
        principal: { issuer, tenant: 'first' },
      })
      const token = tokenOf({
        header,
        claims: { iss: other, aud: 'for-other' },
        key: privateKey('other RSA'),
      })
      await expect(verify(authenticator, token)).resolves.toMatchObject({
        principal: { issuer: other, tenant: 'second' },
      })
    })

    test('none verifies what the other signed', async () => {
      const crossed = tokenOf({ header, claims: { iss: other, aud: 'for-other' } })
      await expect(outcomeOf(authenticator, crossed)).resolves.toBe('signature-invalid')
      const audiences = tokenOf({ header, claims: { aud: 'for-other' } })
      await expect(outcomeOf(authenticator, audiences)).resolves.toBe('audience-other')
    })

    test('an issuer is named once', () => {
      const twice = { issuer, audience, key: publicKey('RSA') }
      expect(() => jwt({ issuers: [twice, twice] })).toThrow('names `https://id.example` twice')
    })
  })
})

describe('Cert-bound tokens and DPoP', () => {
  const thumbprint = 'A'.repeat(43)

  test.each([
    ['a certificate', { 'x5t#S256': thumbprint }, { certificate: thumbprint }],
    ['a DPoP key', { jkt: thumbprint }, { jkt: thumbprint }],
    [
      'both',
      { jkt: thumbprint, 'x5t#S256': thumbprint },
      { jkt: thumbprint, certificate: thumbprint },
    ],
  ])('says that a token is bound to %s, for the guard to verify', async (_title, cnf, bound) => {
    const token = tokenOf({ claims: { cnf } })
    await expect(verify(verifier(), token)).resolves.toMatchObject({ confirmation: bound })
  })

  test.each([
    ['something nobody knows', { other: 1 }, 'cnf-unverified'],
    ['more than is known', { jkt: thumbprint, other: 1 }, 'cnf-unverified'],
    ['nothing', {}, 'cnf-malformed'],
    ['null', null, 'cnf-malformed'],
    ['a list', [], 'cnf-malformed'],
    ['what is no thumbprint', { jkt: 'A'.repeat(42) }, 'cnf-malformed'],
    ['a thumbprint with stray bits', { jkt: `${'A'.repeat(42)}B` }, 'cnf-malformed'],
  ])('refuses a token that is bound to %s', async (_title, cnf, cause) => {
    await expect(outcomeOf(verifier(), tokenOf({ claims: { cnf } }))).resolves.toBe(cause)
  })
})

describe('Step-up (RFC 9470)', () => {
  const acrValues = ['phr', 'phrh']

  test.each([
    ['no acr', {}],
    ['another acr', { acr: 'pwd' }],
    ['a list', { acr: ['phr'] }],
  ])('a login with %s is too weak', async (_title, change) => {
    await expect(verify(verifier({ acrValues }), tokenOf({ claims: change }))).resolves.toEqual({
      outcome: 'refused',
      cause: 'login-insufficient',
      stepUp: { acrValues },
    })
  })

  test('a login that is too old, or of no known age, asks for a fresh one', async () => {
    const authenticator = verifier({ maxAge: 300, clockSkew: 0 })
    const refusal = { outcome: 'refused', cause: 'login-insufficient', stepUp: { maxAge: 300 } }
    const old = tokenOf({ claims: { auth_time: seconds - 300 } })
    await expect(verify(authenticator, old)).resolves.toEqual(refusal)
    await expect(verify(authenticator, tokenOf())).resolves.toEqual(refusal)
  })

  test('a strong and fresh login is let in until it is too old', async () => {
    const authenticator = verifier({ acrValues, maxAge: 300, clockSkew: 0 })
    const token = tokenOf({ claims: { acr: 'phr', auth_time: seconds - 100 } })
    await expect(verify(authenticator, token)).resolves.toMatchObject({ until: now + 200_000 })
    await expect(outcomeOf(authenticator, token, now + 200_000)).resolves.toBe('login-insufficient')
  })

  test('no step-up is asked of a token that is refused anyway', async () => {
    const token = tokenOf({ claims: { exp: seconds - 600 } })
    await expect(verify(verifier({ acrValues }), token)).resolves.toEqual({
      outcome: 'refused',
      cause: 'expired',
    })
  })
})
