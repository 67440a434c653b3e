import { classOf, classes } from './characters'

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
  readonly texts: readonly string[]
  /** UTF-16 units of the text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly classes: Uint8Array
  readonly marks: Uint8Array
}

/** A quotation ends here at the latest, closed or not: a stray sign must not quote all that follows. */
const maxQuoted = 60

/** Cuts a text into tokens, in linear time. */
export function tokensOf(text: string): Tokens {
  const scan = new Scan(text)
  scan.run()
  return scan
}

class Scan implements Tokens {
  count = 0
  readonly texts: string[] = []
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly classes: Uint8Array
  readonly marks: Uint8Array
  readonly #text: string
  #line = true
  #sentence = true
  /** The sign that closes the quotation, and the token at which it gives up. */
  #closing = ''
  #quotedUntil = 0
  #fence = false
  #tick = false

  constructor(text: string) {
    this.#text = text
    this.starts = new Int32Array(text.length)
    this.ends = new Int32Array(text.length)
    this.classes = new Uint8Array(text.length)
    this.marks = new Uint8Array(text.length)
  }

  run(): void {
    const text = this.#text
    for (let at = 0; at < text.length;) {
      const kind = classOf(text.charCodeAt(at))
      if (kind === classes.space) at = this.#space(at)
      else if (kind === classes.letter || kind === classes.digit) at = this.#word(at)
      else if (kind === classes.ideograph) at = this.#add(at, at + 1, kind)
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
    let end = start
    for (; end < text.length; end += 1) {
      const kind = classOf(text.charCodeAt(end))
      if (kind === classes.letter) letters += 1
      else if (kind !== classes.digit && !this.#joins(end, letters)) break
    }
    return this.#add(start, end, letters > 0 ? classes.letter : classes.digit)
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
    const whole = next >= 0xdc00 && next <= 0xdfff
    return this.#add(at, whole ? at + 2 : at + 1, classes.surrogate)
  }

  #sign(start: number): number {
    const text = this.#text
    const sign = text.charAt(start)
    let end = start + 1
    while (end < text.length && text.charAt(end) === sign) end += 1
    const closes = this.#closing === sign && end === start + 1
    if (closes) this.#closing = ''
    if (sign === '`') this.#backticks(end - start)
    this.#add(start, end, classes.sign)
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

  #add(start: number, end: number, kind: number): number {
    const at = this.count
    this.texts.push(this.#text.slice(start, end))
    this.starts[at] = start
    this.ends[at] = end
    this.classes[at] = kind
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
