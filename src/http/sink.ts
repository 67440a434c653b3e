import type { ServerResponse } from 'node:http'
import { isUint8Array } from 'node:util/types'
import type { GuardError } from '../core/errors'
import type { Wire } from './wire'

/** Where the bytes of a response go after its headers were decided on. */
export interface Sink {
  readonly write: (parameters: readonly unknown[]) => boolean
  readonly end: (parameters: readonly unknown[]) => void
  readonly flushHeaders: () => void
  /** Ends the response here, for a reason from outside; absent where it can only be broken off. */
  readonly cut?: (error: GuardError) => void
}

export type Callback = (error?: Error | null) => void

/** What a call of `write` or `end` carries: (chunk, encoding, callback), the last two optional. */
export interface WriteArguments {
  readonly chunk: Buffer | undefined
  readonly callback: Callback | undefined
}

/** All chunks as one; most often there is one. */
export function joined(chunks: readonly Buffer[], size: number): Buffer {
  const [only] = chunks
  return chunks.length === 1 && only ? only : Buffer.concat(chunks, size)
}

/**
 * Reads the arguments of `write` and `end`. The bytes are the handler's own: who keeps them longer
 * than the call must copy them, since the handler may use its buffer again.
 *
 * @throws TypeError for a chunk that is neither text nor bytes, as Node does.
 */
export function writeArguments(parameters: readonly unknown[]): WriteArguments {
  const callback = callbackOf(parameters)
  const [chunk, encoding] = parameters
  const empty = chunk === undefined || chunk === null || chunk === callback
  return { chunk: empty ? undefined : toBuffer(chunk, encoding), callback }
}

/** How many bytes a call of `end` adds. */
export function chunkLength([chunk, encoding]: readonly unknown[]): number {
  if (isUint8Array(chunk)) return chunk.byteLength
  return typeof chunk === 'string' ? Buffer.byteLength(chunk, encodingOf(encoding)) : 0
}

function callbackOf(parameters: readonly unknown[]): Callback | undefined {
  return parameters.find((parameter) => typeof parameter === 'function') as Callback | undefined
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === 'string') {
    return Buffer.from(chunk, encodingOf(encoding))
  }
  if (Buffer.isBuffer(chunk)) return chunk
  if (isUint8Array(chunk)) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  throw Object.assign(new TypeError('The "chunk" argument must be a string or a Uint8Array'), {
    code: 'ERR_INVALID_ARG_TYPE',
  })
}

function encodingOf(encoding: unknown): BufferEncoding {
  return typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'
}

/** Lets the bytes pass as they are. */
export function passSink(wire: Wire): Sink {
  return {
    write: (parameters) => wire.write(...parameters),
    end: (parameters) => wire.end(...parameters),
    flushHeaders: wire.flushHeaders,
  }
}

/**
 * Lets headers pass and no byte of a body. Node drops it as well, but by the method the request came
 * with: a middleware may have made a GET of it a HEAD since.
 */
export function bodilessSink(wire: Wire): Sink {
  return {
    write: (parameters) => {
      const { callback } = writeArguments(parameters)
      if (callback) process.nextTick(callback)
      return true
    },
    end: (parameters) => wire.end(callbackOf(parameters)),
    flushHeaders: wire.flushHeaders,
  }
}

/** Takes what a handler still writes after its response was refused, and lets it go. */
export function closedSink(res: ServerResponse): Sink {
  const callBack = (parameters: readonly unknown[]): void => {
    const callback = callbackOf(parameters)
    if (callback) process.nextTick(callback)
  }
  return {
    write: (parameters) => {
      callBack(parameters)
      return !res.destroyed
    },
    end: callBack,
    flushHeaders: () => undefined,
  }
}
