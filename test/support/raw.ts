import { once } from 'node:events'
import { connect } from 'node:net'

/** Sends bytes to a port and returns everything that comes back until the connection ends. */
export async function rawExchange(port: number, request: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.on('error', () => undefined)
  socket.write(request)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('latin1')
}

/** An HTTP/1.1 request as bytes; the connection ends with its response. */
export function rawRequest(
  line: string,
  headers: readonly (readonly [string, string])[] = [],
  body: string | Buffer = '',
): Buffer {
  const bytes = Buffer.from(body)
  const all = [['Host', 'localhost'], ['Connection', 'close'], ...headers]
  if (bytes.byteLength > 0) all.push(['Content-Length', String(bytes.byteLength)])
  const head = [`${line} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`), '', '']
  return Buffer.concat([Buffer.from(head.join('\r\n'), 'latin1'), bytes])
}

/** A raw response without what differs between two runs. */
export function withoutDate(response: string): string {
  return response.replace(/^Date: .*\r\n/m, '')
}
