import type { IncomingMessage, ServerResponse } from 'node:http'
import { GuardError, isGuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { GuardCore, Reply } from '../core/guard'
import { carriesBody } from './body'
import { wireOf, type Wire } from './wire'

/** What was thrown, as a refusal of this exchange: whatever is not a refusal is a failed control. */
export function asRefusal(cause: unknown, exchange: Exchange | undefined): GuardError {
  const error = isGuardError(cause) ? cause : new GuardError('control-failed', { cause })
  error.exchangeId ??= exchange?.id
  return error
}

/** The reply to a refused exchange; a plain one where the guard cannot even write that. */
export function replyTo(
  guard: GuardCore,
  exchange: Exchange | undefined,
  error: GuardError,
): Reply {
  try {
    if (exchange) return guard.reply(exchange, error)
    return guard.shape(undefined, error.status, error.message)
  } catch {
    return { status: error.status, headers: { 'content-type': 'text/plain' }, body: error.message }
  }
}

/**
 * Sends a reply on a response whose headers have not left. Where the request is still arriving, the
 * connection ends after the reply, and only once the client had a chance to read it.
 */
export function sendReply(
  res: ServerResponse,
  reply: Reply,
  extraHeaders: ReadonlyMap<string, string> = new Map(),
  wire: Wire = wireOf(res),
): void {
  for (const [name, value] of extraHeaders) res.setHeader(name, value)
  for (const [name, value] of Object.entries(reply.headers)) res.setHeader(name, value)
  // RFC 9110 §8.6: a 204 has none.
  if (reply.status !== 204) res.setHeader('content-length', Buffer.byteLength(reply.body))
  const arriving = !res.req.complete && carriesBody(res.req)
  // HTTP/2 has no reason phrases, and no request may end the connection.
  if (res.req.httpVersionMajor === 1) {
    if (arriving) res.setHeader('connection', 'close')
    res.statusMessage = ''
  }
  wire.writeHead(reply.status)
  if (!arriving) return wire.end(reply.body)
  wire.write(reply.body)
  linger(res.req, () => wire.end())
}

const LINGER_BYTES = 4 * 1024 * 1024
const LINGER_MS = 2000

/**
 * Reads on and drops what arrives (RFC 9112 §9.6): closing a connection with unread bytes resets it,
 * and the client would lose the reply. At most 4 MiB and 2 seconds.
 */
function linger(req: IncomingMessage, done: () => void): void {
  let left = LINGER_BYTES
  const finish = (): void => {
    clearTimeout(timer)
    req.off('data', count).off('end', finish).off('close', finish)
    done()
  }
  const count = (chunk: Buffer | string): void => {
    left -= chunk.length
    if (left < 0) finish()
  }
  const timer = setTimeout(finish, LINGER_MS)
  timer.unref()
  req.on('data', count).on('end', finish).on('close', finish)
  req.resume()
}
