import { functionWord, isScript, isWord, knownWord, piece, spaced, unknownWord } from './pieces'
import type { Pieces } from './pieces'

/** What the pieces of a window are: made once, and counted anew for each window. */
export class Composition {
  words = 0
  functions = 0
  known = 0
  unknown = 0
  letters = 0
  marks = 0
  digits = 0
  newlines = 0
  spaced = 0
  capitals = 0
  uppers = 0
  scripts = 0
  /** Words that follow a word at once, as in `camelCase`. */
  joined = 0
  /** Marks between words with no space on either side. */
  tight = 0
  /** Letters of one script that follow those of another at once. */
  mixed = 0
  /** The longest run without a space. */
  longest = 0

  count({ count, kinds, starts, ends }: Pieces): void {
    this.#reset()
    let [begun, before, older] = [starts[0] as number, 0, 0]
    for (let at = 0; at < count; at += 1) {
      const [whole, start, end] = [kinds[at] as number, starts[at] as number, ends[at] as number]
      const kind = whole & (spaced - 1)
      if (whole >= spaced || kind === piece.newline) {
        begun = start
        before = older = 0
      }
      if (whole >= spaced) this.spaced += 1
      if (end - begun > this.longest) this.longest = end - begun
      if (isWord(kind)) this.#word(kind, end - start)
      else this.#other(kind)
      this.#joint(kind, before, older)
      older = before
      before = kind
    }
  }

  #reset(): void {
    this.words = this.functions = this.known = this.unknown = this.letters = this.marks = 0
    this.digits = this.newlines = this.spaced = this.capitals = this.uppers = this.scripts = 0
    this.joined = this.tight = this.mixed = this.longest = 0
  }

  #word(kind: number, length: number): void {
    this.words += 1
    this.letters += length
    const sort = kind & 3
    if (sort === functionWord) this.functions += 1
    else if (sort === knownWord) this.known += 1
    else if (sort === unknownWord) this.unknown += 1
    if (kind >= piece.upper) this.uppers += 1
    else if (kind >= piece.capital) this.capitals += 1
  }

  #other(kind: number): void {
    if (isScript(kind)) this.scripts += 1
    else if (kind === piece.newline) this.newlines += 1
    else if (kind === piece.digit || kind === piece.digits) this.digits += 1
    else this.marks += 1
  }

  #joint(kind: number, before: number, older: number): void {
    if (isScript(kind)) {
      if (isWord(before)) this.mixed += 1
      return
    }
    if (!isWord(kind)) return
    if (isWord(before)) this.joined += 1
    else if (isScript(before)) this.mixed += 1
    else if (before >= piece.mark && isWord(older)) this.tight += 1
  }
}
