import type { RateLimit } from '../../core/route'

/** `Retry-After` in whole seconds, rounded up (RFC 9110 §10.2.3). */
export function retryAfter(ms: number): Readonly<Record<string, string>> {
  return { 'Retry-After': String(Math.max(1, Math.ceil(ms / 1000))) }
}

/** A quota and what is left of it. */
export interface Usage {
  readonly limit: RateLimit
  readonly remaining: number
  readonly resetMs: number
}

/**
 * Adds a quota to `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10), which
 * are lists with an item for each quota: quota `q`, window `w` in seconds, remaining `r` and seconds
 * until reset `t`. Names tell the items apart, so no two are alike.
 */
export function addRateLimit(
  headers: Map<string, string>,
  { limit, remaining, resetMs }: Usage,
): void {
  const others = headers.get('RateLimit')?.split(',').length ?? 0
  const name = others === 0 ? '"requests"' : `"requests-${others + 1}"`
  const reset = Math.max(0, Math.ceil(resetMs / 1000))
  append(headers, 'RateLimit-Policy', `${name};q=${limit.requests};w=${limit.windowSeconds}`)
  append(headers, 'RateLimit', `${name};r=${Math.max(0, remaining)};t=${reset}`)
}

function append(headers: Map<string, string>, name: string, item: string): void {
  const items = headers.get(name)
  headers.set(name, items === undefined ? item : `${items}, ${item}`)
}
