import type { ClientCertificate, PresentedCertificate } from '../../core/certificate'
import type { Credential } from '../../core/credential'
import { ConfigurationError } from '../../core/errors'
import {
  callback,
  integer,
  objectWith,
  optional,
  parseOptions,
  string,
  strings,
  type OptionParser,
} from '../../core/options'
import { originsOption } from '../../core/origin'
import type { Revocations } from '../../core/revocation'
import type { RevokedCertificates } from '../../tls/revoked'
import { spiffeIdOf } from '../../tls/names/spiffe-id'
import type { Authenticator, Verification, VerificationContext } from './authenticator'
import { certificateMapper, type CertificateMapping } from './certificates/mapping'
import { toPrincipal, type CertificatePrincipal } from './certificates/principal'
import { certificateStatus, type CheckRevocation } from './certificates/status'
import { isFromForeignPage } from './request-origin'

export interface MtlsOptions {
  /**
   * Which certificates are which principals; a certificate that none of them, or more than one, fits is
   * refused. @defaultValue every verified certificate is a principal without roles of its own, by its
   * SPIFFE ID, else its subject
   */
  readonly principals?: readonly CertificateMapping[]
  /**
   * Trust domains of SPIFFE, compared exactly. With them a certificate needs a SPIFFE ID of one of them.
   * @defaultValue not checked: the authorities decide
   */
  readonly trustDomains?: readonly string[]
  /** Tenant of every principal whose mapping names none. @defaultValue none */
  readonly tenant?: string
  /**
   * Origins whose pages may use the certificate of their user, such as `https://app.example.org`: browsers
   * present it by themselves, like a cookie. @defaultValue pages of the origin that is asked alone
   */
  readonly origins?: string | readonly string[]
  /** What was taken back, by thumbprint: `revocations({ store })`. @defaultValue nothing was */
  readonly revocations?: Revocations
  /** What authorities took back, by serial number: `await tlsFiles({ crl, … })`. @defaultValue nothing was */
  readonly revoked?: RevokedCertificates
  /**
   * Asks somebody else, such as an OCSP responder; each answer is kept for `revocationCacheSeconds`. What
   * it throws refuses the exchange with a 503. @defaultValue nobody is asked
   */
  readonly checkRevocation?: CheckRevocation
  /** Seconds that an answer is kept, 1 to 86,400. @defaultValue 300 */
  readonly revocationCacheSeconds?: number
  /** Milliseconds that are waited for it, 10 to 60,000; then the exchange is refused with a 503. @defaultValue 5000 */
  readonly revocationTimeoutMs?: number
}

/**
 * Authenticates by the client's certificate: of this connection where TLS ends here, of the client of a
 * trusted proxy where the guard has a `forwardedCertificate`. What was not verified is refused, whatever
 * it says. The end of a certificate and its revocation are checked at every request.
 *
 * A credential in a header may stand beside a certificate and says who calls; the certificate has to be in
 * force all the same.
 *
 * @example
 * mtls({ principals: [{ match: { spiffeId: 'spiffe://example.org/billing' }, roles: ['billing'] }] })
 * @throws ConfigurationError for a wrong option.
 */
export function mtls(options: MtlsOptions = {}): Authenticator<CertificatePrincipal> {
  const parsed = parseOptions('mtls', options, parsers)
  const read = certificateReader(parsed)
  const status = certificateStatus(parsed)
  const { revocations, revoked, origins } = parsed
  return {
    name: 'mtls',
    recognizes: ({ scheme }) => scheme === 'certificate',
    idOf: () => undefined,
    present: ({ certificate }) => certificate && credentialOf(certificate),
    accompany: ({ request, now }) => {
      const presented = request.certificate
      if (presented === undefined) return undefined
      if (presented.outcome === 'unverified') return presented.cause
      return status(presented.certificate, now)
    },
    verify: (_credential, { request, now }: VerificationContext) => {
      const presented = request.certificate
      if (presented === undefined) return refused('certificate-missing')
      if (presented.outcome === 'unverified') return refused(presented.cause)
      if (isFromForeignPage(request, origins)) return refused('origin')
      const verification = read(presented.certificate)
      if (verification.outcome === 'refused') return verification
      const judge = (cause: string | undefined) =>
        cause === undefined ? verification : refused(cause)
      const cause = status(presented.certificate, now)
      return cause instanceof Promise ? cause.then(judge) : judge(cause)
    },
    onChange: (listener) => {
      const ends = [revocations?.onChange(listener), revoked?.onChange(listener)]
      return () => ends.forEach((end) => end?.())
    },
  }
}

