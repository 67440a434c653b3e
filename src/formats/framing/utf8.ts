import { isAscii, isUtf8 } from 'node:buffer'
import { GuardError } from '../../core/errors'

/** Turns bytes that arrive in pieces into text. */
export interface Utf8Decoder {
  /** The text that is complete; at most 3 bytes of a character wait for the next chunk. */
  readonly write: (chunk: Buffer) => string
  /** Throws where the bytes end within a character. */
  readonly end: () => void
}

/**
 * Decodes UTF-8 strictly. Nothing is replaced by U+FFFD: a client might read the same bytes as
 * something else. A byte order mark stays in the text.
 *
 * @throws GuardError for bytes that are not UTF-8 (RFC 3629).
 */
export function createUtf8Decoder(): Utf8Decoder {
  let rest: Buffer | undefined
  return {
    write: (chunk) => {
      if (rest === undefined && isAscii(chunk)) return withoutNul(chunk).toString('latin1')
      const bytes = rest === undefined ? chunk : Buffer.concat([rest, chunk])
      const length = completeLength(bytes)
      // A copy, because the owner of the chunk may use its memory again.
      rest = length < bytes.length ? Buffer.from(bytes.subarray(length)) : undefined
      return decodeUtf8(length < bytes.length ? bytes.subarray(0, length) : bytes)
    },
    end: () => {
      if (rest !== undefined) throw notUtf8()
    },
  }
}

/** Decodes complete bytes. @throws GuardError for bytes that are not UTF-8. */
export function decodeUtf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw notUtf8()
  return withoutNul(bytes).toString('utf8')
}

// Text in UTF-16 is valid UTF-8 with a NUL in each character, and a client that is not told guesses it.
function withoutNul(bytes: Buffer): Buffer {
  if (bytes.includes(0)) throw notUtf8()
  return bytes
}

/** Length without a character that has begun in the last three bytes and is not complete. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) return sizeOf(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function sizeOf(lead: number): number {
  if (lead >= 0xf0) return 4
  return lead >= 0xe0 ? 3 : 2
}

function notUtf8(): GuardError {
  return new GuardError('coverage-missing', { detail: 'the response is not valid UTF-8' })
}
