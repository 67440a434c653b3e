import type { X509Certificate } from 'node:crypto'
import { basicConstraintsOf } from './x509/certificate-facts'
import {
  anchorFault,
  clientFault,
  issuerFault,
  readForChain,
  type ReadCertificate,
  type Unfitness,
} from './chain/fitness'

export type ChainVerdict =
  | {
      readonly outcome: 'verified'
      /** Milliseconds since the epoch at which the first certificate of the chain expires. */
      readonly until: number
      /** From the client's own certificate to the anchor. */
      readonly chain: readonly X509Certificate[]
    }
  | {
      readonly outcome: 'refused'
      /** For audit. */
      readonly cause: ChainFault
    }

export type ChainFault = Unfitness | 'too-many-certificates' | 'path-too-long' | 'issuer-unknown'

/** Most certificates that may be given besides the client's own. */
const maxGiven = 10
/** Most certificates in a chain, with the client's own and the anchor. */
const maxLength = 5
/** Most signatures that are checked: whoever needs more has certificates of one name and many keys. */
const maxSignatures = 20

/**
 * Verifies the certificate of a client (RFC 5280 §6) as TLS does, for a proxy that did not: that it was issued,
 * over authorities that may do so, by an anchor that is known, for a client, and is in force now. Stricter than
 * OpenSSL: name constraints, weak keys and signatures, unknown critical extensions and authorities as clients
 * are refused, and self-issued certificates count for the length.
 *
 * The work is bounded, whatever is given: a certificate is taken into a chain once, the shortest that it can
 * be in, which is the one that it is most likely to be allowed in.
 *
 * @param anchors the self-issued ones end a chain; others among them are authorities that need not be given.
 */
export function verifyChain(
  leaf: X509Certificate,
  intermediates: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
  now: number,
): ChainVerdict {
  if (intermediates.length > maxGiven) return refused('too-many-certificates')
  const client = readForChain(leaf)
  if (client === undefined) return refused('malformed')
  const fault = clientFault(client, now)
  if (fault !== undefined) return refused(fault)
  return new ChainSearch(intermediates, anchors, now).from(client)
}

/** A certificate and those that it vouches for, down to the client's. */
interface Link {
  readonly certificate: ReadCertificate
  readonly below: Link | undefined
  readonly length: number
}

class ChainSearch {
  readonly #now: number
  readonly #roots: ReadonlySet<X509Certificate>
  readonly #candidates: readonly X509Certificate[]
  readonly #judged = new Map<X509Certificate, ReadCertificate | Unfitness>()
  readonly #taken = new Set<X509Certificate>()
  #signatures = 0
  #fault: ChainFault = 'issuer-unknown'

  constructor(
    intermediates: readonly X509Certificate[],
    anchors: readonly X509Certificate[],
    now: number,
  ) {
    this.#now = now
    this.#roots = new Set(anchors.filter(isSelfIssued))
    const others = [...anchors, ...intermediates].filter((one) => !isSelfIssued(one))
    this.#candidates = [...this.#roots, ...others]
  }

  /** Goes from all chains of one length to those that are one longer. */
  from(client: ReadCertificate): ChainVerdict {
    let ends: readonly Link[] = [{ certificate: client, below: undefined, length: 1 }]
    while (ends.length > 0) {
      const next = ends.flatMap((end) => this.#above(end))
      const complete = next.find(({ certificate }) => this.#roots.has(certificate.x509))
      if (complete !== undefined) return verified(complete)
      ends = next
    }
    return refused(this.#fault)
  }

  #above(end: Link): readonly Link[] {
    const links: Link[] = []
    for (const x509 of this.#candidates) {
      if (this.#taken.has(x509) || !end.certificate.x509.checkIssued(x509)) continue
      const issuer = this.#judge(x509)
      const fault = typeof issuer === 'string' ? issuer : this.#linkFault(end, issuer)
      if (typeof issuer === 'string' || fault !== undefined) this.#note(fault)
      else {
        this.#taken.add(x509)
        links.push({ certificate: issuer, below: end, length: end.length + 1 })
      }
    }
    return links
  }

  #judge(x509: X509Certificate): ReadCertificate | Unfitness {
    const known = this.#judged.get(x509)
    if (known !== undefined) return known
    const read = readForChain(x509)
    const judge = this.#roots.has(x509) ? anchorFault : issuerFault
    const judged = read === undefined ? 'malformed' : (judge(read, this.#now) ?? read)
    this.#judged.set(x509, judged)
    return judged
  }

  #linkFault(end: Link, issuer: ReadCertificate): ChainFault | undefined {
    // Without the client's own, as RFC 5280 §4.2.1.9 counts.
    const authoritiesBelow = end.length - 1
    if (end.length === maxLength) return 'path-too-long'
    if (basicConstraintsOf(issuer.facts).pathLength < authoritiesBelow) return 'path-too-long'
    if (++this.#signatures > maxSignatures) return 'too-many-certificates'
    return isSigned(end.certificate.x509, issuer) ? undefined : 'issuer-unknown'
  }

  /** The first that is worth telling. */
  #note(fault: ChainFault | undefined): void {
    if (this.#fault === 'issuer-unknown' && fault !== undefined) this.#fault = fault
  }
}

// As OpenSSL tells it: by name and key id. The signature of an anchor proves nothing.
function isSelfIssued(x509: X509Certificate): boolean {
  return x509.checkIssued(x509)
}

function isSigned(x509: X509Certificate, { publicKey }: ReadCertificate): boolean {
  try {
    return x509.verify(publicKey)
  } catch {
    return false
  }
}

function verified(top: Link): ChainVerdict {
  const links: ReadCertificate[] = []
  for (let link: Link | undefined = top; link !== undefined; link = link.below) {
    links.unshift(link.certificate)
  }
  return {
    outcome: 'verified',
    until: Math.min(...links.map(({ facts }) => facts.notAfter)),
    chain: links.map(({ x509 }) => x509),
  }
}

function refused(cause: ChainFault): ChainVerdict {
  return { outcome: 'refused', cause }
}
