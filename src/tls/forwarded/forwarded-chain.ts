import { hash, X509Certificate } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { PresentedCertificate } from '../../core/certificate'
import { ConfigurationError } from '../../core/errors'
import type { OptionParser } from '../../core/options'
import { readCertificate } from '../certificate'
import { verifyChain } from '../chain'
import { certificateOf } from './pem'

/** Authorities that certificates are verified against: PEM, one or several. */
export type Authorities = string | readonly string[]

/** Parses authorities. */
export const authorities: OptionParser<readonly X509Certificate[]> = (value, fail) => {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  const blocks = texts.flatMap((text) =>
    typeof text === 'string' ? (text.match(CERTIFICATE) ?? [undefined]) : [undefined],
  )
  const list = blocks.map((block) => (block === undefined ? undefined : parsed(block)))
  const known = list.filter((one) => one !== undefined)
  if (known.length === 0 || known.length !== list.length) {
    return fail('a PEM of `-----BEGIN CERTIFICATE-----` blocks, or a list of them')
  }
  if (known.every(({ ca }) => ca)) return known
  throw new ConfigurationError(
    'option `ca` must hold certificates of authorities; received one that may not issue any',
  )
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g

function parsed(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem)
  } catch {
    return undefined
  }
}

/** Connections with the same certificate are many: it is read once. */
const maxRemembered = 1000

interface Remembered {
  readonly presented: PresentedCertificate
  /** Milliseconds since the epoch; the verdict counts from here to before `to`. */
  readonly from: number
  readonly to: number
}

/** Turns what a proxy forwarded into a certificate that counts, or says why it does not. */
export class ForwardedChains {
  readonly #by: string
  readonly #anchors: readonly X509Certificate[] | undefined
  // By the hash of everything that was forwarded: what one text was found to be says nothing of another.
  readonly #known = new LRUCache<string, Remembered>({ max: maxRemembered })

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
    const known = this.#known.get(digest)
    if (known !== undefined && now >= known.from && now < known.to) return known.presented
    const [presented, until] = this.#read(decode(), now)
    if (presented.outcome === 'verified') {
      this.#known.set(digest, { presented, from: now, to: until })
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
