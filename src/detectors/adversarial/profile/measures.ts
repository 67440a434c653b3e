import { digit, script, space, newline, symbolOf } from '../suffix/symbols'

/** What is measured of a text, as numbers of 1 and more of which a text may have unusually much. */
export const measures = ['length', 'lines', 'marks', 'longWords', 'shortWords'] as const

export type Measures = Readonly<Record<(typeof measures)[number], number>>

/** Of shorter texts shares say nothing. */
const shortest = 40

/**
 * Length, lines, and of texts that are long enough: marks and digits for each 100 letters, and how long words
 * are, or how short. In linear time.
 */
export function measuresOf(text: string): Partial<Measures> {
  let [letters, marks, words, lines, isInWord] = [0, 0, 0, 1, false]
  for (let at = 0; at < text.length; at += 1) {
    const symbol = symbolOf[text.charCodeAt(at)] as number
    if (symbol === newline) lines += 1
    if (symbol === space || symbol === newline) {
      isInWord = false
      continue
    }
    if (!isInWord) words += 1
    isInWord = true
    if (symbol < digit || symbol >= script) letters += 1
    else marks += 1
  }
  const size = { length: Math.max(1, text.length), lines }
  if (text.length < shortest || words === 0) return size
  const wordLength = (letters + marks) / words
  return {
    ...size,
    marks: 1 + (100 * marks) / (letters + 1),
    longWords: wordLength,
    // The shorter the more, and not below 1 for words of some hundred characters.
    shortWords: Math.max(1, 100 / wordLength),
  }
}
