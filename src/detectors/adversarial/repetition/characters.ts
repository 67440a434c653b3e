import type { Place } from '../sign'

/** Longest cell that is looked for over and over, in UTF-16 units. */
const longestCell = 8
/** So many units of one letter or emoji in a row, or of `!` and `?`. Nobody writes that. */
const fewestSame = 200
/** So many of what lines are drawn and gaps are filled with, and of digits that fill memory. */
const fewestFilling = 1000
const fewestLineEnds = 200
/** So many units of several letters over and over: `hahaha` is shorter. */
const fewestCycled = 400
/** A run that is less of the word it stands in belongs to data: a base64 text has zeros in it. */
const shareOfWord = 0.8

/** One character, or up to eight letters, over and over. */
export function repeatedCharacters(text: string): readonly Place[] {
  const found: Place[] = []
  for (let period = 1; period <= longestCell; period += 1) {
    let start = 0
    for (let at = period; at <= text.length; at += 1) {
      if (at < text.length && text.charCodeAt(at) === text.charCodeAt(at - period)) continue
      if (at - start >= fewestSame && isFlood(text, start, at, period)) {
        found.push({ start, end: at, score: 1 })
      }
      start = at - period + 1
    }
  }
  return found.map((place) => wholeCharacters(text, place))
}

const lineEnd = /^[\n\r\u2028\u2029]$/
const loud = /^[!?]$/
const filling = /^[\s\p{P}\p{S}0fF]$/u
const symbol = /^\p{Extended_Pictographic}$/u
const letters = /^\p{L}+$/u
/** Nucleotides and numbers in hexadecimal. */
const data = /^(?:[ACGTUN]+|[acgtun]+|[A-F]+|[a-f]+)$/

function isFlood(text: string, start: number, end: number, period: number): boolean {
  const cell = text.slice(start, start + period)
  const length = end - start
  if (period === 1) return length >= fewestOf(cell) && isMostOfWord(text, start, end)
  if (symbol.test(cell)) return length >= 2 * fewestSame
  return (
    length >= fewestCycled &&
    letters.test(cell) &&
    !data.test(cell) &&
    !isMixedCase(cell) &&
    !isOneUnit(cell) &&
    isMostOfWord(text, start, end)
  )
}

function fewestOf(character: string): number {
  if (lineEnd.test(character)) return fewestLineEnds
  return filling.test(character) && !loud.test(character) && !symbol.test(character)
    ? fewestFilling
    : fewestSame
}

/** As base64 is. */
function isMixedCase(cell: string): boolean {
  return cell !== cell.toLowerCase() && cell !== cell.toUpperCase()
}

/** A cell of equal units is a cell of one. */
function isOneUnit(cell: string): boolean {
  return cell === cell.charAt(0).repeat(cell.length)
}

function isMostOfWord(text: string, start: number, end: number): boolean {
  const most = Math.ceil((end - start) / shareOfWord) - (end - start)
  let beside = 0
  for (let at = start - 1; at >= 0 && beside <= most && isWordUnit(text, at); at -= 1) beside += 1
  for (let at = end; at < text.length && beside <= most && isWordUnit(text, at); at += 1)
    beside += 1
  return beside <= most
}

const wordUnit = /[A-Za-z0-9+/=_-]/

function isWordUnit(text: string, at: number): boolean {
  return wordUnit.test(text.charAt(at))
}

/** Halves of pairs at the ends left out. */
function wholeCharacters(text: string, { start, end, score }: Place): Place {
  const startsLate = (text.charCodeAt(start) & 0xfc00) === 0xdc00
  const endsEarly = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800
  return { start: start + Number(startsLate), end: end - Number(endsEarly), score }
}
