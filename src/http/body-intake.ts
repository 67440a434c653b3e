import type { IncomingMessage } from 'node:http'
import { GuardError } from '../core/errors'
import { joined } from './sink'

/** Holds the body of a request back from everybody else until it was decided on. */
export interface Intake {
  /** All bytes of the body; rejects with `body-too-large`, or when the client hangs up. */
  readonly collect: (maxBytes: number) => Promise<Buffer>
  /** Lets the body flow on as it came. */
  readonly release: () => void
  /** Puts `bytes` in the place of the body that was collected. */
  readonly replay: (bytes: Buffer) => void
  /** Drops what was held; the rest flows on, for whoever drains it. */
  readonly discard: () => void
}

// Held before anybody asked for the body: as much as Node itself reads ahead.
const HOLD_BYTES = 65_536

/**
 * Takes the body over before it flows. `push` is where the parser hands bytes to the request, so a
 * request whose `push` is held is untouched in every other respect, and later readers of any kind
 * (`data` listeners, pipes, proxies) find the stream as new.
 */
export function holdBody(req: IncomingMessage): Intake {
  return req.complete ? takeBuffered(req) : holdArriving(req)
}

interface Waiting {
  readonly maxBytes: number
  readonly resolve: (bytes: Buffer) => void
  readonly reject: (error: Error) => void
}

function holdArriving(req: IncomingMessage): Intake {
  const { push } = req
  const early = readBuffered(req)
  let chunks: Buffer[] = early.length > 0 ? [early] : []
  let size = early.length
  let ended = false
  let waiting: Waiting | undefined

  const check = (): void => {
    if (!waiting) return
    if (size > waiting.maxBytes) waiting.reject(new GuardError('body-too-large'))
    else if (ended) waiting.resolve(joined(chunks, size))
    else return
    waiting = undefined
  }
  req.push = (chunk: Buffer | null): boolean => {
    if (chunk) chunks.push(chunk)
    size += chunk?.length ?? 0
    ended = chunk === null
    check()
    return waiting !== undefined || size < HOLD_BYTES
  }
  let flowing = false
  const flow = (bytes: readonly Buffer[]): void => {
    if (flowing) return
    flowing = true
    // Set back and not deleted: a deletion makes every later access to the request slow.
    req.push = push
    for (const chunk of bytes) if (chunk.length > 0) req.push(chunk)
    if (ended) req.push(null)
    chunks = []
  }
  const collect = (maxBytes: number): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const abandon = (): void => {
        if (waiting) reject(new Error('the client closed the connection'))
        waiting = undefined
      }
      waiting = { maxBytes, resolve, reject }
      if (req.destroyed) return abandon()
      check()
      if (!waiting) return
      req.once('close', abandon)
      // The parser may have been paused while nobody had asked for the body.
      req._read(0)
    })
  return {
    collect,
    release: () => flow(chunks),
    discard: () => flow([]),
    replay: (bytes) => {
      if (flowing) replaceBuffered(req, bytes)
      else flow([bytes])
    },
  }
}

// The whole body is in the request's own buffer already, because something asynchronous ran before.
function takeBuffered(req: IncomingMessage): Intake {
  return {
    collect: (maxBytes) => {
      const bytes = readBuffered(req)
      // INVARIANT: in the same tick as the reading, or the request would count as read to its end.
      if (bytes.length > 0) req.unshift(bytes)
      return bytes.length > maxBytes
        ? Promise.reject(new GuardError('body-too-large'))
        : Promise.resolve(bytes)
    },
    release: () => undefined,
    discard: () => undefined,
    replay: (bytes) => replaceBuffered(req, bytes),
  }
}

function replaceBuffered(req: IncomingMessage, bytes: Buffer): void {
  if (req.readableLength === 0) return
  req.read()
  if (bytes.length > 0) req.unshift(bytes)
}

function readBuffered(req: IncomingMessage): Buffer {
  if (req.readableLength === 0) return Buffer.alloc(0)
  const chunk: unknown = req.read()
  return typeof chunk === 'string'
    ? Buffer.from(chunk, req.readableEncoding ?? 'utf8')
    : (chunk as Buffer)
}
