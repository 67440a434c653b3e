/** Bytes that are written as text, one reading of which is possible. */
export interface Encoded {
  /** How many bytes there are. */
  readonly size: number
  /** False where decoders that are lax about it might see other bytes: it is then written anew. */
  readonly isPlain: boolean
  /** The first bytes, and no more is decoded. */
  readonly head: (length: number) => Buffer
  readonly bytes: () => Buffer
  /** Other bytes, written in the same way. */
  readonly encode: (bytes: Buffer) => string
}

/**
 * Reads base64 (RFC 4648 §4 or §5, not both at once), with white space and with or without its padding. `undefined` for
 * anything that decoders read differently: padding before the end, too much of it, other characters.
 */
export function readBase64(text: string): Encoded | undefined {
  const isPlain = !whiteSpace.test(text)
  const written = isPlain ? text : text.replace(allWhiteSpace, '')
  const padding = written.endsWith('==') ? 2 : Number(written.endsWith('='))
  const digits = padding === 0 ? written : written.slice(0, -padding)
  const isUrlSafe = urlSafeOnly.test(digits)
  if (isUrlSafe ? !urlSafe.test(digits) : !standard.test(digits)) return undefined
  if (digits.length % 4 === 1 || (padding > 0 && written.length % 4 !== 0)) return undefined
  const isPadded = padding > 0 || (digits.length % 4 === 0 && !isUrlSafe)
  return {
    size: Math.floor((digits.length * 3) / 4),
    isPlain,
    head: (length) => Buffer.from(digits.slice(0, Math.ceil(length / 3) * 4), 'base64'),
    bytes: () => Buffer.from(digits, 'base64'),
    encode: (bytes) => {
      const encoded = bytes.toString(isUrlSafe ? 'base64url' : 'base64')
      if (!isUrlSafe) return isPadded ? encoded : encoded.replace(/={1,2}$/, '')
      return isPadded ? encoded + '='.repeat((4 - (encoded.length % 4)) % 4) : encoded
    },
  }
}

const whiteSpace = /[\t\n\f\r ]/
const allWhiteSpace = /[\t\n\f\r ]+/g
const urlSafeOnly = /[-_]/
const urlSafe = /^[\w-]*$/
const standard = /^[A-Za-z0-9+/]*$/
