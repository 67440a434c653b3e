import { classes, classOf, isOf } from './classes'
import { both, highOf, lowOf, turned, unlike } from './pairs'
import { Rises } from './rises'
import { runAround } from './runs'
import type { Span, Survey } from './view'

/** Units that are looked at together. */
const block = 8
/** Fewer characters of base64 say nothing. */
const leastCode = 16

/** One pass over a text, and others over what is odd in it. */
export function surveyOf(text: string): Survey {
  const { odd, backward, ...seen } = glance(text)
  return {
    ...seen,
    odd: odd.spans(text, unlike, block),
    backward: backward.spans(text, turned, block),
  }
}

interface Glance extends Omit<Survey, 'odd' | 'backward'> {
  /** What the pairs of letters of each block are worth, as they are and the other way round. */
  readonly odd: Rises
  readonly backward: Rises
}

function glance(text: string): Glance {
  const codes: Span[] = []
  const odd = new Rises()
  const backward = new Rises()
  let some = 0
  let full = 0
  let repeats = 0
  let signs = 0
  let singles = false
  // The last 32 units, a bit each: in a word, the same letter as before.
  let inWord = 0
  let isSame = 0
  let letter = 0
  // Up to here runs of base64 are known.
  let known = 0
  for (let start = 0; start < text.length; start += block) {
    const end = Math.min(start + block, text.length)
    let any = 0
    let all = -1
    let sum = 0
    for (let at = start; at < end; at += 1) {
      const kind = classOf[text.charCodeAt(at)] as number
      const next = kind & classes.letter
      any |= kind
      all &= kind
      sum += both[(letter << 5) | next] as number
      inWord = (inWord << 1) | ((kind >> 5) & 1)
      isSame = (isSame << 1) | ((((next ^ letter) - 1) & -next) >>> 31)
      letter = next
    }
    some |= any
    odd.add(lowOf(sum), start / block)
    backward.add(highOf(sum), start / block)
    if ((all & inRows) !== 0) full |= rowsOf(all, any)
    repeats |= isSame & (isSame >> 1) & 0xff
    if ((any & classes.sign) !== 0) signs += signsIn(text, start, end)
    singles ||= (inWord & (inWord >>> 1) & 7) === 0 && standApart(inWord)
    if ((all & classes.base64) !== 0 && start >= known) known = addCode(codes, text, start)
  }
  return { some, full, codes, singles, repeats: repeats !== 0, signs, odd, backward }
}

const inRows = classes.hex | classes.number | classes.morse

/** Numbers have digits, and dots are in Morse code alone: what is in all of them is a blank or a rule. */
function rowsOf(all: number, any: number): number {
  return (
    ((any & classes.sign) !== 0 ? all & classes.number : 0) |
    ((any & classes.word) !== 0 ? all & classes.hex : 0) |
    ((all & classes.number) === 0 ? all & classes.morse : 0)
  )
}

/** How many letters follow a sign. */
function signsIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at += 1) {
    if (isOf(text, at, classes.sign) && isOf(text, at + 1, classes.letter)) count += 1
  }
  return count
}

/** Keeps the run of characters of base64 around a unit, if it is long and more than words. Gives its end. */
function addCode(codes: Span[], text: string, at: number): number {
  const run = runAround(text, at, classes.base64)
  if (run.end - run.start >= leastCode && isCode(text, run)) codes.push(run)
  return run.end
}

/** True where a digit or a capital stands behind the first character: else it is words and signs. */
function isCode(text: string, { start, end }: Span): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if ((code >= 48 && code < 58) || (code >= 65 && code < 91)) return true
  }
  return false
}

/** True where four units of words stand alone, one to three units between them. */
function standApart(words: number): boolean {
  const gaps = words & ~(words >>> 1)
  const one = gaps & (words >>> 2)
  const two = gaps & ~(words >>> 2) & (words >>> 3)
  const three = gaps & ~(words >>> 2) & ~(words >>> 3) & (words >>> 4)
  return (
    (one & (one >> 2) & (one >> 4)) !== 0 ||
    (two & (two >> 3) & (two >> 6)) !== 0 ||
    (three & (three >> 4) & (three >> 8)) !== 0
  )
}
