import { remoteAlgorithms } from './tokens/algorithms'
import { discoveredKeys } from './tokens/discovery'
import { issuerParsers, tokenIssuer, type TokenIssuerOptions } from './tokens/issuer'
import { RemoteKeys } from './tokens/jwks'
import { jwtAuthenticator, parseTokenOptions, type TokenOptions } from './tokens/jwt-options'
import type { TokenAuthenticator } from './tokens/token-authenticator'
import { requireIssuerUrl } from '../../remote/urls'

export type OidcOptions = TokenOptions &
  (TokenIssuerOptions | { readonly issuers: readonly TokenIssuerOptions[] })

/**
 * Authenticates by JWT access tokens of an OpenID provider or OAuth 2.0 server that publishes its metadata
 * (OIDC Discovery, RFC 8414). Nothing is fetched before the first token, or `refresh()`.
 *
 * @example oidc({ issuer: 'https://id.example', audience: 'https://api.example' })
 * @throws ConfigurationError for a wrong option.
 */
export function oidc(options: OidcOptions): TokenAuthenticator<'oidc'> {
  const { common, issuers } = parseTokenOptions('oidc', options, issuerParsers)
  const { allowLoopbackHttp, fetch, clock } = common
  const list = issuers.map((options) => {
    const issuer = requireIssuerUrl(options.issuer, allowLoopbackHttp)
    const load = discoveredKeys({ issuer, fetch, clock, allowLoopbackHttp })
    const source = new RemoteKeys({ load, clock })
    return tokenIssuer(options, remoteAlgorithms(options.algorithms), source)
  })
  return jwtAuthenticator({ method: 'oidc', common, issuers: list })
}
