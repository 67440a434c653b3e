import type { X509Certificate } from 'node:crypto'
import { basicConstraintsOf, factsOf, keyUsageOf, keyUsages } from './x509/certificate-facts'
import type { CertificateFacts } from './x509/certificate-facts'
import { DerError } from './x509/der'
import { distributionNamesIn } from './revocation-lists/distribution-point'
import { derBlocks } from './x509/pem'
import {
  readRevocationList,
  type ListScope,
  type RevocationList,
} from './revocation-lists/revocation-list'
import type { RevokedCertificates } from './revoked'
import { isSignedBy } from './x509/signature-algorithm'

/** Lists that were signed by the authorities that they speak for. */
export interface RevocationLists {
  readonly isRevoked: RevokedCertificates['isRevoked']
  /** When all of them are in force, and until when; milliseconds since the epoch. */
  readonly from: number
  readonly until: number
  /** The authorities, in words, of which there is no list. */
  readonly missing: readonly string[]
}

interface Authority {
  readonly x509: X509Certificate
  readonly subject: string
  /** Two certificates of one name and key are one authority. */
  readonly id: string
  readonly maySignLists: boolean
}

/**
 * Reads lists from PEM, one or several blocks, or DER.
 *
 * @throws DerError for a list that cannot be read, or that none of the authorities signed.
 */
export function readRevocationLists(
  bytes: Buffer,
  certificates: readonly X509Certificate[],
): RevocationLists {
  const authorities = certificates.map(authorityOf)
  const blocks = derBlocks(bytes, 'X509 CRL')
  if (blocks.length === 0) throw new DerError('there is no list')
  const lists = blocks.map((block) => {
    const list = readRevocationList(block)
    return { list, authority: signerOf(list, authorities) }
  })
  const signers = new Map(
    authorities.map(({ id, subject }) => {
      const own = lists.filter(({ authority }) => authority === id).map(({ list }) => list)
      const certificates = authorities.filter((one) => one.id === id).map(({ x509 }) => x509)
      return [id, { subject, lists: own, certificates }] as const
    }),
  )
  const missing = authorities.filter(({ id }) => signers.get(id)?.lists.length === 0)
  return {
    isRevoked: remembering([...signers.values()]),
    from: Math.max(...lists.map(({ list }) => list.thisUpdate)),
    until: Math.min(...lists.map(({ list }) => list.nextUpdate)),
    missing: [...new Set(missing.map(({ x509 }) => x509.subject.replaceAll('\n', ', ')))],
  }
}

function authorityOf(x509: X509Certificate): Authority {
  const facts = factsOf(x509)
  const { subject } = facts
  const key = x509.publicKey.export({ type: 'spki', format: 'der' }).toString('latin1')
  const maySignLists =
    basicConstraintsOf(facts).isAuthority && keyUsageOf(facts)?.has(keyUsages.crlSign) !== false
  return { x509, subject, id: `${subject.length} ${subject}${key}`, maySignLists }
}

function signerOf(list: RevocationList, authorities: readonly Authority[]): string {
  const { text, signature, algorithm } = list.signed
  const named = authorities.filter(({ subject }) => subject === list.issuer)
  const signer = named.find(
    ({ x509, maySignLists }) =>
      maySignLists && isSignedBy(x509.publicKey, algorithm, { text, signature }),
  )
  if (signer !== undefined) return signer.id
  throw new DerError(
    named.length === 0
      ? 'none of the authorities has the name of its issuer'
      : 'the authority that it names did not sign it, or may not sign lists',
  )
}

interface Signer {
  readonly subject: string
  readonly lists: readonly RevocationList[]
  /** All of one name and key. */
  readonly certificates: readonly X509Certificate[]
}

/** What the lists say of one certificate, whenever they are asked. */
interface Finding {
  readonly isListed: boolean
  /** For each authority that may have issued it, the lists that speak of it. */
  readonly covering: readonly (readonly RevocationList[])[]
}

/** Certificates come again with each request of their connection. */
function remembering(signers: readonly Signer[]): RevokedCertificates['isRevoked'] {
  const findings = new WeakMap<X509Certificate, Finding>()
  const fallen = fallenAmong(signers)
  return (certificate, now) => {
    let finding = findings.get(certificate)
    if (finding === undefined) {
      finding = findingOf(certificate, signers, fallen)
      findings.set(certificate, finding)
    }
    const { isListed, covering } = finding
    // Also by a list that ran out: what was revoked has not become good.
    if (isListed) return 'revoked'
    const isKnown = covering.every((lists) => lists.some((list) => isCurrent(list, now)))
    return isKnown && covering.length > 0 ? 'good' : 'unknown'
  }
}

/** Those that were revoked with every certificate they have: what they issued has gone with them. */
function fallenAmong(signers: readonly Signer[]): ReadonlySet<Signer> {
  const fallen = new Set<Signer>()
  for (let before = -1; before < fallen.size;) {
    before = fallen.size
    for (const signer of signers) {
      const isOut = (one: X509Certificate) => findingOf(one, signers, fallen).isListed
      if (signer.certificates.every(isOut)) fallen.add(signer)
    }
  }
  return fallen
}

/** True where nobody but those can have issued it. */
function isOf(
  fallen: ReadonlySet<Signer>,
  certificate: X509Certificate,
  ofName: readonly Signer[],
): boolean {
  if (!ofName.some((signer) => fallen.has(signer))) return false
  const issuers = ofName.filter(({ certificates: [one] }) => one && isIssued(certificate, one))
  return issuers.length > 0 && issuers.every((signer) => fallen.has(signer))
}

function isIssued(certificate: X509Certificate, { publicKey }: X509Certificate): boolean {
  try {
    return certificate.verify(publicKey)
  } catch {
    return false
  }
}

function findingOf(
  certificate: X509Certificate,
  signers: readonly Signer[],
  fallen: ReadonlySet<Signer>,
): Finding {
  try {
    const facts = factsOf(certificate)
    // Of authorities with one name and several keys, any may have issued it.
    const ofName = signers.filter(({ subject }) => subject === facts.issuer)
    const isNamed = ofName.some(({ lists }) =>
      lists.some(({ serials }) => serials.has(facts.serial)),
    )
    return {
      isListed: isNamed || isOf(fallen, certificate, ofName),
      covering: ofName.map(({ lists }) => lists.filter(({ scope }) => speaksOf(scope, facts))),
    }
  } catch (error) {
    if (error instanceof DerError) return { isListed: false, covering: [] }
    throw error
  }
}

function isCurrent({ thisUpdate, nextUpdate }: RevocationList, now: number): boolean {
  return thisUpdate <= now && now < nextUpdate
}

function speaksOf({ only, names }: ListScope, facts: CertificateFacts): boolean {
  if (only !== undefined) {
    const { isAuthority } = basicConstraintsOf(facts)
    if (isAuthority !== (only === 'authorities')) return false
  }
  return names === undefined || distributionNamesIn(facts).some((name) => names.includes(name))
}
