import { X509Certificate } from 'node:crypto'

/** Longest header that is looked at, in characters: a chain of five with RSA keys of 4096 bits. */
export const maxForwardedLength = 65_536

/** Most certificates in a header. */
export const maxForwardedCertificates = 10

const BLOCK = /-----BEGIN CERTIFICATE-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END CERTIFICATE-----\s*/y

/**
 * Certificates of a PEM text and nothing else, the client's own first; `undefined` where it is anything
 * more or less.
 */
function readPem(text: string): readonly Buffer[] | undefined {
  const blocks: Buffer[] = []
  BLOCK.lastIndex = 0
  while (BLOCK.lastIndex < text.length) {
    const base64 = BLOCK.exec(text)?.[1]
    if (base64 === undefined || blocks.length === maxForwardedCertificates) return undefined
    blocks.push(Buffer.from(base64, 'base64'))
  }
  return blocks.length === 0 ? undefined : blocks
}

/** PEM as proxies put it into a header: percent-encoded. A `+` is a plus, since base64 has them. */
export function readEscapedPem(text: string): readonly Buffer[] | undefined {
  try {
    return readPem(decodeURIComponent(text))
  } catch {
    return undefined
  }
}

/** A certificate of exactly these bytes; `undefined` where they are none, or more than one. */
export function certificateOf(der: Buffer): X509Certificate | undefined {
  try {
    const x509 = new X509Certificate(der)
    return x509.raw.equals(der) ? x509 : undefined
  } catch {
    return undefined
  }
}
