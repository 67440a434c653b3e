import { stop } from '../names/lexicon'
import type { Left } from '../names/left'
import { folded } from '../names/letters'
import { kindsOf } from '../names/lexicon'
import type { Run, Token } from '../names/run'
import { numberedStreetWords, streetEnding, streetPrefixes, streetWords, units } from './streets'

/** How many units of a match are an address that begins with a name: `Hauptstraße 5`, `Apt. 441`. */
export function addressIn(match: string, run: Run, left: Left): number {
  const { tokens, gap, tail } = run
  const [first] = tokens
  if (first === undefined) return 0
  const isNumbered = /^\d/.test(tail) && /^[.,]? $/.test(gap)
  const whole = isNumbered
    ? match.indexOf(tail, lastOf(tokens).end) + tail.length
    : lastOf(tokens).end
  if (units.has(first.word)) return tokens.length === 1 && isNumbered ? whole : 0
  if (tokens.length > 1 && streetPrefixes.has(first.word)) {
    return isNumbered || /^\d/.test(left.one) || longPrefix.test(first.word) ? whole : 0
  }
  if (isNumbered && tokens.some(({ word }) => streetEnding.test(word))) return whole
  const at = tokens.findIndex(({ word }, index) => index > 0 && streetWords.has(word))
  return at > 0 && at === tokens.length - 1 && isStreetName(tokens.slice(0, at))
    ? lastOf(tokens).end
    : 0
}

// In English these are no words: a name behind them is that of a street without a number, too.
const longPrefix = /^(?:rue|rua|piazza|piazzale|viale|avenida|calle|ulica|улица|проспект)$/

function lastOf(tokens: readonly Token[]): Token {
  return tokens.at(-1) as Token
}

function isStreetName(tokens: readonly Token[]): boolean {
  return tokens.every(({ kinds }) => (kinds & stop) === 0)
}

const postalCode = /^(?:zip|zipcode|postcode|plz|postleitzahl|cap|cp)$/

/** How many units of a match that begins with a number are an address: `12 rue de la Paix`. */
export function numberedAddress(match: string, left: Left): number {
  const parts = [...match.matchAll(/[^\s,]+/g)].map(({ 0: text, index }) => ({
    text,
    end: index + text.length,
  }))
  const [number, ...rest] = parts as [Part, ...Part[]]
  if (isPostalCode(number.text, left)) return number.end
  const words = rest.map(({ text }) => folded(text.replace(/\.$/, '')))
  if (words[0] === undefined || isNoStreet(words[0])) return 0
  const isTitled = rest.every(
    ({ text }, index) => /^[^a-z]/.test(text) || /^[a-z']{1,3}$/.test(words[index] ?? ''),
  )
  const named = rest.filter(({ text }) => /^[^a-z\d]/.test(text)).length
  if (streetPrefixes.has(words[0]) && named > 0) return lastNamed(rest)
  const at = words.findIndex(
    (word, index) => streetEnding.test(word) || (index > 0 && numberedStreetWords.has(word)),
  )
  if (at >= 0) return streetAt(rest, at, words)
  const last = rest.at(-1) as Part
  return isTitled && named > 0 && rest.length > 1 && /^\d{1,4}[A-Za-z]?$/.test(last.text)
    ? last.end
    : 0
}

interface Part {
  readonly text: string
  readonly end: number
}

function isPostalCode(number: string, { one, two, three }: Left): boolean {
  if (!/^\d{4,6}(?:-\d{4})?$/.test(number)) return false
  return (
    [one, two, three].some((word) => postalCode.test(word)) ||
    /^(?:postal code|code postal)$/.test(`${two} ${one}`) ||
    `${three} ${two}` === 'postal code'
  )
}

function isNoStreet(word: string): boolean {
  return (
    (kindsOf(word) & stop) !== 0 ||
    /^(?:mile|lane|foot|feet|way|minute|hour|percent|x|of|am|pm|degrees?)s?$/.test(word)
  )
}

/** With the number behind it, if there is one. */
function streetAt(rest: readonly Part[], at: number, words: readonly string[]): number {
  const street = rest[at] as Part
  const isLower = rest.slice(0, at + 1).every(({ text }) => /^[a-z]/.test(text))
  if (isLower && !streetWords.has(words[at] ?? '') && !streetEnding.test(words[at] ?? '')) return 0
  if (isLower && words.slice(0, at).some((word) => (kindsOf(word) & stop) !== 0)) return 0
  const next = rest[at + 1]
  return next !== undefined && /^\d/.test(next.text) ? next.end : street.end
}

/** Up to the last word with a capital or the number behind it. */
function lastNamed(rest: readonly Part[]): number {
  return rest.findLast(({ text }) => /^[^a-z]/.test(text))?.end ?? 0
}
