/** Of the private use area: no text of the world has a meaning for it (Unicode §23.5). */
export const marker = '\uE000'

/** Most code points between two marks; in scripts that are written without spaces fewer. */
const maxRun = 100
const maxUnspacedRun = 4

/**
 * Puts the marker before a text and in the place of each space in it; beside other white space, which
 * tells lines and columns apart; and into what goes on without any. A marker that the text has itself becomes
 * U+FFFD.
 *
 * INVARIANT: no more than 100 code points stand together without a mark.
 */
export function datamarked(text: string): string {
  let marked = marker
  let run = 0
  for (const character of text) {
    if (blank.test(character)) {
      marked += character === ' ' ? marker : marker + character
      run = 0
      continue
    }
    if (run >= (isUnspaced(character) ? maxUnspacedRun : maxRun)) {
      marked += marker
      run = 0
    }
    marked += character === marker ? '\uFFFD' : character
    run += 1
  }
  return marked
}

const blank = /[\s\u200B]/

function isUnspaced(character: string): boolean {
  return character >= firstUnspaced && unspaced.test(character)
}

const firstUnspaced = '\u0E00'
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
