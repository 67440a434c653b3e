import { readRegularFile } from '../core/regular-file'
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
 * Loads a small text file; `undefined` where its fingerprint is the known one.
 *
 * @throws SecretError for a file that is empty, too large, not UTF-8, no file, or being written to.
 */
export async function loadFile(
  path: string,
  known: string | undefined,
): Promise<LoadedFile | undefined> {
  const fault = (what: string) => new SecretError(`the secret file \`${path}\` ${what}`)
  const file = await readRegularFile(path, { maxBytes: MAX_BYTES, known, fault })
  if (file === undefined) return undefined
  const { bytes, fingerprint, exposed } = file
  const text = withoutLineEnd(decode(bytes, fault))
  if (text === '') throw fault('is empty')
  return { text, fingerprint, exposed }
}

function decode(bytes: Buffer, fault: (what: string) => Error): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw fault('is not UTF-8')
  }
}
