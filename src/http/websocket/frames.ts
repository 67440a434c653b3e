import type { Writable } from 'node:stream'
import type { FrameCodec } from './means'

/** What one side has sent: a whole message, or a control frame. */
export type Frame =
  | { readonly kind: 'text'; readonly data: Buffer }
  | { readonly kind: 'binary' }
  | { readonly kind: 'ping' | 'pong'; readonly data: Buffer }
  | { readonly kind: 'close'; readonly code: number }

/** Why no frames can be read any more, as a status code (RFC 6455 §7.4.1). */
export class FrameError extends Error {
  override readonly name = 'FrameError'

  constructor(
    readonly status: number,
    options: { cause: unknown },
  ) {
    super('the frames of a connection cannot be read', options)
  }
}

/** More pieces of one message than this end the connection; each costs more memory than its bytes. */
const maxFragments = 4096

/** Cuts the bytes of one side into frames. What follows a close frame is dropped. */
export class FrameReader {
  readonly #receiver: Writable
  #frames: Frame[] = []

  /** @param isServer true for what a client sends, which is masked. */
  constructor({ Receiver }: FrameCodec, isServer: boolean, maxPayload: number) {
    const limits = { maxPayload, maxFragments, maxBufferedChunks: 0 }
    this.#receiver = new Receiver({ isServer, ...limits })
      .on('message', (data: Buffer, isBinary: boolean) =>
        this.#frames.push(isBinary ? { kind: 'binary' } : { kind: 'text', data }),
      )
      .on('ping', (data: Buffer) => this.#frames.push({ kind: 'ping', data }))
      .on('pong', (data: Buffer) => this.#frames.push({ kind: 'pong', data }))
      .on('conclude', (code: number) => this.#frames.push({ kind: 'close', code }))
      // Told to whoever wrote as well.
      .on('error', () => undefined)
  }

  /** The frames that these bytes complete, and why there can be no more of them. */
  async read(bytes: Buffer): Promise<readonly [readonly Frame[], FrameError | undefined]> {
    if (this.#receiver.writableEnded || this.#receiver.destroyed) return [[], undefined]
    const error = await new Promise<Error | null | undefined>((resolve) => {
      this.#receiver.write(bytes, resolve)
    })
    const frames = this.#frames
    this.#frames = []
    return [frames, error ? new FrameError(statusOf(error), { cause: error }) : undefined]
  }
}

function statusOf(error: Error): number {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') return 1009
  if (code === 'WS_ERR_TOO_MANY_BUFFERED_PARTS') return 1008
  return code === 'WS_ERR_INVALID_UTF8' ? 1007 : 1002
}

const opcodes = { text: 1, close: 8, ping: 9, pong: 10 } as const

/** Writes frames for one side. */
export class FrameWriter {
  readonly #codec: FrameCodec
  readonly #mask: boolean

  /** @param mask true for what a server is sent. */
  constructor(codec: FrameCodec, mask: boolean) {
    this.#codec = codec
    this.#mask = mask
  }

  frame(kind: keyof typeof opcodes, data: Buffer): Buffer {
    // Masking writes into the bytes.
    const own = this.#mask ? Buffer.from(data) : data
    const fixed = { fin: true, readOnly: false, rsv1: false, mask: this.#mask }
    return Buffer.concat(this.#codec.Sender.frame(own, { ...fixed, opcode: opcodes[kind] }))
  }

  /** @param code 1005 stands for none (RFC 6455 §7.1.5). */
  close(code: number, reason = ''): Buffer {
    if (code === 1005) return this.frame('close', Buffer.alloc(0))
    const text = Buffer.from(reason)
    const data = Buffer.alloc(2 + text.length)
    data.writeUInt16BE(code)
    text.copy(data, 2)
    return this.frame('close', data)
  }
}
