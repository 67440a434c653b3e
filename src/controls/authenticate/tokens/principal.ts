import type { Principal } from '../../../core/principal'

/** The principal of an access token. */
export interface TokenPrincipal<Method extends TokenMethod = TokenMethod> extends Principal {
  /** The token's subject, unique within its issuer only; `claims.id` names another claim. */
  readonly id: string
  readonly method: Method
  readonly issuer: string | undefined
  /** The client that the token was issued to. */
  readonly clientId: string | undefined
  readonly tokenId: string | undefined
}

export type TokenMethod = 'jwt' | 'oidc' | 'introspection'
