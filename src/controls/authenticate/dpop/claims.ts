import { hash } from 'node:crypto'
import type { ExchangeRequest } from '../../../core/exchange'
import type { JsonObject } from '../../../remote/json-object'
import { equalTexts } from '../equal-texts'
import { targetFault, type PublicTarget } from './target'

/** What the claims of a proof must say. Times in seconds. */
export interface ProofRules extends PublicTarget {
  readonly maxAge: number
  readonly clockSkew: number
}

/** What a proof is for: this request with this token. */
export interface Occasion {
  readonly token: string
  readonly request: ExchangeRequest
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Why a proof is not for this occasion (RFC 9449 §4.3, 8 to 11); `undefined` where it is. */
export function claimsFault(
  claims: JsonObject,
  { token, request, now }: Occasion,
  rules: ProofRules,
): string | undefined {
  const { htm, htu } = claims
  if (htm !== request.method) return 'htm-other'
  return (
    targetFault(htu, request.url, rules) ??
    timeFault(claims, rules, now) ??
    hashFault(claims, token)
  )
}

// A proof needs neither `exp` nor `nbf`; one that has them is held to them (RFC 7519 §4.1.4, §4.1.5).
function timeFault(claims: JsonObject, rules: ProofRules, now: number): string | undefined {
  const { iat, exp = Infinity, nbf = 0 } = claims
  if (typeof iat !== 'number' || !Number.isFinite(iat)) return 'iat-malformed'
  if (typeof exp !== 'number' || typeof nbf !== 'number') return 'proof-malformed'
  const seconds = now / 1000
  const { maxAge, clockSkew } = rules
  if (!(seconds >= iat - clockSkew)) return 'iat-future'
  if (!(seconds <= iat + maxAge)) return 'iat-old'
  if (!(seconds < exp + clockSkew)) return 'expired'
  return seconds >= nbf - clockSkew ? undefined : 'not-yet-valid'
}

function hashFault({ ath }: JsonObject, token: string): string | undefined {
  if (typeof ath !== 'string') return 'ath-missing'
  return equalTexts(ath, hash('sha256', token, 'base64url')) ? undefined : 'ath-other'
}
