import type { ExchangeRequest } from '../../core/exchange'

/** Methods that some services let change nothing (RFC 9110 §9.2.1). */
export const safeMethods = ['GET', 'HEAD', 'OPTIONS'] as const

export type SafeMethod = (typeof safeMethods)[number]

export interface OriginRule {
  /** Origins whose pages may use the session. */
  readonly origins: ReadonlySet<string>
  /** Methods that any page may cause with it. */
  readonly unchecked: readonly SafeMethod[]
}

/**
 * True where the browser says which page a request is from, and that page may use the session.
 * Browsers add a session's cookie to whatever any page sends, forms with a `text/plain` body included,
 * and no page can set these two headers. A request that says nothing is not from a page that may.
 */
export function isFromKnownPage(
  request: ExchangeRequest,
  { origins, unchecked }: OriginRule,
): boolean {
  const { method, headers } = request
  const isUnchecked = unchecked.some((safe) => safe === method) && !opensConnection(headers)
  if (isUnchecked) return true
  const origin = headers.get('origin') ?? []
  if (origin.length > 0) return origin.length === 1 && origins.has(origin[0] ?? '')
  // Fetch Metadata: sent without an Origin for a GET of the same origin. `same-site` is not enough:
  // it says the same of every other host below the domain.
  const site = headers.get('sec-fetch-site') ?? []
  return site.length === 1 && site[0] === 'same-origin'
}

/**
 * True where a browser says that a request is from a page, and that page is none of those that may use what
 * the browser presents by itself: of the origin that is asked, typed in by the user, or of these origins. A
 * request that says nothing is from no browser.
 */
export function isFromForeignPage(
  { headers }: Pick<ExchangeRequest, 'headers'>,
  origins: ReadonlySet<string>,
): boolean {
  const site = headers.get('sec-fetch-site') ?? []
  const isOwn = site.length === 1 && (site[0] === 'same-origin' || site[0] === 'none')
  if (isOwn) return false
  const origin = headers.get('origin') ?? []
  if (origin.length === 0) return site.length > 0
  return origin.length > 1 || !origins.has(origin[0] ?? '')
}

// A WebSocket begins as a GET, and no browser asks first whether another origin may open one.
function opensConnection(headers: ExchangeRequest['headers']): boolean {
  return headers.has('upgrade') || headers.has('sec-websocket-key')
}
