import { crc32 } from 'node:zlib'

/**
 * The shape of a key: `pc_live_<id12>_<secret43><crc6>`, 70 characters. The id is public: it names
 * the key in look-ups, logs and limits. 43 base62 characters hold 256 bits. The CRC-32 tells a typo
 * or a made-up key before any look-up; it is no secret.
 */
export const keyEnvironments = ['live', 'test'] as const

export type KeyEnvironment = (typeof keyEnvironments)[number]

/** A key within other text, as secret scanners write expressions. */
export const keyPattern = String.raw`\bpc_(?:live|test)_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}\b`

const KEY_LENGTH = 70
const ID_START = 8
const ID_END = 20
const CHECKSUM_START = 64

/**
 * The public id of a key, or `undefined` if it has another shape or a wrong checksum. Asked of every
 * request, so without an expression.
 */
export function idOfKey(key: string): string | undefined {
  if (key.length !== KEY_LENGTH || !looksLikeKey(key) || key[ID_END] !== '_') return undefined
  for (let at = ID_START; at < KEY_LENGTH; at++) {
    if (at !== ID_END && !isBase62(key.charCodeAt(at))) return undefined
  }
  const checksum = checksumOf(key.slice(0, CHECKSUM_START))
  return key.endsWith(checksum) ? key.slice(ID_START, ID_END) : undefined
}

function isBase62(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  )
}

/** The environment of a key whose shape is right. */
export function environmentOf(key: string): KeyEnvironment {
  return key.startsWith('pc_live_') ? 'live' : 'test'
}

/** True for anything that begins like one of our keys, whatever its checksum. */
export function looksLikeKey(value: string): boolean {
  return value.startsWith('pc_live_') || value.startsWith('pc_test_')
}

/** A new key from fresh random bytes. */
export function generateKey(
  environment: KeyEnvironment,
  randomBytes: (size: number) => Uint8Array,
): { readonly key: string; readonly id: string } {
  const id = base62(12, randomBytes)
  const body = `pc_${environment}_${id}_${base62(43, randomBytes)}`
  return { key: body + checksumOf(body), id }
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

// Bytes of 248 and more are drawn again: 248 is the largest multiple of 62, so no character is favored.
function base62(length: number, randomBytes: (size: number) => Uint8Array): string {
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < 248 && text.length < length) text += ALPHABET.charAt(byte % 62)
    }
  }
  return text
}

function checksumOf(body: string): string {
  let rest = crc32(body)
  let text = ''
  for (let i = 0; i < 6; i++) {
    text = ALPHABET.charAt(rest % 62) + text
    rest = Math.floor(rest / 62)
  }
  return text
}
