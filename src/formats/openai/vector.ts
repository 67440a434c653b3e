/**
 * Whether a text is an embedding: base64 of 32-bit floats, little endian, each of the size that the
 * numbers of embeddings have. Text in the place of numbers is none: read as floats, letters are
 * larger than that and spaces smaller.
 */
export function isVector(text: string): boolean {
  if (!base64.test(text)) return false
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length === 0 || bytes.length % 4 !== 0) return false
  for (let at = 0; at < bytes.length; at += 4) {
    const size = Math.abs(bytes.readFloatLE(at))
    if (!(size === 0 || (size > smallest && size < largest))) return false
  }
  return true
}

const base64 = /^[\w+/-]+={0,2}$/
const smallest = 1e-12
const largest = 1e4
