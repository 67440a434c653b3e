/**
 * Where the last of the words stands in a text, in any case; -1 without one. Between the parts of a
 * word there may be a space, a hyphen, an underscore or nothing: `social security` is found in
 * `socialSecurity` and `SOCIAL_SECURITY`. A long word may go on (`Passnummer`, `passports`).
 */
export function lastOf(words: readonly string[]): (text: string) => number {
  if (words.length === 0) return () => -1
  const expression = new RegExp(words.map(sourceOf).join('|'), 'giu')
  return (text) => {
    let last = -1
    expression.lastIndex = 0
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      last = match.index
    }
    return last
  }
}

/** As many letters and more, and a word is known by its beginning. */
const long = 6

function sourceOf(word: string): string {
  // As detectors see texts: Thai and half-width letters among others are written otherwise there.
  const escaped = word
    .normalize('NFKC')
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
