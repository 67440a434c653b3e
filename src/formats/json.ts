import { GuardError } from '../core/errors'

/** What a parsed value does not show of its source. */
export interface Json {
  readonly value: unknown
  /** A name is given twice: the parsed value keeps the last, other parsers may keep the first. */
  readonly duplicates: boolean
  /** How numbers are written in the source that lose digits when they are parsed. */
  readonly numbers: ReadonlyMap<number, string>
}

/**
 * Parses JSON; `undefined` where the text is not JSON. A byte order mark before it is accepted.
 *
 * @throws RangeError where the value is nested too deep for JavaScript to go through it.
 * @throws GuardError where very many literals become one number, each of which would be searched for
 * all of them.
 */
export function readJson(text: string): Json | undefined {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return undefined
  }
  return inspect(source, value)
}

// RFC 8259 §6. What stands between strings is known to be valid JSON, so it needs no more checking.
const number = /-?\d[\d.e+-]*/gi

/** Shorter literals lose no digits. */
const longNumber = 16

// Goes from string to string by `indexOf`, since most of a body is within strings.
function inspect(source: string, value: unknown): Json {
  const numbers = new Map<number, string>()
  let strings = 0
  for (let at = 0; ; strings++) {
    const open = source.indexOf('"', at)
    const end = open === -1 ? source.length : open
    if (end - at >= longNumber) addLong(numbers, source.slice(at, end))
    if (open === -1) break
    at = closingQuote(source, open) + 1
  }
  return { value, duplicates: strings !== countStrings(value), numbers }
}

/** Where the string ends that begins at `open`; -1 where it does not. */
export function closingQuote(source: string, open: number): number {
  let quote = source.indexOf('"', open + 1)
  while (isEscaped(source, quote)) quote = source.indexOf('"', quote + 1)
  return quote
}

function isEscaped(source: string, quote: number): boolean {
  let backslashes = 0
  while (source.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes++
  return backslashes % 2 === 1
}

const BACKSLASH = 0x5c

/** Most units of the spellings of one number. */
const maxSpellings = 1024

function addLong(numbers: Map<number, string>, between: string): void {
  for (const [literal] of between.matchAll(number)) {
    if (losesDigits(literal)) addNumber(numbers, literal)
  }
}

function losesDigits(literal: string): boolean {
  return literal.length >= longNumber && String(Number(literal)) !== literal
}

/**
 * Several literals may become the same number; all of them stand for it then. So does its own
 * spelling where the literal has an exponent, which hides the digits that a client will read.
 */
function addNumber(numbers: Map<number, string>, literal: string): void {
  const number = Number(literal)
  const known = numbers.get(number) ?? (/e/i.test(literal) ? String(number) : undefined)
  if (known === undefined) return void numbers.set(number, literal)
  if (known.length > maxSpellings) {
    throw new GuardError('coverage-missing', { detail: 'very many literals become one number' })
  }
  if (!known.split(' ').includes(literal)) numbers.set(number, `${known} ${literal}`)
}

/** Strings and property names, which are what a source has between quotes. */
function countStrings(value: unknown): number {
  if (typeof value === 'string') return 1
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const inner of value) count += countStrings(inner)
    return count
  }
  const object = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(object)) count += 1 + countStrings(object[key])
  return count
}
