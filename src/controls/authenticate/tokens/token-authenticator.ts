import type { Credential } from '../../../core/credential'
import type { Revocations } from '../../../core/revocation'
import type { Authenticator, Verification } from '../authenticator'
import type { KeySource } from './key-set'
import { maxTokenLength } from './preparse'
import type { TokenMethod, TokenPrincipal } from './principal'
import { refused } from './refused'
import { digestOf, type VerifiedToken, type VerifiedTokens } from './verified'
import type { TokenVerdict } from './verify-token'

/** An authenticator of access tokens. */
export interface TokenAuthenticator<Method extends TokenMethod> extends Authenticator<
  TokenPrincipal<Method>
> {
  readonly name: Method
  /**
   * Reads the issuers' keys now: at start, or when one was compromised. Rejects where an issuer does not
   * answer.
   */
  readonly refresh: () => Promise<void>
}

export interface TokenAuthenticatorOptions<Method extends TokenMethod> {
  readonly method: Method
  readonly issuers: readonly string[]
  readonly recognizes: (credential: Credential) => boolean
  readonly takesAny?: boolean
  /** Verifies a token that the cache does not know. */
  readonly verify: (
    token: string,
    digest: string,
    now: number,
  ) => TokenVerdict | Promise<TokenVerdict>
  readonly cache: VerifiedTokens
  readonly revocations: Revocations | undefined
  readonly sources: readonly KeySource[]
}

/** What `jwt`, `oidc` and `introspection` have in common: the cache and what is asked at every use. */
export function tokenAuthenticator<Method extends TokenMethod>({
  method,
  issuers,
  recognizes,
  takesAny = false,
  verify,
  cache,
  revocations,
  sources,
}: TokenAuthenticatorOptions<Method>): TokenAuthenticator<Method> {
  type Result = Verification<TokenPrincipal<Method>>
  // INVARIANT: whatever the cache says, a revocation is looked up at every use.
  const inForce = (token: VerifiedToken): Result => {
    const cause = revocations?.check(token.facts)
    // The verifier made the principal with this very `method`.
    return cause === undefined ? (token.verification as Result) : refused(cause)
  }
  const verifyCold = async (token: string, digest: string, now: number): Promise<Result> => {
    const verdict = await verify(token, digest, now)
    if (!('verification' in verdict)) return verdict
    cache.keep(digest, verdict, now)
    return inForce(verdict)
  }
  return {
    name: method,
    issuers: issuers.filter((issuer) => URL.canParse(issuer)),
    recognizes,
    takesAny,
    idOf: () => undefined,
    verify: ({ value }, { now }) => {
      if (value.length > maxTokenLength) return refused('token-too-long')
      const digest = digestOf(value)
      const known = cache.find(digest, now)
      return known === undefined ? verifyCold(value, digest, now) : inForce(known)
    },
    onChange: (listener) => {
      const ends = sources.map(({ onRemoval }) => onRemoval(listener))
      if (revocations !== undefined) ends.push(revocations.onChange(listener))
      return () => ends.forEach((end) => end())
    },
    refresh: async () => {
      await Promise.all(sources.map(({ refresh }) => refresh()))
    },
  }
}
