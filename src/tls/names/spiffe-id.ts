/** The name of a workload (SPIFFE-ID §2): `spiffe://trust-domain/path`. */
export interface SpiffeId {
  /** The text, as it was read: two ids are equal where their texts are. */
  readonly id: string
  readonly trustDomain: string
  /** With its leading slash; empty for the id of a trust domain. */
  readonly path: string
}

const MAX_LENGTH = 2048
const SPIFFE_ID = /^spiffe:\/\/([a-z0-9._-]{1,255})((?:\/[A-Za-z0-9._-]+)*)$/

/**
 * Reads a SPIFFE ID. No user, port, query, fragment, escape, empty or dotted segment, and no upper case in
 * the trust domain: whoever is let in by it is compared as a text. `undefined` for anything else.
 */
export function readSpiffeId(text: string): SpiffeId | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const [id, trustDomain, path] = SPIFFE_ID.exec(text) ?? []
  if (id === undefined || trustDomain === undefined || path === undefined) return undefined
  const dotted = path.split('/').some((segment) => segment === '.' || segment === '..')
  return dotted ? undefined : { id, trustDomain, path }
}

/**
 * The SPIFFE ID among the URI names of a certificate (X509-SVID §2): there is exactly one URI and it is
 * one. `malformed` where a URI claims to be one and that is not so.
 */
export function spiffeIdOf(uris: readonly string[]): SpiffeId | undefined | 'malformed' {
  if (!uris.some((uri) => /^spiffe:/i.test(uri))) return undefined
  const [uri = '', ...others] = uris
  return (others.length === 0 ? readSpiffeId(uri) : undefined) ?? 'malformed'
}
