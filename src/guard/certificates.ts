import type { Authenticator } from '../controls/authenticate/authenticator'
import type { CertificateForwarder, PresentedCertificate } from '../core/certificate'
import { ConfigurationError } from '../core/errors'
import type { ExchangeRequest, HandshakeCertificate } from '../core/exchange'
import { readCertificate } from '../tls/certificate'
import { albHeaders, clientCertHeader, envoyHeader, nginxHeaders } from '../tls/forwarded/all'
import type { ParsedGuardOptions } from './options'

/** Finds the certificate of a request; `refused` for a header that nobody may send who has sent it. */
export type FindCertificate = (
  request: ExchangeRequest,
) => PresentedCertificate | undefined | 'refused'

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
    if (guarded.size > 0 && !areInOrder(headers, guarded, fromProxy && forwarder !== undefined)) {
      return 'refused'
    }
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
  if (!authenticators.some(({ name }) => name === 'mtls')) return new Set()
  const all = [albHeaders({ mode: 'verify' }), clientCertHeader(), envoyHeader(), nginxHeaders()]
  return new Set(all.flatMap(({ headers }) => headers))
}

/** Once each, in their own spelling, from somebody who may: servers behind a proxy read `_` as `-`. */
function areInOrder(
  headers: ExchangeRequest['headers'],
  guarded: ReadonlySet<string>,
  allowed: boolean,
): boolean {
  for (const [name, values] of headers) {
    if (!guarded.has(name.replaceAll('_', '-'))) continue
    if (!allowed || values.length > 1 || !guarded.has(name)) return false
  }
  return true
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
