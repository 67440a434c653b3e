import {
  constants,
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import type { Authenticator, Verification } from '../../../src/controls/authenticate/authenticator'
import type { JwtIssuerOptions } from '../../../src/controls/authenticate/jwt'
import type { TokenOptions } from '../../../src/controls/authenticate/tokens/jwt-options'
import { jwt } from '../../../src/controls/authenticate/jwt'
import type { Credential } from '../../../src/core/credential'
import type { Principal } from '../../../src/core/principal'
import { verificationContext } from '../../support/exchange'

export const now = Date.UTC(2026, 0, 1)
export const seconds = now / 1000
export const issuer = 'https://id.example'
export const audience = 'https://api.example'

/** Claims of a well-formed access token (RFC 9068 §2.2). */
export const claims = Object.freeze({
  iss: issuer,
  aud: audience,
  sub: 'ada',
  client_id: 'app',
  jti: 'token-1',
  iat: seconds,
  exp: seconds + 600,
  scope: 'ai.model.read ai.model.write',
  roles: ['developer'],
})

export type KeyKind = 'RSA' | 'P-256' | 'P-384' | 'P-521' | 'Ed25519'

/** The private key of this kind, the same within a test file. */
export const privateKey = memoized((kind: KeyKind | 'other RSA' | 'RSA 1024'): KeyObject => {
  switch (kind) {
    case 'RSA':
    case 'other RSA':
      return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    case 'RSA 1024':
      return generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
    case 'Ed25519':
      return generateKeyPairSync('ed25519').privateKey
    default:
      return generateKeyPairSync('ec', { namedCurve: kind }).privateKey
  }
})

export function publicKey(kind: Parameters<typeof privateKey>[0]): KeyObject {
  return createPublicKey(privateKey(kind))
}

export function publicPem(kind: Parameters<typeof privateKey>[0]): string {
  return publicKey(kind).export({ type: 'spki', format: 'pem' }).toString()
}

export function publicJwk(kind: Parameters<typeof privateKey>[0]): Record<string, unknown> {
  return { ...publicKey(kind).export({ format: 'jwk' }) }
}

export const kinds: Readonly<Record<string, KeyKind>> = {
  ...{ RS256: 'RSA', RS384: 'RSA', RS512: 'RSA', PS256: 'RSA', PS384: 'RSA', PS512: 'RSA' },
  ...{ ES256: 'P-256', ES384: 'P-384', ES512: 'P-521', EdDSA: 'Ed25519', Ed25519: 'Ed25519' },
}

export const secret = 'a secret of at least sixty-four bytes, for HS512 needs as many of them.'

export function base64url(value: string | Uint8Array): string {
  return Buffer.from(value).toString('base64url')
}

/** Signs any two texts, well-formed or not. Knows nothing of what the library does. */
export function signParts(
  header: string,
  payload: string,
  alg: string,
  key: KeyObject | string | Buffer = alg.startsWith('HS')
    ? secret
    : privateKey(kinds[alg] ?? 'RSA'),
): string {
  const text = `${header}.${payload}`
  return `${text}.${signatureOf(text, alg, key).toString('base64url')}`
}

function signatureOf(text: string, alg: string, key: KeyObject | string | Buffer): Buffer {
  const hash = `sha${alg.slice(2)}`
  if (alg.startsWith('HS')) return createHmac(hash, key).update(text).digest()
  const data = Buffer.from(text)
  if (kinds[alg] === 'Ed25519') return sign(null, data, key)
  if (alg.startsWith('ES')) {
    return sign(hash, data, { key: key as KeyObject, dsaEncoding: 'ieee-p1363' })
  }
  const padding = alg.startsWith('PS')
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : {}
  return sign(hash, data, { key: key as KeyObject, ...padding })
}

export interface TokenChange {
  /** Members set over those of a good header; `undefined` leaves one out. */
  readonly header?: Readonly<Record<string, unknown>>
  readonly claims?: Readonly<Record<string, unknown>>
  readonly alg?: string
  readonly key?: KeyObject | string | Buffer
}

export function tokenOf({ header, claims: changed, alg = 'RS256', key }: TokenChange = {}): string {
  const head = JSON.stringify({ alg, typ: 'at+jwt', ...header })
  const body = JSON.stringify({ ...claims, ...changed })
  return signParts(base64url(head), base64url(body), alg, key)
}

export function bearer(value: string): Credential {
  return { scheme: 'bearer', value, id: undefined }
}

export async function verify<PrincipalType extends Principal>(
  authenticator: Authenticator<PrincipalType>,
  token: string,
  at = now,
): Promise<Verification<PrincipalType>> {
  return authenticator.verify(bearer(token), verificationContext(at))
}

/** `verified`, or the cause of the refusal. */
export async function outcomeOf(
  authenticator: Authenticator,
  token: string,
  at = now,
): Promise<string> {
  const verification = await verify(authenticator, token, at)
  return verification.outcome === 'refused' ? verification.cause : verification.outcome
}

/** A verifier of the issuer above, by its RSA key unless another is given. */
export function verifier(options: Partial<JwtIssuerOptions & TokenOptions> = {}) {
  const given = ['key', 'keys', 'secret', 'jwksUri'].some((name) => name in options)
  return jwt({ issuer, audience, ...(!given && { key: publicKey('RSA') }), ...options })
}

function memoized<Name extends string, T>(make: (name: Name) => T): (name: Name) => T {
  const made = new Map<Name, T>()
  return (name) => {
    const value = made.get(name) ?? make(name)
    made.set(name, value)
    return value
  }
}
