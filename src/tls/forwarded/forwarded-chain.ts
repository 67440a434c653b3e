import { hash, X509Certificate } from 'node:crypto'
import type { PresentedCertificate } from '../../core/certificate'
import { ConfigurationError } from '../../core/errors'
import type { OptionParser } from '../../core/options'
import { TimedCache } from '../../core/timed-cache'
import { readCertificate } from '../certificate'
import { verifyChain } from '../chain'
import { derBlocks } from '../x509/pem'
import { certificateOf } from './pem'

/** Authorities that certificates are verified against: PEM, one or several. */
export type Authorities = string | readonly string[]

/** Parses authorities. */
export const authorities: OptionParser<readonly X509Certificate[]> = (value, fail) => {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  const lists = texts.map((text) => (typeof text === 'string' ? certificatesIn(text) : []))
  if (lists.length === 0 || lists.some(({ length }) => length === 0)) {
    return fail('a PEM of `-----BEGIN CERTIFICATE-----` blocks, or a list of them')
  }
  const list = lists.flat()
  if (list.every(({ ca }) => ca)) return list
  throw new ConfigurationError(
    'option `ca` must hold certificates of authorities; received one that may not issue any',
  )
}

function certificatesIn(pem: string): readonly X509Certificate[] {
  try {
    return derBlocks(Buffer.from(pem), 'CERTIFICATE').map((der) => new X509Certificate(der))
  } catch {
    return []
  }
}

/** Connections with the same certificate are many: it is read once. */
const maxRemembered = 1000

/** Turns what a proxy forwarded into a certificate that counts, or says why it does not. */
export class ForwardedChains {
  readonly #by: string
  readonly #anchors: readonly X509Certificate[] | undefined
  // By the hash of everything that was forwarded: what one text was found to be says nothing of another.
  readonly #known = new TimedCache<PresentedCertificate>(maxRemembered)

  /** @param anchors verify the chain here; `undefined` believes the proxy that it did. */
  constructor(by: string, anchors: readonly X509Certificate[] | undefined) {
    this.#by = by
    this.#anchors = anchors
  }

  /**
   * @param text the header's whole value, or several.
   * @param decode the certificates in it, the client's own first.
   */
  judge(
    text: string,
    decode: () => readonly Buffer[] | undefined,
    now: number,
  ): PresentedCertificate {
    const digest = hash('sha256', text, 'base64')
    const known = this.#known.find(digest, now)
    if (known !== undefined) return known
    const [presented, until] = this.#read(decode(), now)
    if (presented.outcome === 'verified') {
      this.#known.keep(digest, presented, { from: now, to: until })
    }
    return presented
  }

  #read(
    ders: readonly Buffer[] | undefined,
    now: number,
  ): readonly [PresentedCertificate, until: number] {
    const [leaf, ...others] = (ders ?? []).map(certificateOf)
    const intermediates = others.filter((one) => one !== undefined)
    const certificate = leaf && readCertificate(leaf)
    if (leaf === undefined || certificate === undefined || intermediates.length < others.length) {
      return [unverified('malformed'), now]
    }
    const verified = { outcome: 'verified', certificate, by: this.#by } as const
    if (this.#anchors === undefined) return [verified, Infinity]
    const verdict = verifyChain(leaf, intermediates, this.#anchors, now)
    return verdict.outcome === 'refused'
      ? [unverified(verdict.cause), now]
      : [verified, verdict.until]
  }
}

export function unverified(cause: string): PresentedCertificate {
  return { outcome: 'unverified', cause }
}
