import { constants, verify as verifyBytes, type VerifyKeyObjectInput } from 'node:crypto'
import jsonwebtoken, { type VerifyOptions } from 'jsonwebtoken'
import type { Algorithm } from './algorithms'
import type { VerificationKey } from './keys'
import type { CompactParts, CompactToken } from './preparse'

/** What jsonwebtoken checks of the claims besides, as a second opinion. */
export interface SecondOpinion {
  readonly issuer: string
  readonly audience: readonly string[]
  /** Seconds since the epoch. */
  readonly now: number
  readonly clockSkew: number
}

/**
 * Verifies the signature with a key that fits the algorithm. `claims` means that jsonwebtoken refuses
 * what the token says; our own validator then says why.
 */
export function verifySignature(
  token: CompactToken,
  algorithm: Algorithm,
  key: VerificationKey,
  opinion?: SecondOpinion,
): 'valid' | 'invalid' | 'claims' {
  // RFC 8037 §3.1; jsonwebtoken knows no EdDSA.
  if (algorithm.family === 'OKP') return isSigned(token, algorithm, key) ? 'valid' : 'invalid'
  try {
    // INVARIANT: the key is a KeyObject and the list has one entry. With anything else jsonwebtoken
    // would guess what a text is, and take a public key for a secret.
    jsonwebtoken.verify(token.text, key.object, {
      algorithms: [algorithm.name] as VerifyOptions['algorithms'] & object,
      complete: true,
      ...(opinion === undefined ? { ignoreExpiration: true, ignoreNotBefore: true } : of(opinion)),
    })
    return 'valid'
  } catch (error) {
    return isAboutClaims(error) ? 'claims' : 'invalid'
  }
}

function of({ issuer, audience, now, clockSkew }: SecondOpinion): VerifyOptions {
  return {
    issuer,
    audience: audience as [string, ...string[]],
    clockTimestamp: now,
    clockTolerance: clockSkew,
  }
}

/**
 * True where the signature is of a public key that fits the algorithm: without a second opinion, for what is
 * no access token, and in less time.
 */
export function isSigned(
  token: CompactParts,
  algorithm: Algorithm,
  { object }: VerificationKey,
): boolean {
  const signed = Buffer.from(token.text.slice(0, token.signedLength), 'latin1')
  const digest = algorithm.family === 'OKP' ? null : `sha${algorithm.name.slice(2)}`
  return verifyBytes(digest, signed, { key: object, ...encodingOf(algorithm) }, token.signature)
}

/** How a signature is written (RFC 7518 §3.3 to §3.5). */
function encodingOf({ family, name }: Algorithm): Omit<VerifyKeyObjectInput, 'key'> {
  if (family === 'EC') return { dsaEncoding: 'ieee-p1363' }
  return name.startsWith('PS')
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : {}
}

const claimsMessage = /^(?:invalid (?:nbf|exp) value|jwt (?:audience|issuer) invalid)/

/** jsonwebtoken looks at claims after the signature, never before it. */
function isAboutClaims(error: unknown): boolean {
  const { TokenExpiredError, NotBeforeError } = jsonwebtoken
  if (error instanceof TokenExpiredError || error instanceof NotBeforeError) return true
  return error instanceof Error && claimsMessage.test(error.message)
}
