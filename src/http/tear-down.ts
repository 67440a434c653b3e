import type { ServerResponse } from 'node:http'
import { constants, type ServerHttp2Stream } from 'node:http2'

/**
 * Breaks a response off so that the client notices. Inside chunks a closed connection is enough;
 * where the end of the connection is the end of the body (HTTP/1.0), only a reset tells them apart.
 * Over HTTP/2 the connection belongs to others too, and destroying a stream says that all went well.
 */
export function tearDown(res: ServerResponse): void {
  const { stream } = res as { stream?: ServerHttp2Stream }
  if (stream) return stream.close(constants.NGHTTP2_INTERNAL_ERROR)
  try {
    if (!res.chunkedEncoding) res.socket?.resetAndDestroy()
  } catch {
    // Not a TCP socket. TLS has an end of its own, which is missing now.
  }
  res.destroy()
}
