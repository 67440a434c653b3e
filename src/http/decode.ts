import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { GuardError } from '../core/errors'

type Decode = (bytes: Buffer, maxOutputLength: number) => Buffer

const decoders = new Map<string, Decode>([
  ['gzip', (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength })],
  ['x-gzip', (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength })],
  ['br', (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength })],
  ['deflate', inflate],
])

/** True for a content coding that is none. */
export function isIdentity(encoding: string | undefined): boolean {
  return encoding === undefined || encoding.trim().toLowerCase() === 'identity'
}

/**
 * Undoes the content coding of a whole response, so that it can be inspected.
 *
 * @throws GuardError for an unknown or stacked coding, broken data, and data that would unpack to
 * more than `maxBytes`.
 */
export function decodeBody(bytes: Buffer, encoding: string | undefined, maxBytes: number): Buffer {
  if (encoding === undefined || isIdentity(encoding) || bytes.length === 0) return bytes
  const decode = decoders.get(encoding.trim().toLowerCase())
  if (!decode) throw uninspectable('the response has a content coding that cannot be undone')
  try {
    return decode(bytes, maxBytes)
  } catch {
    throw uninspectable('the response cannot be decompressed within its limit')
  }
}

/** A response that cannot be looked into does not leave. */
export function uninspectable(detail: string): GuardError {
  return new GuardError('coverage-missing', { detail })
}

// Some servers send raw deflate under this name. A zlib header (RFC 1950 §2.2) has method 8.
function inflate(bytes: Buffer, maxOutputLength: number): Buffer {
  const hasHeader = ((bytes[0] ?? 0) & 0x0f) === 8
  return hasHeader
    ? inflateSync(bytes, { maxOutputLength })
    : inflateRawSync(bytes, { maxOutputLength })
}