const mappings: OptionParser<readonly CertificateMapping[]> = (value, fail) =>
  Array.isArray(value) ? (value as CertificateMapping[]) : fail('a list of mappings')

const trustDomainNames: OptionParser<readonly string[]> = (value, fail) => {
  const names = strings(value, fail)
  const valid = names.length > 0 && names.every((name) => /^[a-z0-9._-]{1,255}$/.test(name))
  return valid ? names : fail('a list of trust domains such as `example.org`, in lower case')
}

const revokedCertificates: OptionParser<RevokedCertificates> = (value, fail) => {
  const revoked = objectWith<RevokedCertificates>('isRevoked', 'onChange')(value, fail)
  if (revoked.hasLists !== false) return revoked
  throw new ConfigurationError(
    'option `revoked` of `mtls` has no revocation lists, so everybody would be refused; give `tlsFiles` ' +
      'its `crl`, or leave `revoked` out',
  )
}

const parsers = {
  principals: optional(mappings, undefined),
  trustDomains: optional(trustDomainNames, undefined),
  tenant: optional(string, undefined),
  origins: optional(originsOption, new Set<string>()),
  revocations: optional(objectWith<Revocations>('check', 'onChange'), undefined),
  revoked: optional(revokedCertificates, undefined),
  checkRevocation: optional(callback<CheckRevocation>(), undefined),
  revocationCacheSeconds: optional(integer(1, 86_400, 'seconds'), 300),
  revocationTimeoutMs: optional(integer(10, 60_000, 'milliseconds'), 5000),
}

interface ReaderOptions {
  readonly principals: readonly CertificateMapping[] | undefined
  readonly trustDomains: readonly string[] | undefined
  readonly tenant: string | undefined
}

type Read = (certificate: ClientCertificate) => Verification<CertificatePrincipal>

/** Who a certificate is, whether or not it is in force. Told once for each connection. */
function certificateReader({ principals, trustDomains, tenant }: ReaderOptions): Read {
  const map = certificateMapper(principals, tenant)
  const known = new WeakMap<ClientCertificate, Verification<CertificatePrincipal>>()
  const read: Read = (certificate) => {
    const spiffe = spiffeIdOf(certificate.uris)
    if (spiffe === 'malformed') return refused('spiffe-malformed')
    const domain = spiffe?.trustDomain
    if (trustDomains !== undefined && !trustDomains.some((name) => name === domain)) {
      return refused('trust-domain-other')
    }
    const mapped = map(certificate, spiffe)
    if (typeof mapped === 'string') return refused(mapped)
    const until = certificate.notAfter
    return Object.freeze({
      outcome: 'verified',
      principal: toPrincipal(certificate, spiffe, mapped),
      ...(until !== undefined && { until }),
    })
  }
  return (certificate) => {
    const verification = known.get(certificate) ?? read(certificate)
    known.set(certificate, verification)
    return verification
  }
}

function credentialOf(presented: PresentedCertificate): Credential {
  const value = presented.outcome === 'verified' ? presented.certificate.thumbprint : ''
  return { scheme: 'certificate', value, id: undefined }
}

function refused(cause: string): Extract<Verification<never>, { outcome: 'refused' }> {
  return { outcome: 'refused', cause }
}
