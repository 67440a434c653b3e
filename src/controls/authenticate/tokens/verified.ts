import { hash } from 'node:crypto'
import type { RevocableFacts } from '../../../core/revocation'
import { TimedCache } from '../../../core/timed-cache'
import type { Verification } from '../authenticator'
import type { TokenPrincipal } from './principal'

/** Longest time that a verified token is not verified again, in milliseconds. */
export const maxCacheMs = 60_000

const maxEntries = 10_000

/** A token that was verified, and what must be asked again at every use. */
export interface VerifiedToken {
  readonly verification: Extract<Verification<TokenPrincipal>, { outcome: 'verified' }>
  readonly facts: RevocableFacts
  /** False once the key that verified it was taken out of its set. */
  readonly keyHolds: () => boolean
}

/**
 * Tokens that were verified, by SHA-256 of the whole token. A cache belongs to one verifier and its
 * configuration and is never shared: what one accepted says nothing to another. Refusals are not kept.
 */
export class VerifiedTokens {
  readonly #entries: TimedCache<VerifiedToken> | undefined
  readonly #ttlMs: number

  /** @param ttlMs 0 keeps nothing. */
  constructor(ttlMs: number) {
    this.#ttlMs = Math.min(ttlMs, maxCacheMs)
    this.#entries = ttlMs > 0 ? new TimedCache(maxEntries) : undefined
  }

  /** The token, where it was verified a short while ago and neither its time nor its key is over. */
  find(digest: string, now: number): VerifiedToken | undefined {
    const token = this.#entries?.find(digest, now)
    if (token === undefined || token.keyHolds()) return token
    this.#entries?.drop(digest)
    return undefined
  }

  keep(digest: string, token: VerifiedToken, now: number): void {
    const to = Math.min(now + this.#ttlMs, token.verification.until ?? Infinity)
    this.#entries?.keep(digest, token, { from: now, to })
  }
}

/** What a credential is known by in caches: never a part of it, never the text. */
export function digestOf(token: string): string {
  return hash('sha256', token, 'base64')
}
