import type { CertificateForwarder } from '../../core/certificate'
import { ConfigurationError } from '../../core/errors'
import { boolean, optional, parseOptions } from '../../core/options'
import { authorities, ForwardedChains, unverified, type Authorities } from './forwarded-chain'
import { headerName } from './header-name'
import { maxForwardedLength, readEscapedPem } from './pem'

export interface NginxHeadersOptions {
  /** Header that is set to `$ssl_client_escaped_cert`. @defaultValue 'ssl-client-cert' */
  readonly certificate?: string
  /** Header that is set to `$ssl_client_verify`. @defaultValue 'ssl-client-verify' */
  readonly verify?: string
  /** Authorities to verify the certificate against here too. @defaultValue nginx has verified it */
  readonly ca?: Authorities
  /**
   * For `ssl_verify_client optional_no_ca`, which asks for a certificate and takes any: what nginx says of
   * it does not count, and `ca` has to be given. @defaultValue false
   */
  readonly passThrough?: boolean
}

/**
 * The client's certificate from the headers that nginx, and ingress-nginx, are configured to set:
 * `$ssl_client_verify` must be `SUCCESS` and `$ssl_client_escaped_cert` a certificate.
 *
 * @example createGuard({ trustedProxies: ['loopback'], forwardedCertificate: nginxHeaders(), … })
 * @throws ConfigurationError for a wrong option.
 */
export function nginxHeaders(options: NginxHeadersOptions = {}): CertificateForwarder {
  const { certificate, verify, ca, passThrough } = parseOptions('nginxHeaders', options, {
    certificate: optional(headerName, 'ssl-client-cert'),
    verify: optional(headerName, 'ssl-client-verify'),
    ca: optional(authorities, undefined),
    passThrough: optional(boolean, false),
  })
  if (passThrough && ca === undefined) {
    throw new ConfigurationError(
      'option `passThrough` of `nginxHeaders` needs `ca`: nobody else verifies the certificate',
    )
  }
  const chains = new ForwardedChains('nginx', ca)
  return {
    name: 'nginx',
    headers: [certificate, verify],
    read: (header, now) => {
      const [text = '', verdict = ''] = [header(certificate), header(verify)]
      if (text === '' && (verdict === '' || verdict === 'NONE')) return undefined
      // `FAILED:` and a reason, which is for the log of nginx.
      if (!passThrough && verdict !== 'SUCCESS') return unverified('not-verified-by-nginx')
      if (text === '') return unverified('certificate-missing')
      if (text.length > maxForwardedLength) return unverified('too-long')
      return chains.judge(text, () => readEscapedPem(text), now)
    },
  }
}
