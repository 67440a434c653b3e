import { createHmac } from 'node:crypto'
import { jwt } from '../../../src/controls/authenticate/jwt'
import {
  audience,
  base64url,
  claims,
  issuer,
  outcomeOf,
  privateKey,
  publicJwk,
  publicKey,
  publicPem,
  secret,
  seconds,
  signParts,
  tokenOf,
  verifier,
  verify,
} from './support'

const good = tokenOf({ header: { kid: 'k' } })
const [goodHeader, goodPayload, goodSignature] = good.split('.') as [string, string, string]
const header = (members: object) =>
  base64url(JSON.stringify({ alg: 'RS256', typ: 'at+jwt', ...members }))
const hmac = (members: object, key: string | Buffer) => {
  const text = `${header({ alg: 'HS256', ...members })}.${goodPayload}`
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
}
const der = publicKey('RSA').export({ type: 'spki', format: 'der' })

describe('the playbook of jwt_tool', () => {
  const attacks: [string, string][] = [
    ['a signature cut short', good.slice(0, -8)],
    ['no signature', `${goodHeader}.${goodPayload}.`],
    ['a null signature', `${goodHeader}.${goodPayload}.${base64url('\0')}`],
    ['a signature of zeros', `${goodHeader}.${goodPayload}.${base64url(Buffer.alloc(256))}`],
    ...['none', 'None', 'NONE', 'nOnE', 'none '].flatMap((alg): [string, string][] => [
      [`alg ${alg} without a signature`, `${header({ alg })}.${goodPayload}.`],
      [`alg ${alg} with a signature`, `${header({ alg })}.${goodPayload}.${goodSignature}`],
    ]),
    ['a blank key', hmac({}, '')],
    ['the PEM as secret', hmac({}, publicPem('RSA'))],
    ['the PEM without its last line break as secret', hmac({}, publicPem('RSA').trim())],
    ['the DER as secret', hmac({}, der)],
    ['the JWK as secret', hmac({}, JSON.stringify(publicJwk('RSA')))],
    [
      'an injected jwk',
      tokenOf({ header: { jwk: publicJwk('other RSA') }, key: privateKey('other RSA') }),
    ],
    [
      'a spoofed jku',
      tokenOf({ header: { jku: 'https://evil.example' }, key: privateKey('other RSA') }),
    ],
    [
      'an external x5u',
      tokenOf({ header: { x5u: 'https://evil.example' }, key: privateKey('other RSA') }),
    ],
    ...[
      '',
      '../../dev/null',
      '/dev/null',
      '/invalid_path',
      '|sleep 10',
      "x' UNION SELECT '1';--",
    ].flatMap((kid): [string, string][] => [
      [`kid ${kid} and a blank key`, hmac({ kid }, '')],
      [`kid ${kid} and a null byte as key`, hmac({ kid }, '\0')],
      [`kid ${kid} and the letter 1 as key`, hmac({ kid }, '1')],
    ]),
    ...['secret', 'password', 'your-256-bit-secret', 'changeme', '1234567890'].map(
      (word): [string, string] => [`the common secret ${word}`, hmac({}, word)],
    ),
    ['RS256 relabeled as PS256', signParts(header({ alg: 'PS256' }), goodPayload, 'RS256')],
    [
      'claims changed after signing',
      `${goodHeader}.${base64url(JSON.stringify({ ...claims, sub: 'eve' }))}.${goodSignature}`,
    ],
    [
      'a header changed after signing',
      `${header({ kid: 'other' })}.${goodPayload}.${goodSignature}`,
    ],
  ]

  test.each(attacks)('%s is refused', async (_title, token) => {
    const key = { ...publicJwk('RSA'), kid: 'k' }
    for (const authenticator of [verifier(), verifier({ keys: [key] })]) {
      await expect(verify(authenticator, token)).resolves.toMatchObject({ outcome: 'refused' })
    }
  })

  test('the original token still passes after all of them (persistence)', async () => {
    const authenticator = verifier()
    for (const [, token] of attacks) await verify(authenticator, token)
    await expect(outcomeOf(authenticator, good)).resolves.toBe('verified')
  })

  const values = [null, true, false, 0, '', [], {}]
  const replaced = (names: readonly string[]) =>
    names.flatMap((name) => values.map((value) => [name, JSON.stringify(value), value] as const))

  test.each(replaced(['alg', 'typ']))(
    'header member `%s` of %s is refused',
    async (name, _text, value) => {
      await expect(
        verify(verifier(), tokenOf({ header: { [name]: value } })),
      ).resolves.toMatchObject({
        outcome: 'refused',
      })
    },
  )

  test.each(replaced(['kid']).filter(([, , value]) => value !== ''))(
    'header member `%s` of %s is refused',
    async (name, _text, value) => {
      await expect(outcomeOf(verifier(), tokenOf({ header: { [name]: value } }))).resolves.toBe(
        'kid-malformed',
      )
    },
  )

  test.each(replaced(['iss', 'aud', 'exp', 'sub', 'client_id', 'jti', 'cnf']))(
    'claim `%s` of %s is refused',
    async (name, _text, value) => {
      await expect(
        verify(verifier(), tokenOf({ claims: { [name]: value } })),
      ).resolves.toMatchObject({
        outcome: 'refused',
      })
    },
  )

  test.each(
    replaced(['iat', 'nbf', 'roles', 'scope']).filter(([, , value]) => typeof value !== 'number'),
  )('claim `%s` of %s gives nobody a role or scope', async (name, _text, value) => {
    const verification = await verify(verifier(), tokenOf({ claims: { [name]: value } }))
    if (verification.outcome === 'refused') return
    const { roles, scopes } = verification.principal
    expect(name === 'roles' ? roles : scopes).toEqual([])
  })
})

