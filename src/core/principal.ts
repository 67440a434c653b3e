/** The authenticated caller of an exchange. AuthZEN calls it *subject*. */
export interface Principal {
  /** Stable identifier within the tenant, for example the owner of an API key. */
  readonly id: string
  /** How the caller was authenticated, for example `api-key` or `anonymous`. */
  readonly method: string
  /** The tenant of the caller; `undefined` in a service with a single tenant. */
  readonly tenant: string | undefined
  /** Role names asserted by the credential. The policy decides what they mean. */
  readonly roles: readonly string[]
  /** The issuer's scopes: a ceiling on what rules may grant, never a grant. */
  readonly scopes: readonly string[]
  /** Model patterns this credential is confined to; `undefined` means no such ceiling. */
  readonly models: readonly string[] | undefined
  /** Everything the credential says about the caller; own properties only. */
  readonly claims: Readonly<Record<string, unknown>>
}

/** The principal of a route written `authenticate: anonymous`. */
export interface AnonymousPrincipal extends Principal {
  readonly id: 'anonymous'
  readonly method: 'anonymous'
}
