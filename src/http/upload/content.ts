import { parse } from 'content-type'
import { GuardError } from '../../core/errors'

/** Types of files with a row in each line; `application/octet-stream` says nothing. */
const rowTypes = new Set([
  'application/jsonl',
  'application/x-jsonl',
  'application/jsonlines',
  'application/x-jsonlines',
  'application/json-lines',
  'application/ndjson',
  'application/x-ndjson',
  'application/json',
  'application/octet-stream',
  'text/jsonl',
  'text/x-jsonl',
  'text/plain',
])

/** A body that is a file by itself has to say that it has rows. */
const plainTypes = new Set([...rowTypes].filter((type) => /jsonl|json-lines|ndjson/.test(type)))

const names = /^[^.]*$|\.(?:jsonl|ndjson|json|txt)$/i

/**
 * Holds a file to what its rows can be read of.
 *
 * @throws GuardError `media-unsupported`
 */
export function requireRowFile(filename: string | undefined, type: string | undefined): void {
  const isNamed = filename === undefined || names.test(filename)
  if (isNamed && (type === undefined || isRowType(type, rowTypes))) return
  throw unsupported('a file of rows is named `.jsonl`, `.ndjson`, `.json` or `.txt`, and typed so')
}

/** True for the type of a body that is a file of rows by itself. */
export function isRowBody(contentType: string, isText: boolean): boolean {
  return isRowType(contentType, plainTypes) || (isText && isRowType(contentType, textTypes))
}

const textTypes = new Set(['text/plain'])

function isRowType(contentType: string, types: ReadonlySet<string>): boolean {
  const { type, parameters } = parse(contentType)
  const charset = parameters['charset']?.toLowerCase() ?? 'utf-8'
  return types.has(type) && /^(?:utf-?8|us-ascii)$/.test(charset)
}

/** How files begin that hold something else, or something behind a coding. */
const magics: readonly Buffer[] = [
  'PK\x03\x04',
  'PK\x05\x06',
  '\x1f\x8b',
  '\x1f\x9d',
  'BZh',
  '\xfd7zXZ',
  "7z\xbc\xaf'\x1c",
  '\x28\xb5\x2f\xfd',
  '\x04\x22\x4d\x18',
  'Rar!',
  'PAR1',
  'ARROW1',
  'Obj\x01',
  'ORC',
  '\x89HDF',
  '%PDF',
  'SQLite format 3',
  'GGUF',
  '\xff\xfe',
  '\xfe\xff',
].map((text) => Buffer.from(text, 'latin1'))

const tarMagic = Buffer.from('ustar', 'latin1')
const tarMagicAt = 257

/** So many bytes tell what a file is. */
export const magicLength = 262

/**
 * @throws GuardError `media-unsupported` for the beginning of an archive, of compressed data and of a
 * format of tables that is no text.
 */
export function requireRows(start: Buffer): void {
  const isArchive = start.subarray(tarMagicAt, tarMagicAt + tarMagic.length).equals(tarMagic)
  const isOther = magics.some((magic) => start.subarray(0, magic.length).equals(magic))
  if (isArchive || isOther || start.includes(0)) throw unsupported('the file holds no rows of text')
}

export function unsupported(detail: string): GuardError {
  return new GuardError('media-unsupported', { detail })
}
