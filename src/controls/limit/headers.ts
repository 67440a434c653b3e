import type { RateLimit } from '../../core/route'

/** `Retry-After` in whole seconds, rounded up (RFC 9110 §10.2.3). */
export function retryAfter(ms: number): Readonly<Record<string, string>> {
  return { 'Retry-After': String(Math.max(1, Math.ceil(ms / 1000))) }
}

/**
 * `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10): quota `q`, window
 * `w` in seconds, remaining `r` and seconds until reset `t`.
 */
export function rateLimitHeaders(
  limit: RateLimit,
  remaining: number,
  resetMs: number,
): Readonly<Record<string, string>> {
  const reset = Math.max(0, Math.ceil(resetMs / 1000))
  return {
    'RateLimit-Policy': `"requests";q=${limit.requests};w=${limit.windowSeconds}`,
    RateLimit: `"requests";r=${Math.max(0, remaining)};t=${reset}`,
  }
}
