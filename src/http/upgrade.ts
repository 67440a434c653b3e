import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { GuardCore, Reply } from '../core/guard'
import { trustOf, type ProxyTrust } from './address'
import { toExchangeRequest } from './request'
import { replyTo } from './respond'

/**
 * Refuses every request to leave HTTP (RFC 9110 §7.8), as an exchange of its own. Upgrades never pass
 * a middleware, so a server that has a listener for them would be open beside its guard. No other
 * listener hears of one: a proxy's would bring the request to what stands behind it before it saw
 * that nobody waits. A guard that only monitors leaves all of them alone.
 */
export function refuseUpgrades(server: Server, guard: GuardCore): void {
  if (guard.mode === 'monitor') return
  const trusts = trustOf(guard.trustedProxies)
  const refuse = (req: IncomingMessage, socket: Duplex): void => {
    // A client that hangs up first is no error of the service.
    socket.on('error', () => socket.destroy())
    socket.end(bytesOf(refusalOf(req, guard, trusts)), () => socket.destroy())
  }
  // Node raises the event only where somebody listens.
  server.on('upgrade', refuse)
  const emit = server.emit.bind(server) as (...event: unknown[]) => boolean
  server.emit = (...event: unknown[]): boolean => {
    if (event[0] !== 'upgrade') return emit(...event)
    refuse(event[1] as IncomingMessage, event[2] as Duplex)
    return true
  }
}

function refusalOf(req: IncomingMessage, guard: GuardCore, trusts: ProxyTrust): Reply {
  const error = new GuardError('upgrade-unsupported')
  let exchange: Exchange | undefined
  try {
    exchange = guard.begin(toExchangeRequest(req, { url: req.url ?? '/', body: unread, trusts }))
    error.exchangeId = exchange.id
    exchange.ledger.record({ ...step, verdict: 'error', note: error.code })
    guard.settle(exchange, 'refused', error)
  } catch {
    // An authenticator or a listener that throws must not leave the client without an answer.
  }
  return replyTo(guard, exchange, error)
}

const step = { control: 'authorize', step: 'upgrade' } as const

const unread = { read: () => Promise.reject(new Error('an upgrade has no body')) }

function bytesOf({ status, headers, body }: Reply): string {
  const all = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n')
}
