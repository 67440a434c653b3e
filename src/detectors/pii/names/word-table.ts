/** Units a word takes in the table: two hashes, its bits, and one that keeps them together in memory. */
const stride = 4

/**
 * Words with bits that say what is known of them. They are looked up in a text where they stand, and
 * known by two hashes of 32 bits: taking each word out of a text, and comparing it, costs several
 * times as much.
 */
export class WordTable {
  private readonly slots: Int32Array
  private readonly mask: number

  /**
   * @param known words as `fold` writes them, without typographic apostrophes; none with bits of 0.
   * @param fold how words are looked up that have other letters than those of ASCII.
   */
  constructor(
    known: ReadonlyMap<string, number>,
    private readonly fold: (word: string) => string,
  ) {
    // At most half of it is taken, so that few words share a place.
    const length = 2 ** Math.ceil(Math.log2(2 * known.size + 2))
    this.slots = new Int32Array(length * stride)
    this.mask = length - 1
    for (const [word, bits] of known) this.add(word, bits)
  }

  /** The bits of the word that stands there, in whatever case; 0 for one that is not known. */
  at(text: string, start: number, end: number): number {
    let first = seed
    let second = seed
    for (let at = start; at < end; at += 1) {
      let code = text.charCodeAt(at)
      if (code >= 65 && code <= 90) code |= 32
      else if (code === 0x2019) code = 39
      else if (code > 127) return this.of(this.fold(text.slice(start, end)))
      first = Math.imul(first ^ code, firstFactor)
      second = Math.imul(second ^ code, secondFactor)
    }
    return this.bitsOf(first, second)
  }

  /** The bits of a word as the table has it. */
  of(word: string): number {
    return this.bitsOf(hashOf(word, firstFactor), hashOf(word, secondFactor))
  }

  private bitsOf(first: number, second: number): number {
    const { slots, mask } = this
    for (let slot = placeOf(first, mask); ; slot = (slot + 1) & mask) {
      const place = slot * stride
      const bits = slots[place + 2] as number
      if (bits === 0 || (slots[place] === first && slots[place + 1] === second)) return bits
    }
  }

  private add(word: string, bits: number): void {
    const { slots, mask } = this
    const first = hashOf(word, firstFactor)
    let slot = placeOf(first, mask)
    while (slots[slot * stride + 2] !== 0) slot = (slot + 1) & mask
    slots.set([first, hashOf(word, secondFactor), bits], slot * stride)
  }
}

// FNV-1a by UTF-16 units, with its own factor and with another one.
const seed = 0x811c9dc5 | 0
const firstFactor = 0x01000193
const secondFactor = 0x5bd1e995

function hashOf(word: string, factor: number): number {
  let hash = seed
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), factor)
  return hash
}

function placeOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}
