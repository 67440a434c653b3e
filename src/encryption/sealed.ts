import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/**
 * Seals a text with AES-256-GCM (NIST SP 800-38D): nonce, ciphertext and tag, in base64url. `place` says
 * what the text is for; it opens only for the same.
 */
export function seal(
  text: string,
  place: string,
  key: KeyObject,
  randomBytes: (size: number) => Uint8Array,
): string {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')
}

/** @throws Error for what was not sealed with this key for this place, or was changed since. */
export function open(sealed: string, place: string, key: KeyObject): string {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceLength + tagLength) throw new Error('too short to be sealed')
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes.subarray(-tagLength))
  const text = decipher.update(bytes.subarray(nonceLength, -tagLength), undefined, 'utf8')
  return text + decipher.final('utf8')
}
