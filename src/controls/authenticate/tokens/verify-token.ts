import type { Verification } from '../authenticator'
import type { Algorithm } from './algorithms'
import { checkClaims, type ClaimsVerdict } from './claims'
import type { TokenIssuer } from './issuer'
import { readJsonObject, type JsonObject } from '../../../remote/json-object'
import type { KeyMissing } from './key-set'
import type { VerificationKey } from './keys'
import { readCompact, type CompactToken, type EmbeddedKeys } from './preparse'
import type { TokenMethod, TokenPrincipal } from './principal'
import { refused } from './refused'
import { verifySignature } from './signature'
import type { VerifiedToken } from './verified'

export interface TokenVerifierOptions {
  readonly method: TokenMethod
  readonly issuers: ReadonlyMap<string, TokenIssuer>
  readonly embeddedKeys: EmbeddedKeys
}

export type TokenRefusal = Extract<Verification<TokenPrincipal>, { outcome: 'refused' }>

export type TokenVerdict = VerifiedToken | TokenRefusal

/** A token that may be verified: its issuer is one of ours and its algorithm one of the issuer's. */
interface Candidate {
  readonly token: CompactToken
  readonly claims: JsonObject
  readonly issuer: TokenIssuer
  readonly algorithm: Algorithm
}

/**
 * Verifies one token from the start: shape, issuer, key, signature, claims, in this order. What the
 * token says of itself chooses among what the configuration allows and nothing else.
 */
export function tokenVerifier(
  options: TokenVerifierOptions,
): (text: string, now: number) => TokenVerdict | Promise<TokenVerdict> {
  return (text, now) => {
    const candidate = readCandidate(text, options)
    if ('outcome' in candidate) return candidate
    const { token, issuer, algorithm } = candidate
    const found = issuer.keys.find(token.header.kid, algorithm, now)
    return found instanceof Promise
      ? found.then((key) => judge(candidate, key, options.method, now))
      : judge(candidate, found, options.method, now)
  }
}

function readCandidate(
  text: string,
  { issuers, embeddedKeys }: TokenVerifierOptions,
): Candidate | TokenRefusal {
  const token = readCompact(text, embeddedKeys)
  if ('outcome' in token) return token
  const claims = readJsonObject(token.payload)
  if (claims === undefined) return refused('claims-malformed')
  const { iss } = claims
  const issuer = typeof iss === 'string' ? issuers.get(iss) : undefined
  if (issuer === undefined) return refused('issuer-unknown')
  const algorithm = issuer.algorithms.get(token.header.alg)
  if (algorithm === undefined) return refused('alg-not-allowed')
  return { token, claims, issuer, algorithm }
}

function judge(
  { token, claims, issuer, algorithm }: Candidate,
  key: VerificationKey | KeyMissing,
  method: TokenMethod,
  now: number,
): TokenVerdict {
  if (typeof key === 'string') return refused(key)
  const { issuer: name, audience, clockSkew } = issuer.rules
  const opinion = { issuer: name, audience, clockSkew, now: now / 1000 }
  const signature = verifySignature(token, algorithm, key, opinion)
  if (signature === 'invalid') return refused('signature-invalid')
  const verdict = claimsVerdict(token, claims, issuer, now)
  if (verdict.outcome === 'refused') return verdict
  if (signature === 'claims') return refused('second-opinion')
  const principal = issuer.reader.principal(claims, { method, issuer: name })
  if ('outcome' in principal) return principal
  const { until, confirmation } = verdict
  const keyId = key.kid ?? token.header.kid
  return {
    verification: Object.freeze({ outcome: 'verified', principal, until, confirmation }),
    facts: factsOf(claims, principal, { keyId, certificate: confirmation.certificate }),
    keyHolds: () => issuer.keys.has(key),
  }
}

function claimsVerdict(
  { header }: CompactToken,
  claims: JsonObject,
  { reader, profile, rules }: TokenIssuer,
  now: number,
): ClaimsVerdict {
  const clientId = reader.clientId(claims)
  return checkClaims({ typ: header.typ, claims, clientId }, profile, rules, now)
}

/** What the token can be revoked by. The subject is the issuer's word, whatever `id` is taken from. */
export function factsOf(
  { sub, iat }: JsonObject,
  { issuer, clientId, tokenId }: TokenPrincipal,
  { keyId, certificate }: Pick<VerifiedToken['facts'], 'keyId' | 'certificate'>,
): VerifiedToken['facts'] {
  return Object.freeze({
    issuer,
    tokenId,
    clientId,
    keyId,
    certificate,
    subject: typeof sub === 'string' ? sub : undefined,
    issuedAt: typeof iat === 'number' ? iat * 1000 : undefined,
  })
}