describe('forgeries that jsonwebtoken accepts where its key is a text', () => {
  const pem = publicPem('RSA')
  const jwkText = JSON.stringify(publicJwk('RSA'))

  // A forger signs with what the service was given as "public key"; each is refused at construction,
  // or is a key object by the time a token arrives.
  test.each<[string, unknown, string | Buffer]>([
    ['the DER', der, der],
    ['a PEM after a space', ` ${pem}`, ` ${pem}`],
    ['a PEM after a line break', `\n${pem}`, `\n${pem}`],
    ['a PEM after any character', `x${pem}`, `x${pem}`],
    ['a PEM without line breaks', pem.replaceAll('\n', ''), pem.replaceAll('\n', '')],
    ['a PEM with escaped line breaks', pem.replaceAll('\n', '\\n'), pem.replaceAll('\n', '\\n')],
    ['the text of a JWK', jwkText, jwkText],
    ['an empty text', '', ''],
    ['empty bytes', Buffer.alloc(0), ''],
  ])('%s', async (_title, key, hmacKey) => {
    for (const option of ['key', 'secret'] as const) {
      let authenticator: ReturnType<typeof jwt>
      try {
        authenticator = jwt({ issuer, audience, [option]: key })
      } catch {
        continue
      }
      expect(option).toBe('key')
      await expect(outcomeOf(authenticator, hmac({}, hmacKey))).resolves.toBe('alg-not-allowed')
      await expect(outcomeOf(authenticator, good)).resolves.toBe('verified')
    }
  })
})

