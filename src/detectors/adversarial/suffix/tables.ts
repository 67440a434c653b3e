/** What a text is looked up in, as it is stored: base64 of two values a byte. */
export interface PackedTables {
  /** How much more probable a symbol is in noise than in ordinary text, behind the two before it. */
  readonly characters: string
  /** The same of a piece, behind the two before it. */
  readonly shapes: string
  /** A Bloom filter of common words. */
  readonly words: string
}

export interface Tables {
  readonly characters: Readonly<Int8Array>
  readonly shapes: Readonly<Int8Array>
  readonly words: Readonly<Uint8Array>
}

export const characterBits = 17
export const shapeBits = 15
/** Bits of the filter. */
export const wordBits = 17

/** What stands for no evidence. Values are logarithms of odds, in thirds of a nat, this much higher. */
export const zero = 7
/** Thirds of a nat. */
export const fineness = 3

export function unpackTables({ characters, shapes, words }: PackedTables): Tables {
  return {
    characters: halves(characters),
    shapes: halves(shapes),
    words: Uint8Array.from(Buffer.from(words, 'base64')),
  }
}

function halves(packed: string): Int8Array {
  const bytes = Buffer.from(packed, 'base64')
  const values = new Int8Array(2 * bytes.length)
  bytes.forEach((byte, at) => {
    values[2 * at] = (byte & 15) - zero
    values[2 * at + 1] = (byte >>> 4) - zero
  })
  return values
}

/** Where three symbols or pieces stand in a table: each of at most 7 bits, together at most 21. */
export function slotOf(three: number, bits: number): number {
  return Math.imul(three ^ (three >>> 9), 0x9e3779b1) >>> (32 - bits)
}

/** The bits of a word in the filter. */
export function firstBit(hash: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> (32 - wordBits)
}

export function secondBit(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) >>> (32 - wordBits)
}

export function isKnown(words: Readonly<Uint8Array>, hash: number): boolean {
  const [first, second] = [firstBit(hash), secondBit(hash)]
  return (
    ((words[first >>> 3] as number) & (1 << (first & 7))) !== 0 &&
    ((words[second >>> 3] as number) & (1 << (second & 7))) !== 0
  )
}
