import { GuardError } from '../../core/errors'

/** Longest event that is held until it is complete, in UTF-16 units. */
export const maxEventLength = 1_048_576

/** What ends an event: a blank line (SSE), or the end of each line (NDJSON). */
export type Cut = 'blank line' | 'line'

/**
 * Cuts text into events without changing a character: all events and the rest, concatenated, are
 * the text. Lines end with CRLF, LF or CR (HTML §9.2.6), and a CR at the end of a chunk waits for
 * the LF that may follow; where each line is an event, CR is an ordinary character. Linear in the
 * text, however it is split.
 */
export class Framer {
  readonly #cut: Cut
  readonly #pieces: string[] = []
  #pending = 0
  #lineIsEmpty = true
  /** What a CR at the end of the last chunk has ended. */
  #afterReturn: Cut | undefined

  constructor(cut: Cut) {
    this.#cut = cut
  }

  /**
   * Calls `onEvent` with each event that is complete.
   *
   * @throws GuardError for an event over `maxEventLength`; those before it have been delivered.
   */
  push(text: string, onEvent: (event: string) => void): void {
    if (text === '') return
    const resumed = this.#resume(text)
    if (resumed.completes) onEvent(this.#take(text.slice(0, resumed.at)))
    let start = resumed.completes ? resumed.at : 0
    let at = resumed.at
    let nextReturn = this.#cut === 'line' ? -1 : text.indexOf('\r', at)
    while (at < text.length) {
      const lineFeed = text.indexOf('\n', at)
      const lineEnd =
        nextReturn === -1 || (lineFeed !== -1 && lineFeed < nextReturn) ? lineFeed : nextReturn
      if (lineEnd === -1) {
        this.#lineIsEmpty = false
        break
      }
      const ended: Cut = this.#lineIsEmpty && lineEnd === at ? 'blank line' : 'line'
      at = afterLineEnd(text, lineEnd)
      this.#lineIsEmpty = true
      if (at > text.length) {
        this.#afterReturn = ended
        break
      }
      if (nextReturn !== -1 && nextReturn < at) nextReturn = text.indexOf('\r', at)
      if (ended !== this.#cut && this.#cut === 'blank line') continue
      onEvent(this.#take(text.slice(start, at)))
      start = at
    }
    this.#keep(start === 0 ? text : text.slice(start))
  }

  /** What is left after the last complete event. */
  end(): string {
    return this.#take('')
  }

  #resume(text: string): { readonly at: number; readonly completes: boolean } {
    const ended = this.#afterReturn
    if (ended === undefined) return { at: 0, completes: false }
    this.#afterReturn = undefined
    return { at: text.charCodeAt(0) === 10 ? 1 : 0, completes: ended === 'blank line' }
  }

  #keep(text: string): void {
    if (text === '') return
    this.#pieces.push(text)
    this.#pending += text.length
    if (this.#pending > maxEventLength) throw tooLong()
  }

  #take(last: string): string {
    if (this.#pending + last.length > maxEventLength) throw tooLong()
    if (this.#pending === 0) return last
    const event = this.#pieces.join('') + last
    this.#pieces.length = 0
    this.#pending = 0
    return event
  }
}

/** Past the end of the text where it ends with a CR, so that the line end may still become a CRLF. */
function afterLineEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 10) return at + 1
  if (at + 1 === text.length) return at + 2
  return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
}

function tooLong(): GuardError {
  return new GuardError('coverage-missing', {
    detail: `an event is longer than ${maxEventLength} characters`,
  })
}
