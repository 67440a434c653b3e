import type { X509Certificate } from 'node:crypto'

/** What a certificate says of its holder. Whoever reads it has to know first that it was verified. */
export interface ClientCertificate {
  /** base64url SHA-256 of the DER, as in `cnf['x5t#S256']` (RFC 8705 §3.1). */
  readonly thumbprint: string
  /** Distinguished name in the order of RFC 4514, `CN=billing,O=Example`; empty where there is none. */
  readonly subject: string
  /** URI names, such as SPIFFE IDs, in their order. */
  readonly uris: readonly string[]
  readonly dnsNames: readonly string[]
  readonly emails: readonly string[]
  readonly addresses: readonly string[]
  /** Values of the subject by attribute type: `{ CN: ['billing'], O: ['Example'] }`. Not known of every proxy's. */
  readonly subjectValues?: ReadonlyMap<string, readonly string[]>
  /** Milliseconds since the epoch. Not known of every proxy's. */
  readonly notBefore?: number
  readonly notAfter?: number
  /** The certificate itself, where this process has seen it. */
  readonly x509?: X509Certificate
}

/** A certificate as it was presented: to this process, or to a proxy that tells of it. */
export type PresentedCertificate =
  | {
      readonly outcome: 'verified'
      readonly certificate: ClientCertificate
      /** Who verified that it is in force and its holder has the key: `connection`, or the proxy's word. */
      readonly by: string
    }
  | {
      readonly outcome: 'unverified'
      /** For audit: `CERT_HAS_EXPIRED`, `malformed` …; the caller learns nothing of it. */
      readonly cause: string
    }

/** Reads the certificate that a proxy verified, from the headers that it sets. */
export interface CertificateForwarder {
  readonly name: string
  /** Headers that it reads, in lower case. From anybody but a trusted proxy they are refused. */
  readonly headers: readonly string[]
  /**
   * Reads what one request has; `undefined` where the client presented none. Never throws.
   *
   * @param header a header's only value, by lower-case name.
   * @param now milliseconds since the epoch.
   */
  readonly read: (
    header: (name: string) => string | undefined,
    now: number,
  ) => PresentedCertificate | undefined
}
