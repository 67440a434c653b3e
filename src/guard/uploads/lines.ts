import { isUtf8 } from 'node:buffer'
import { GuardError } from '../../core/errors'

/** A line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Where it stands in the bytes that were given back with it, its end not counted. */
  readonly start: number
  readonly end: number
  /** `undefined` where it is not UTF-8. */
  readonly text: string | undefined
}

/** Whole lines, with the bytes they stand in. */
export interface Lines {
  readonly bytes: Buffer
  readonly lines: readonly Line[]
}

const lineFeed = 0x0a

/** Cuts a file into lines as its bytes come. Only LF ends a line; a mark of the byte order at the start is left out. */
export class LineReader {
  readonly #maxBytes: number
  #rest: Buffer[] = []
  #held = 0
  #number = 0
  #begun = false

  /** @param maxBytes of one line. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** @throws GuardError `body-limit` for a line that is too long. */
  push(bytes: Buffer): Lines {
    const cut = bytes.lastIndexOf(lineFeed) + 1
    if (cut === 0) {
      this.#hold(bytes)
      return nothing
    }
    const whole = this.#held === 0 ? bytes.subarray(0, cut) : this.#joined(bytes.subarray(0, cut))
    this.#rest = []
    this.#held = 0
    if (cut < bytes.length) this.#hold(Buffer.from(bytes.subarray(cut)))
    return this.#cut(whole)
  }

  /** The last line, where nothing ended it. */
  end(): Lines {
    const rest = this.#joined(Buffer.alloc(0))
    return rest.length === 0 ? nothing : this.#cut(rest)
  }

  #hold(bytes: Buffer): void {
    this.#rest.push(bytes)
    this.#held += bytes.length
    if (this.#held > this.#maxBytes) throw tooLong()
  }

  #joined(last: Buffer): Buffer {
    return Buffer.concat([...this.#rest, last], this.#held + last.length)
  }

  #cut(given: Buffer): Lines {
    const bytes = this.#begun ? given : withoutMark(given)
    this.#begun = true
    const areUtf8 = isUtf8(bytes)
    const lines: Line[] = []
    for (let start = 0; start < bytes.length;) {
      const found = bytes.indexOf(lineFeed, start)
      const end = found === -1 ? bytes.length : found
      if (end - start > this.#maxBytes) throw tooLong()
      const isText = areUtf8 || isUtf8(bytes.subarray(start, end))
      const text = isText ? bytes.toString('utf8', start, end) : undefined
      lines.push({ number: (this.#number += 1), start, end, text })
      start = end + 1
    }
    return { bytes, lines }
  }
}

const nothing: Lines = Object.freeze({ bytes: Buffer.alloc(0), lines: Object.freeze([]) })

function withoutMark(bytes: Buffer): Buffer {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return isMarked ? bytes.subarray(3) : bytes
}

function tooLong(): GuardError {
  return new GuardError('body-limit', { detail: 'a row is longer than `maxRowBytes`' })
}
