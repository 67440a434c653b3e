import { GuardError } from '../core/errors'
import { addLongNumbers, longNumber } from '../core/long-numbers'

export interface ParsedJson {
  readonly value: unknown
  /** How numbers are written that lose digits when they are parsed; the bytes keep them. */
  readonly numbers: ReadonlyMap<number, string>
}

/**
 * Parses JSON that every parser reads alike: no property twice in an object (RFC 7493 §2.3; parsers
 * differ in which one counts, and the bytes may go on to another parser), none named `__proto__`
 * however it is spelled, and containers nested at most `maxDepth` deep.
 *
 * @throws GuardError without a word of the text: messages of `JSON.parse` quote it.
 */
export function parseJson(text: string, maxDepth: number): ParsedJson {
  const value = parse(text)
  if (value === undefined) throw malformed('the body is not JSON')
  return { value, numbers: requireOneReading(text, value, maxDepth) }
}

/**
 * Holds a text that is a JSON object or list to the rules of JSON: whoever gets it may parse it,
 * whatever it was declared as.
 *
 * @throws GuardError as `parseJson` does; any other text passes.
 */
export function checkText(text: string, maxDepth: number): void {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const value = parse(source)
  if (isContainer(value)) requireOneReading(source, value, maxDepth)
}

function requireOneReading(text: string, value: unknown, maxDepth: number): ParsedJson['numbers'] {
  const { members, numbers } = sourceOf(text)
  if (members === countMembers(value, maxDepth)) return numbers
  throw malformed('a property occurs twice in one object')
}

/**
 * Counts the properties of all objects in `value`, without recursion.
 *
 * @throws GuardError where it is nested too deep or has a property `__proto__`.
 */
export function countMembers(value: unknown, maxDepth: number): number {
  let members = 0
  let level = isContainer(value) ? [value] : []
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth)
      throw new GuardError('body-limit', { detail: 'the JSON is nested too deep' })
    for (const container of level) members += checkedMembers(container)
    level = level.flatMap((container) => Object.values(container).filter(isContainer))
  }
  return members
}

function checkedMembers(object: object): number {
  if (Array.isArray(object)) return 0
  if (Object.hasOwn(object, '__proto__')) throw malformed('a property is named `__proto__`')
  return Object.keys(object).length
}

/** `undefined`, which no JSON is, for a text that is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Counts the strings that a colon follows, and collects long numbers between strings. The text is
// known to be valid JSON, so quotes pair up. Linear: each character is passed once, long strings by
// `indexOf`.
function sourceOf(text: string): { members: number; numbers: ParsedJson['numbers'] } {
  const numbers = new Map<number, string>()
  let members = 0
  for (let after = 0; ;) {
    const open = text.indexOf('"', after)
    const end = open === -1 ? text.length : open
    if (end - after >= longNumber && !addLongNumbers(numbers, text.slice(after, end))) {
      throw new GuardError('body-limit', { detail: 'very many literals become one number' })
    }
    if (open === -1) return { members, numbers }
    after = closingQuote(text, open) + 1
    while (isSpace(text.charCodeAt(after))) after += 1
    if (text.charCodeAt(after) === COLON) members += 1
  }
}

function closingQuote(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1)
  while (isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
  return quote
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes += 1
  return backslashes % 2 === 1
}

const COLON = 0x3a
const BACKSLASH = 0x5c

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function malformed(detail: string): GuardError {
  return new GuardError('body-malformed', { detail })
}
