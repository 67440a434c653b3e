import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** Of what has been received; a few kilobytes never unpack to more. */
const maxOutputLength = 8_388_608

const zlib = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength }
const brotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength }

const unpackers = new Map<string, (bytes: Buffer) => Buffer>([
  ['gzip', (bytes) => gunzipSync(bytes, zlib)],
  ['x-gzip', (bytes) => gunzipSync(bytes, zlib)],
  ['br', (bytes) => brotliDecompressSync(bytes, brotli)],
  // Some servers send raw deflate under this name. A zlib header (RFC 1950 §2.2) has method 8.
  [
    'deflate',
    (bytes) =>
      ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, zlib) : inflateRawSync(bytes, zlib),
  ],
])

/** The beginning of a packed body; `undefined` for another coding, and for what is none of it. */
export function unpacked(head: Buffer, coding: string): Buffer | undefined {
  const unpack = unpackers.get(coding)
  if (unpack === undefined) return undefined
  if (head.length === 0) return head
  try {
    return unpack(head)
  } catch {
    return undefined
  }
}
