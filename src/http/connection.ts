import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { Connection, HandshakeCertificate } from '../core/exchange'
import { isTrustedPeer, type ProxyTrust } from './address'

// Registered, so that the copies of this module in other entries of the package find it too.
const key = Symbol.for('portcullis.handshake')

/** A socket of `node:net`, of `node:tls`, or what HTTP/2 shows of one. */
type AnySocket = Socket & Partial<TLSSocket> & { [key]?: HandshakeCertificate | null }

/** What is known of the connection that a request came over. */
export function connectionOf(socket: Socket, trusts: ProxyTrust): Connection {
  return {
    encrypted: (socket as AnySocket).encrypted === true,
    fromTrustedProxy: isTrustedPeer(socket.remoteAddress, trusts),
    certificate: () => handshakeOf(socket as AnySocket),
  }
}

/**
 * INVARIANT: read once for each connection. To parse a certificate costs more than all the rest of a
 * request, and what a client presents later, in a renegotiation, was not verified.
 */
function handshakeOf(socket: AnySocket): HandshakeCertificate | undefined {
  if (socket.encrypted !== true) return undefined
  const known = socket[key]
  if (known !== undefined) return known ?? undefined
  const handshake = readHandshake(socket)
  // A socket that is gone tells nothing: what is not known is not kept.
  if (handshake !== undefined || !socket.destroyed) socket[key] = handshake ?? null
  return handshake
}

function readHandshake(socket: AnySocket): HandshakeCertificate | undefined {
  const x509 = socket.getPeerX509Certificate?.()
  if (x509 === undefined) return undefined
  const fault = socket.authorizationError as Error | string | null | undefined
  const error = fault === null || fault === undefined ? undefined : wordOf(fault)
  // Node takes `authorized` back for no handshake: a certificate that nobody vouches for, presented in a second
  // one before the first request, has an error beside it.
  return Object.freeze({
    x509,
    authorized: socket.authorized === true && error === undefined,
    error,
  })
}

// Node has the code of OpenSSL there, or an error that carries it.
function wordOf(error: NodeJS.ErrnoException | string): string {
  return typeof error === 'string' ? error : (error.code ?? error.name)
}
