import { GuardError } from '../../core/errors'
import type { Delta } from '../../core/format'
import { treatArguments } from '../../formats/arguments'
import { plain } from '../../formats/segments'
import type { Inspector, TextChannel } from './inspector'

/** More texts than this in one stream are refused. */
const maxChannels = 256
/** Tool arguments are held until they are complete, up to this many UTF-16 units. */
const maxArguments = 1_048_576

/**
 * Texts of a stream whose format is known: each delta comes out with what its text has released, so
 * that no event waits. What is still held when a text ends goes out in an event of its own.
 */
export class ShiftTexts {
  readonly #inspector: Inspector
  readonly #lasting: boolean
  readonly #channels = new Map<string, TextChannel>()
  readonly #ended = new Set<string>()

  /** @param lasting true where texts come as long as a connection: of those that ended the first are forgotten. */
  constructor(inspector: Inspector, lasting = false) {
    this.#inspector = inspector
    this.#lasting = lasting
  }

  get names(): Iterable<string> {
    return this.#channels.keys()
  }

  /** The text that takes the place of this delta's text. */
  push({ channel, kind, text }: Pick<Delta, 'channel' | 'kind' | 'text'>): string {
    const known = this.#channels.get(channel)
    if (known !== undefined) return known.push(text).text
    if (text === '') return ''
    if (this.#ended.has(channel)) throw refused('a text goes on after its end')
    if (this.#channels.size + (this.#lasting ? 0 : this.#ended.size) >= maxChannels) {
      throw refused(`more than ${maxChannels} texts in a stream`)
    }
    const opened =
      kind === 'tool-arguments' ? heldArguments(this.#inspector) : this.#inspector.open(kind)
    this.#channels.set(channel, opened)
    return opened.push(text).text
  }

  /** The next text of this channel is another one than what it ended with. */
  begin(channel: string): void {
    this.#ended.delete(channel)
  }

  /** What a channel still held. The text is complete. */
  end(channel: string): string {
    this.#ended.add(channel)
    const [first] = this.#ended
    if (first !== undefined && this.#ended.size > maxChannels) this.#ended.delete(first)
    return this.pause(channel)
  }

  /** As `end`, of a channel that may begin another text. */
  pause(channel: string): string {
    const known = this.#channels.get(channel)
    this.#channels.delete(channel)
    return known?.end().text ?? ''
  }
}

/** Arguments are JSON: only when they are complete their texts can be told from the syntax. */
function heldArguments(inspector: Inspector): TextChannel {
  const pieces: string[] = []
  let length = 0
  return {
    push: (text) => {
      length += text.length
      if (length > maxArguments) throw refused(`tool arguments over ${maxArguments} characters`)
      pieces.push(text)
      return { text: '', decided: 0, edits: [] }
    },
    end: () => {
      const whole = plain(pieces.join(''), [], false, 'response')
      const text = treatArguments({ ...whole, kind: 'tool-arguments' }, (segment) =>
        inspector.treat(segment),
      )
      return { text, decided: length, edits: [] }
    },
  }
}

function refused(detail: string): GuardError {
  return new GuardError('coverage-missing', { detail })
}
