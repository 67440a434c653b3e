import type { ClientCertificate } from '../../../core/certificate'
import type { Revocations } from '../../../core/revocation'
import { TimedCache } from '../../../core/timed-cache'
import { withinTime } from '../../../core/within-time'
import type { RevokedCertificates } from '../../../tls/revoked'

/** Asks whoever knows, for example an OCSP responder. */
export type CheckRevocation = (
  certificate: ClientCertificate,
) => 'good' | 'revoked' | Promise<'good' | 'revoked'>

export interface StatusOptions {
  readonly revocations: Revocations | undefined
  readonly revoked: RevokedCertificates | undefined
  readonly checkRevocation: CheckRevocation | undefined
  readonly revocationCacheSeconds: number
  readonly revocationTimeoutMs: number
}

/**
 * Tells why a certificate is not in force; `undefined` where it is. Asked at every use: a connection that
 * was authorized once stays so to Node, whatever becomes of the certificate.
 */
export type CertificateStatus = (
  certificate: ClientCertificate,
  now: number,
) => string | undefined | Promise<string | undefined>

export function certificateStatus(options: StatusOptions): CertificateStatus {
  const { revocations, revoked, checkRevocation } = options
  const ask = checkRevocation && remembered(checkRevocation, options)
  return (certificate, now) => {
    const cause =
      timeFault(certificate, now) ??
      revocations?.check({ certificate: certificate.thumbprint }) ??
      listFault(certificate, revoked, now)
    return cause ?? ask?.(certificate, now)
  }
}

// Not `>=`: a time that is no number is over.
function timeFault({ notBefore, notAfter }: ClientCertificate, now: number): string | undefined {
  if (notBefore !== undefined && !(now >= notBefore)) return 'not-yet-valid'
  return notAfter !== undefined && !(now < notAfter) ? 'expired' : undefined
}

function listFault(
  { x509 }: ClientCertificate,
  revoked: RevokedCertificates | undefined,
  now: number,
): string | undefined {
  if (revoked === undefined) return undefined
  // A list has serial numbers: of a certificate that nobody showed us it says nothing.
  const status = x509 === undefined ? 'unknown' : revoked.isRevoked(x509, now)
  if (status === 'good') return undefined
  return status === 'revoked' ? 'certificate revoked' : 'revocation-unknown'
}

/** Most certificates whose answer is kept. */
const maxAnswers = 10_000

interface Answer {
  readonly cause: string | undefined
}

type Remembering = Pick<StatusOptions, 'revocationCacheSeconds' | 'revocationTimeoutMs'>

/** Asks once for all who want to know meanwhile, and keeps the answer for a while. A failure is not kept. */
function remembered(
  check: CheckRevocation,
  { revocationCacheSeconds, revocationTimeoutMs }: Remembering,
): CertificateStatus {
  const ttlMs = revocationCacheSeconds * 1000
  const answers = new TimedCache<Answer>(maxAnswers)
  const underway = new Map<string, Promise<string | undefined>>()
  const askAnew = async (certificate: ClientCertificate, now: number) => {
    const asked = Promise.resolve(check(certificate))
    // What comes later is not kept: another answer may have come meanwhile.
    const answer: unknown = await withinTime(asked, revocationTimeoutMs, '`checkRevocation`')
    if (answer !== 'good' && answer !== 'revoked') {
      throw new TypeError('`checkRevocation` answered with neither `good` nor `revoked`')
    }
    const cause = answer === 'good' ? undefined : 'certificate revoked'
    answers.keep(certificate.thumbprint, { cause }, { from: now, to: now + ttlMs })
    return cause
  }
  return (certificate, now) => {
    const { thumbprint } = certificate
    const known = answers.find(thumbprint, now)
    if (known !== undefined) return known.cause
    const pending = underway.get(thumbprint)
    if (pending !== undefined) return pending
    const asking = askAnew(certificate, now).finally(() => underway.delete(thumbprint))
    underway.set(thumbprint, asking)
    return asking
  }
}
