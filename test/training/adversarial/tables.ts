import { isRun, symbolOf } from '../../../src/detectors/adversarial/suffix/symbols'
import { hashOf, Pieces } from '../../../src/detectors/adversarial/suffix/pieces'
import {
  characterBits,
  firstBit,
  secondBit,
  shapeBits,
  slotOf,
  wordBits,
  zero,
  fineness,
  type PackedTables,
} from '../../../src/detectors/adversarial/suffix/tables'
import type { Ordinary } from './corpus'

/** How often each three symbols were seen, and each two and each one of them, weighed. */
class Counts {
  readonly three = new Map<number, number>()
  readonly #pairs = new Map<number, number>()
  readonly #two = new Map<number, number>()
  readonly #one = new Float64Array(128)
  #all = 0

  add(key: number, weight: number): void {
    const [pair, symbol] = [key >>> 7, key & 127]
    this.three.set(key, (this.three.get(key) ?? 0) + weight)
    this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + weight)
    const last = key & 0x3fff
    this.#two.set(last, (this.#two.get(last) ?? 0) + weight)
    this.#one[symbol]! += weight
    this.#all += weight
  }

  /** How probable the last of three is, smoothed by how it is behind one (Witten and Bell). */
  share(key: number): number {
    const alone = ((this.#one[key & 127] as number) + 1) / (this.#all + 128)
    const one = this.#one[(key >>> 7) & 127] as number
    const behindOne = ((this.#two.get(key & 0x3fff) ?? 0) + 20 * alone) / (one + 20)
    const two = this.#pairs.get(key >>> 7) ?? 0
    return ((this.three.get(key) ?? 0) + 10 * behindOne) / (two + 10)
  }
}

/** One nibble a slot. Of what falls into one slot the more frequent counts. */
function tableOf(ordinary: Counts, noise: Counts, bits: number): Uint8Array {
  const table = new Uint8Array(1 << bits).fill(zero + 2)
  const keys = new Set([...ordinary.three.keys(), ...noise.three.keys()])
  const rated = [...keys].map((key) => {
    const odds = fineness * Math.log(noise.share(key) / ordinary.share(key))
    const value = Math.max(0, Math.min(15, zero + Math.round(odds)))
    const count = (ordinary.three.get(key) ?? 0) + (noise.three.get(key) ?? 0)
    return { key, value, count: value === zero + 2 ? 0 : count }
  })
  rated.sort((left, right) => left.count - right.count || left.key - right.key)
  for (const { key, value } of rated) table[slotOf(key, bits)] = value
  return table
}

/** Texts of a source count for the square root of their number, so that none drowns the others. */
function weights(texts: readonly Ordinary[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>()
  for (const { text, source } of texts) {
    lengths.set(source, (lengths.get(source) ?? 0) + text.length)
  }
  return new Map([...lengths].map(([source, length]) => [source, Math.sqrt(60_000 / length)]))
}

export function tablesOf(
  texts: readonly Ordinary[],
  noises: readonly Ordinary[],
  step: () => void,
): PackedTables {
  const words = commonWords(texts)
  const [ordinary, noise] = [countsOf(texts, words, step), countsOf(noises, words, step)]
  return {
    characters: packed(tableOf(ordinary.characters, noise.characters, characterBits)),
    shapes: packed(tableOf(ordinary.shapes, noise.shapes, shapeBits)),
    words: Buffer.from(words).toString('base64'),
  }
}

function countsOf(texts: readonly Ordinary[], words: Uint8Array, step: () => void) {
  const weightOf = weights(texts)
  const [characters, shapes] = [new Counts(), new Counts()]
  const pieces = new Pieces(words)
  for (const { text, source } of texts) {
    const weight = Math.min(4, weightOf.get(source) as number)
    let pair = 0
    for (let at = 0; at < text.length; at += 1) {
      const symbol = symbolOf[text.charCodeAt(at)] as number
      const three = (pair << 7) | symbol
      if (!isRun(three)) characters.add(three, weight)
      pair = three & 0x3fff
    }
    addShapes(text, weight, pieces, shapes)
    step()
  }
  return { characters, shapes }
}

function addShapes(text: string, weight: number, pieces: Pieces, shapes: Counts): void {
  for (let start = 0; start < text.length; start += 250) {
    pieces.read(text, start, Math.min(text.length, start + 250))
    let pair = 0
    for (let at = 0; at < pieces.count; at += 1) {
      const kind = pieces.kinds[at] as number
      const three = (pair << 7) | kind
      if (at > 1 || start === 0) shapes.add(three, weight)
      pair = three & 0x3fff
    }
  }
}

const most = 12_000

/** A filter of the words that most texts have, whatever their case. */
function commonWords(texts: readonly Ordinary[]): Uint8Array {
  const counts = new Map<number, number>()
  for (const { text } of texts) {
    const own = new Set<number>()
    for (const { 0: word, index } of text.matchAll(
      /[A-Z]?[a-z]{2,}|[A-Z]{3,}|\p{Script=Latin}{3,}/gu,
    )) {
      own.add(hashOf(text, index, index + word.length))
    }
    for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  const bits = new Uint8Array(1 << (wordBits - 3))
  const sorted = [...counts].sort(([one, left], [other, right]) => right - left || one - other)
  for (const [hash] of sorted.slice(0, most)) {
    for (const bit of [firstBit(hash), secondBit(hash)]) bits[bit >>> 3]! |= 1 << (bit & 7)
  }
  return bits
}

function packed(values: Uint8Array): string {
  const bytes = Uint8Array.from(
    { length: values.length / 2 },
    (_, at) => (values[2 * at] as number) | ((values[2 * at + 1] as number) << 4),
  )
  return Buffer.from(bytes).toString('base64')
}
