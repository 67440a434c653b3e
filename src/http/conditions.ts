import type { IncomingMessage } from 'node:http'
import { removeHeaders } from './request-headers'

// RFC 9110 §13.1 and §14.2.
const conditions: ReadonlySet<string> = new Set([
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'if-range',
  'range',
])

// Here a condition guards the write itself: without it a change of somebody else would be lost.
const writes: ReadonlySet<string | undefined> = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Takes conditions and ranges off a request whose response is filtered. The handler would compare
 * them with the unfiltered body, and a caller could learn from the status whether a guess at that
 * body is right.
 */
export function dropConditions(req: IncomingMessage): void {
  if (writes.has(req.method)) return
  if (Object.keys(req.headers).some(isCondition)) removeHeaders(req, isCondition)
}

function isCondition(name: string): boolean {
  return conditions.has(name)
}
