import { isInWord } from './letters'

/** What stands to the left of a candidate, looked at only as far as somebody asks. */
export class Left {
  /** The nearest word, in lower case. */
  readonly one: string
  /** What is between that word and the candidate. */
  readonly gap: string
  private readonly before: string
  private readonly start: number
  private second: string | undefined
  private third = ''

  constructor(before: string) {
    const end = gapStart(before)
    const start = wordStart(before, end)
    this.gap = before.slice(end)
    this.one = wordOf(before, start, end)
    this.before = before
    this.start = start
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
    return this.one === '' || /\n\W{0,3}$/.test(this.gap)
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
