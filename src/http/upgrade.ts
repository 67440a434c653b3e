import type { EventEmitter } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Http2SecureServer, Http2Server } from 'node:http2'
import type { Duplex } from 'node:stream'
import { GuardError } from '../core/errors'
import type { GuardCore, Plan } from '../core/guard'
import { trustOf } from './address'
import { keepOnRequests } from './admit'
import { printToStderr } from './developer-note'
import { replyTo, sendReply } from './respond'
import { admitUpgrade, type UpgradeWatch } from './websocket/admit'
import { openResponses } from './websocket/open-responses'
import type { WebSocketMeans } from './websocket/means'

/** A server that may be asked to leave HTTP. */
export type UpgradableServer = Server | Http2Server | Http2SecureServer

/**
 * Stands before the listeners of upgrades (RFC 9110 §7.8), whenever they were added: upgrades never pass a
 * middleware, so a server that has a listener for them would be open beside its guard. One that the guard lets in
 * is heard by them all, any other is refused as an exchange of its own. `CONNECT`, which opens a WebSocket over
 * HTTP/2 (RFC 8441), is refused. A guard that only monitors decides, records and holds nothing up.
 */
export function guardUpgrades(
  server: UpgradableServer,
  guard: GuardCore,
  plan: Plan,
  means: WebSocketMeans,
): void {
  const listeners: EventEmitter = server
  const emit = server.emit.bind(server) as (...event: unknown[]) => boolean
  const watch: UpgradeWatch = {
    guard,
    plan,
    means,
    trusts: trustOf(guard.trustedProxies),
    print: printToStderr,
    exchanges: keepOnRequests(guard.key),
    // One listener is the guard's own.
    hears: () => listeners.listenerCount('upgrade') > 1,
    pass: (...event) => void emit('upgrade', ...event),
  }
  const responses = openResponses()
  const take = (req: IncomingMessage, socket: Duplex, head: Buffer): void => {
    void admitUpgrade(watch, { req, socket, head, isBusy: responses.areOpenOn(req.socket) })
  }
  // Node raises the event only where somebody listens.
  listeners.on('upgrade', () => undefined)
  server.emit = (...event: unknown[]): boolean => {
    const [name, req, other, head] = event
    if (requests.has(name)) responses.add(req as IncomingMessage, other as ServerResponse)
    if (name === 'connect' && guard.mode === 'enforce') return refuseConnect(watch, req, other)
    if (name !== 'upgrade') return emit(...event)
    take(req as IncomingMessage, other as Duplex, head as Buffer)
    return true
  }
}

const requests: ReadonlySet<unknown> = new Set(['request', 'checkContinue', 'checkExpectation'])

/** Over HTTP/2 a request with its response, before that with the socket of the client. */
function refuseConnect({ guard }: UpgradeWatch, req: unknown, other: unknown): boolean {
  const error = new GuardError('upgrade-unsupported')
  if ((req as IncomingMessage).httpVersionMajor === 1) (other as Duplex).destroy()
  else sendReply(other as ServerResponse, replyTo(guard, undefined, error))
  return true
}
