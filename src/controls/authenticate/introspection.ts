import { randomUUID, type KeyObject } from 'node:crypto'
import type { Credential } from '../../core/credential'
import { ConfigurationError } from '../../core/errors'
import {
  boolean,
  callback,
  integer,
  oneOf,
  optional,
  parseOptions,
  string,
} from '../../core/options'
import { secretOption, type Secret } from '../../core/secret'
import { looksLikeKey } from './keys/format'
import { signingAlgorithm, type AlgorithmName } from './tokens/algorithms'
import { Breaker } from '../../remote/breaker'
import {
  clientAuthentication,
  clientAuthenticationMethods,
  type ClientAuthenticationMethod,
} from './tokens/client-authentication'
import { anyKey } from './tokens/configured-keys'
import { verdictOf } from './tokens/introspected'
import { Introspector } from './tokens/introspector'
import {
  audienceNames,
  claimRuleParsers,
  type Parsed,
  type TokenIssuerOptions,
} from './tokens/issuer'
import type { JsonObject } from '../../remote/json-object'
import { commonParsers, type TokenOptions } from './tokens/jwt-options'
import { claimReader } from './tokens/mapping'
import { isTokenScheme, looksLikeJwt } from './tokens/preparse'
import { tokenAuthenticator, type TokenAuthenticator } from './tokens/token-authenticator'
import { requireSecureUrl } from '../../remote/urls'
import { VerifiedTokens } from './tokens/verified'
import type { TokenVerdict } from './tokens/verify-token'

export interface IntrospectionOptions
  extends
    Omit<TokenOptions, 'embeddedKeys'>,
    Omit<TokenIssuerOptions, 'issuer' | 'audience' | 'algorithms' | 'profile'> {
  /** https URL of the introspection endpoint. */
  readonly endpoint: string
  /** This service at the authorization server. */
  readonly clientId: string
  /** @defaultValue 'client_secret_basic' */
  readonly clientAuthentication?: ClientAuthenticationMethod
  /** For `client_secret_basic` and `client_secret_post`. */
  readonly clientSecret?: Secret
  /** For `private_key_jwt`: a PEM or a `KeyObject`. */
  readonly privateKey?: string | KeyObject
  /** What `privateKey` signs by. @defaultValue 'RS256' */
  readonly algorithm?: AlgorithmName
  /** `kid` of `privateKey`. @defaultValue none */
  readonly keyId?: string
  /** Compared with `iss` of the answer where it has one. @defaultValue not checked */
  readonly issuer?: string
  /** One of these must be in `aud` of the answer. @defaultValue not checked */
  readonly audience?: string | readonly string[]
  /** `any` also sends tokens that are JWTs, of issuers that no other authenticator takes. @defaultValue 'opaque' */
  readonly tokens?: 'opaque' | 'any'
  /**
   * Accepts answers that tell neither `token_type` nor `token_use`; of some servers a refresh token is
   * then accepted too. @defaultValue false
   */
  readonly allowUntyped?: boolean
  /** For one introspection, in milliseconds. @defaultValue 5,000 */
  readonly timeoutMs?: number
  /** Failures in a row after which the server is not asked for `pauseMs`. @defaultValue 5 */
  readonly maxFailures?: number
  /** @defaultValue 10,000 */
  readonly pauseMs?: number
  /** @defaultValue crypto.randomUUID */
  readonly randomUUID?: () => string
}

/**
 * Authenticates by opaque access tokens: asks the authorization server (RFC 7662), and remembers the answer
 * for at most `cacheSeconds`. Within them a revocation at the server is not seen.
 *
 * @example introspection({ endpoint, clientId: 'my-api', clientSecret: env('CLIENT_SECRET') })
 * @throws ConfigurationError for a wrong option.
 */
export function introspection(options: IntrospectionOptions): TokenAuthenticator<'introspection'> {
  const parsed = parseOptions('introspection', options, parsers)
  const { endpoint, issuer, tokens, timeoutMs, maxFailures, pauseMs } = parsed
  if (parsed.revocations !== undefined && issuer === undefined) {
    throw new ConfigurationError(
      '`revocations` of `introspection` needs `issuer`: what is revoked is of an issuer',
    )
  }
  const introspector = new Introspector({
    endpoint: requireSecureUrl('endpoint', endpoint, parsed.allowLoopbackHttp),
    authenticate: clientAuthentication({ ...parsed, assertionAudience: issuer ?? endpoint }),
    fetch: parsed.fetch,
    timeoutMs,
    breaker: new Breaker({ failures: maxFailures, pauseMs }),
    judge: judgeOf(parsed),
  })
  return tokenAuthenticator({
    method: 'introspection',
    issuers: issuer === undefined ? [] : [issuer],
    recognizes: tokens === 'any' ? isToken : isOpaque,
    takesAny: true,
    verify: (token, digest, now) => introspector.verify(token, digest, now),
    cache: new VerifiedTokens(parsed.cacheSeconds * 1000),
    revocations: parsed.revocations,
    sources: [],
  })
}

const parsers = {
  ...commonParsers,
  ...claimRuleParsers,
  endpoint: string,
  clientId: string,
  clientAuthentication: optional(oneOf(clientAuthenticationMethods), 'client_secret_basic'),
  clientSecret: optional(secretOption, undefined),
  privateKey: optional(anyKey, undefined),
  algorithm: optional(signingAlgorithm, undefined),
  keyId: optional(string, undefined),
  issuer: optional(string, undefined),
  audience: optional(audienceNames, undefined),
  tokens: optional(oneOf(['opaque', 'any']), 'opaque'),
  allowUntyped: optional(boolean, false),
  timeoutMs: optional(integer(100, 60_000, 'milliseconds'), 5000),
  maxFailures: optional(integer(1, 1000, 'failures'), 5),
  pauseMs: optional(integer(100, 600_000, 'milliseconds'), 10_000),
  randomUUID: optional(callback<() => string>(), randomUUID),
}

function judgeOf(
  options: Parsed<typeof parsers>,
): (answer: JsonObject, now: number) => TokenVerdict {
  const { issuer, audience, claims, tenant, allowUntyped } = options
  const { clientIds, clockSkew, maxTokenAge, acrValues, maxAge } = options
  const reader = claimReader({ mapping: claims, tenant, fallbackId: 'client' })
  const rules = { issuer, audience, clientIds, clockSkew, maxTokenAge, acrValues, maxAge }
  return (answer, now) => verdictOf(answer, { issuer, rules, reader, allowUntyped }, now)
}

// A key of ours is never shown to anybody else.
function isToken({ scheme, value }: Credential): boolean {
  return isTokenScheme(scheme) && !looksLikeKey(value)
}

function isOpaque(credential: Credential): boolean {
  return isToken(credential) && !looksLikeJwt(credential.value)
}
