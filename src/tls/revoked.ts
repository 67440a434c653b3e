import type { X509Certificate } from 'node:crypto'

/** What is known of a certificate. `unknown`: nobody has said anything about its issuer in time. */
export type RevocationStatus = 'good' | 'revoked' | 'unknown'

/** Certificates that were taken back, known in memory so that every request can ask. */
export interface RevokedCertificates {
  /** @param now milliseconds since the epoch. */
  readonly isRevoked: (certificate: X509Certificate, now: number) => RevocationStatus
  /** False where there are no lists, so that nobody is known to be good. */
  readonly hasLists?: boolean
  /** Calls the listener when something was revoked. Returns the end. */
  readonly onChange: (listener: () => void) => () => void
}
