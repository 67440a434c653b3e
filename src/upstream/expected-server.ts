import { hash, X509Certificate } from 'node:crypto'
import { checkServerIdentity, type PeerCertificate } from 'node:tls'
import { parseOptions, optional, type OptionParser } from '../core/options'
import { readAltNames } from '../tls/names/alt-names'
import { thumbprintOf } from '../tls/certificate'
import { readSpiffeId, spiffeIdOf } from '../tls/names/spiffe-id'

/** Who the server must be, besides having a certificate of the authorities. */
export interface ExpectedServer {
  /** Its SPIFFE ID, or those it may have, in the place of the host's name. */
  readonly spiffeId?: string | readonly string[]
  /** SHA-256 of its certificate in base64url, as in `x5t#S256`: one of them, and the host's name. */
  readonly thumbprints?: readonly string[]
  /** SHA-256 of its public key (SubjectPublicKeyInfo) in base64url: one of them, and the host's name. */
  readonly publicKeys?: readonly string[]
}

/** A server that is another than the one that is expected. The message says who, and holds no secret. */
export class ServerIdentityError extends Error {
  override readonly name = 'ServerIdentityError'
}

/** As `tls.connect` takes it: an error for who is refused. */
export type ServerCheck = (host: string, certificate: PeerCertificate) => Error | undefined

/** Parses what is expected of a server into a check of its certificate. */
export const expectedServer: OptionParser<ServerCheck> = (value, fail) => {
  const { spiffeId, thumbprints, publicKeys } = parseOptions('serviceFetch: server', value, {
    spiffeId: optional(spiffeIds, undefined),
    thumbprints: optional(digests, undefined),
    publicKeys: optional(digests, undefined),
  })
  // A variable that is not set would let any server of the authorities answer.
  if (Object.values(Object(value) as object).includes(undefined)) {
    return fail('an object that says something of whatever it names')
  }
  return (host, { raw }) => {
    const certificate = new X509Certificate(raw)
    return (
      (spiffeId === undefined
        ? checkServerIdentity(host, certificate.toLegacyObject())
        : checkSpiffeId(host, certificate, spiffeId)) ??
      checkDigest(host, 'certificate', thumbprintOf(certificate), thumbprints) ??
      checkDigest(host, 'public key', publicKeyDigest(certificate), publicKeys)
    )
  }
}

function checkSpiffeId(
  host: string,
  { subjectAltName }: X509Certificate,
  expected: readonly string[],
): Error | undefined {
  const found = spiffeIdOf(readAltNames(subjectAltName)?.uris ?? [])
  const id = typeof found === 'object' ? found.id : undefined
  if (id !== undefined && expected.includes(id)) return undefined
  return new ServerIdentityError(
    `the server at ${host} is ${id ?? 'nobody with a SPIFFE ID'}; expected ${expected.join(' or ')}`,
  )
}

function checkDigest(
  host: string,
  what: string,
  found: string,
  expected: readonly string[] | undefined,
): Error | undefined {
  if (expected === undefined || expected.includes(found)) return undefined
  return new ServerIdentityError(
    `the server at ${host} has the ${what} ${found}; expected ${expected.join(' or ')}`,
  )
}

function publicKeyDigest({ publicKey }: X509Certificate): string {
  return hash('sha256', publicKey.export({ type: 'spki', format: 'der' }), 'base64url')
}

const spiffeIds: OptionParser<readonly string[]> = (value, fail) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const known = list.filter((id) => typeof id === 'string' && readSpiffeId(id) !== undefined)
  return known.length > 0 && known.length === list.length
    ? (known as string[])
    : fail('a SPIFFE ID such as `spiffe://example.org/billing`, or a list of them')
}

const DIGEST = /^[A-Za-z0-9_-]{43}$/

const digests: OptionParser<readonly string[]> = (value, fail) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  const known = list.filter((text) => typeof text === 'string' && DIGEST.test(text))
  return known.length > 0 && known.length === list.length
    ? (known as string[])
    : fail('a list of SHA-256 digests in base64url, 43 characters each')
}
