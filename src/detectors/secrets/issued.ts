import { entropyOf, isPlaceholder } from './random'

/** What the random part of a token is written in. */
const alphabets = {
  hex: '0-9a-f',
  anyHex: '0-9A-Fa-f',
  letters: 'A-Za-z',
  lower: '0-9a-z',
  upper: '0-9A-Z',
  alphanumeric: '0-9A-Za-z',
  word: '0-9A-Za-z_',
  base64url: '0-9A-Za-z_-',
  base64: '0-9A-Za-z+/',
} as const

type Alphabet = keyof typeof alphabets

/** A token as its issuer writes it: an entry in the searches for all of them (`tokens.ts`). */
export interface Issued {
  readonly kind: string
  /** How it begins; empty where that says nothing. */
  readonly prefix: string
  /** A part by which one without a prefix is known. */
  readonly has: string
  /** All of it, from the start of a text that goes on behind it. */
  readonly token: RegExp
  /** What else the text to the left of it must say. */
  readonly follows: RegExp | undefined
}

/**
 * A prefix, then random characters. Not longer than the issuer writes it: then it is something else.
 *
 * @param prefixes separated by spaces.
 * @param length of the random part; or the shortest and the longest.
 */
export function issued(
  kind: string,
  prefixes: string,
  alphabet: Alphabet,
  length: number | readonly [number, number],
): Issued[] {
  const [shortest, longest] = typeof length === 'number' ? [length, length] : length
  const characters = alphabets[alphabet]
  const rest = `[${characters}]{${shortest},${longest}}(?![${characters}])`
  return prefixes.split(' ').map((prefix) => ({
    kind,
    prefix,
    has: '',
    token: new RegExp(`^${prefix.replaceAll('.', '\\.')}${rest}`),
    follows: undefined,
  }))
}

/** A token of several parts behind a prefix. */
export function composed(kind: string, prefix: string, token: RegExp, follows?: RegExp): Issued[] {
  return [{ kind, prefix, has: '', token, follows }]
}

/** A token known by something in the middle or at the end, which has a digit among its first. */
export function marked(kind: string, has: string, token: RegExp, follows?: RegExp): Issued[] {
  return [{ kind, prefix: '', has, token, follows }]
}

/** How many characters at the start of `text` are the token. */
export function lengthOf({ token, follows, has }: Issued, text: string, before: string): number {
  if (!text.includes(has)) return 0
  const found = token.exec(text)?.[0]
  if (found === undefined || !isRandom(found)) return 0
  return follows === undefined || follows.test(before) ? found.length : 0
}

/** Neither what documentation shows nor the same few characters over and over. */
export function isRandom(match: string): boolean {
  return entropyOf(match) >= 2.5 && !isPlaceholder(match)
}
