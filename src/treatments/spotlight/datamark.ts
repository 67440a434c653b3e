/** Of the private use area: no text of the world has a meaning for it (Unicode §23.5). */
export const marker = '\uE000'

/** Most UTF-16 units between two marks; in scripts that are written without spaces fewer. */
const maxRun = 100
const maxUnspacedRun = 4

/**
 * Puts the marker before a text and in the place of each space in it; beside other white space, which
 * tells lines and columns apart; and into what goes on without any. A marker that the text has itself becomes
 * U+FFFD.
 *
 * INVARIANT: no more than 102 UTF-16 units stand together without a mark: white space, 100, and half a pair.
 */
export function datamarked(original: string): string {
  const text = original.replaceAll(marker, '\uFFFD')
  let marked = marker
  let written = 0
  let run = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      marked += text.slice(written, at) + marker
      // A space goes, other white space stays behind its mark.
      written = code === space ? at + 1 : at
      run = 0
    } else if (run >= longestRun(code, text, at)) {
      marked += text.slice(written, at) + marker
      written = at
      run = 1
    } else run += 1
  }
  return marked + text.slice(written)
}

const space = 0x20
const firstUnspaced = 0xe00

function isBlank(code: number): boolean {
  if (code < 0x80) return code === space || (code >= 0x09 && code <= 0x0d)
  return otherBlank.test(String.fromCharCode(code))
}

const otherBlank = /[\s\u200B]/

/** How many units may stand before this one without a mark. */
function longestRun(code: number, text: string, at: number): number {
  if (code < firstUnspaced) return maxRun
  if (isSecondOfPair(code, text, at)) return Infinity
  return unspaced.test(String.fromCodePoint(text.codePointAt(at) ?? code)) ? maxUnspacedRun : maxRun
}

function isSecondOfPair(code: number, text: string, at: number): boolean {
  return (code & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
