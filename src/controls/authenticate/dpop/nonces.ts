import { createHmac } from 'node:crypto'
import { ConfigurationError } from '../../../core/errors'
import { readSecret, type SecretSource } from '../../../core/secret'
import { equalTexts } from '../equal-texts'

export type NonceVerdict =
  /** With the newest nonce, where the client's is the one before it. */
  | { readonly outcome: 'known'; readonly newest?: string }
  | { readonly outcome: 'nonce-required'; readonly nonce: string; readonly cause: string }

export interface NoncesOptions {
  readonly secret: SecretSource
  readonly rotateSeconds: number
  readonly clockSkew: number
}

const minimumBytes = 16

/** @throws ConfigurationError for a secret that could be guessed. */
export function checkNonceSecret(secret: string): void {
  if (Buffer.byteLength(secret) >= minimumBytes) return
  throw new ConfigurationError(
    `option \`secret\` of \`dpop.nonce\` must have at least ${minimumBytes} bytes; received ` +
      `${Buffer.byteLength(secret)}; \`openssl rand -base64 32\` makes one`,
  )
}

/**
 * Nonces that nobody stores (RFC 9449 §9): each is a digest of the stretch of time that it is for, with a
 * secret that all replicas know.
 */
export class Nonces {
  readonly #options: NoncesOptions

  constructor(options: NoncesOptions) {
    this.#options = options
  }

  /**
   * Rejects where the secret cannot be read.
   *
   * @param now milliseconds since the epoch.
   */
  async judge(nonce: unknown, now: number): Promise<NonceVerdict> {
    const { secret, rotateSeconds, clockSkew } = this.#options
    const text = await readSecret(secret)
    checkNonceSecret(text)
    const nonceAt = (seconds: number): string => {
      const slot = Math.floor(seconds / rotateSeconds)
      return createHmac('sha256', text).update(`portcullis dpop nonce ${slot}`).digest('base64url')
    }
    const seconds = now / 1000
    const newest = nonceAt(seconds)
    if (typeof nonce !== 'string')
      return { outcome: 'nonce-required', nonce: newest, cause: 'nonce-missing' }
    if (equalTexts(nonce, newest)) return { outcome: 'known' }
    if (equalTexts(nonce, nonceAt(seconds - rotateSeconds))) return { outcome: 'known', newest }
    // The clock of the replica that gave it may be ahead of this one.
    if (equalTexts(nonce, nonceAt(seconds + clockSkew))) return { outcome: 'known' }
    return { outcome: 'nonce-required', nonce: newest, cause: 'nonce-other' }
  }
}
