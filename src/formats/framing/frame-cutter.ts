import { GuardError } from '../../core/errors'
import { maxEventLength } from './framer'

/** Both lengths and their checksum, which begin each frame, and the checksum that ends it. */
const preludeLength = 12
const leastLength = 16

/**
 * Cuts the bytes of an event stream into frames by the length that each begins with. Bytes come as
 * text of one character each (latin1), so that frames and events of text go the same way. Linear in
 * the bytes, however they are split.
 */
export class FrameCutter {
  readonly #pieces: string[] = []
  #pending = 0
  /** How many bytes must be there before more is known: a prelude, and then its frame. */
  #needed = preludeLength

  /**
   * Calls `onFrame` with each frame that is complete.
   *
   * @throws GuardError for a length that no frame has, or over `maxEventLength`.
   */
  push(bytes: string, onFrame: (frame: string) => void): void {
    this.#keep(bytes)
    if (this.#pending < this.#needed) return
    const held = this.#take()
    let start = 0
    while (held.length - start >= preludeLength) {
      const end = start + frameLength(held, start)
      if (end > held.length) break
      onFrame(held.slice(start, end))
      start = end
    }
    const rest = held.slice(start)
    this.#needed = rest.length < preludeLength ? preludeLength : frameLength(rest, 0)
    this.#keep(rest)
  }

  /** What is left after the last complete frame. */
  end(): string {
    return this.#take()
  }

  #keep(bytes: string): void {
    if (bytes === '') return
    this.#pieces.push(bytes)
    this.#pending += bytes.length
  }

  #take(): string {
    const held = this.#pieces.join('')
    this.#pieces.length = 0
    this.#pending = 0
    return held
  }
}

function frameLength(bytes: string, at: number): number {
  const length = wordAt(bytes, at)
  if (length < leastLength || length > maxEventLength) {
    throw new GuardError('coverage-missing', {
      detail: `a frame of an event stream says that it has ${length} bytes; at most ${maxEventLength} are held`,
    })
  }
  return length
}

/** Four bytes as one number, the first the highest. */
function wordAt(bytes: string, at: number): number {
  let word = 0
  for (let index = at; index < at + 4; index++) word = word * 256 + bytes.charCodeAt(index)
  return word
}
