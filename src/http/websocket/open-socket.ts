import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

interface Patience {
  readonly handshakeMs: number
  readonly idleMs: number
}

/** The bytes that came and went; streams that are no sockets tell of none. */
function traffic(socket: Duplex): number {
  const { bytesRead = 0, bytesWritten = 0 } = socket as Partial<Socket>
  return bytesRead + bytesWritten
}

/** Tells whether something was written to a socket since. */
export function answerTo(socket: Duplex): () => boolean {
  const written = (): number => (socket as Partial<Socket>).bytesWritten ?? 0
  const before = written()
  return () => written() > before
}

/**
 * Ends a connection that nobody answers, and one over which nothing comes or goes any more: to whoever only
 * waits for bytes, a peer that is gone looks like one that is silent.
 *
 * @param isAnswered whether the upgrade was answered.
 */
export function endIdle(
  socket: Duplex,
  { handshakeMs, idleMs }: Patience,
  isAnswered: () => boolean,
): void {
  let before = -1
  const unanswered = setTimeout(() => {
    if (!isAnswered()) socket.destroy()
  }, handshakeMs)
  const idle = setInterval(() => {
    const now = traffic(socket)
    if (now === before) socket.destroy()
    before = now
  }, idleMs)
  for (const timer of [unanswered, idle]) timer.unref()
  socket.once('close', () => {
    clearTimeout(unanswered)
    clearInterval(idle)
  })
}
