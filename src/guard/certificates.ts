import type { Authenticator } from '../controls/authenticate/authenticator'
import type { CertificateForwarder, PresentedCertificate } from '../core/certificate'
import { ConfigurationError } from '../core/errors'
import type { ExchangeRequest, HandshakeCertificate } from '../core/exchange'
import { readCertificate } from '../tls/certificate'
import { albHeaders, clientCertHeader, envoyHeader, nginxHeaders } from '../tls/forwarded/all'
import type { ParsedGuardOptions } from './options'

/** A header that whoever has sent it may not send, in words for audit. */
export interface Intruder {
  readonly intruder: string
}

/** Finds the certificate of a request. */
export type FindCertificate = (
  request: ExchangeRequest,
) => PresentedCertificate | Intruder | undefined

/**
 * Prepares where certificates come from: the connection, unless its other end is a trusted proxy. Then
 * its certificate is the proxy's own, and the client's is what the proxy forwards.
 *
 * @throws ConfigurationError where certificates are forwarded and no proxy is trusted.
 */
export function certificateFinder(options: ParsedGuardOptions): FindCertificate {
  const { forwardedCertificate: forwarder, trustedProxies, clock } = options
  if (forwarder !== undefined && trustedProxies.length === 0) {
    throw new ConfigurationError(
      'option `forwardedCertificate` needs `trustedProxies`: anybody could send its headers otherwise; ' +
        "write the address of the proxy, such as `trustedProxies: ['10.0.0.7']`",
    )
  }
  const guarded = guardedHeaders(forwarder, options.authenticate)
  const ofHandshake = handshakeReader()
  return (request) => {
    const { connection, headers } = request
    const fromProxy = connection?.fromTrustedProxy === true
    const isAllowed = fromProxy && forwarder !== undefined
    const intruder = guarded.size > 0 ? intruderIn(headers, guarded, isAllowed) : undefined
    if (intruder !== undefined) return { intruder }
    if (!fromProxy) return ofHandshake(connection?.certificate())
    return forwarder?.read((name) => headers.get(name)?.[0], clock())
  }
}

/**
 * Headers that only a trusted proxy may send. Those of all proxies where certificates let callers in and
 * none is forwarded: whoever sends one means to be taken for somebody.
 */
function guardedHeaders(
  forwarder: CertificateForwarder | undefined,
  authenticators: readonly Authenticator[],
): ReadonlySet<string> {
  if (forwarder !== undefined) return new Set(forwarder.headers)
  if (!authenticators.some(looksAtCertificates)) return new Set()
  const all = [albHeaders({ mode: 'verify' }), clientCertHeader(), envoyHeader(), nginxHeaders()]
  return new Set(all.flatMap(({ headers }) => headers))
}

/** True where what it takes comes with the connection. */
export function looksAtCertificates({ accompany }: Authenticator): boolean {
  return accompany !== undefined
}

/** Once each, in their own spelling, from somebody who may: servers behind a proxy read `_` as `-`. */
function intruderIn(
  headers: ExchangeRequest['headers'],
  guarded: ReadonlySet<string>,
  isAllowed: boolean,
): string | undefined {
  for (const [name, values] of headers) {
    if (!guarded.has(name.replaceAll('_', '-'))) continue
    if (!isAllowed) return `\`${name}\` from somebody who is no trusted proxy`
    if (!guarded.has(name)) return `\`${name}\` with an underscore`
    if (values.length > 1) return `\`${name}\` twice`
  }
  return undefined
}

/** What a handshake came to. Read once for each connection. */
function handshakeReader(): (
  handshake: HandshakeCertificate | undefined,
) => PresentedCertificate | undefined {
  const known = new WeakMap<HandshakeCertificate, PresentedCertificate>()
  return (handshake) => {
    if (handshake === undefined) return undefined
    const presented = known.get(handshake) ?? presentedIn(handshake)
    known.set(handshake, presented)
    return presented
  }
}

// INVARIANT: nothing of a certificate that is not authorized is looked at.
function presentedIn({ x509, authorized, error }: HandshakeCertificate): PresentedCertificate {
  if (!authorized) return { outcome: 'unverified', cause: error ?? 'not-authorized' }
  const certificate = readCertificate(x509)
  return certificate === undefined
    ? { outcome: 'unverified', cause: 'malformed' }
    : { outcome: 'verified', certificate, by: 'connection' }
}
