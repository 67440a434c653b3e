import { Duplex } from 'node:stream'
import type { Socket } from 'node:net'
import { GuardError, isGuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import type { FilteredChunk } from '../../core/filter'
import type { FrameGuard } from '../../core/guard'
import { answerHead } from './answer-head'
import { FrameReader, FrameWriter, type Frame, type FrameError } from './frames'
import type { FrameCodec } from './means'

export interface BridgeOptions {
  readonly socket: Duplex
  readonly frames: FrameGuard
  readonly codec: FrameCodec
  readonly exchange: Exchange
  /** True where events of the server go on as they are and the filter sees a copy. */
  readonly monitorsFilter: boolean
  /** Told why the connection is ended here. */
  readonly onRefused: (error: GuardError) => void
}

/** Largest event of a server, in bytes. */
const maxEventBytes = 8_388_608
/** How long a side may take to close a connection that was ended. */
const lastWordMs = 2000

const empty = Buffer.alloc(0)

/**
 * What an application's listener is given in the place of the client's socket: it speaks HTTP and frames with
 * this, and the client with the guard. Each event of the client is read when the one before it was decided, each
 * of the listener is filtered; nothing else that either side writes reaches the other.
 */
export class Bridge extends Duplex {
  readonly #options: BridgeOptions
  readonly #fromClient: FrameReader
  readonly #fromServer: FrameReader
  readonly #toClient: FrameWriter
  readonly #toServer: FrameWriter
  readonly #head = answerHead()
  /** What the last ping of each side held: texts that nobody reads do not go on, so its pong brings it back. */
  readonly #pinged: { client: Buffer; server: Buffer } = { client: empty, server: empty }
  #isOpen = false
  #isOver = false
  #isRead = false
  #wanted: (() => void) | undefined

  constructor(options: BridgeOptions) {
    super({ allowHalfOpen: true })
    const { codec, frames, socket } = options
    this.#options = options
    this.#fromClient = new FrameReader(codec, true, frames.maxBytes)
    this.#fromServer = new FrameReader(codec, false, maxEventBytes)
    this.#toClient = new FrameWriter(codec, false)
    this.#toServer = new FrameWriter(codec, true)
    // What goes wrong on one side ends both.
    this.on('error', () => undefined)
    socket.once('close', () => this.destroy())
    socket.once('end', () => this.#endReading())
  }

  /** Ends the connection for a reason from outside. Never throws. */
  readonly cut = (error: GuardError): void => {
    if (this.#isOver) return
    this.#options.onRefused(error)
    this.#end(this.#lastWords(error), error.status >= 500 ? 1011 : 1008, error.code)
  }

  override _read(): void {
    this.#wanted?.()
    this.#wanted = undefined
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.#take(chunk).then(
      () => done(),
      (cause: unknown) => {
        this.#fail(cause)
        done()
      },
    )
  }

  override _final(done: () => void): void {
    if (!this.#isOver) this.#options.socket.end()
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#isOver = true
    this.#wanted?.()
    // The last words may still be on their way.
    if (!this.#options.socket.writableEnded) this.#options.socket.destroy()
    done(error)
  }

  async #take(chunk: Buffer): Promise<void> {
    if (this.#isOver) return
    if (this.#isOpen) return this.#readServer(chunk)
    const answer = this.#head(chunk)
    if (answer === undefined) return
    if (answer.fault !== undefined) throw new GuardError('control-failed', { detail: answer.fault })
    await this.#send(answer.bytes)
    if (answer.opens) {
      this.#open()
      return this.#readServer(answer.rest)
    }
    this.#isOver = true
    this.#options.socket.end()
  }

  #open(): void {
    const { socket } = this.#options
    this.#isOpen = true
    socket.on('data', (chunk: Buffer) => {
      socket.pause()
      this.#readClient(chunk).then(
        () => void socket.resume(),
        (cause: unknown) => this.#fail(cause),
      )
    })
  }

  async #readClient(chunk: Buffer): Promise<void> {
    const [read, error] = await this.#fromClient.read(chunk)
    for (const frame of read) {
      if (this.#isOver) return
      const passed = await this.#fromClientOn(frame)
      if (passed !== undefined && !this.#isOver) await this.#give(passed)
    }
    if (error) this.#breakOff(error)
  }

  async #fromClientOn(frame: Frame): Promise<Buffer | undefined> {
    const { receive } = this.#options.frames
    switch (frame.kind) {
      case 'text': {
        const text = await receive(frame.data.toString())
        return this.#toServer.frame('text', Buffer.from(text))
      }
      case 'binary':
        throw new GuardError('media-unsupported', {
          detail: 'a binary frame, which no format reads',
        })
      case 'close':
        return this.#toServer.close(frame.code)
      case 'ping':
        this.#pinged.client = frame.data
        return this.#toServer.frame('ping', empty)
      case 'pong':
        return this.#toServer.frame('pong', this.#pinged.server)
    }
  }

  async #readServer(chunk: Buffer): Promise<void> {
    const [read, error] = await this.#fromServer.read(chunk)
    for (const frame of read) {
      if (this.#isOver) return
      await this.#fromServerOn(frame)
    }
    if (error) this.#breakOff(error)
  }

  async #fromServerOn(frame: Frame): Promise<void> {
    const { filter } = this.#options.frames
    switch (frame.kind) {
      case 'text':
        // JSON has line ends between its tokens alone.
        return this.#release(frame.data, () =>
          filter.write(Buffer.from(`${frame.data.toString().replace(/[\r\n]/g, ' ')}\n`)),
        )
      case 'binary':
        throw new GuardError('coverage-missing', {
          detail: 'a binary frame, which no format reads',
        })
      case 'close':
        await this.#release(undefined, () => filter.end())
        return this.#send(this.#toClient.close(frame.code))
      case 'ping':
        this.#pinged.server = frame.data
        return this.#send(this.#toClient.frame('ping', empty))
      case 'pong':
        return this.#send(this.#toClient.frame('pong', this.#pinged.client))
    }
  }

  /** Sends what the filter lets go of an event of the server. */
  async #release(event: Buffer | undefined, filtered: () => FilteredChunk): Promise<void> {
    const { monitorsFilter, exchange } = this.#options
    const { text, refused } = filtered()
    if (monitorsFilter) {
      if (refused) exchange.ledger.record({ ...watched, note: `would deny: ${refused.code}` })
      if (event) await this.#send(this.#toClient.frame('text', event))
      return
    }
    if (refused === undefined) return this.#sendLines(text)
    this.#options.onRefused(refused)
    this.#end(text, refused.status >= 500 ? 1011 : 1008, refused.code)
  }

  async #sendLines(text: string): Promise<void> {
    for (const line of linesOf(text)) await this.#send(this.#toClient.frame('text', line))
  }

  /** Writes to the client, and waits for one that reads slowly. */
  async #send(bytes: Buffer): Promise<void> {
    const { socket } = this.#options
    if (socket.destroyed || socket.writableEnded || socket.write(bytes)) return
    await new Promise<void>((resolve) => {
      const go = (): void => {
        socket.off('drain', go).off('close', go)
        resolve()
      }
      socket.on('drain', go).on('close', go)
    })
  }

  /** Gives bytes to the listener, and waits for one that reads slowly. */
  async #give(bytes: Buffer): Promise<void> {
    if (this.push(bytes)) return
    await new Promise<void>((resolve) => (this.#wanted = resolve))
  }

  #endReading(): void {
    this.#isRead = true
    this.push(null)
  }

  #lastWords(error: GuardError): string {
    try {
      return this.#isOpen ? this.#options.frames.filter.refuse(error).text : ''
    } catch {
      return ''
    }
  }

  #fail(cause: unknown): void {
    const { exchange } = this.#options
    const error = isGuardError(cause) ? cause : new GuardError('control-failed', { cause })
    error.exchangeId ??= exchange.id
    this.cut(error)
  }

  /** What is no frame, or too large a one, is answered by the protocol itself. */
  #breakOff({ status, cause }: FrameError): void {
    if (this.#isOver) return
    const detail = 'frames that cannot be read'
    const code = status === 1009 ? 'body-too-large' : 'body-malformed'
    this.#options.onRefused(new GuardError(code, { cause, detail }))
    this.#end('', status, '')
  }

  #end(words: string, status: number, reason: string): void {
    const { socket } = this.#options
    this.#isOver = true
    if (this.#isOpen) {
      for (const line of linesOf(words)) socket.write(this.#toClient.frame('text', line))
      socket.write(this.#toClient.close(status, reason))
      if (!this.#isRead) this.push(this.#toServer.close(1001))
    }
    this.#endReading()
    // Bytes that nobody reads would have the connection reset before the client has read why.
    socket.removeAllListeners('data').resume()
    socket.end()
    const late = setTimeout(() => socket.destroy(), lastWordMs)
    late.unref()
    socket.once('end', () => socket.destroy())
    socket.once('close', () => clearTimeout(late))
  }

  // Proxies set these on every socket they are given.
  setTimeout(): this {
    return this
  }

  setNoDelay(isSet?: boolean): this {
    ;(this.#options.socket as Partial<Socket>).setNoDelay?.(isSet)
    return this
  }

  setKeepAlive(isSet?: boolean, delay?: number): this {
    ;(this.#options.socket as Partial<Socket>).setKeepAlive?.(isSet, delay)
    return this
  }
}

const watched = {
  control: 'filter',
  step: 'response',
  verdict: 'error',
  direction: 'response',
} as const

function linesOf(text: string): readonly Buffer[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => Buffer.from(line))
}
