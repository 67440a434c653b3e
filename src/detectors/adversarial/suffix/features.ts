import { Composition } from './composition'
import { isScript, piece, Pieces, spaced } from './pieces'
import { isRun, space, symbolOf } from './symbols'
import { slotOf, characterBits, shapeBits, type Tables } from './tables'

export const featureCount = 28

/** Measures windows of a text. Not to be used by two at once. */
export class Windows {
  readonly #tables: Tables
  readonly #pieces: Pieces
  readonly #values = new Float64Array(featureCount)
  readonly #counts = new Composition()
  readonly #seen = new Int32Array(512)
  #stamp = 0

  constructor(tables: Tables) {
    this.#tables = tables
    this.#pieces = new Pieces(tables.words)
  }

  /** Pieces of the window that was measured last. */
  get pieces(): number {
    return this.#pieces.count
  }

  /** Numbers of about 0 to 1 that say how a window looks. They are overwritten by the next call. */
  measure(text: string, start: number, end: number): Readonly<Float64Array> {
    const pieces = this.#pieces
    pieces.read(text, start, end)
    this.#values.fill(0)
    this.#characters(text, start, end)
    this.#shapes()
    this.#composition(end - start)
    this.#structure(text)
    return this.#values
  }

  #characters(text: string, start: number, end: number): void {
    const { characters } = this.#tables
    let [pair, sum, high, worst, recent] = [0, 0, 0, 0, 0]
    let spaces = 0
    for (let at = start; at < end; at += 1) {
      const three = (pair << 7) | (symbolOf[text.charCodeAt(at)] as number)
      const value = isRun(three) ? 0 : (characters[slotOf(three, characterBits)] as number)
      pair = three & 0x3fff
      sum += value
      if (value >= 5) high += 1
      if ((three & 127) === space) spaces += 1
      recent += value - recent / 16
      if (recent > worst) worst = recent
    }
    const length = end - start
    this.#values[0] = sum / length / 2
    this.#values[1] = (4 * high) / length
    this.#values[2] = worst / 16 / 3
    this.#values[3] = (4 * spaces) / length
  }

  #shapes(): void {
    const { shapes } = this.#tables
    const { count: pieces, kinds } = this.#pieces
    let [pair, sum, never, worst, recent] = [0, 0, 0, 0, 0]
    for (let at = 0; at < pieces; at += 1) {
      const value = shapes[slotOf((pair << 7) | (kinds[at] as number), shapeBits)] as number
      pair = ((pair << 7) | (kinds[at] as number)) & 0x3fff
      sum += value
      if (value >= 5) never += 1
      recent += value - recent / 8
      if (recent > worst) worst = recent
    }
    this.#values[4] = sum / Math.max(1, pieces) / 2
    this.#values[5] = (3 * never) / Math.max(1, pieces)
    this.#values[6] = worst / 8 / 4
    this.#values[7] = pieces / 40
  }

  #composition(length: number): void {
    const [counts, values] = [this.#counts, this.#values]
    counts.count(this.#pieces)
    const [words, all] = [Math.max(1, counts.words), Math.max(1, this.pieces)]
    values[8] = (2 * counts.functions) / words
    values[9] = counts.known / words
    values[10] = counts.unknown / words
    values[11] = counts.words / all
    values[12] = counts.marks / all
    values[13] = (2 * counts.digits) / all
    values[14] = (5 * counts.newlines) / all
    values[15] = counts.spaced / all
    values[16] = counts.capitals / words
    values[17] = counts.uppers / words
    values[18] = counts.scripts / all
    values[19] = (4 * counts.joined) / all
    values[20] = (4 * counts.tight) / all
    values[21] = (8 * counts.mixed) / all
    values[22] = counts.letters / words / 8
    values[23] = counts.longest / length
  }

  /** What repeats, what is open, and how many sorts of things there are. */
  #structure(text: string): void {
    const { count: pieces, kinds, hashes, starts } = this.#pieces
    this.#stamp += 1
    let [distinct, sorts, unbalanced, open, quotes] = [0, 0, 0, 0, 0]
    let scripts = 0
    for (let at = 0; at < pieces; at += 1) {
      const kind = (kinds[at] as number) & (spaced - 1)
      const isNew = this.#isNew(hashes[at] as number)
      if (isNew) distinct += 1
      if (isScript(kind)) scripts |= 1 << (kind - piece.script)
      if (kind < piece.mark) continue
      if (isNew) sorts += 1
      const character = text.charCodeAt(starts[at] as number)
      if (isOpening(character)) open += 1
      else if (!isClosing(character)) quotes ^= isQuote(character) ? 1 : 0
      else if (open > 0) open -= 1
      else unbalanced += 1
    }
    this.#values[24] = distinct / Math.max(1, pieces)
    this.#values[25] = sorts / 12
    this.#values[26] = (unbalanced + open + quotes) / 6
    this.#values[27] = bitsOf(scripts) / 3
  }

  #isNew(hash: number): boolean {
    const seen = this.#seen
    const slot = (Math.imul(hash, 0x9e3779b1) >>> 24) * 2
    const known = seen[slot] === hash && seen[slot + 1] === this.#stamp
    seen[slot] = hash
    seen[slot + 1] = this.#stamp
    return !known
  }
}

/** `(`, `[` and `{`. */
function isOpening(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b
}

/** `)`, `]` and `}`. */
function isClosing(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x7d
}

/** `"` and the grave accent. */
function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x60
}

function bitsOf(value: number): number {
  let bits = 0
  for (let left = value; left !== 0; left &= left - 1) bits += 1
  return bits
}
