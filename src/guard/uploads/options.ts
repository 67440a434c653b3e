import { accessSync, constants, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { integer, optional, parseOptions, type OptionParser } from '../../core/options'

export interface UploadsOptions {
  /**
   * Folder of the files that uploads over 256 KiB are held in; they have no name, and only the process sees them.
   * @defaultValue the system's folder for temporary files
   */
  readonly directory?: string
  /** Most bytes of all uploads that are held at a time. @defaultValue 4,294,967,296 */
  readonly maxBytes?: number
  /** Most uploads at a time. @defaultValue 16 */
  readonly maxConcurrent?: number
}

/** @throws ConfigurationError for a folder that cannot be written to, and for wrong bounds. */
export function parseUploads(options: UploadsOptions): Required<UploadsOptions> {
  return parseOptions('uploads', options, {
    directory: (value, fail) => (value === undefined ? tmpdir() : folder(value, fail)),
    maxBytes: optional(integer(1, Number.MAX_SAFE_INTEGER, 'bytes'), 4_294_967_296),
    maxConcurrent: optional(integer(1, 10_000, 'uploads'), 16),
  })
}

const folder: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && isFolder(value) ? value : fail('a folder that can be written to')

function isFolder(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
