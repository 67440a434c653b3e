import { functionWords } from '../../views/function-words'
import { capital, digit, mark, newline, otherMark, script, space, symbolOf } from './symbols'
import { isKnown } from './tables'

/** What a text is made of: runs of letters, of digits, of a script, of white space, single marks. */
export const piece = {
  none: 0,
  newline: 1,
  digit: 2,
  digits: 3,
  /** Words: in small letters, with a capital, in capitals; each a function word, known, unknown, short. */
  lower: 4,
  capital: 8,
  upper: 12,
  /** Scripts other than Latin, in the order of their symbols. */
  script: 16,
  otherMark: 28,
  pictograph: 29,
  mark: 32,
} as const

/** Pieces are below this; those behind a space are this much higher. */
export const spaced = 64

export const functionWord = 0
export const knownWord = 1
export const unknownWord = 2
const shortWord = 3

export function isWord(kind: number): boolean {
  return kind >= piece.lower && kind < piece.script
}

export function isScript(kind: number): boolean {
  return kind >= piece.script && kind < piece.otherMark
}

/** Pieces of a part of a text, in order. */
export class Pieces {
  kinds = new Uint8Array(256)
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  /** Of words and marks what tells them apart. */
  hashes = new Int32Array(256)
  count = 0
  readonly #words: Readonly<Uint8Array>

  constructor(words: Readonly<Uint8Array>) {
    this.#words = words
  }

  /** Reads what stands from `start` to `end`, at most as much as a window. */
  read(text: string, start: number, end: number): void {
    this.count = 0
    let behindSpace = 0
    for (let at = start; at < end;) {
      const symbol = symbolOf[text.charCodeAt(at)] as number
      if (symbol === space) {
        behindSpace = spaced
        at += 1
        continue
      }
      const next = this.#readOne(text, at, end, symbol)
      this.kinds[this.count] = (this.kinds[this.count] as number) + behindSpace
      this.starts[this.count] = at
      this.ends[this.count] = next
      this.count += 1
      behindSpace = 0
      at = next
    }
  }

  /** Returns where the piece ends. */
  #readOne(text: string, at: number, end: number, symbol: number): number {
    this.hashes[this.count] = symbol
    if (symbol < digit && symbol > 0) return this.#readWord(text, at, end, symbol)
    let next = at + 1
    while (next < end && symbolOf[text.charCodeAt(next)] === symbol) next += 1
    this.kinds[this.count] = kindOfRun(symbol, next - at)
    return next
  }

  #readWord(text: string, at: number, end: number, first: number): number {
    let next = at
    let symbol = first
    let hash = wordSeed
    let capitals = 0
    while (symbol >= capital && symbol < digit) {
      hash = wordHash(hash, symbol - capital + 1)
      capitals += 1
      next += 1
      symbol = next < end ? (symbolOf[text.charCodeAt(next)] as number) : 0
    }
    // Of several capitals before small letters the last one begins a word: `HTMLElement`.
    const isSmall = symbol > 0 && symbol < capital
    if (capitals > 1 && isSmall) {
      this.#word(piece.upper, hashOf(text, at, next - 1), next - 1 - at)
      return next - 1
    }
    while (symbol > 0 && symbol < capital) {
      hash = wordHash(hash, symbol)
      next += 1
      symbol = next < end ? (symbolOf[text.charCodeAt(next)] as number) : 0
    }
    const shape = capitals === 0 ? piece.lower : isSmall ? piece.capital : piece.upper
    this.#word(shape, hash, next - at)
    return next
  }

  #word(shape: number, hash: number, length: number): void {
    this.kinds[this.count] = shape + this.#kindOf(hash, length)
    this.hashes[this.count] = hash
  }

  #kindOf(hash: number, length: number): number {
    if (functionHashes.has(hash)) return functionWord
    if (length <= 2) return shortWord
    return isKnown(this.#words, hash) ? knownWord : unknownWord
  }
}

function kindOfRun(symbol: number, length: number): number {
  if (symbol === newline) return piece.newline
  if (symbol === digit) return length === 1 ? piece.digit : piece.digits
  if (symbol >= script) return piece.script + symbol - script
  return symbol >= otherMark ? symbol - otherMark + piece.otherMark : symbol - mark + piece.mark
}

const wordSeed = 0x811c9dc5 | 0

/** The hash of a word and one more letter, 1 to 26 (FNV-1a). */
function wordHash(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}

/** The hash of the Latin letters from `start` to `end`, whatever their case. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = wordSeed
  for (let at = start; at < end; at += 1) {
    const symbol = symbolOf[text.charCodeAt(at)] as number
    if (symbol > 0 && symbol < digit) hash = wordHash(hash, symbol < capital ? symbol : symbol - 26)
  }
  return hash
}

const functionHashes: ReadonlySet<number> = new Set(
  [...functionWords]
    .filter((word) => /^[a-z]+$/.test(word))
    .map((word) => hashOf(word, 0, word.length)),
)
