import { endOfWord, folded, isInWord } from './letters'
import { kindsAt } from './lexicon'

/** A word of a run that begins with a capital letter, or a particle between two of them. */
export class Token {
  readonly start: number
  /** Without a possessive ending. */
  readonly end: number
  readonly isPossessive: boolean
  /** Such as `van`, `de la`. */
  readonly isParticle: boolean
  readonly kinds: number
  private readonly match: string
  private folded: string | undefined

  constructor(match: string, start: number, end: number) {
    this.match = match
    this.start = start
    this.end = possessorEnd(match, start, end)
    this.isPossessive = this.end < end
    this.isParticle = !isCapital(match.charCodeAt(start))
    this.kinds = kindsAt(match, start, this.end)
  }

  /** Without a possessive ending. */
  get text(): string {
    return this.match.slice(this.start, this.end)
  }

  /** As the tables have it. */
  get word(): string {
    return (this.folded ??= folded(this.text))
  }

  get length(): number {
    return this.end - this.start
  }
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
const longestParticle = 5

/** Takes a match apart; what follows a full stop belongs to it only behind an abbreviation. */
export function runOf(match: string): Run {
  const tokens: Token[] = []
  for (let start = 0, end = 0; start < match.length; start = end) {
    while (start < match.length && !isInWord(match.charCodeAt(start))) start += 1
    if (start === match.length) return closed(tokens, match.slice(end), '')
    const last = tokens.at(-1)
    const gapStart = end
    end = endOfWord(match, start)
    if (last !== undefined && !continues(match, last, gapStart, start)) {
      return closed(tokens, match.slice(gapStart, start), match.slice(start, end))
    }
    tokens.push(new Token(match, start, end))
  }
  return closed(tokens, '', '')
}

function closed(tokens: Token[], gap: string, tail: string): Run {
  while (tokens.at(-1)?.isParticle === true) tail = tokens.pop()?.word ?? tail
  return { tokens, gap, tail }
}

/** Whether the word at `start` goes on with what the last one, up to `end`, began. */
function continues(match: string, last: Token, end: number, start: number): boolean {
  if (last.isPossessive) return false
  const isSpaced = start - end === 1 && match.charCodeAt(end) === 32
  if (!isCapital(match.charCodeAt(start))) return isSpaced && isParticle(match, start)
  return isSpaced || (last.length <= 2 && start - end === 2 && match.startsWith('. ', end))
}

function isParticle(match: string, start: number): boolean {
  const end = endOfWord(match, start)
  return end - start <= longestParticle && particles.has(match.slice(start, end))
}

/** Where a word ends without `'s`. */
function possessorEnd(match: string, start: number, end: number): number {
  if (isApostrophe(match.charCodeAt(end - 1))) return end - 1
  const isPossessive =
    end - start > 1 && match.charCodeAt(end - 1) === 115 && isApostrophe(match.charCodeAt(end - 2))
  return isPossessive ? end - 2 : end
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

function isCapital(code: number): boolean {
  return code > 57 && (code < 97 || code > 122)
}
