import { dwellingEnd, placeLabel, preposition, street } from '../names/evidence'
import { given, kindsOf, noun, ordinary, place, stop, surname } from '../names/lexicon'
import type { Left } from '../names/left'
import { folded, isDigit } from '../names/letters'
import type { Run, Token } from '../names/run'
import { placeAt, type KnownPlace } from './gazetteer'
import { dwelling, stateCodes } from './words'

/** How many units of a match are the name of a place, with the postal code behind it. */
export function placeIn(match: string, run: Run, left: Left, before: string): number {
  const [first] = run.tokens
  if (first === undefined) return 0
  const known = (first.kinds & place) === 0 ? undefined : placeAt(match)
  if (known !== undefined && isPlace(known, match, run, left)) return withCode(match, known.end)
  if (isBeforeZip(run)) return withCode(match, lastOf(run.tokens).end)
  if (isBehindAddress(left, before)) return withCode(match, lastOf(run.tokens).end)
  return isDwelling(left) ? unknownPlace(run) : 0
}

function lastOf(tokens: readonly Token[]): Token {
  return tokens.at(-1) as Token
}

function isDwelling(left: Left): boolean {
  if (!left.isSpaced) return (left.roles & placeLabel) !== 0 && /^ ?: {0,9}$/.test(left.gap)
  if ((left.roles & dwellingEnd) === 0) return false
  const { one, two, three } = left
  return dwelling.has(`${two} ${one}`) || dwelling.has(`${three} ${two} ${one}`)
}

/** Whether a name that a place has means it here. */
function isPlace({ kind, end, words }: KnownPlace, match: string, run: Run, left: Left): boolean {
  const name = match.slice(0, end)
  const kinds = words === 1 ? kindsOf(folded(name.replace(/['\u2019]s?$/, ''))) & ~place : 0
  const told =
    isDwelling(left) ||
    (left.isSpaced && (left.roles & preposition) !== 0) ||
    (left.isNumber && /^,? ?[ \n]$/.test(left.gap)) ||
    isBeforePlace(match, end)
  const next = run.tokens.find(({ start }) => start >= end)
  const goesOn = next !== undefined && match.slice(end, next.start) === ' '
  if (goesOn && !isPlaceName(match.slice(next.start))) {
    if ((next.kinds & noun) !== 0) return false
    if (kind !== 'country' || kinds !== 0) return false
  }
  if (kinds === 0) return name.length > 3
  if ((kinds & (stop | noun)) !== 0) return told && (kinds & stop) === 0
  if ((kinds & ordinary) !== 0 && kind === 'city')
    return told && left.one !== 'to' && left.one !== 'and'
  return told || kind === 'country' || (kind === 'state' && (kinds & (given | surname)) === 0)
}

/** `, TX`, `, France`: a place stands behind the comma. */
function isBeforePlace(match: string, end: number): boolean {
  return match.startsWith(', ', end) && isPlaceName(match.slice(end + 2))
}

function isPlaceName(text: string): boolean {
  return stateCodes.has(text.slice(0, 2)) ? !/^[A-Za-z]{3}/.test(text) : placeAt(text) !== undefined
}

/** A state's code and a ZIP code, with the city before them. */
function isBeforeZip({ tokens, gap, tail }: Run): boolean {
  return (
    isDigit(tail.charCodeAt(0)) &&
    /^,? $/.test(gap) &&
    /^\d{5}(?:-\d{4})?$/.test(tail) &&
    stateCodes.has(lastOf(tokens).text)
  )
}

const code = /(?<=^,?[ \n])\d{4,6}(?:-\d{4})?\b/

/** Where the place ends, with a postal code behind it. */
function withCode(match: string, end: number): number {
  const found = code.exec(match.slice(end))
  return found === null ? end : end + found.index + found[0].length
}

// A part of a building, or a street with its number, and then a comma or a line's end.
const addressLine =
  /(?:\b(?:apt|suite|ste|unit|flat|room|floor)\.? ?#?\d\w{0,4},? ?\n? {0,2}|\d{1,4}[a-z]? [\p{L}. '-]{3,40} \d{1,4}[a-z]?\.?(?:, | ?\n ?)|\b(?:street|avenue|road|lane|drive|rd|ave|st|blvd|way|parkway)\.?(?:, | ?\n ?))[>? ]{0,4}$/iu

export function isBehindAddress(left: Left, before: string): boolean {
  // Most candidates are behind a word and a blank.
  if (!left.hasDigit && (left.isSpaced || (left.roles & street) === 0)) return false
  return (left.isSpaced || /[,\n]/.test(left.gap)) && /\d/.test(before) && addressLine.test(before)
}

function unknownPlace({ tokens }: Run): number {
  const end = tokens.findIndex(
    ({ kinds, isParticle }) => !isParticle && (kinds & (stop | noun)) !== 0,
  )
  const name = tokens.slice(0, end === -1 ? 4 : end)
  if (name.length === 0 || name.length > 4) return 0
  return end > 0 && (tokens[end]?.kinds ?? 0) === noun ? 0 : lastOf(name).end
}
