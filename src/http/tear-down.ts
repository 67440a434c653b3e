import type { ServerResponse } from 'node:http'

/**
 * Breaks a response off so that the client notices. Inside chunks a closed connection is enough;
 * where the end of the connection is the end of the body (HTTP/1.0), only a reset tells them apart.
 */
export function tearDown(res: ServerResponse): void {
  try {
    if (!res.chunkedEncoding) res.socket?.resetAndDestroy()
  } catch {
    // Not a TCP socket. TLS has an end of its own, which is missing now.
  }
  res.destroy()
}
