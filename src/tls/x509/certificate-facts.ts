import type { X509Certificate } from 'node:crypto'
import { DerReader, contextTag, openDer, tags } from './der'
import {
  readBoolean,
  readExtensions,
  readIntegerKey,
  readNamedBits,
  readObjectId,
  readSmallInteger,
  readTime,
  type Extension,
} from './der-values'
import { readSignatureAlgorithm, type SignatureAlgorithm } from './signature-algorithm'

/** What `X509Certificate` does not tell of a certificate (RFC 5280 §4.1). */
export interface CertificateFacts {
  /** Equal where the serial numbers are. */
  readonly serial: string
  /** Equal where the issuers' names are, byte for byte. */
  readonly issuer: string
  readonly subject: string
  readonly notBefore: number
  readonly notAfter: number
  /** `undefined` for one that nobody should trust. */
  readonly signedWith: SignatureAlgorithm | undefined
  readonly extensions: ReadonlyMap<string, Extension>
}

/** @throws DerError for what is not the DER of a certificate. */
export function factsOf({ raw }: Pick<X509Certificate, 'raw'>): CertificateFacts {
  const certificate = openDer(raw, tags.sequence)
  const signed = certificate.skip(tags.sequence).inside()
  signed.has(contextTag(0, 'constructed'))
  const serial = readIntegerKey(signed)
  const inner = signed.skip(tags.sequence).key()
  const issuer = signed.skip(tags.sequence).key()
  const validity = signed.skip(tags.sequence).inside()
  const notBefore = readTime(validity)
  const notAfter = readTime(validity)
  const subject = signed.skip(tags.sequence).key()
  signed.skip(tags.sequence)
  // The unique ids of 1993.
  signed.has(contextTag(1, 'primitive'))
  signed.has(contextTag(2, 'primitive'))
  const hasExtensions = signed.has(contextTag(3, 'constructed'))
  const extensions = hasExtensions ? readExtensions(signed.inside()) : new Map<string, Extension>()
  signed.finish()
  const signedWith = readSignatureAlgorithm(certificate)
  const isSame = certificate.key() === inner
  return {
    ...{ serial, issuer, subject, notBefore, notAfter, extensions },
    signedWith: isSame ? signedWith : undefined,
  }
}

/** Ids of extensions (RFC 5280 §4.2.1). */
export const extensionIds = {
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  altNames: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  distributionPoints: '2.5.29.31',
  policies: '2.5.29.32',
  authorityKeyId: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const

export interface BasicConstraints {
  readonly isAuthority: boolean
  /** How many authorities may stand between this one and the last certificate. */
  readonly pathLength: number
}

export function basicConstraintsOf({ extensions }: CertificateFacts): BasicConstraints {
  const value = extensions.get(extensionIds.basicConstraints)?.value
  if (value === undefined) return { isAuthority: false, pathLength: 0 }
  const inside = openDer(value, tags.sequence)
  const isAuthority = inside.nextTag === tags.boolean && readBoolean(inside)
  const pathLength = inside.isAtEnd ? Infinity : readSmallInteger(inside)
  inside.finish()
  return { isAuthority, pathLength }
}

/** The bits of RFC 5280 §4.2.1.3. */
export const keyUsages = {
  digitalSignature: 0,
  keyAgreement: 4,
  keyCertSign: 5,
  crlSign: 6,
} as const

/** What the key may be used for; `undefined` where that is not said, which means for all. */
export function keyUsageOf({ extensions }: CertificateFacts): ReadonlySet<number> | undefined {
  const value = extensions.get(extensionIds.keyUsage)?.value
  if (value === undefined) return undefined
  return readNamedBits(new DerReader(value))
}

/** The purposes as ids; `undefined` where none is said, which means all. */
export function purposesOf({ extensions }: CertificateFacts): readonly string[] | undefined {
  const value = extensions.get(extensionIds.extendedKeyUsage)?.value
  if (value === undefined) return undefined
  const inside = openDer(value, tags.sequence)
  const purposes: string[] = []
  while (!inside.isAtEnd) purposes.push(readObjectId(inside))
  return purposes
}
