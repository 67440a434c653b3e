import { hash, type X509Certificate } from 'node:crypto'
import type { ClientCertificate } from '../core/certificate'
import { readAltNames } from './names/alt-names'

/** What a certificate says, or `undefined` where its names cannot be told apart. */
export function readCertificate(x509: X509Certificate): ClientCertificate | undefined {
  const names = readAltNames(x509.subjectAltName)
  if (names === undefined) return undefined
  return Object.freeze({
    thumbprint: thumbprintOf(x509),
    subject: nameOf(x509.subject),
    subjectValues: subjectValues(x509),
    ...names,
    notBefore: Date.parse(x509.validFrom),
    notAfter: Date.parse(x509.validTo),
    x509,
  })
}

export function thumbprintOf({ raw }: Pick<X509Certificate, 'raw'>): string {
  return hash('sha256', raw, 'base64url')
}

// Node has a line for each part, in the order of the DER; RFC 4514 §2.1 has it the other way round. A line
// end within a value is escaped.
function nameOf(subject: string | undefined): string {
  return (subject ?? '').split('\n').filter(Boolean).reverse().join(',')
}

function subjectValues(x509: X509Certificate): ReadonlyMap<string, readonly string[]> {
  const { subject } = x509.toLegacyObject()
  return new Map(
    Object.entries((subject ?? {}) as unknown as Record<string, string | string[]>).map(
      ([type, value]) => [type, Array.isArray(value) ? value : [value]],
    ),
  )
}
