import { checkIntrospected, type ClaimRules } from './claims'
import type { JsonObject } from '../../../remote/json-object'
import type { ClaimReader } from './mapping'
import { refused } from './refused'
import { factsOf, type TokenVerdict } from './verify-token'

export interface IntrospectedOptions {
  readonly issuer: string | undefined
  readonly rules: ClaimRules
  readonly reader: ClaimReader
  readonly allowUntyped: boolean
}

/** What an authorization server's answer (RFC 7662 §2.2) makes of a token. */
export function verdictOf(
  claims: JsonObject,
  { issuer, rules, reader, allowUntyped }: IntrospectedOptions,
  now: number,
): TokenVerdict {
  if (claims['active'] !== true) return refused('inactive')
  const kind = kindFault(claims, allowUntyped)
  if (kind !== undefined) return refused(kind)
  const clientId = reader.clientId(claims)
  const verdict = checkIntrospected({ claims, clientId }, rules, now)
  if (verdict.outcome === 'refused') return verdict
  const principal = reader.principal(claims, { method: 'introspection', issuer })
  if ('outcome' in principal) return principal
  const { until, confirmation } = verdict
  if (isDpop(claims) && confirmation.jkt === undefined) return refused('cnf-missing')
  return {
    verification: Object.freeze({
      outcome: 'verified',
      principal,
      confirmation,
      ...(Number.isFinite(until) && { until }),
    }),
    facts: factsOf(claims, principal, { certificate: confirmation.certificate }),
    keyHolds: () => true,
  }
}

/**
 * Servers tell of refresh tokens too, and of tokens that are bound to a key: RFC 7662 §2.2 has `token_type`,
 * some have `token_use`.
 */
function kindFault(claims: JsonObject, allowUntyped: boolean): string | undefined {
  const { token_type: type, token_use: use } = claims
  if (use !== undefined && use !== 'access_token' && use !== 'access') return 'not-access-token'
  if (type === undefined)
    return allowUntyped || use !== undefined ? undefined : 'token-type-missing'
  const kind = typeof type === 'string' ? type.toLowerCase() : ''
  return kinds.includes(kind) ? undefined : 'not-access-token'
}

const kinds: readonly string[] = ['bearer', 'dpop', 'access_token']

function isDpop({ token_type: type }: JsonObject): boolean {
  return typeof type === 'string' && type.toLowerCase() === 'dpop'
}
