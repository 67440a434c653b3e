import type { IncomingMessage } from 'node:http'
import { GuardError } from '../core/errors'
import type { Spool } from '../core/upload'
import { joined } from './sink'
import { pour, readAll, type Poured } from './upload/pour'

/** Holds the body of a request back from everybody else until it was decided on. */
export interface Intake {
  /** All bytes of the body; rejects with `body-too-large`, or when the client hangs up. */
  readonly collect: (maxBytes: number) => Promise<Buffer>
  /** Lets the body flow on as it came. */
  readonly release: () => void
  /** Puts `bytes` in the place of the body that was collected. */
  readonly replay: (bytes: Buffer) => void
  /** The bytes of the body as they come, one piece at a time; rejects as `collect` does. */
  readonly stream: () => AsyncIterable<Buffer>
  /** Makes ready to put what a spool holds in the place of the body that was streamed. */
  readonly prepare: (spool: Spool) => Promise<() => Poured>
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

interface Arriving {
  chunks: Buffer[]
  size: number
  ended: boolean
  /** Who asked for the body, until it is there. */
  waiting: Waiting | undefined
  /** Called when more has come, for who takes it piece by piece. */
  notify: (() => void) | undefined
}

function holdArriving(req: IncomingMessage): Intake {
  const push = req.push.bind(req)
  const early = readBuffered(req)
  const body: Arriving = {
    chunks: [],
    size: 0,
    ended: false,
    waiting: undefined,
    notify: undefined,
  }
  const take = (chunk: Buffer | null): boolean => {
    if (chunk) body.chunks.push(chunk)
    body.size += chunk?.length ?? 0
    body.ended = chunk === null
    answer(body)
    body.notify?.()
    return body.waiting !== undefined || body.size < HOLD_BYTES
  }
  if (early.length > 0) take(early)
  req.push = take
  let flowing = false
  const flow = (chunks: readonly Buffer[]): void => {
    if (flowing) return
    flowing = true
    // Set back and not deleted: a deletion makes every later access to the request slow.
    req.push = push
    for (const chunk of chunks) if (chunk.length > 0) push(chunk)
    if (body.ended) push(null)
    body.chunks = []
  }
  return {
    collect: (maxBytes) => collect(req, body, maxBytes),
    stream: () => pieces(req, body),
    prepare: (spool) =>
      Promise.resolve(() => {
        flowing = true
        req.push = push
        return pour(req, push, spool)
      }),
    release: () => flow(body.chunks),
    discard: () => flow([]),
    replay: (bytes) => {
      if (flowing) replaceBuffered(req, bytes)
      else flow([bytes])
    },
  }
}

async function* pieces(req: IncomingMessage, body: Arriving): AsyncGenerator<Buffer> {
  for (;;) {
    const chunk = body.chunks.shift()
    if (chunk !== undefined) {
      body.size -= chunk.length
      yield chunk
    } else if (body.ended) return
    else await more(req, body)
  }
}

function more(req: IncomingMessage, body: Arriving): Promise<void> {
  return new Promise((resolve, reject) => {
    const abandon = (): void => reject(new Error('the client closed the connection'))
    if (req.destroyed) return abandon()
    body.notify = () => {
      body.notify = undefined
      req.off('close', abandon)
      resolve()
    }
    req.once('close', abandon)
    req._read(0)
  })
}

function answer(body: Arriving): void {
  const { waiting, size, ended, chunks } = body
  if (!waiting || (!ended && size <= waiting.maxBytes)) return
  body.waiting = undefined
  if (size > waiting.maxBytes) waiting.reject(new GuardError('body-too-large'))
  else waiting.resolve(joined(chunks, size))
}

function collect(req: IncomingMessage, body: Arriving, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const abandon = (): void => {
      if (body.waiting) reject(new Error('the client closed the connection'))
      body.waiting = undefined
    }
    body.waiting = { maxBytes, resolve, reject }
    if (req.destroyed) return abandon()
    answer(body)
    if (!body.waiting) return
    req.once('close', abandon)
    // The parser may have been paused while nobody had asked for the body.
    req._read(0)
  })
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
    stream: () => buffered(req),
    prepare: async (spool) => {
      const bytes = await readAll(spool)
      return () => {
        replaceBuffered(req, bytes)
        return { over: () => undefined }
      }
    },
    release: () => undefined,
    discard: () => undefined,
    replay: (bytes) => replaceBuffered(req, bytes),
  }
}

async function* buffered(req: IncomingMessage): AsyncGenerator<Buffer> {
  const bytes = readBuffered(req)
  // INVARIANT: as in `collect`.
  if (bytes.length === 0) return
  req.unshift(bytes)
  yield bytes
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
