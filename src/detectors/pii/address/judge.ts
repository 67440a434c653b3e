import { streetPrefix } from '../names/evidence'
import type { Left } from '../names/left'
import { endOfWord, folded, isDigit } from '../names/letters'
import { kindsAt, kindsOf, stop } from '../names/lexicon'
import type { Run, Token } from '../names/run'
import { numberedStreetWords, streetEnding, streetPrefixes, streetWords, units } from './streets'

/** How many units of a match are an address that begins with a name: `Hauptstraße 5`, `Apt. 441`. */
export function addressIn(match: string, run: Run, left: Left): number {
  const { tokens, gap, tail } = run
  const [first] = tokens
  if (first === undefined) return 0
  const isNumbered = isDigit(tail.charCodeAt(0)) && /^[.,]? $/.test(gap)
  if (tokens.length === 1 && !isNumbered) return 0
  const whole = isNumbered
    ? match.indexOf(tail, lastOf(tokens).end) + tail.length
    : lastOf(tokens).end
  // Behind a number, the other search finds it.
  const isBehindNumber = left.isSpaced && left.isNumber
  if (units.has(first.word)) return tokens.length === 1 && isNumbered ? whole : 0
  if (militaryPost.has(first.text)) return tokens.length === 2 && isNumbered ? whole : 0
  if (tokens.length > 1 && streetPrefixes.has(first.word)) {
    return isNumbered || isBehindNumber || longPrefix.test(first.word) ? whole : 0
  }
  if (isNumbered && (isBehindPrefix(left) || isStreet(tokens))) return whole
  const named = tokens.slice(0, -1)
  const isStreetAlone = named.length > 0 && streetWords.has(lastOf(tokens).word)
  return isStreetAlone && !isBehindNumber && isStreetName(named) ? lastOf(tokens).end : 0
}

function isBehindPrefix({ roles, gap }: Left): boolean {
  return (roles & streetPrefix) !== 0 && /^\.? $/.test(gap)
}

function isStreet(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ word }) => streetEnding.test(word)) ||
    (tokens.length > 1 && numberedStreetWords.has(lastOf(tokens).word))
  )
}

// Army, fleet and diplomatic post offices: USPS Publication 28, section 238.
const militaryPost = new Set(['APO', 'FPO', 'DPO'])

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
  const end = match.indexOf(' ')
  if (end === -1) return isPostalCode(match, left) ? match.length : 0
  const number = match.slice(0, end).replace(',', '')
  if (isPostalCode(number, left)) return number.length
  if ((kindsAt(match, end + 1, endOfWord(match, end + 1)) & stop) !== 0) return 0
  const rest = partsOf(match, end)
  const words = rest.map(({ text }) => folded(text.replace(/\.$/, '')))
  if (words[0] === undefined || isNoStreet(words[0])) return 0
  if (streetPrefixes.has(words[0])) return lastNamed(rest)
  const at = words.findIndex(
    (word, index) => streetEnding.test(word) || (index > 0 && numberedStreetWords.has(word)),
  )
  if (at >= 0) return streetAt(rest, at, words)
  return match.charAt(end - 1) === ',' ? 0 : unknownStreet(rest, words)
}

const month = /^(?:jan|feb|mar|apr|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]{0,6}$/

/** `Melum 50`: no more than capitals and a number, as in `57 Melum 50`. */
function unknownStreet(rest: readonly Part[], words: readonly string[]): number {
  const last = rest.at(-1) as Part
  // Neither a date, nor a number within a title or a quotation of law.
  if (rest.length < 2 || !/^\d{1,4}[A-Za-z]?$/.test(last.text)) return 0
  if (month.test(words[0] ?? '') || rest.slice(0, -1).some(({ text }) => /\d/.test(text))) return 0
  if (/^(?:19|20)\d\d$/.test(last.text) && rest.length === 2) return 0
  const isTitled = rest.every(
    ({ text }, index) => /^[^a-z]/.test(text) || /^[a-z']{1,3}$/.test(words[index] ?? ''),
  )
  return isTitled && rest.some(({ text }) => /^[^a-z\d]/.test(text)) ? last.end : 0
}

interface Part {
  readonly text: string
  readonly end: number
  readonly isBeforeComma: boolean
}

function partsOf(match: string, from: number): readonly Part[] {
  return [...match.slice(from).matchAll(/([^ ,]+)(,?)/g)].map(
    ({ 1: text = '', 2: comma, index }) => ({
      text,
      end: from + index + text.length,
      isBeforeComma: comma !== '',
    }),
  )
}

function isPostalCode(number: string, left: Left): boolean {
  if (!/^\d{4,6}(?:-\d{4})?$/.test(number)) return false
  const { one, two, three } = left
  return (
    [one, two, three].some((word) => postalCode.test(word)) ||
    /^(?:postal code|code postal)$/.test(`${two} ${one}`) ||
    `${three} ${two}` === 'postal code'
  )
}

function isNoStreet(word: string): boolean {
  return /^(?:mile|lane|foot|feet|way|minute|hour|percent|x|of|am|pm|degrees?)s?$/.test(word)
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

/** Up to the last word with a capital before a comma, with the number behind; 0 without a capital. */
function lastNamed(rest: readonly Part[]): number {
  const comma = rest.findIndex(({ isBeforeComma }) => isBeforeComma)
  const street = comma === -1 ? rest : rest.slice(0, comma + 1)
  const named = street.findLast(({ text }) => /^[^a-z]/.test(text))
  const next = rest[street.length]
  const isNumbered = named === street.at(-1) && next !== undefined && /^\d/.test(next.text)
  return named === undefined ? 0 : (isNumbered ? next : named).end
}
