import type { CertificateForwarder } from '../../core/certificate'
import { optional, parseOptions } from '../../core/options'
import { authorities, ForwardedChains, unverified, type Authorities } from './forwarded-chain'
import { maxForwardedCertificates, maxForwardedLength } from './pem'

export interface ClientCertHeaderOptions {
  /**
   * Authorities to verify the chain against here too, with `Client-Cert-Chain` between; for a proxy that
   * passes certificates on unverified. @defaultValue the proxy has verified it
   */
  readonly ca?: Authorities
}

/**
 * The client's certificate from `Client-Cert` (RFC 9440 §2): the DER as a byte sequence of structured
 * fields, `:MIIB…:`.
 *
 * @example createGuard({ trustedProxies: ['10.0.0.0/8'], forwardedCertificate: clientCertHeader(), … })
 * @throws ConfigurationError for a wrong option.
 */
export function clientCertHeader(options: ClientCertHeaderOptions = {}): CertificateForwarder {
  const { ca } = parseOptions('clientCertHeader', options, { ca: optional(authorities, undefined) })
  const chains = new ForwardedChains('Client-Cert', ca)
  return {
    name: 'Client-Cert',
    headers: ['client-cert', 'client-cert-chain'],
    read: (header, now) => {
      const [leaf = '', chain = ''] = [header('client-cert'), header('client-cert-chain')]
      if (leaf === '') return chain === '' ? undefined : unverified('certificate-missing')
      if (leaf.length + chain.length > maxForwardedLength) return unverified('too-long')
      return chains.judge(`${leaf}\n${chain}`, () => readSequences(leaf, chain), now)
    },
  }
}

// RFC 8941 §3.3.5, without parameters: nobody here knows what they would mean.
const SEQUENCE = /^:((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?):$/

function readSequences(leaf: string, chain: string): readonly Buffer[] | undefined {
  const items = [leaf, ...(chain.trim() === '' ? [] : chain.split(','))]
  if (items.length > maxForwardedCertificates) return undefined
  const ders = items.map((item) => SEQUENCE.exec(item.trim())?.[1])
  const known = ders.filter((der) => der !== undefined && der !== '')
  return known.length === items.length
    ? known.map((der) => Buffer.from(der ?? '', 'base64'))
    : undefined
}
