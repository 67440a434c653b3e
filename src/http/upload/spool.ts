import { close, constants, openSync, read, unlinkSync, write } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { GuardError } from '../../core/errors'
import type { Spool } from '../../core/upload'

/** Where uploads are held while they are judged, and how much of it. */
export interface SpoolOptions {
  readonly directory: string
  /** Most bytes of all uploads together. */
  readonly maxBytes: number
  /** Most uploads at a time. */
  readonly maxConcurrent: number
  readonly randomBytes: (size: number) => Uint8Array
}

/** The uploads that one guard holds. */
export interface Spools {
  /** @throws GuardError `uploads-busy` where there are as many as may be. */
  readonly open: () => Spool
}

/** An upload of this size is held in memory. */
const inMemory = 262_144
/** So many bytes are written, and read again, at a time. */
const pieceLength = 262_144

const writeTo = promisify(write)
const readFrom = promisify(read)

export function createSpools(options: SpoolOptions): Spools {
  const room: Room = { bytes: 0, open: 0 }
  return {
    open: () => {
      if (room.open >= options.maxConcurrent) throw busy('as many uploads as there may be')
      room.open += 1
      return new FileSpool(options, room)
    },
  }
}

interface Room {
  bytes: number
  open: number
}

/**
 * Keeps a small upload in memory, and a larger one in a file that has no name: it is opened and removed at
 * once, so that the system lets go of it however the process ends. Where an open file cannot be removed
 * it is when it is closed.
 */
class FileSpool implements Spool {
  readonly #options: SpoolOptions
  readonly #room: Room
  #pieces: Buffer[] = []
  #held = 0
  #size = 0
  #file: SpoolFile | undefined
  #read = 0
  #work: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(options: SpoolOptions, room: Room) {
    this.#options = options
    this.#room = room
  }

  get size(): number {
    return this.#size
  }

  async write(bytes: Buffer): Promise<void> {
    this.#requireOpen()
    if (this.#room.bytes + bytes.length > this.#options.maxBytes) {
      throw busy('as many bytes of uploads as there may be')
    }
    this.#room.bytes += bytes.length
    this.#size += bytes.length
    this.#held += bytes.length
    this.#pieces.push(bytes)
    if (this.#size > inMemory && this.#held >= pieceLength) await this.#flush()
  }

  async end(): Promise<void> {
    if (this.#file !== undefined && this.#held > 0) await this.#flush()
  }

  async read(): Promise<Buffer | undefined> {
    this.#requireOpen()
    if (this.#read >= this.#size) return undefined
    const piece =
      this.#file === undefined ? this.#pieces.shift() : await this.#readPiece(this.#file)
    this.#read += piece?.length ?? 0
    return piece
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#pieces = []
    this.#room.open -= 1
    this.#room.bytes -= this.#size
    const file = this.#file
    // What is underway may still use the file.
    if (file !== undefined)
      void this.#work.then(
        () => closeFile(file),
        () => closeFile(file),
      )
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#pieces, this.#held)
    this.#pieces = []
    this.#held = 0
    this.#file ??= openFile(this.#options)
    const { fd } = this.#file
    const at = this.#size - bytes.length
    await this.#busy(writeAll(fd, bytes, at))
  }

  async #readPiece({ fd }: SpoolFile): Promise<Buffer> {
    const piece = Buffer.allocUnsafe(Math.min(pieceLength, this.#size - this.#read))
    const { bytesRead } = await this.#busy(readFrom(fd, piece, 0, piece.length, this.#read))
    if (bytesRead === 0) throw new Error('the upload ends before its end')
    return piece.subarray(0, bytesRead)
  }

  async #busy<Result>(work: Promise<Result>): Promise<Result> {
    this.#work = work
    return work
  }

  #requireOpen(): void {
    if (this.#closed) throw new Error('the upload was let go of')
  }
}

interface SpoolFile {
  readonly fd: number
  /** Where the file still has a name. */
  readonly path: string | undefined
}

// Both at once: nothing else runs in between, so that a process that is killed leaves an empty file at most.
function openFile({ directory, randomBytes }: SpoolOptions): SpoolFile {
  const path = join(directory, `portcullis-${Buffer.from(randomBytes(16)).toString('hex')}`)
  const { O_RDWR, O_CREAT, O_EXCL } = constants
  const fd = openSync(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
  return { fd, path: isRemoved(path) ? undefined : path }
}

function isRemoved(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch {
    return false
  }
}

function closeFile({ fd, path }: SpoolFile): void {
  close(fd, () => {
    if (path !== undefined) isRemoved(path)
  })
}

async function writeAll(fd: number, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await writeTo(fd, bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}

function busy(detail: string): GuardError {
  return new GuardError('uploads-busy', { headers: { 'Retry-After': '10' }, detail })
}
