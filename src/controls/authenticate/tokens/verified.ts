import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { RevocableFacts } from '../../../core/revocation'
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

interface Entry {
  readonly token: VerifiedToken
  /** Milliseconds since the epoch; the entry counts from here to before `to`. */
  readonly from: number
  readonly to: number
}

/**
 * Tokens that were verified, by SHA-256 of the whole token. A cache belongs to one verifier and its
 * configuration and is never shared: what one accepted says nothing to another. Refusals are not kept.
 */
export class VerifiedTokens {
  readonly #entries: LRUCache<string, Entry> | undefined
  readonly #ttlMs: number

  /** @param ttlMs 0 keeps nothing. */
  constructor(ttlMs: number) {
    this.#ttlMs = Math.min(ttlMs, maxCacheMs)
    this.#entries = ttlMs > 0 ? new LRUCache({ max: maxEntries }) : undefined
  }

  /** The token, where it was verified a short while ago and neither its time nor its key is over. */
  find(digest: string, now: number): VerifiedToken | undefined {
    const entry = this.#entries?.get(digest)
    if (entry === undefined) return undefined
    // A clock that was set back leaves the interval too: `nbf` and `iat` are then checked anew.
    if (now >= entry.from && now < entry.to && entry.token.keyHolds()) return entry.token
    this.#entries?.delete(digest)
    return undefined
  }

  keep(digest: string, token: VerifiedToken, now: number): void {
    const to = Math.min(now + this.#ttlMs, token.verification.until ?? Infinity)
    this.#entries?.set(digest, { token, from: now, to })
  }
}

/** What a credential is known by in caches: never a part of it, never the text. */
export function digestOf(token: string): string {
  return hash('sha256', token, 'base64')
}
