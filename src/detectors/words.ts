/** A list of words that say the same. */
export type Words = readonly string[]

/** Where in a text the last word of each list begins that has one there. */
export type WordPlaces = ReadonlyMap<Words, number>

/** A word, to be tried where its first two letters stand. */
interface Entry {
  readonly words: Words
  readonly here: RegExp
}

/**
 * Looks for the words of many lists at once, in any case. Between the parts of a word there may be a
 * space, a hyphen, an underscore or nothing: `social security` is found in `socialSecurity` and
 * `SOCIAL_SECURITY`. A long word may go on (`Passnummer`, `passports`).
 */
export function wordSearch(lists: Iterable<Words>): (text: string) => WordPlaces {
  const entries: Entries = new Map()
  for (const words of new Set(lists)) {
    for (const word of words) {
      // As detectors see texts: Thai letters among others are written otherwise there.
      const written = word.normalize('NFKC')
      const entry = { words, here: new RegExp(sourceOf(written), 'iuy') }
      const key = keyOf(written.charCodeAt(0), written.charCodeAt(1))
      entries.set(key, [...(entries.get(key) ?? []), entry])
    }
  }
  return (text) => placesOf(entries, text)
}

/** By the first two letters. */
type Entries = Map<number, readonly Entry[]>

function keyOf(first: number, second: number): number {
  return smallOf(first) * 0x10000 + smallOf(second)
}

/** The small letter of an ASCII letter or of any other that has one of a single unit. */
function smallOf(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}

function placesOf(entries: Entries, text: string): WordPlaces {
  const places = new Map<Words, number>()
  for (let index = 0; index + 1 < text.length; index += 1) {
    if (isWithinWord(text, index)) continue
    const known = entries.get(keyOf(text.charCodeAt(index), text.charCodeAt(index + 1)))
    if (known === undefined) continue
    for (const { words, here } of known) {
      here.lastIndex = index
      if (here.test(text)) places.set(words, index)
    }
  }
  return places
}

/** Only told of ASCII letters; the expressions know the others. */
function isWithinWord(text: string, index: number): boolean {
  return index > 0 && isAsciiLetter(text.charCodeAt(index - 1)) && text.charCodeAt(index) < 128
}

function isAsciiLetter(unit: number): boolean {
  const small = unit | 32
  return unit < 128 && small >= 97 && small <= 122
}

/** With as many letters or more a word is known by its beginning. */
const long = 6

function sourceOf(word: string): string {
  const escaped = word
    .replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    .replaceAll(' ', '[\\s_-]{0,2}')
    .replaceAll("'", "['’]?")
  const tail = word.length < long ? '' : '\\p{L}{0,7}'
  const start = isSpaced(word.charAt(0)) ? '(?<!\\p{L})' : ''
  const end = isSpaced(word.charAt(word.length - 1)) ? `${tail}(?!\\p{L})` : ''
  return start + escaped + end
}

/** Scripts with two cases put spaces between words; others need not, or append to words. */
function isSpaced(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}
