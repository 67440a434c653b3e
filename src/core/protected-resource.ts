/** What a service tells OAuth clients about itself (RFC 9728 §2). */
export interface ProtectedResource {
  /** Resource identifier: the public https URL of the service, without a fragment. */
  readonly resource: string
  /** Issuers whose tokens are accepted. */
  readonly authorizationServers: readonly string[]
  /** Scopes that rules of the policy ask for, sorted. */
  readonly scopes: readonly string[]
  /** True where the service sees its clients' certificates, so that tokens can be bound to them (RFC 8705). */
  readonly certificateBound: boolean
  /** Proofs of possession (RFC 9449); `undefined` where none are verified. */
  readonly dpop: { readonly algorithms: readonly string[]; readonly required: boolean } | undefined
}

const WELL_KNOWN = '/.well-known/oauth-protected-resource'

/** The path of the metadata: the well-known one before the path of the resource (RFC 9728 §3.1). */
export function metadataPath(resource: string): string {
  const { pathname } = new URL(resource)
  return pathname === '/' ? WELL_KNOWN : `${WELL_KNOWN}${pathname}`
}

/** Where clients find the metadata of a resource. */
export function metadataUrl(resource: string): string {
  return new URL(resource).origin + metadataPath(resource)
}
