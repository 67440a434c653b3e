import { rolesAt } from './evidence'
import { isDigit, isInWord } from './letters'
import { kindsAt } from './lexicon'

/** What stands to the left of a candidate, looked at only as far as somebody asks. */
export class Left {
  private readonly before: string
  /** Where the nearest word starts and ends. */
  private readonly start: number
  private readonly end: number
  private firstRoles = -1
  private first: string | undefined
  private second: string | undefined
  private third = ''
  private between: string | undefined

  constructor(before: string) {
    this.before = before
    this.end = gapStart(before)
    this.start = wordStart(before, this.end)
  }

  /** The nearest word, in lower case. */
  get one(): string {
    return (this.first ??= wordOf(this.before, this.start, this.end))
  }

  /** What the nearest word says of a name behind it, as bits. */
  get roles(): number {
    if (this.firstRoles < 0) this.firstRoles = rolesAt(this.before, this.start, this.end)
    return this.firstRoles
  }

  /** What the nearest word may be itself, as bits. */
  get kinds(): number {
    return kindsAt(this.before, this.start, this.end)
  }

  /** What is between that word and the candidate. */
  get gap(): string {
    return (this.between ??= this.before.slice(this.end))
  }

  /** True where nothing but one space is between. */
  get isSpaced(): boolean {
    const { before, end } = this
    return end === before.length - 1 && before.charCodeAt(end) === 32
  }

  /** True where the nearest word begins with a digit. */
  get isNumber(): boolean {
    return this.start < this.end && isDigit(this.before.charCodeAt(this.start))
  }

  /** True where the nearest word has a digit in it. */
  get hasDigit(): boolean {
    for (let at = this.start; at < this.end; at += 1) {
      if (isDigit(this.before.charCodeAt(at))) return true
    }
    return false
  }

  /** What the word before the nearest one says, if it is of the same sentence. */
  get rolesOfTwo(): number {
    const end = sameSentence(this.before, this.start)
    return rolesAt(this.before, wordStart(this.before, end), end)
  }

  /** The word before the nearest one, in the same sentence. */
  get two(): string {
    if (this.second === undefined) {
      const end = sameSentence(this.before, this.start)
      const start = wordStart(this.before, end)
      this.second = wordOf(this.before, start, end)
      const last = sameSentence(this.before, start)
      this.third = wordOf(this.before, wordStart(this.before, last), last)
    }
    return this.second
  }

  /** The word before `two`. */
  get three(): string {
    return this.two === '' ? '' : this.third
  }

  /** True at the beginning of a line. */
  get isLineStart(): boolean {
    return this.start === this.end || /\n\W{0,3}$/.test(this.gap)
  }
}

function gapStart(text: string): number {
  let at = text.length
  while (at > 0 && !isInWord(text.charCodeAt(at - 1))) at -= 1
  return at
}

function wordStart(text: string, end: number): number {
  let at = end
  while (at > 0 && isInWord(text.charCodeAt(at - 1))) at -= 1
  return at
}

function wordOf(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replace('\u2019', "'")
}

/** Where the word before ends, 0 if it is of another sentence. */
function sameSentence(text: string, at: number): number {
  return at > 1 && text.charCodeAt(at - 1) === 32 && isInWord(text.charCodeAt(at - 2)) ? at - 1 : 0
}
