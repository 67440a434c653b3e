import type { IncomingMessage } from 'node:http'
import type { Spool } from '../../core/upload'

/** Once the response has left, a reader that has not asked for anything this long has given up. */
const idleMs = 10_000

/** A request whose body comes from a spool. */
export interface Poured {
  /** The response has left: what nobody reads is let go of. */
  readonly over: () => void
}

/**
 * Has a request read from a spool, as its reader asks for it. The request must be whole: its own
 * bytes were taken already.
 */
export function pour(req: IncomingMessage, push: IncomingMessage['push'], spool: Spool): Poured {
  let isReading = false
  let isDone = false
  let lastAsked = performance.now()
  const finish = (): void => {
    if (isDone) return
    isDone = true
    spool.close()
    push(null)
  }
  const next = (): void => {
    lastAsked = performance.now()
    if (isReading || isDone) return
    isReading = true
    spool.read().then(
      (piece) => {
        isReading = false
        if (piece === undefined) finish()
        else if (!isDone) push(piece)
      },
      (error: Error) => req.destroy(error),
    )
  }
  req._read = next
  req.once('close', () => {
    isDone = true
    spool.close()
  })
  // Nobody asks a request that was asked before and has not been answered.
  next()
  return {
    over: () => {
      if (req.readableFlowing === null) return finish()
      const timer = setInterval(() => {
        if (isDone) clearInterval(timer)
        else if (performance.now() - lastAsked >= idleMs) req.destroy()
      }, idleMs)
      timer.unref()
    },
  }
}

/** Everything that a spool holds, which is little. */
export async function readAll(spool: Spool): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let piece = await spool.read(); piece !== undefined; piece = await spool.read()) {
    pieces.push(piece)
  }
  spool.close()
  return Buffer.concat(pieces)
}
