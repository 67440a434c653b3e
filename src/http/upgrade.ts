import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'

const body = 'connections that leave HTTP, such as WebSocket, are not open on this service\n'

const refusal = [
  'HTTP/1.1 403 Forbidden',
  'Content-Type: text/plain; charset=utf-8',
  `Content-Length: ${Buffer.byteLength(body)}`,
  'Connection: close',
  '',
  body,
].join('\r\n')

/**
 * Refuses every request to leave HTTP (RFC 9110 §7.8). Upgrades never pass a middleware, so a server
 * that has a listener for them would be open beside its guard. No other listener hears of one: a
 * proxy's would bring the request to what stands behind it before it saw that nobody waits.
 */
export function refuseUpgrades(server: Server): void {
  // Node raises the event only where somebody listens.
  server.on('upgrade', refuse)
  const emit = server.emit.bind(server) as (...event: unknown[]) => boolean
  server.emit = (...event: unknown[]): boolean => {
    if (event[0] !== 'upgrade') return emit(...event)
    refuse(event[1], event[2] as Duplex)
    return true
  }
}

function refuse(_req: unknown, socket: Duplex): void {
  // A client that hangs up first is no error of the service.
  socket.on('error', () => socket.destroy())
  socket.end(refusal, () => socket.destroy())
}
