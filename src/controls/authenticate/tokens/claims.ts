import type { StepUp } from '../../../core/challenge'
import type { JsonObject } from '../../../remote/json-object'
import type { Confirmation } from '../authenticator'
import { confirmationOf } from './confirmation'
import { breachOf, type TokenProfile } from './profile'

/** What the claims of a token must say. Times in seconds. */
export interface ClaimRules {
  /** Compared exactly: `https://id.example` is not `https://id.example/`. */
  readonly issuer: string | undefined
  /** One of these must be an audience of the token; `undefined` checks none. */
  readonly audience: readonly string[] | undefined
  readonly clientIds: readonly string[] | undefined
  readonly clockSkew: number
  readonly maxTokenAge: number | undefined
  readonly acrValues: readonly string[] | undefined
  readonly maxAge: number | undefined
}

/** The outcome of the claims: the end of their force in milliseconds, or why there is none. */
export type ClaimsVerdict =
  | { readonly outcome: 'valid'; readonly until: number; readonly confirmation: Confirmation }
  | { readonly outcome: 'refused'; readonly cause: string; readonly stepUp?: StepUp }

export interface TokenClaims {
  readonly typ: string | undefined
  readonly claims: JsonObject
  readonly clientId: string | undefined
}

/**
 * Checks the claims of an access token (RFC 7519 §4.1, RFC 8725 §3, RFC 9068 §4). The only place, for
 * whatever verified the signature.
 *
 * @param now milliseconds since the epoch.
 */
export function checkClaims(
  { typ, claims, clientId }: TokenClaims,
  profile: TokenProfile,
  rules: ClaimRules,
  now: number,
): ClaimsVerdict {
  if (claims['exp'] === undefined) return refusedFor('exp-missing')
  const cause =
    issuerFault(claims, rules, 'required') ??
    breachOf(profile, typ, claims, clientId) ??
    audienceFault(claims, rules)
  return cause === undefined ? checkStanding({ claims, clientId }, rules, now) : refusedFor(cause)
}

/** Checks what introspection says of a token (RFC 7662 §2.2); there the issuer may leave out times. */
export function checkIntrospected(
  { claims, clientId }: Omit<TokenClaims, 'typ'>,
  rules: ClaimRules,
  now: number,
): ClaimsVerdict {
  const cause = issuerFault(claims, rules, 'optional') ?? audienceFault(claims, rules)
  return cause === undefined ? checkStanding({ claims, clientId }, rules, now) : refusedFor(cause)
}

function checkStanding(
  { claims, clientId }: Omit<TokenClaims, 'typ'>,
  rules: ClaimRules,
  now: number,
): ClaimsVerdict {
  const confirmation = confirmationOf(claims)
  if (typeof confirmation === 'string') return refusedFor(confirmation)
  const cause = timeFault(claims, rules, now) ?? clientFault(claims, clientId, rules)
  if (cause !== undefined) return refusedFor(cause)
  const stepUp = loginFault(claims, rules, now)
  if (stepUp !== undefined) return { outcome: 'refused', cause: 'login-insufficient', stepUp }
  return { outcome: 'valid', until: endOf(claims, rules), confirmation }
}

function refusedFor(cause: string): ClaimsVerdict {
  return { outcome: 'refused', cause }
}

function issuerFault(
  { iss }: JsonObject,
  { issuer }: ClaimRules,
  presence: 'required' | 'optional',
): string | undefined {
  if (iss === undefined && presence === 'optional') return undefined
  return issuer === undefined || iss === issuer ? undefined : 'issuer-unknown'
}

// RFC 7519 §4.1.3: one text or a list of texts.
function audienceFault({ aud }: JsonObject, { audience }: ClaimRules): string | undefined {
  if (audience === undefined) return undefined
  const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud]
  if (!audiences.every((one) => typeof one === 'string')) return 'audience-malformed'
  return audiences.some((one) => audience.includes(one)) ? undefined : 'audience-other'
}

const times = ['exp', 'nbf', 'iat', 'auth_time'] as const

function timeFault(claims: JsonObject, rules: ClaimRules, now: number): string | undefined {
  const malformed = times.find((name) => name in claims && !Number.isFinite(claims[name]))
  if (malformed !== undefined) return `${malformed}-malformed`
  const { exp, nbf, iat, auth_time: loggedIn } = claims as Partial<Record<string, number>>
  const { clockSkew, maxTokenAge } = rules
  const seconds = now / 1000
  if (exp !== undefined && seconds >= exp + clockSkew) return 'expired'
  if (nbf !== undefined && seconds < nbf - clockSkew) return 'not-yet-valid'
  if (iat !== undefined && seconds < iat - clockSkew) return 'issued-in-future'
  if (loggedIn !== undefined && seconds < loggedIn - clockSkew) return 'login-in-future'
  if (maxTokenAge === undefined) return undefined
  if (iat === undefined) return 'iat-missing'
  return seconds >= iat + maxTokenAge + clockSkew ? 'too-old' : undefined
}

/** Each name the token has for its client must be of the list: `azp` beside `client_id` too. */
function clientFault(
  { azp, client_id: id }: JsonObject,
  clientId: string | undefined,
  { clientIds }: ClaimRules,
): string | undefined {
  if (clientIds === undefined) return undefined
  const named = [clientId, id, azp].filter((name) => name !== undefined)
  const known = named.every((name) => typeof name === 'string' && clientIds.includes(name))
  return known && named.length > 0 ? undefined : 'client-other'
}

/** RFC 9470 §5: what login is asked for, where the token's is too weak or too old. */
function loginFault(
  { acr, auth_time: loggedIn }: JsonObject,
  { acrValues, maxAge, clockSkew }: ClaimRules,
  now: number,
): StepUp | undefined {
  const weak = acrValues !== undefined && !(typeof acr === 'string' && acrValues.includes(acr))
  const old =
    maxAge !== undefined &&
    !(typeof loggedIn === 'number' && now / 1000 < loggedIn + maxAge + clockSkew)
  if (!weak && !old) return undefined
  return {
    ...(acrValues !== undefined && { acrValues }),
    ...(maxAge !== undefined && { maxAge }),
  }
}

/** The moment from which on one of the checks above would refuse. */
function endOf(claims: JsonObject, { clockSkew, maxTokenAge, maxAge }: ClaimRules): number {
  const {
    exp = Infinity,
    iat = Infinity,
    auth_time: loggedIn = Infinity,
  } = claims as Partial<Record<string, number>>
  const end = Math.min(exp, iat + (maxTokenAge ?? Infinity), loggedIn + (maxAge ?? Infinity))
  return (end + clockSkew) * 1000
}
