/** What is not DER, or not what was expected there. */
export class DerError extends Error {
  override readonly name = 'DerError'
}

/** The tags (X.690 §8.1.2) of what certificates and revocation lists are made of. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const

/** A tag of the context: `[0]`, with values inside it where it is constructed. */
export function contextTag(number: number, how: 'primitive' | 'constructed'): number {
  return (how === 'constructed' ? 0xa0 : 0x80) | number
}

const noTag = 0

/**
 * Walks over the values of a DER text (X.690), one after the other: tag, length, content. Lengths are definite
 * and as short as they can be, and nothing reaches beyond what it is in. Nothing here calls itself: how deep
 * a text is read is up to whoever reads it.
 *
 * INVARIANT: `start` and `contentStart` to `contentEnd` are those of the value that was read last, and the next
 * one begins at `#at`.
 */
export class DerReader {
  readonly #bytes: Buffer
  readonly #end: number
  #at: number
  #start: number
  #contentStart: number

  constructor(bytes: Buffer, start = 0, end = bytes.length) {
    this.#bytes = bytes
    this.#at = start
    this.#start = start
    this.#contentStart = start
    this.#end = end
  }

  get isAtEnd(): boolean {
    return this.#at === this.#end
  }

  /** The tag of the next value; 0, which is none, at the end. */
  get nextTag(): number {
    return this.isAtEnd ? noTag : this.#byte(this.#at)
  }

  /** Reads over the next value. */
  skip(expected?: number): this {
    const tag = this.nextTag
    // Tags of several bytes stand in nothing that is read here.
    if (tag === noTag || (tag & 0x1f) === 0x1f) throw new DerError('no value where one is expected')
    if (expected !== undefined && tag !== expected) {
      throw new DerError(`tag ${hex(expected)} is expected, and ${hex(tag)} is there`)
    }
    this.#start = this.#at
    const length = this.#length(this.#at + 1)
    if (length > this.#end - this.#contentStart) throw new DerError('a value reaches too far')
    this.#at = this.#contentStart + length
    return this
  }

  /** True, and read over, where the next value has this tag. */
  has(tag: number): boolean {
    if (this.nextTag !== tag) return false
    this.skip(tag)
    return true
  }

  /** The values within the one that was read last. */
  inside(): DerReader {
    return new DerReader(this.#bytes, this.#contentStart, this.#at)
  }

  /** The content of the value that was read last. */
  content(): Buffer {
    return this.#bytes.subarray(this.#contentStart, this.#at)
  }

  /** A byte of the content, the first at 0; `undefined` beyond its end. */
  byteAt(index: number): number | undefined {
    const at = this.#contentStart + index
    return at < this.#at ? this.#bytes[at] : undefined
  }

  /** The content as a text that is equal where the content is. */
  key(): string {
    return this.#bytes.toString('latin1', this.#contentStart, this.#at)
  }

  /** The value that was read last, with tag and length. */
  whole(): Buffer {
    return this.#bytes.subarray(this.#start, this.#at)
  }

  /** @throws DerError where another value follows. */
  finish(): void {
    if (!this.isAtEnd) throw new DerError('a value follows where none is expected')
  }

  #length(at: number): number {
    const first = this.#byte(at)
    this.#contentStart = at + 1
    if (first < 0x80) return first
    const count = first & 0x7f
    // 0 is the indefinite length of BER.
    if (count === 0 || count > 4) throw new DerError('a length is not one of DER')
    let length = 0
    for (let index = 1; index <= count; index++) length = length * 256 + this.#byte(at + index)
    const least = count === 1 ? 0x80 : 256 ** (count - 1)
    if (length < least) throw new DerError('a length is longer than it must be')
    this.#contentStart = at + 1 + count
    return length
  }

  #byte(at: number): number {
    const byte = at < this.#end ? this.#bytes[at] : undefined
    if (byte === undefined) throw new DerError('the text ends within a value')
    return byte
  }
}

/** The values within a text that is one value and nothing else. */
export function openDer(bytes: Buffer, tag: number): DerReader {
  const reader = new DerReader(bytes)
  const inside = reader.skip(tag).inside()
  reader.finish()
  return inside
}

function hex(tag: number): string {
  return `0x${tag.toString(16).padStart(2, '0')}`
}
