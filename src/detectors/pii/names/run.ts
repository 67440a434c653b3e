import { endOfWord, folded, isInWord } from './letters'
import { kindsOf } from './lexicon'

/** A word of a run that begins with a capital letter, or a particle between two of them. */
export interface Token {
  readonly text: string
  /** As the tables have it, without a possessive ending. */
  readonly word: string
  readonly kinds: number
  readonly start: number
  /** Without a possessive ending. */
  readonly end: number
  readonly isPossessive: boolean
  /** Such as `van`, `de la`. */
  readonly isParticle: boolean
}

/** Capitalised words in a row, with what stands around them. */
export interface Run {
  readonly tokens: readonly Token[]
  /** The first word or number behind them, where only a blank or one sign is between. */
  readonly tail: string
  /** What is between. */
  readonly gap: string
}

const particles = new Set(
  'de del della di da do dos das du la le van von vom zu zur der den ten ter bin ibn al el y e af av am an'.split(
    ' ',
  ),
)

/** Takes a match apart; what follows a full stop belongs to it only behind an abbreviation. */
export function runOf(match: string): Run {
  const tokens: Token[] = []
  for (let start = 0, end = 0; start < match.length; start = end) {
    while (start < match.length && !isInWord(match.charCodeAt(start))) start += 1
    if (start === match.length) return closed(tokens, match.slice(end), '')
    const gap = match.slice(end, start)
    end = endOfWord(match, start)
    const text = match.slice(start, end)
    if (tokens.length > 0 && !continues(tokens.at(-1), gap, text)) return closed(tokens, gap, text)
    tokens.push(tokenOf(text, start))
  }
  return closed(tokens, '', '')
}

function closed(tokens: Token[], gap: string, tail: string): Run {
  while (tokens.at(-1)?.isParticle === true) tail = tokens.pop()?.word ?? tail
  return { tokens, gap, tail }
}

function continues(last: Token | undefined, gap: string, text: string): boolean {
  if (last === undefined || last.isPossessive) return false
  if (!isCapital(text)) return gap === ' ' && particles.has(text)
  if (gap === ' ') return true
  return gap === '. ' && last.text.length <= 2
}

function tokenOf(text: string, start: number): Token {
  const bare = /['\u2019]/.test(text) ? text.replace(/['\u2019]s?$/, '') : text
  const word = folded(bare)
  return {
    text: bare,
    word,
    kinds: kindsOf(word),
    start,
    end: start + bare.length,
    isPossessive: bare.length < text.length,
    isParticle: !isCapital(text),
  }
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code > 57 && (code < 97 || code > 122)
}
