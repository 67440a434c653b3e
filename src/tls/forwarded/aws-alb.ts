import type { CertificateForwarder, PresentedCertificate } from '../../core/certificate'
import { ConfigurationError } from '../../core/errors'
import { oneOf, optional, parseOptions } from '../../core/options'
import { authorities, ForwardedChains, unverified, type Authorities } from './forwarded-chain'
import { maxForwardedLength, readEscapedPem } from './pem'

export interface AlbHeadersOptions {
  /**
   * How the listener is set. `verify`: the load balancer verifies certificates against its trust store.
   * `passthrough`: it takes any, and `ca` has to be given.
   */
  readonly mode: 'verify' | 'passthrough'
  /** Authorities to verify the chain against here; in `verify` too where given. */
  readonly ca?: Authorities
}

/**
 * The client's certificate from the headers of an AWS Application Load Balancer:
 * `X-Amzn-Mtls-Clientcert-Leaf` in verify mode, and `X-Amzn-Mtls-Clientcert`, which has the whole chain
 * and which nobody has verified, in passthrough mode. A header of the other mode is refused.
 *
 * @example forwardedCertificate: albHeaders({ mode: 'verify' })
 * @throws ConfigurationError for a wrong option, and for `passthrough` without `ca`.
 */
export function albHeaders(options: AlbHeadersOptions): CertificateForwarder {
  const { mode, ca } = parseOptions('albHeaders', options, {
    mode: oneOf(['verify', 'passthrough']),
    ca: optional(authorities, undefined),
  })
  if (mode === 'passthrough' && ca === undefined) {
    throw new ConfigurationError(
      "`albHeaders` with `mode: 'passthrough'` needs `ca`: nobody else verifies the certificate",
    )
  }
  const chains = new ForwardedChains('AWS ALB', ca)
  const [own, other] = mode === 'verify' ? [LEAF, CHAIN] : [CHAIN, LEAF]
  return {
    name: 'AWS ALB',
    headers: [CHAIN, LEAF, ...details],
    read: (header, now): PresentedCertificate | undefined => {
      const text = header(own)
      if (header(other) !== undefined) return unverified('other-mode')
      if (text === undefined) {
        return details.some((name) => header(name) !== undefined)
          ? unverified('certificate-missing')
          : undefined
      }
      if (text.length > maxForwardedLength) return unverified('too-long')
      return chains.judge(text, () => readEscapedPem(text), now)
    },
  }
}

const CHAIN = 'x-amzn-mtls-clientcert'
const LEAF = 'x-amzn-mtls-clientcert-leaf'

// What they say is in the certificate: known, so that nobody else may send them.
const details = [
  'x-amzn-mtls-clientcert-serial-number',
  'x-amzn-mtls-clientcert-issuer',
  'x-amzn-mtls-clientcert-subject',
  'x-amzn-mtls-clientcert-validity',
]
