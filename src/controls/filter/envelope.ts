import type { Cut } from '../../formats/framing/framer'
import { readSse, sseOf, writeSse } from '../../formats/framing/sse'
import { holdsJson } from '../../formats/text-body'

/** One event as it is framed: its data, and how to write it with other data. */
export interface Envelope {
  /** `undefined` for an event that carries none: comments, blank lines, `retry`. */
  readonly data: string | undefined
  /** Texts beside the data: comments, names, ids. */
  readonly asides: readonly string[]
  /** True where a line is nothing that the framing knows, so that clients may read it as they like. */
  readonly strays: boolean
  /** Every text that is `undefined` in the map stays as it is. */
  readonly write: (data: string | undefined, asides: ReadonlyMap<string, string>) => string
}

/** How events are cut out of a stream and put back. */
export interface Framing {
  readonly name: 'sse' | 'ndjson'
  readonly cut: Cut
  readonly read: (raw: string) => Envelope
  /** An event of its own with this data, and with this name where the framing has names. */
  readonly wrap: (data: string, name: string | undefined) => string
}

// Comments, blank lines and the fields that carry no body (HTML §9.2.6).
const knownLine = /^\ufeff?(?:$|:|(?:event|id|retry)(?:$|:))/

export const sseFraming: Framing = {
  name: 'sse',
  cut: 'blank line',
  read: (raw) => {
    const event = readSse(raw)
    const strays = event.lines.some(({ isData, text }) => !isData && !knownLine.test(text))
    // The body of an error under the type of a stream: clients that are told of one parse it.
    if (strays && event.data === undefined && holdsJson(raw)) {
      return { ...ndjsonFraming.read(raw), strays }
    }
    return {
      data: event.data,
      asides: event.lines.flatMap(({ isData, text }) => (isData || text === '' ? [] : [text])),
      strays,
      write: (data, asides) => writeSse(event, data, (line) => asides.get(line) ?? line),
    }
  },
  wrap: sseOf,
}

export const ndjsonFraming: Framing = {
  name: 'ndjson',
  cut: 'line',
  read: (raw) => {
    const data = raw.trim()
    const end = raw.endsWith('\n') ? '\n' : ''
    return {
      data: data === '' ? undefined : data,
      asides: [],
      strays: false,
      write: (text) => (text === undefined || text === data ? raw : oneLine(text) + end),
    }
  },
  wrap: (data) => `${oneLine(data)}\n`,
}

// JSON has no line ends of its own; a line that is not JSON must not become two.
function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ')
}
