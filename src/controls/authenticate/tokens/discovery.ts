import { fetchJson, type Fetch, type JsonReply } from '../../../remote/fetch-json'
import { isPlainObject, ownMember } from '../../../remote/json-object'
import { isSecureUrl } from '../../../remote/urls'

/** How long metadata is believed, in milliseconds. */
const metadataMs = 3_600_000

export interface DiscoveryOptions {
  readonly issuer: string
  readonly fetch: Fetch
  readonly clock: () => number
  readonly allowLoopbackHttp: boolean
}

/**
 * Loads the JWK set of an issuer from where its metadata says it is (OIDC Discovery §4, RFC 8414 §3).
 */
export function discoveredKeys(options: DiscoveryOptions): () => Promise<unknown> {
  const { fetch, clock } = options
  let metadata: { readonly jwksUri: string; readonly until: number } | undefined
  return async () => {
    const now = clock()
    if (metadata === undefined || now >= metadata.until) {
      metadata = { jwksUri: await discoverJwksUri(options), until: now + metadataMs }
    }
    const { jwksUri } = metadata
    try {
      return await loadKeys(jwksUri, fetch)
    } catch (error) {
      // The keys may have moved.
      metadata = undefined
      throw error
    }
  }
}

/** @throws Error where there is no JWK set at the URL. */
export async function loadKeys(url: string, fetch: Fetch): Promise<unknown> {
  const accept = 'application/jwk-set+json, application/json'
  const { status, value } = await fetchJson({ url, fetch, headers: { accept } })
  if (status !== 200) throw new Error(`the JWK set was answered with status ${status}`)
  return value
}

async function discoverJwksUri(options: DiscoveryOptions): Promise<string> {
  for (const url of metadataUrls(options.issuer)) {
    const { status, value }: JsonReply = await fetchJson({ url, fetch: options.fetch })
    if (status === 200) return jwksUriOf(value, options)
  }
  throw new Error('the issuer publishes no metadata')
}

/** OIDC puts the well-known part behind the issuer's path, RFC 8414 §3.1 before it. */
export function metadataUrls(issuer: string): readonly string[] {
  const { origin, pathname } = new URL(issuer)
  const path = pathname.replace(/\/$/, '')
  return [
    `${origin}${path}/.well-known/openid-configuration`,
    `${origin}/.well-known/oauth-authorization-server${path}`,
  ]
}

// RFC 8414 §3.3, OIDC Discovery §4.3: the same issuer to the letter, or it is somebody else's document.
function jwksUriOf(document: unknown, { issuer, allowLoopbackHttp }: DiscoveryOptions): string {
  if (!isPlainObject(document) || ownMember(document, 'issuer') !== issuer) {
    throw new Error('the metadata is of another issuer')
  }
  const jwksUri = ownMember(document, 'jwks_uri')
  if (typeof jwksUri === 'string' && isSecureUrl(jwksUri, allowLoopbackHttp)) return jwksUri
  throw new Error('the metadata names no https URL as `jwks_uri`')
}
