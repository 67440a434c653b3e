import type {
  CertificateForwarder,
  ClientCertificate,
  PresentedCertificate,
} from '../../core/certificate'
import { integer, optional, parseOptions } from '../../core/options'
import { authorities, ForwardedChains, unverified, type Authorities } from './forwarded-chain'
import { maxForwardedLength, readEscapedPem } from './pem'
import { readXfcc, type XfccElement } from './xfcc'

export interface EnvoyHeaderOptions {
  /**
   * Whose client is meant: 1 is the client of the Envoy that this service is behind, 2 the client of the
   * Envoy before it, where that appends to the header. @defaultValue 1
   */
  readonly hops?: number
  /**
   * Authorities to verify `Cert` and `Chain` against here too; an element without `Cert` is refused then.
   * @defaultValue Envoy has verified it
   */
  readonly ca?: Authorities
}

/**
 * The client's certificate from `x-forwarded-client-cert` of Envoy and Istio. Where the element has
 * `Cert`, the certificate says everything; without it `Hash`, `Subject`, `URI` and `DNS` do.
 *
 * @example forwardedCertificate: envoyHeader()
 * @throws ConfigurationError for a wrong option.
 */
export function envoyHeader(options: EnvoyHeaderOptions = {}): CertificateForwarder {
  const { hops, ca } = parseOptions('envoyHeader', options, {
    hops: optional(integer(1, 10, 'proxies'), 1),
    ca: optional(authorities, undefined),
  })
  const chains = new ForwardedChains('Envoy', ca)
  return {
    name: 'Envoy',
    headers: [XFCC],
    read: (header, now) => {
      const text = header(XFCC)
      if (text === undefined) return undefined
      if (text.length > maxForwardedLength) return unverified('too-long')
      const elements = readXfcc(text)
      if (elements === undefined) return unverified('malformed')
      const element = elements.at(-hops)
      if (element === undefined) return unverified('too-few-proxies')
      return element.cert === undefined
        ? described(element, ca !== undefined)
        : withCertificate(element, chains, now)
    },
  }
}

const XFCC = 'x-forwarded-client-cert'

function withCertificate(
  { cert = '', chain = '', hash }: XfccElement,
  chains: ForwardedChains,
  now: number,
): PresentedCertificate {
  const decode = (): readonly Buffer[] | undefined => {
    const [leaf, ...more] = readEscapedPem(cert) ?? []
    if (leaf === undefined || more.length > 0) return undefined
    // `Chain` begins with the client's own certificate.
    const all = chain === '' ? [leaf] : readEscapedPem(chain)
    return all?.[0]?.equals(leaf) === true ? all : undefined
  }
  const presented = chains.judge(`${cert}\n${chain}`, decode, now)
  if (presented.outcome === 'unverified' || hash === undefined) return presented
  return presented.certificate.thumbprint === thumbprintOf(hash)
    ? presented
    : unverified('hash-other')
}

function described(element: XfccElement, mustVerify: boolean): PresentedCertificate {
  const thumbprint = element.hash === undefined ? undefined : thumbprintOf(element.hash)
  if (mustVerify) return unverified('certificate-missing')
  if (thumbprint === undefined) return unverified('hash-missing')
  const certificate: ClientCertificate = {
    thumbprint,
    subject: element.subject ?? '',
    uris: element.uris,
    dnsNames: element.dnsNames,
    emails: [],
    addresses: [],
  }
  return { outcome: 'verified', certificate, by: 'Envoy' }
}

const SHA256 = /^[0-9a-f]{64}$/i

function thumbprintOf(hash: string): string | undefined {
  return SHA256.test(hash) ? Buffer.from(hash, 'hex').toString('base64url') : undefined
}
