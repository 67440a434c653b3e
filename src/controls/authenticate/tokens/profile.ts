import type { JsonObject } from '../../../remote/json-object'

/**
 * What makes a JWT an access token. `rfc9068`: it says so in `typ` and carries the claims of RFC 9068
 * §2.2. `jwt`: for issuers that do not; then what an id_token, a refresh token or a logout token says of
 * itself refuses it.
 */
export type TokenProfile = 'rfc9068' | 'jwt'

export const tokenProfiles = ['rfc9068', 'jwt'] as const

/** Why a token is no access token by this profile; `undefined` where it is one. */
export function breachOf(
  profile: TokenProfile,
  typ: string | undefined,
  claims: JsonObject,
  clientId: string | undefined,
): string | undefined {
  const type = typ?.toLowerCase().replace(/^application\//, '')
  return profile === 'rfc9068'
    ? strictBreach(type, claims)
    : compatibleBreach(type, claims, clientId)
}

/** RFC 9068 §2.2. `iss`, `aud`, `exp` and `iat` are checked for what they say elsewhere. */
const requiredTexts = ['sub', 'client_id', 'jti'] as const

function strictBreach(type: string | undefined, claims: JsonObject): string | undefined {
  if (type !== 'at+jwt') return 'typ-not-access-token'
  const missing = requiredTexts.find((name) => typeof claims[name] !== 'string' || !claims[name])
  if (missing !== undefined) return `${missing}-missing`
  return claims['iat'] === undefined ? 'iat-missing' : undefined
}

/** Claims of id_tokens (OIDC Core §2, §3.3.2.11; FAPI) and of security events (RFC 8417 §2.2). */
const foreignClaims = ['nonce', 'at_hash', 'c_hash', 's_hash', 'events'] as const

function compatibleBreach(
  type: string | undefined,
  claims: JsonObject,
  clientId: string | undefined,
): string | undefined {
  // RFC 8725 §3.11: a type that is stated is another kind of token.
  if (type !== undefined && type !== 'jwt' && type !== 'at+jwt') return 'typ-not-access-token'
  if (foreignClaims.some((name) => name in claims)) return 'id-token'
  // OIDC Core §2: the audience of an id_token is the client.
  const { aud, typ } = claims
  const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud]
  if (clientId !== undefined && audiences.includes(clientId)) return 'id-token'
  // Keycloak writes the kind into a claim: ID, Refresh, Offline, Logout.
  const kind = typeof typ === 'string' ? typ.toLowerCase() : typ
  return kind === undefined || kind === 'bearer' || kind === 'jwt'
    ? undefined
    : 'typ-not-access-token'
}
