import { GuardError } from '../../core/errors'
import type { StreamShape } from '../../core/format'

/** More calls than this in one stream are refused. */
const maxCalls = 256
/** A longer name of a tool is refused, in UTF-16 units. */
const maxName = 1024

/** What tells which tools an event calls. */
type Shape = Pick<StreamShape, 'calls' | 'callPieces'>

/**
 * Asks for the tools that a stream calls, as soon as their names come. Where a name comes in pieces,
 * what the client has put together so far is asked about as well: a piece may be another tool's name.
 */
export class CalledNames {
  readonly #shape: Shape
  readonly #ask: (names: readonly string[]) => void
  readonly #begun = new Map<string, string>()

  /** @param ask throws where one of the tools may not be called. */
  constructor(shape: Shape, ask: (names: readonly string[]) => void) {
    this.#shape = shape
    this.#ask = ask
  }

  /** True where the event calls none. */
  read(event: unknown): boolean {
    const { calls, callPieces } = this.#shape
    const names = calls?.(event) ?? []
    if (names.length > 0) this.#ask(names)
    for (const [call, piece] of callPieces?.(event) ?? []) this.#join(call, piece)
    return names.length === 0
  }

  #join(call: string, piece: string): void {
    const before = this.#begun.get(call)
    const name = (before ?? '') + piece
    if (name.length > maxName) throw refused(`the name of a tool over ${maxName} characters`)
    if (before === undefined && this.#begun.size === maxCalls) {
      throw refused(`more than ${maxCalls} calls in a stream`)
    }
    this.#begun.set(call, name)
    this.#ask([name])
  }
}

function refused(detail: string): GuardError {
  return new GuardError('coverage-missing', { detail })
}
