import {
  frameOf,
  headerTexts,
  readFrame,
  writeFrame,
  type EventStreamCodec,
} from '../../formats/framing/event-stream'
import { FrameCutter } from '../../formats/framing/frame-cutter'
import { bodyOfFramed, framedJson, kindOfFramed } from '../../formats/framing/framed-json'
import { Framer } from '../../formats/framing/framer'
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

/** Cuts what comes into events, without changing any of it. */
export interface Cutter {
  readonly push: (text: string, onEvent: (event: string) => void) => void
  /** What is left after the last complete event. */
  readonly end: () => string
}

/** How events are cut out of a stream and put back. */
export interface Framing {
  readonly name: 'sse' | 'ndjson' | 'eventstream'
  readonly cutter: () => Cutter
  /** False where an event cannot be changed in its place, because its length or a sum is told beside it. */
  readonly splices: boolean
  readonly read: (raw: string) => Envelope
  /** An event of its own with this data, and with this name where the framing has names. */
  readonly wrap: (data: string, name: string | undefined) => string
  /** What a format has to tell of a refusal, as it leaves. */
  readonly wrapError: (event: string) => string
}

const asItIs = (event: string): string => event

// Comments, blank lines and the fields that carry no body (HTML §9.2.6).
const knownLine = /^\ufeff?(?:$|:|(?:event|id|retry)(?:$|:))/

export const sseFraming: Framing = {
  name: 'sse',
  cutter: () => new Framer('blank line'),
  splices: true,
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
  wrapError: asItIs,
}

export const ndjsonFraming: Framing = {
  name: 'ndjson',
  cutter: () => new Framer('line'),
  splices: true,
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
  wrapError: asItIs,
}

// JSON has no line ends of its own; a line that is not JSON must not become two.
function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ')
}

/** The frames of AWS, which come and go as text of one character for each byte. */
export function eventStreamFraming(codec: EventStreamCodec): Framing {
  const wrap = (data: string): string => {
    const name = kindOfFramed(data)
    return frameOf(name, bodyOfFramed(name, data), codec)
  }
  return {
    name: 'eventstream',
    cutter: () => new FrameCutter(),
    splices: false,
    read: (raw) => {
      const frame = readFrame(raw, codec)
      const { name, body } = frame
      const data = name === undefined ? undefined : framedJson(name, body)
      return {
        data,
        asides: headerTexts(frame),
        strays: false,
        write: (text, asides) => {
          const isSame = name === undefined || text === undefined || text === data
          const written = isSame ? body : bodyOfFramed(name, text)
          return writeFrame({ ...frame, body: written }, codec, asides)
        },
      }
    },
    wrap,
    wrapError: wrap,
  }
}
