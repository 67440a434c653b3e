import { createHmac, generateKeyPairSync } from 'node:crypto'
import { jwt } from '../../../src/controls/authenticate/jwt'
import { base64url, kinds, privateKey, publicJwk, publicKey, publicPem } from '../tokens/support'
import * as tokens from '../tokens/support'
import { sha256, thumbprintOf } from '../../support/dpop'
import {
  accessToken,
  goodClaims,
  goodHeader,
  now,
  otherKey,
  outcomeOf,
  ownKey,
  ownThumbprint,
  proofOf,
  proofOfTexts,
  publicJwkOf,
  seconds,
  verifierOf,
} from './support'

test.each(['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'RS256', 'PS256'])(
  'a proof by %s of the key that the token is bound to is one',
  async (alg) => {
    const thumbprint = thumbprintOf(publicJwk(kinds[alg]!))
    await expect(verifierOf().verify(proofOf({ alg }), { thumbprint })).resolves.toEqual({
      outcome: 'proven',
    })
  },
)

// RFC 9449 §7.1, figure 13.
test('the proof of the RFC is one, at its time', async () => {
  const proof =
    'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0Vj' +
    'NoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5' +
    'VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUI' +
    'iwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI' +
    '2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqz' +
    'hrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA'
  const { outcomeOf: of } = verifierOf({ origin: 'https://resource.example.org' })
  const presented = {
    thumbprint: '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I',
    at: 1_562_262_618_000,
    request: { url: '/protectedresource' },
  }
  await expect(of(proof, presented)).resolves.toBe('proven')
  await expect(of(proof, presented)).resolves.toBe('replayed')
})

describe('how a proof comes', () => {
  test.each<[string, readonly string[], string]>([
    ['no proof', [], 'proof-missing'],
    ['an empty header', [''], 'proof-malformed'],
    ['two headers', [proofOf(), proofOf()], 'proof-twice'],
    ['the same header twice', ['a', 'a'], 'proof-twice'],
    ['two proofs in one header', [`${proofOf()}, ${proofOf()}`], 'proof-malformed'],
    ['white space behind it', [`${proofOf()} `], 'proof-malformed'],
    ['white space before it', [` ${proofOf()}`], 'proof-malformed'],
    ['a line break behind it', [`${proofOf()}\n`], 'proof-malformed'],
    ['quotes around it', [`"${proofOf()}"`], 'proof-malformed'],
    ['a scheme before it', [`DPoP ${proofOf()}`], 'proof-malformed'],
    ['two parts', [proofOf().split('.').slice(0, 2).join('.')], 'proof-malformed'],
    ['four parts', [`${proofOf()}.e30`], 'proof-malformed'],
    ['no signature', [proofOf().replace(/[^.]*$/, '')], 'proof-malformed'],
    ['padding', [`${proofOf()}=`], 'proof-malformed'],
    ['64 KB of nothing', ['A'.repeat(65_536)], 'proof-too-long'],
    ['64 KB of dots', ['.'.repeat(65_536)], 'proof-too-long'],
    ['a header of 4 KB', [proofOf({ header: { x: 'x'.repeat(4096) } })], 'header-too-long'],
    ['64 KB of claims', [proofOf({ claims: { x: 'x'.repeat(65_536) } })], 'proof-too-long'],
  ])('%s is refused', async (_title, proofs, cause) => {
    await expect(outcomeOf('', { proofs })).resolves.toBe(cause)
  })

  test('characters of other alphabets are not taken for base64url', async () => {
    const proof = proofOf()
    const last = proof.at(-1) ?? ''
    const other = String.fromCharCode(last.charCodeAt(0) + 0x100)
    await expect(outcomeOf(proof.slice(0, -1) + other)).resolves.toBe('proof-malformed')
  })

  test('an access token in place of the proof is refused', async () => {
    await expect(outcomeOf(tokens.tokenOf({ alg: 'ES256' }))).resolves.toBe('typ-other')
  })

  test.each(['rfc9068', 'jwt'] as const)(
    'the proof in place of an access token is refused, by profile %s',
    async (profile) => {
      // The worst case: the client is its own issuer, and writes a token's claims into the proof.
      const verifier = jwt({
        ...{ issuer: tokens.issuer, audience: tokens.audience, profile },
        ...{ key: publicKey('P-256'), algorithms: ['ES256'] },
      })
      const claims = { ...tokens.claims, jti: 'a', iat: seconds, exp: seconds + 60 }
      await expect(tokens.outcomeOf(verifier, proofOf({ claims }), now)).resolves.toBe(
        'typ-not-access-token',
      )
      await expect(tokens.outcomeOf(verifier, proofOf(), now)).resolves.toBe('issuer-unknown')
    },
  )
})

describe('the header of a proof', () => {
  test.each<[string, object, string]>([
    ['typ JWT', { typ: 'JWT' }, 'typ-other'],
    ['typ at+jwt', { typ: 'at+jwt' }, 'typ-other'],
    ['typ in capitals', { typ: 'DPOP+JWT' }, 'typ-other'],
    ['typ with application/', { typ: 'application/dpop+jwt' }, 'typ-other'],
    ['no typ', { typ: undefined }, 'typ-other'],
    ['typ in a list', { typ: ['dpop+jwt'] }, 'proof-malformed'],
    ['no alg', { alg: undefined }, 'proof-malformed'],
    ['alg in a list', { alg: ['ES256'] }, 'proof-malformed'],
    ['alg none', { alg: 'none' }, 'alg-not-allowed'],
    ['alg None', { alg: 'None' }, 'alg-not-allowed'],
    ['alg in small letters', { alg: 'es256' }, 'alg-not-allowed'],
    ['alg ES256K', { alg: 'ES256K' }, 'alg-not-allowed'],
    ['alg HS256', { alg: 'HS256' }, 'alg-not-allowed'],
    ['alg __proto__', { alg: '__proto__' }, 'alg-not-allowed'],
    ['alg RS256 with a key of P-256', { alg: 'RS256' }, 'jwk-unusable'],
    ['alg EdDSA with a key of P-256', { alg: 'EdDSA' }, 'jwk-unusable'],
    ['alg ES384 with a key of P-256', { alg: 'ES384' }, 'jwk-unusable'],
    ['crit', { crit: ['exp'] }, 'crit-unsupported'],
    ['an empty crit', { crit: [] }, 'crit-unsupported'],
    ['b64', { b64: false, crit: ['b64'] }, 'crit-unsupported'],
    ['b64 alone', { b64: true }, 'b64-unsupported'],
    ['zip', { zip: 'DEF' }, 'zip-unsupported'],
    ['jku', { jku: 'https://evil.example/jwks' }, 'embedded-key'],
    ['x5u', { x5u: 'https://evil.example/chain' }, 'embedded-key'],
    ['x5c', { x5c: ['MIIB'] }, 'embedded-key'],
    ['a kid that is no text', { kid: 1 }, 'proof-malformed'],
    ['a kid of 257 characters', { kid: 'k'.repeat(257) }, 'proof-malformed'],
  ])('%s is refused', async (_title, header, cause) => {
    await expect(outcomeOf(proofOf({ header: { ...header } }))).resolves.toBe(cause)
  })

  test('alg none without a signature is refused', async () => {
    const [, payload] = proofOf().split('.')
    const header = base64url(JSON.stringify({ ...goodHeader(), alg: 'none' }))
    await expect(outcomeOf(`${header}.${payload}.`)).resolves.toBe('proof-malformed')
    await expect(outcomeOf(`${header}.${payload}.AAAA`)).resolves.toBe('alg-not-allowed')
  })

  test('a kid changes nothing, whatever it says', async () => {
    for (const kid of ['', '../../dev/null', 'k'.repeat(256)]) {
      await expect(outcomeOf(proofOf({ header: { kid } }))).resolves.toBe('proven')
    }
  })

  test.each<[string, string]>([
    ['a member twice', '{"typ":"dpop+jwt","typ":"dpop+jwt","alg":"ES256","jwk":$}'],
    ['jwk twice', '{"typ":"dpop+jwt","alg":"ES256","jwk":{},"jwk":$}'],
    ['alg twice, once escaped', '{"typ":"dpop+jwt","alg":"ES256","\\u0061lg":"none","jwk":$}'],
    ['a list', '[{"typ":"dpop+jwt","alg":"ES256","jwk":$}]'],
    ['null', 'null'],
    ['a byte order mark', '\uFEFF{"typ":"dpop+jwt","alg":"ES256","jwk":$}'],
    ['something behind it', '{"typ":"dpop+jwt","alg":"ES256","jwk":$}{}'],
  ])('%s is refused', async (_title, header) => {
    const text = header.replace('$', JSON.stringify(ownKey))
    await expect(outcomeOf(proofOfTexts(text, JSON.stringify(goodClaims())))).resolves.toBe(
      'proof-malformed',
    )
  })

  test('what `__proto__` says is nothing', async () => {
    const text = `{"typ":"dpop+jwt","alg":"ES256","__proto__":{"jwk":${JSON.stringify(ownKey)}}}`
    const proof = proofOfTexts(text, JSON.stringify(goodClaims()))
    await expect(outcomeOf(proof)).resolves.toBe('jwk-missing')
  })
})

describe('the key of a proof', () => {
  const rsa = publicJwk('RSA')
  const without = (name: string) => ({ ...ownKey, [name]: undefined })
  const weak = publicJwk('RSA 1024')
  const octets = { kty: 'oct', k: base64url('a secret of thirty-two bytes ....') }

  test.each<[string, unknown, string]>([
    ['no jwk', undefined, 'jwk-missing'],
    ['null', null, 'jwk-missing'],
    ['the text of a key', JSON.stringify(ownKey), 'jwk-missing'],
    ['a list of the key', [ownKey], 'jwk-missing'],
    ['a private key', privateKey('P-256').export({ format: 'jwk' }), 'jwk-private'],
    ['a private part that is null', { ...ownKey, d: null }, 'jwk-private'],
    ['a prime of the modulus', { ...rsa, p: 'AQAB' }, 'jwk-private'],
    ['a secret', octets, 'jwk-private'],
    ['a secret without its value', { kty: 'oct' }, 'jwk-unusable'],
    ['no kty', without('kty'), 'jwk-unusable'],
    ['kty in small letters', { ...ownKey, kty: 'ec' }, 'jwk-unusable'],
    ['no y', without('y'), 'jwk-unusable'],
    ['a number as x', { ...ownKey, x: 1 }, 'jwk-unusable'],
    ['the key of somebody else', publicJwkOf(otherKey), 'key-other'],
    ['x with padding', { ...ownKey, x: `${String(ownKey['x'])}=` }, 'key-other'],
    ['another curve', { ...ownKey, crv: 'P-384' }, 'key-other'],
    ['a use that is not to verify', { ...ownKey, use: 'enc' }, 'jwk-unusable'],
    ['key_ops without verify', { ...ownKey, key_ops: ['deriveKey'] }, 'jwk-unusable'],
    ['an alg of its own', { ...ownKey, alg: 'ES384' }, 'jwk-unusable'],
  ])('%s is refused', async (_title, jwk, cause) => {
    await expect(outcomeOf(proofOf({ header: { jwk } }))).resolves.toBe(cause)
  })

  test('a secret that the token is bound to is no key either', async () => {
    const text = `${base64url(JSON.stringify({ ...goodHeader(), alg: 'HS256', jwk: octets }))}.e30`
    const proof = `${text}.${createHmac('sha256', octets.k).update(text).digest('base64url')}`
    const thumbprint = sha256(`{"k":"${octets.k}","kty":"oct"}`)
    await expect(outcomeOf(proof, { thumbprint })).resolves.toBe('alg-not-allowed')
  })

  test('HS256 with the public key as secret is refused', async () => {
    for (const key of [publicPem('P-256'), JSON.stringify(ownKey)]) {
      await expect(outcomeOf(proofOf({ alg: 'HS256', key }))).resolves.toBe('alg-not-allowed')
    }
  })

  test('what WebCrypto exports is a key', async () => {
    const jwk = { ...ownKey, key_ops: ['verify'], ext: true, use: 'sig', alg: 'ES256', kid: 'a' }
    await expect(outcomeOf(proofOf({ header: { jwk } }))).resolves.toBe('proven')
  })

  test('a header that is known is no proof: its token and signature are asked for', async () => {
    const { outcomeOf: of } = verifierOf()
    await expect(of(proofOf())).resolves.toBe('proven')
    const thumbprint = thumbprintOf(publicJwkOf(otherKey))
    await expect(of(proofOf(), { thumbprint })).resolves.toBe('key-other')
    await expect(of(proofOf({ key: otherKey }))).resolves.toBe('signature-invalid')
    await expect(of(proofOf())).resolves.toBe('proven')
  })

  test('what a key says of itself is asked in each proof, also once it is known', async () => {
    const { outcomeOf: of } = verifierOf()
    await expect(of(proofOf())).resolves.toBe('proven')
    const jwk = { ...ownKey, use: 'enc' }
    await expect(of(proofOf({ header: { jwk } }))).resolves.toBe('jwk-unusable')
    await expect(of(proofOf())).resolves.toBe('proven')
  })

  test.each<[string, string, Record<string, unknown>]>([
    ['RS256 with 1024 bits', 'RS256', weak],
    ['RS256 with a modulus of a few bits', 'RS256', { kty: 'RSA', n: 'AQAB', e: 'AQAB' }],
    ['RS256 with an exponent of 1', 'RS256', { ...rsa, e: 'AQ' }],
    ['RS256 with an even exponent', 'RS256', { ...rsa, e: 'AQAA' }],
    ['RS256 with an exponent as long as the modulus', 'RS256', { ...rsa, e: rsa['n'] }],
    ['RS256 with an exponent of five bytes', 'RS256', { ...rsa, e: 'AQAAAAE' }],
    ['RS256 with an exponent that begins with zeros', 'RS256', { ...rsa, e: 'AAAAAAABAAE' }],
    ['ES256 with a point that is not on the curve', 'ES256', { ...ownKey, y: ownKey['x'] }],
    ['ES256 with the point at infinity', 'ES256', { ...ownKey, x: zeros(32), y: zeros(32) }],
    ['EdDSA with a key of 31 bytes', 'EdDSA', { kty: 'OKP', crv: 'Ed25519', x: zeros(31) }],
    ['EdDSA with a key of X25519', 'EdDSA', publicJwkOf(newKey('x25519'))],
    ['EdDSA with a key of Ed448', 'EdDSA', publicJwkOf(newKey('ed448'))],
  ])('%s is refused, even if the token is bound to it', async (_title, alg, jwk) => {
    const { outcomeOf: of } = verifierOf()
    const thumbprint = thumbprintOf(jwk)
    const key = alg === 'RS256' ? privateKey('RSA 1024') : privateKey(kinds[alg]!)
    for (let times = 0; times < 2; times += 1) {
      await expect(of(proofOf({ alg, key, header: { jwk } }), { thumbprint })).resolves.toBe(
        'jwk-unusable',
      )
    }
  })

  function newKey(type: 'x25519' | 'ed448') {
    return type === 'x25519'
      ? generateKeyPairSync('x25519').privateKey
      : generateKeyPairSync('ed448').privateKey
  }

  function zeros(length: number): string {
    return base64url(Buffer.alloc(length))
  }

  test.each<[string, string]>([
    ['nothing', ''],
    ['a part of the thumbprint', ownThumbprint.slice(0, -1)],
    ['the thumbprint with padding', `${ownThumbprint}=`],
    ['the thumbprint in small letters', ownThumbprint.toLowerCase()],
    ['the thumbprint in hexadecimal', Buffer.from(ownThumbprint, 'base64url').toString('hex')],
  ])('a token that is bound to %s is not bound to the key', async (_title, thumbprint) => {
    await expect(outcomeOf(proofOf(), { thumbprint })).resolves.toBe('key-other')
  })

  test('a key that no token is bound to is never imported', async () => {
    // An exponent of one byte makes no key; it would be `jwk-unusable` if anybody tried.
    const jwk = { ...rsa, e: 'AQ' }
    await expect(outcomeOf(proofOf({ alg: 'RS256', header: { jwk } }))).resolves.toBe('key-other')
  })
})

describe('the signature of a proof', () => {
  test.each<[string, () => string]>([
    ['by another key', () => proofOf({ key: otherKey })],
    ['of zeros', () => proofOf().replace(/[^.]*$/, base64url(Buffer.alloc(64)))],
    ['of one byte', () => proofOf().replace(/[^.]*$/, base64url('\0'))],
    ['of another proof', () => proofOf().replace(/[^.]*$/, proofOf().split('.')[2]!)],
    ['in DER', () => inDer(proofOf())],
  ])('one %s is refused', async (_title, proof) => {
    await expect(outcomeOf(proof())).resolves.toBe('signature-invalid')
  })

  test('claims or a header changed after signing are refused', async () => {
    const [header, payload, signature] = proofOf().split('.')
    const claims = base64url(JSON.stringify(goodClaims()))
    await expect(outcomeOf(`${header}.${claims}.${signature}`)).resolves.toBe('signature-invalid')
    const head = base64url(JSON.stringify({ ...goodHeader(), kid: 'a' }))
    await expect(outcomeOf(`${head}.${payload}.${signature}`)).resolves.toBe('signature-invalid')
  })

  test('RS256 relabeled as PS256 is refused', async () => {
    const [, payload] = proofOf().split('.')
    const header = base64url(
      JSON.stringify({ ...goodHeader(), alg: 'PS256', jwk: publicJwk('RSA') }),
    )
    const proof = tokens.signParts(header, payload!, 'RS256')
    const thumbprint = thumbprintOf(publicJwk('RSA'))
    await expect(outcomeOf(proof, { thumbprint })).resolves.toBe('signature-invalid')
  })

  function inDer(proof: string): string {
    const [r, s] = [0, 32].map((at) => {
      const bytes = Buffer.from(proof.split('.')[2]!, 'base64url').subarray(at, at + 32)
      return Buffer.concat([Buffer.from([2, 33, 0]), bytes])
    })
    const der = Buffer.concat([Buffer.from([0x30, 70]), r!, s!])
    return proof.replace(/[^.]*$/, base64url(der))
  }
})

describe('what a proof claims', () => {
  const huge = '1e999'

  test.each<[string, object, string]>([
    ['another method', { htm: 'POST' }, 'htm-other'],
    ['the method in small letters', { htm: 'get' }, 'htm-other'],
    ['HEAD for GET', { htm: 'HEAD' }, 'htm-other'],
    ['a list of methods', { htm: ['GET'] }, 'htm-other'],
    ['no method', { htm: undefined }, 'htm-other'],
    ['no htu', { htu: undefined }, 'htu-malformed'],
    ['a list of htu', { htu: ['https://api.example/v1/things'] }, 'htu-malformed'],
    ['another htu', { htu: 'https://api.example/v1/other' }, 'htu-other'],
    ['no iat', { iat: undefined }, 'iat-malformed'],
    ['an iat that is a text', { iat: String(seconds) }, 'iat-malformed'],
    ['an iat in a list', { iat: [seconds] }, 'iat-malformed'],
    ['an iat of true', { iat: true }, 'iat-malformed'],
    ['an iat of null', { iat: null }, 'iat-malformed'],
    ['an iat in milliseconds', { iat: now }, 'iat-future'],
    ['a huge iat', { iat: 1e308 }, 'iat-future'],
    ['an iat of -1e308', { iat: -1e308 }, 'iat-old'],
    ['an iat of 0', { iat: 0 }, 'iat-old'],
    ['an old iat', { iat: seconds - 61 }, 'iat-old'],
    ['an iat a little too old', { iat: seconds - 60.001 }, 'iat-old'],
    ['a future iat', { iat: seconds + 6 }, 'iat-future'],
    ['an iat a little too early', { iat: seconds + 5.001 }, 'iat-future'],
    ['an end that is over', { exp: seconds - 5 }, 'expired'],
    ['an end that is a text', { exp: 'never' }, 'proof-malformed'],
    ['a beginning to come', { nbf: seconds + 6 }, 'not-yet-valid'],
    ['no ath', { ath: undefined }, 'ath-missing'],
    ['an ath of null', { ath: null }, 'ath-missing'],
    ['an ath in a list', { ath: [sha256(accessToken)] }, 'ath-missing'],
    ['an empty ath', { ath: '' }, 'ath-other'],
    ['the ath of another token', { ath: sha256('another') }, 'ath-other'],
    ['the token as ath', { ath: accessToken }, 'ath-other'],
    ['an ath with padding', { ath: `${sha256(accessToken)}=` }, 'ath-other'],
    ['no jti', { jti: undefined }, 'jti-malformed'],
    ['an empty jti', { jti: '' }, 'jti-malformed'],
    ['a number as jti', { jti: 1 }, 'jti-malformed'],
    ['a list as jti', { jti: ['a'] }, 'jti-malformed'],
    ['a jti of 257 characters', { jti: 'j'.repeat(257) }, 'jti-malformed'],
  ])('%s is refused', async (_title, claims, cause) => {
    await expect(outcomeOf(proofOf({ claims: { ...claims } }))).resolves.toBe(cause)
  })

  test.each<[string, object]>([
    ['an iat as old as a proof may be', { iat: seconds - 60 }],
    ['an iat as far ahead as clocks may differ', { iat: seconds + 5 }],
    ['an iat with a fraction', { iat: seconds - 0.5 }],
    ['an end to come and a beginning that was', { exp: seconds + 1, nbf: seconds }],
    ['a jti of 256 characters', { jti: 'j'.repeat(256) }],
    ['a nonce that nobody asked for', { nonce: 'a' }],
    ['claims that nobody knows', { outcome: 'refused', cause: 'mine', aud: [] }],
  ])('%s is fine', async (_title, claims) => {
    await expect(outcomeOf(proofOf({ claims: { ...claims } }))).resolves.toBe('proven')
  })

  test.each<[string, (claims: string) => string, string]>([
    ['a claim twice', (text) => text.replace('{', '{"htm":"GET",'), 'proof-malformed'],
    [
      'a claim twice, escaped',
      (text) => text.replace('{', '{"ht\\u006d":"PUT",'),
      'proof-malformed',
    ],
    ['a list', (text) => `[${text}]`, 'proof-malformed'],
    ['a text', (text) => JSON.stringify(text), 'proof-malformed'],
    ['something behind them', (text) => `${text} x`, 'proof-malformed'],
    [
      'nine levels',
      (text) => text.replace('{', `{"x":${'['.repeat(8)}${']'.repeat(8)},`),
      'proof-malformed',
    ],
    ['an iat of 1e999', (text) => text.replace(String(seconds), huge), 'iat-malformed'],
    [
      'an iat in hexadecimal',
      (text) => text.replace(String(seconds), '0x69552900'),
      'proof-malformed',
    ],
    [
      'an ath in `__proto__` alone',
      (text) => text.replace('"ath":', '"__proto__":{},"other":'),
      'ath-missing',
    ],
  ])('claims with %s are refused', async (_title, change, cause) => {
    const proof = proofOfTexts(JSON.stringify(goodHeader()), change(JSON.stringify(goodClaims())))
    await expect(outcomeOf(proof)).resolves.toBe(cause)
  })

  test('claims that are not UTF-8 are refused', async () => {
    const [, payload] = proofOf().split('.')
    const bytes = Buffer.from(payload!, 'base64url')
    bytes[10] = 0xff
    const header = base64url(JSON.stringify(goodHeader()))
    const proof = tokens.signParts(header, bytes.toString('base64url'), 'ES256')
    await expect(outcomeOf(proof)).resolves.toBe('proof-malformed')
  })

  test('an iat with an exponent is a number like another', async () => {
    const text = JSON.stringify(goodClaims()).replace(String(seconds), `${seconds / 100}e2`)
    await expect(outcomeOf(proofOfTexts(JSON.stringify(goodHeader()), text))).resolves.toBe(
      'proven',
    )
  })

  test('a proof for another token is refused, also where both are bound to the key', async () => {
    await expect(outcomeOf(proofOf(), { token: `${accessToken}x` })).resolves.toBe('ath-other')
  })

  test('a proof that was refused is not spent', async () => {
    const { outcomeOf: of } = verifierOf()
    const proof = proofOf()
    await expect(of(proof, { token: 'another' })).resolves.toBe('ath-other')
    await expect(of(proof, { request: { url: '/v1/other' } })).resolves.toBe('htu-other')
    await expect(of(proof)).resolves.toBe('proven')
  })
})
