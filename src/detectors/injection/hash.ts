/** Hash of a text, 32 bits (FNV-1a over UTF-16 units, mixed). */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

/** One number of two, in this order; only its higher bits depend on all of both. */
export function joined(left: number, right: number): number {
  return Math.imul(left, 0x9e3779b1) ^ right
}

/** The highest bits of a hash that is multiplied (Knuth, The Art of Computer Programming 6.4). */
export function highBits(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - bits)
}

/** The same number with all bits depending on all (MurmurHash3's finalizer). */
export function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16)
  value = Math.imul(value, 0x85ebca6b)
  value ^= value >>> 13
  value = Math.imul(value, 0xc2b2ae35)
  return value ^ (value >>> 16)
}
