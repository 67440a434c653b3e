import { classOf, classes } from './characters'
import { emptyHash, hashWith, longestToken, type Lexicon, type Word } from './lexicon'

/** What a token stands in or behind; several at once. */
export const marks = {
  /** The first of its line. */
  line: 1,
  /** The first of its sentence. */
  sentence: 2,
  /** Between quotation marks. */
  quoted: 4,
  /** In a fenced block or between backticks. */
  fenced: 8,
} as const

/**
 * The tokens of a text, in order: words with their marks, numbers, characters of scripts that put no
 * spaces between words, and runs of one sign.
 */
export interface Tokens {
  readonly count: number
  /** So many as `count` says, as of all that follows. */
  readonly words: readonly Word[]
  /** UTF-16 units of the text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly marks: Uint8Array
}

/** A quotation ends here at the latest, closed or not: a stray sign must not quote all that follows. */
const maxQuoted = 60
/** A run of one sign is the same word from so many on. */
const longestRun = 3

/** Cuts a text into tokens, in linear time. */
export function tokensOf(text: string, lexicon: Lexicon): Tokens {
  const scan = new Scan(text, lexicon)
  scan.run()
  return scan
}

class Scan implements Tokens {
  count = 0
  readonly words: Word[]
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly marks: Uint8Array
  readonly #text: string
  readonly #lexicon: Lexicon
  #line = true
  #sentence = true
  /** The sign that closes the quotation, and the token at which it gives up. */
  #closing = ''
  #quotedUntil = 0
  #fence = false
  #tick = false

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text
    this.#lexicon = lexicon
    // Lists that grow are slow where there are many tokens.
    this.words = new Array<Word>(text.length >> 1)
    this.starts = new Int32Array(text.length)
    this.ends = new Int32Array(text.length)
    this.marks = new Uint8Array(text.length)
  }

  run(): void {
    const text = this.#text
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at)
      const kind = classOf(unit)
      if (kind === classes.space) at = this.#space(at)
      else if (kind === classes.letter || kind === classes.digit) at = this.#word(at)
      else if (kind === classes.ideograph)
        at = this.#add(at, at + 1, kind, hashWith(emptyHash, unit))
      else if (kind === classes.surrogate) at = this.#pair(at)
      else at = this.#sign(at)
    }
  }

  #space(at: number): number {
    if (this.#text.charCodeAt(at) === 10) {
      this.#line = true
      this.#tick = false
    }
    return at + 1
  }

  #word(start: number): number {
    const text = this.#text
    let letters = 0
    let hash = emptyHash
    let end = start
    for (; end < text.length; end += 1) {
      const unit = text.charCodeAt(end)
      const kind = classOf(unit)
      if (kind === classes.letter) letters += 1
      else if (kind !== classes.digit && !this.#joins(end, letters)) break
      if (end < start + longestToken) hash = hashWith(hash, unit)
    }
    return this.#add(start, end, letters > 0 ? classes.letter : classes.digit, hash)
  }

  /** An apostrophe between two letters. */
  #joins(at: number, letters: number): boolean {
    const code = this.#text.charCodeAt(at)
    return (
      (code === 0x27 || code === 0x2019) &&
      letters > 0 &&
      classOf(this.#text.charCodeAt(at + 1)) === classes.letter
    )
  }

  #pair(at: number): number {
    const next = this.#text.charCodeAt(at + 1)
    const end = next >= 0xdc00 && next <= 0xdfff ? at + 2 : at + 1
    const hash = hashWith(emptyHash, this.#text.charCodeAt(at))
    return this.#add(at, end, classes.surrogate, end === at + 1 ? hash : hashWith(hash, next))
  }

  #sign(start: number): number {
    const text = this.#text
    const unit = text.charCodeAt(start)
    const sign = text.charAt(start)
    let end = start + 1
    while (end < text.length && text.charCodeAt(end) === unit) end += 1
    const closes = this.#closing === sign && end === start + 1
    if (closes) this.#closing = ''
    if (sign === '`') this.#backticks(end - start)
    this.#add(
      start,
      end,
      classes.sign,
      hashWith(hashWith(emptyHash, unit), Math.min(end - start, longestRun)),
    )
    if (!closes && end === start + 1) this.#open(sign, start)
    if (sentenceEnds.has(sign)) this.#sentence = true
    return end
  }

  #backticks(length: number): void {
    if (length >= 3) this.#fence = !this.#fence
    else this.#tick = !this.#tick
  }

  /** A straight quotation mark opens only where a word may begin. */
  #open(sign: string, at: number): void {
    const closing = quotes.get(sign)
    if (closing === undefined || this.#quoted()) return
    const before = at === 0 ? classes.space : classOf(this.#text.charCodeAt(at - 1))
    if (closing === sign && before !== classes.space && before !== classes.sign) return
    this.#closing = closing
    this.#quotedUntil = this.count + maxQuoted
  }

  #quoted(): boolean {
    return this.#closing !== '' && this.count < this.#quotedUntil
  }

  #add(start: number, end: number, kind: number, hash: number): number {
    const at = this.count
    const longest = kind === classes.sign ? longestRun : longestToken
    const known = Math.min(end, start + longest)
    this.words[at] = this.#lexicon.wordAt(this.#text, start, known, hash)
    this.starts[at] = start
    this.ends[at] = end
    this.marks[at] =
      (this.#line ? marks.line : 0) |
      (this.#line || this.#sentence ? marks.sentence : 0) |
      (this.#quoted() ? marks.quoted : 0) |
      (this.#fence || this.#tick ? marks.fenced : 0)
    this.#line = false
    if (kind !== classes.sign) this.#sentence = false
    this.count = at + 1
    return end
  }
}

const sentenceEnds: ReadonlySet<string> = new Set([
  '.',
  '!',
  '?',
  ':',
  ';',
  '。',
  '！',
  '？',
  '।',
  '؟',
])

/** What closes a quotation that begins with a sign. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
])
