import type { IncomingMessage } from 'node:http'
import { removeHeaders } from './request-headers'

// Registered, so that the copies of this module in other entries of the package find it too.
const key = Symbol.for('portcullis.withheld')

/**
 * Takes headers off all views of a request, so that handlers, proxies and logs cannot pass them on. A
 * gate of another guard further down still finds them.
 */
export function withhold(req: IncomingMessage, names: ReadonlySet<string>): void {
  // Behind a proxy there are servers that read `_` as `-`.
  const isGone = (name: string): boolean => names.has(name.replaceAll('_', '-'))
  // Both: a middleware in front may have taken a header off one view, and proxies read the other.
  const inRaw = req.rawHeaders.some((text, index) => index % 2 === 0 && isGone(text.toLowerCase()))
  if (!inRaw && !Object.keys(req.headers).some(isGone)) return
  const gone = [...withheldFrom(req), ...removeHeaders(req, isGone)]
  // Not enumerable: whoever copies or prints the request must not come by it.
  Object.defineProperty(req, key, { value: gone, configurable: true })
}

/** Headers that gates took off the request, in the form of the raw list. */
export function withheldFrom(req: IncomingMessage): readonly string[] {
  return (req as { [key]?: readonly string[] })[key] ?? []
}