describe('advisories of fast-jwt, 2026', () => {
  test('CVE-2026-34950: whitespace before a PEM makes no secret of it', async () => {
    const authenticator = verifier({ key: ` \n${publicPem('RSA')}` })
    await expect(outcomeOf(authenticator, hmac({}, ` \n${publicPem('RSA')}`))).resolves.toBe(
      'alg-not-allowed',
    )
  })

  test('CVE-2026-35041: no claim is matched against a pattern', () => {
    expect(() => verifier({ audience: /a|b/ as never })).toThrow('a name or a list of names')
    expect(() => verifier({ clientIds: [/a|b/] as never })).toThrow('a list of strings')
  })

  test('CVE-2026-35042: `crit` is no decoration', async () => {
    const token = tokenOf({ header: { crit: ['x-must-understand'], 'x-must-understand': true } })
    await expect(outcomeOf(verifier(), token)).resolves.toBe('crit-unsupported')
  })

  test('GHSA-rp9m-7r4c-75qg: tokens that begin or end alike do not share a cache entry', async () => {
    const authenticator = verifier()
    const [ada, eve] = ['ada', 'eve'].map((sub) => tokenOf({ claims: { sub } })) as [string, string]
    await expect(verify(authenticator, ada)).resolves.toMatchObject({ principal: { id: 'ada' } })
    await expect(verify(authenticator, eve)).resolves.toMatchObject({ principal: { id: 'eve' } })
    const [head, , signature] = ada.split('.')
    const mixed = `${head}.${eve.split('.')[1]}.${signature}`
    await expect(outcomeOf(authenticator, mixed)).resolves.toBe('signature-invalid')
  })

  test('CVE-2026-44351: an empty key verifies nothing', async () => {
    expect(() => verifier({ secret: Buffer.alloc(0) })).toThrow('it is empty')
    const authenticator = verifier({ secret: () => Promise.resolve('') })
    await expect(verify(authenticator, hmac({}, ''))).rejects.toThrow('is missing')
  })

  test('GHSA-8wpc-h4q6-8fxv: without a key there is no authenticator', () => {
    expect(() => jwt({ issuer, audience })).toThrow('needs exactly one of')
    expect(() => jwt({ issuer, audience, key: undefined } as never)).toThrow('needs exactly one of')
  })

  test('GHSA-ww5h-9m49-7xx4: a prefix before a PEM makes no secret of it', () => {
    expect(() => verifier({ key: `prefix\n${publicPem('RSA')}` })).toThrow('not one PEM block')
    expect(() => verifier({ secret: `prefix\n${publicPem('RSA')}` })).toThrow(
      'give a public key as `key`',
    )
  })
})

describe('advisories of jsonwebtoken and jws', () => {
  test('CVE-2022-23529: a key with a `toString` of its own is no key', () => {
    const hostile = { toString: () => publicPem('RSA'), kty: 'RSA' }
    expect(() => verifier({ key: hostile as never })).toThrow('`n` is missing')
  })

  test('CVE-2022-23539: a key of another type is no key for the algorithm', () => {
    expect(() => verifier({ key: publicKey('P-256'), algorithms: ['RS256'] })).toThrow(
      'is not for RS256',
    )
  })

  test('CVE-2022-23540: no algorithms are not all algorithms', async () => {
    expect(() => verifier({ algorithms: [] })).toThrow('a list such as')
    await expect(
      outcomeOf(verifier(), `${header({ alg: 'none' })}.${goodPayload}.AA`),
    ).resolves.toBe('alg-not-allowed')
  })

  test('CVE-2022-23541: a key that is looked up is of the issuer and the algorithm', async () => {
    const keys = [
      { ...publicJwk('RSA'), kid: 'k', alg: 'RS256' },
      { ...publicJwk('other RSA'), kid: 'k', alg: 'RS512' },
    ]
    const authenticator = verifier({ keys, algorithms: ['RS256', 'RS512'] })
    const crossed = tokenOf({ alg: 'RS512', header: { kid: 'k' } })
    await expect(outcomeOf(authenticator, crossed)).resolves.toBe('signature-invalid')
  })

  test('GHSA-869p-cjfg-cm3x: an HMAC is computed with the secret and nothing of the token', async () => {
    const authenticator = verifier({ secret })
    await expect(outcomeOf(authenticator, hmac({ kid: secret }, secret))).resolves.toBe('verified')
    await expect(outcomeOf(authenticator, hmac({ kid: 'x' }, 'x'))).resolves.toBe(
      'signature-invalid',
    )
  })
})

test('CVE-2026-35030 of LiteLLM: a token that begins like a verified one is verified by itself', async () => {
  const authenticator = verifier()
  await expect(outcomeOf(authenticator, good)).resolves.toBe('verified')
  const expired = tokenOf({ header: { kid: 'k' }, claims: { exp: seconds - 600 } })
  expect(expired.slice(0, 60)).toBe(good.slice(0, 60))
  await expect(outcomeOf(authenticator, expired)).resolves.toBe('expired')
})

test('CVE-2018-0114: the key that a token brings along is not the key of the issuer', async () => {
  const jwk = publicJwk('other RSA')
  const token = tokenOf({ header: { jwk, kid: 'k' }, key: privateKey('other RSA') })
  await expect(outcomeOf(verifier(), token)).resolves.toBe('signature-invalid')
})
