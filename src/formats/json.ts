import { GuardError } from '../core/errors'
import { addLongNumbers, longNumber } from '../core/long-numbers'

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

// Goes from string to string by `indexOf`, since most of a body is within strings.
function inspect(source: string, value: unknown): Json {
  const numbers = new Map<number, string>()
  let strings = 0
  for (let at = 0; ; strings++) {
    const open = source.indexOf('"', at)
    const end = open === -1 ? source.length : open
    if (end - at >= longNumber && !addLongNumbers(numbers, source.slice(at, end))) {
      throw new GuardError('coverage-missing', { detail: 'very many literals become one number' })
    }
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
