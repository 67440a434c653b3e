import { viewOf } from '../normalize'

/**
 * A word of a text, or one character of a script that has no capitals: such scripts put no blanks between
 * words, or append to them.
 */
export interface Token {
  readonly start: number
  readonly end: number
  /** What it is compared by: small letters without accents. */
  readonly key: string
}

const kinds = { sign: 1, word: 2, alone: 3, mark: 4 } as const
type Kind = (typeof kinds)[keyof typeof kinds]

/** By unit what it is, 0 where nobody has asked yet. */
const known = new Uint8Array(0x10000)

/** The first token that starts at or after a place; what began before it is none. */
export function nextToken(text: string, from: number): Token | undefined {
  let at = from
  if (at > 0 && isWordAt(text, at - 1)) at = endOfWord(text, at)
  for (; at < text.length; at += widthAt(text, at)) {
    const kind = kindAt(text, at)
    if (kind === kinds.sign) continue
    const end = kind === kinds.word ? endOfWord(text, at) : at + widthAt(text, at)
    return { start: at, end, key: keyOf(text.slice(at, end), kind) }
  }
  return undefined
}

/** Whether more text could make a token longer. */
export function isOpen({ end }: Token, text: string): boolean {
  return end === text.length && isWordAt(text, end - 1)
}

/** The keys of a word of a list, as it is seen in texts. */
export function keysOf(word: string): readonly string[] {
  const { text } = viewOf(word)
  const keys: string[] = []
  for (let token = nextToken(text, 0); token !== undefined; token = nextToken(text, token.end)) {
    keys.push(token.key)
  }
  return keys
}

/** So many marks on one character are looked past. */
const mostMarks = 32

/** Whether the character whose last unit is given is of a word, or a mark on one. */
function isWordAt(text: string, at: number): boolean {
  let place = at
  for (let marks = 0; marks < mostMarks && place >= 0; marks += 1) {
    const unit = text.charCodeAt(place)
    if (unit >= 0xdc00 && unit <= 0xdfff && place > 0) place -= 1
    const kind = kindAt(text, place)
    if (kind !== kinds.mark) return kind === kinds.word
    place -= 1
  }
  return place >= 0
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind !== kinds.word && kind !== kinds.mark) break
    at += widthAt(text, at)
  }
  return at
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdbff)
    return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
  // INVARIANT: a kind depends on the unit alone.
  if (known[unit] === 0) known[unit] = kindOf(String.fromCharCode(unit))
  return known[unit] as Kind
}

function kindOf(character: string): Kind {
  if (/^[\p{Cased}\p{Nd}]$/u.test(character)) return kinds.word
  if (/^\p{M}$/u.test(character)) return kinds.mark
  return /^[\p{L}\p{N}]$/u.test(character) ? kinds.alone : kinds.sign
}

/** Of any beginning of a word it is the beginning of the word's key. */
function keyOf(word: string, kind: Kind): string {
  const small = word.toLowerCase()
  if (kind !== kinds.word || isAscii.test(small)) return small
  return small.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ')
}

const isAscii = /^[\0-\x7f]*$/
