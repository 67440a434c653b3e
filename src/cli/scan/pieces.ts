import type { Finding, Scanner } from '../../index'

/** A finding in a text that is read piece by piece. */
export interface PlacedFinding {
  readonly type: string
  readonly score: number
  /** Counted from 1; the column in UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly length: number
  readonly value: string
}

/** What is searched at once, in UTF-16 units. */
const pieceLength = 4_194_304

// No pattern matches more, or looks further to the left. What is longer, such as a run of base64, is
// found whole all the same: it goes on behind the end, and waits for it.
const longestMatch = 16_384

/**
 * Finds what a scanner finds in a text that is too large to be held: each piece is searched with so
 * much of the next one that what begins in it is found whole.
 */
export class PieceScanner {
  readonly #scan: Scanner['scan']
  readonly #enough: number
  #text = ''
  /** Where in `#text` the search goes on: everything that begins before is told. */
  #from = 0
  #line = 1
  #column = 1

  constructor({ scan }: Scanner, enough = pieceLength) {
    this.#scan = scan
    this.#enough = enough
  }

  /** What begins in the text so far and cannot change any more. */
  push(piece: string): readonly PlacedFinding[] {
    this.#text += piece
    return this.#text.length < this.#enough ? [] : this.#search(this.#text.length - longestMatch)
  }

  end(): readonly PlacedFinding[] {
    return this.#search(this.#text.length)
  }

  #search(end: number): readonly PlacedFinding[] {
    const text = this.#text
    const found = this.#scan(text).filter(({ start }) => start >= this.#from && start < end)
    // What goes on behind the end is found whole with the next piece.
    const until = found.reduce(
      (place, finding) => (finding.end > place ? Math.min(place, finding.start) : place),
      end,
    )
    const placed = found.filter(({ start }) => start < until).map((finding) => this.#place(finding))
    this.#pass(until)
    const kept = Math.max(0, until - longestMatch)
    this.#text = text.slice(kept)
    this.#from = until - kept
    return placed
  }

  #place({ type, score, start, end }: Finding): PlacedFinding {
    this.#pass(start)
    const value = this.#text.slice(start, end)
    return { type, score, line: this.#line, column: this.#column, length: end - start, value }
  }

  /** Counts lines and columns up to a place. */
  #pass(place: number): void {
    for (let at = this.#text.indexOf('\n', this.#from); at !== -1 && at < place;) {
      this.#line += 1
      this.#column = 1
      this.#from = at + 1
      at = this.#text.indexOf('\n', this.#from)
    }
    this.#column += Math.max(0, place - this.#from)
    this.#from = Math.max(this.#from, place)
  }
}
