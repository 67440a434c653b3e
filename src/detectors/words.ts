// Scripts that are written without spaces between words.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Finds one of the words in any case, as words of their own where their script has such. */
export function anyWord(words: readonly string[]): RegExp {
  const sources = words.map((word) => {
    const escaped = word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    return unspaced.test(word) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`
  })
  return new RegExp(sources.length === 0 ? '(?!)' : sources.join('|'), 'iu')
}
