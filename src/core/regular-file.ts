import type { BigIntStats } from 'node:fs'
import { constants, open, type FileHandle } from 'node:fs/promises'

export interface RegularFile {
  readonly bytes: Buffer
  /** Differs for every other file and every change of this one. */
  readonly fingerprint: string
  /** True where others than the owner may read it. */
  readonly exposed: boolean
}

export interface ReadFileOptions {
  readonly maxBytes: number
  /** The fingerprint of what is known already. */
  readonly known?: string | undefined
  /** Makes the error of a file that is not taken: `is not a regular file`. */
  readonly fault: (what: string) => Error
}

/**
 * Reads a file; `undefined` where its fingerprint is the known one. One handle serves for looking and
 * reading, so that a file that is replaced meanwhile is read as a whole or not at all.
 *
 * @throws what `fault` makes for a file that is too large, no file, or being written to.
 */
export async function readRegularFile(
  path: string,
  { maxBytes, known, fault }: ReadFileOptions,
): Promise<RegularFile | undefined> {
  // Not blocking: opening a pipe would otherwise wait for somebody who writes to it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = await handle.stat({ bigint: true })
    const fingerprint = fingerprintOf(stats)
    if (!stats.isFile()) throw fault('is not a regular file')
    if (fingerprint === known) return undefined
    const bytes = await readCapped(handle, Number(stats.size), maxBytes)
    if (bytes.length > maxBytes) throw fault(`is larger than ${maxBytes} bytes`)
    if (wasWritten(stats, await handle.stat({ bigint: true }))) {
      throw fault('changed while it was read')
    }
    return { bytes, fingerprint, exposed: isExposed(stats) }
  } finally {
    await handle.close()
  }
}

/** Differs for every other file and every change of one. */
export function fingerprintOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

// Not by the fingerprint: a file that another one was renamed over has changed, and not its content.
function wasWritten(before: BigIntStats, after: BigIntStats): boolean {
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs
}

// Read to the end and not to the size: the size of some files is 0, and others grow.
async function readCapped(handle: FileHandle, size: number, maxBytes: number): Promise<Buffer> {
  let bytes = Buffer.alloc(Math.min(Math.max(size, 65_535), maxBytes) + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length)
    length += bytesRead
    if (bytesRead === 0 || length > maxBytes) return bytes.subarray(0, length)
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, maxBytes + 1))
  }
}

function isExposed({ mode }: BigIntStats): boolean {
  return process.platform !== 'win32' && (mode & 0o077n) !== 0n
}
