import type { BigIntStats } from 'node:fs'
import { constants, open, type FileHandle } from 'node:fs/promises'
import { SecretError } from '../core/secret'
import { withoutLineEnd } from './line-end'

export interface LoadedFile {
  readonly text: string
  /** Differs for every other file and every change of this one. */
  readonly fingerprint: string
  /** True where others than the owner may read it. */
  readonly exposed: boolean
}

const MAX_BYTES = 65_536

/**
 * Loads a small text file; `undefined` where its fingerprint is the known one. One handle serves for
 * looking and reading, so that a file that is replaced meanwhile is read as a whole or not at all.
 *
 * @throws SecretError for a file that is empty, too large, not UTF-8, no file, or being written to.
 */
export async function loadFile(
  path: string,
  known: string | undefined,
): Promise<LoadedFile | undefined> {
  // Not blocking: opening a pipe would otherwise wait for somebody who writes to it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = await handle.stat({ bigint: true })
    const fingerprint = fingerprintOf(stats)
    if (!stats.isFile()) throw new SecretError(`the secret file \`${path}\` is not a regular file`)
    if (fingerprint === known) return undefined
    const text = textOf(path, await readCapped(handle))
    if (wasWritten(stats, await handle.stat({ bigint: true }))) {
      throw new SecretError(`the secret file \`${path}\` changed while it was read`)
    }
    return { text, fingerprint, exposed: isExposed(stats) }
  } finally {
    await handle.close()
  }
}

function fingerprintOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

// Not by the fingerprint: a file that another one was renamed over has changed, and not its content.
function wasWritten(before: BigIntStats, after: BigIntStats): boolean {
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs
}

// Read to the end and not to the size: the size of some files is 0, and others grow.
async function readCapped(handle: FileHandle): Promise<Buffer> {
  const bytes = Buffer.alloc(MAX_BYTES + 1)
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

function textOf(path: string, bytes: Buffer): string {
  if (bytes.length > MAX_BYTES) {
    throw new SecretError(`the secret file \`${path}\` is larger than ${MAX_BYTES} bytes`)
  }
  const text = withoutLineEnd(decode(path, bytes))
  if (text === '') throw new SecretError(`the secret file \`${path}\` is empty`)
  return text
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SecretError(`the secret file \`${path}\` is not UTF-8`)
  }
}

function isExposed({ mode }: BigIntStats): boolean {
  return process.platform !== 'win32' && (mode & 0o077n) !== 0n
}
