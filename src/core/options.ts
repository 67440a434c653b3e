import { distance } from 'fastest-levenshtein'
import { ConfigurationError } from './errors'

/** Checks one option value: returns it in its final form or throws through `fail`. */
export type OptionParser<T> = (value: unknown, fail: (expected: string) => never) => T

type Parsed<Parsers> = {
  readonly [Name in keyof Parsers]: Parsers[Name] extends OptionParser<infer T> ? T : never
}

/**
 * Parses the options of `factory` once, into a complete frozen object.
 *
 * @throws ConfigurationError naming the option, what was expected, what came and the nearest valid word.
 */
export function parseOptions<Parsers extends Record<string, OptionParser<unknown>>>(
  factory: string,
  input: unknown,
  parsers: Parsers,
): Parsed<Parsers> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new ConfigurationError(
      `\`${factory}\` expects an object of options; received ${describe(input)}`,
    )
  }
  const names = Object.keys(parsers)
  for (const name of Object.keys(input)) {
    if (!names.includes(name)) {
      throw new ConfigurationError(
        `\`${factory}\` has no option \`${name}\`; ${suggest(name, names)}`,
      )
    }
  }
  const parsed = Object.entries(parsers).map(([name, parse]) => {
    // Own properties alone: a polluted prototype must not configure a guard.
    const value = Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined
    const fail = (expected: string): never => {
      throw new ConfigurationError(
        `option \`${name}\` of \`${factory}\` must be ${expected}; received ${describe(value)}`,
      )
    }
    return [name, parse(value, fail)]
  })
  return Object.freeze(Object.fromEntries(parsed)) as Parsed<Parsers>
}

/** An option that may be left out. */
export function optional<T, const D>(parse: OptionParser<T>, defaultValue: D): OptionParser<T | D> {
  return (value, fail) => (value === undefined ? defaultValue : parse(value, fail))
}

export const string: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && value !== '' ? value : fail('a non-empty string')

export const boolean: OptionParser<boolean> = (value, fail) =>
  typeof value === 'boolean' ? value : fail('true or false')

export const strings: OptionParser<readonly string[]> = (value, fail) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? Object.freeze([...value])
    : fail('a list of strings')

/** A whole number within bounds, with its unit for the message. */
export function integer(min: number, max: number, unit: string): OptionParser<number> {
  return (value, fail) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : fail(`a whole number of ${unit} from ${min} to ${max}`)
}

export function oneOf<const T extends readonly string[]>(words: T): OptionParser<T[number]> {
  return (value, fail) => {
    if (typeof value === 'string' && words.includes(value)) return value
    const meant = typeof value === 'string' ? meantWord(value, words) : undefined
    const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`
    return fail(`one of ${words.map((word) => `"${word}"`).join(', ')}${hint}`)
  }
}

/** A function; the type parameter is the caller's promise about its shape. */
export function callback<T>(): OptionParser<T> {
  return (value, fail) => (typeof value === 'function' ? (value as T) : fail('a function'))
}

/** An object that has these functions, for example a store or a detector. */
export function objectWith<T>(...methods: readonly string[]): OptionParser<T> {
  return (value, fail) => {
    const has = (method: string) =>
      typeof (value as Record<string, unknown> | null | undefined)?.[method] === 'function'
    if (typeof value === 'object' && value !== null && methods.every(has)) return value as T
    const list = methods.map((method) => `\`${method}\``).join(', ')
    return fail(methods.length === 0 ? 'an object' : `an object with ${list}`)
  }
}

/** More words than this are not listed: a document may declare thousands. */
const maxListed = 24

/** Says which word was probably meant, or lists the words, at most 24. */
export function suggest(word: string, words: readonly string[]): string {
  const meant = meantWord(word, words)
  if (meant !== undefined) return `did you mean \`${meant}\`?`
  const listed = words.slice(0, maxListed).map((known) => `\`${known}\``)
  if (words.length > maxListed) listed.push(`… and ${words.length - maxListed} more`)
  return `known: ${listed.join(', ')}`
}

function meantWord(word: string, words: readonly string[]): string | undefined {
  const nearest = nearestWord(word, words)
  return (
    sameButCase(word, words) ??
    (isSlip(word, nearest) ? nearest : (begunBy(word, words) ?? nearest))
  )
}

function sameButCase(word: string, words: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  return words.find((known) => known.toLowerCase() === lower)
}

function isSlip(word: string, nearest = ''): boolean {
  return distance(word, nearest) === 1
}

/** `int` is more of `integer` than of `ip`, and `monday` of `mon`. */
function begunBy(word: string, words: readonly string[]): string | undefined {
  if (word.length < 3) return undefined
  return words.find(
    (known) => known.startsWith(word) || (known.length >= 3 && word.startsWith(known)),
  )
}

/** The word that was probably meant; `undefined` where none is close. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const farthest = Math.max(2, word.length / 3)
  let nearest: string | undefined
  let least = Infinity
  for (const known of words) {
    // The distance is at least the difference in length, which takes no time to find.
    if (Math.abs(known.length - word.length) > farthest) continue
    const apart = distance(word, known)
    if (apart > farthest || apart >= least) continue
    nearest = known
    least = apart
  }
  return nearest
}

/** Names a value in a message: its kind and size, and its text only where that cannot be a secret. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string')
    return value === '' ? 'an empty string' : `a string of ${value.length} characters`
  return value === undefined
    ? 'nothing'
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value}`
}
