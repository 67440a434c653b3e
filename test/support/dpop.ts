import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  type KeyObject,
} from 'node:crypto'
import { base64url, signParts } from '../authenticate/tokens/support'

/** A key of a client for proofs of possession. */
export interface DpopKey {
  readonly alg: 'ES256' | 'EdDSA' | 'RS256' | 'PS256'
  readonly privateKey: KeyObject
  readonly jwk: Readonly<Record<string, unknown>>
  /** SHA-256 of the key (RFC 7638), as tokens name it in `cnf.jkt`. */
  readonly thumbprint: string
}

export function dpopKey(alg: DpopKey['alg'] = 'ES256'): DpopKey {
  const { privateKey } =
    alg === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : alg === 'EdDSA'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...createPublicKey(privateKey).export({ format: 'jwk' }) }
  return { alg, privateKey, jwk, thumbprint: thumbprintOf(jwk) }
}

export interface ProofFacts {
  readonly method: string
  readonly url: string
  /** The access token that is presented with it. */
  readonly token?: string
  readonly nonce?: string
  /** Milliseconds since the epoch. @defaultValue now */
  readonly at?: number
  /** Members set over the claims; `undefined` leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>
}

/** The `DPoP` header of a request (RFC 9449 §4.2), with an id of its own. */
export function dpopProof(
  { alg, privateKey, jwk }: DpopKey,
  { method, url, token, nonce, at = Date.now(), claims }: ProofFacts,
): string {
  const parts = [
    { typ: 'dpop+jwt', alg, jwk },
    {
      ...{ jti: randomUUID(), htm: method, htu: url, iat: Math.floor(at / 1000), nonce },
      ...(token !== undefined && { ath: sha256(token) }),
      ...claims,
    },
  ]
  const [header = '', payload = ''] = parts.map((part) => base64url(JSON.stringify(part)))
  return signParts(header, payload, alg, privateKey)
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** RFC 7638 §3, without the help of what is tested. */
export function thumbprintOf(jwk: Readonly<Record<string, unknown>>): string {
  const names = { EC: ['crv', 'kty', 'x', 'y'], OKP: ['crv', 'kty', 'x'], RSA: ['e', 'kty', 'n'] }
  const members = names[jwk['kty'] as keyof typeof names]
  return sha256(`{${members.map((name) => `"${name}":"${String(jwk[name])}"`).join(',')}}`)
}
