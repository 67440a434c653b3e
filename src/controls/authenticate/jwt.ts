import { optional, string } from '../../core/options'
import type { Secret } from '../../core/secret'
import {
  anyKey,
  anyKeys,
  configuredKeys,
  keysFor,
  placeOf,
  type IssuerKeys,
  type KeyOptions,
} from './tokens/configured-keys'
import { loadKeys } from './tokens/discovery'
import {
  issuerParsers,
  tokenIssuer,
  type ParsedIssuer,
  type TokenIssuerOptions,
} from './tokens/issuer'
import { RemoteKeys } from './tokens/jwks'
import {
  jwtAuthenticator,
  parseTokenOptions,
  type ParsedTokenOptions,
  type TokenOptions,
} from './tokens/jwt-options'
import type { PublicKeyMaterial, SecretMaterial } from './tokens/key-material'
import { remoteAlgorithms } from './tokens/algorithms'
import { isSecretSource, secretKeys } from './tokens/secret-keys'
import type { TokenAuthenticator } from './tokens/token-authenticator'
import { requireSecureUrl } from '../../remote/urls'

/** An issuer and where its keys are: exactly one of `key`, `keys`, `secret` and `jwksUri`. */
export interface JwtIssuerOptions extends TokenIssuerOptions {
  /** The issuer's public key. */
  readonly key?: PublicKeyMaterial
  /** Several public keys, told apart by `kid` or by algorithm. */
  readonly keys?: readonly PublicKeyMaterial[]
  /**
   * Secret shared with the issuer, at least as long as the hash; `env('NAME')`, `secretFile(path)` or a
   * function is read when a token is verified. Whoever verifies can also sign.
   */
  readonly secret?: SecretMaterial | Exclude<Secret, string>
  /** https URL of the issuer's JWK set. */
  readonly jwksUri?: string
}

export type JwtOptions = TokenOptions &
  (JwtIssuerOptions | { readonly issuers: readonly JwtIssuerOptions[] })

/**
 * Authenticates by JWT access tokens (RFC 9068) whose keys are given, or published at a known URL.
 *
 * @example jwt({ issuer: 'https://id.example', audience: 'https://api.example', key: pem })
 * @throws ConfigurationError for a wrong option or an unusable key.
 */
export function jwt(options: JwtOptions): TokenAuthenticator<'jwt'> {
  const { common, issuers } = parseTokenOptions('jwt', options, {
    ...issuerParsers,
    key: optional(anyKey, undefined),
    keys: optional(anyKeys, undefined),
    secret: optional(anyKey, undefined),
    jwksUri: optional(string, undefined),
  })
  const list = issuers.map((issuer) => {
    const { algorithms, source } = keysOf(issuer, common)
    return tokenIssuer(issuer, algorithms, source)
  })
  return jwtAuthenticator({ method: 'jwt', common, issuers: list })
}

function keysOf(
  options: KeyOptions & Pick<ParsedIssuer, 'algorithms'>,
  { allowLoopbackHttp, fetch, clock }: ParsedTokenOptions,
): IssuerKeys {
  const { algorithms } = options
  const place = placeOf(options)
  if (place === 'secret' && isSecretSource(options.secret)) {
    return secretKeys(options.secret, algorithms)
  }
  if (place !== 'jwksUri') return keysFor(configuredKeys(options), algorithms)
  const url = requireSecureUrl('jwksUri', options.jwksUri ?? '', allowLoopbackHttp)
  const source = new RemoteKeys({ load: () => loadKeys(url, fetch), clock })
  return { algorithms: remoteAlgorithms(algorithms), source }
}
