import type { Delta, Reader, StreamShape } from '../../core/format'
import type { Nature, SegmentKind } from '../../core/segment'
import { fieldOf } from '../field'
import { readTable, type Placed } from '../read-table'
import { assistant, natureOf, tool } from '../speaker'
import { vocabulary } from './vocabulary'

/** Events of a message that is being written: its parts grow, and have names while they do. */
export const stream: StreamShape = {
  framing: 'sse',
  terminator: '[DONE]',
  padding: undefined,
  sequence: undefined,
  deltas,
  calls,
  closes,
  opens: (event) => (typeOf(event).endsWith('-start') ? partsOf(event) : []),
  complete: (event) => (events.has(typeOf(event)) ? readWhole(event) : readLabels(event)),
  continuation,
  eventName: () => undefined,
}

interface Growing {
  /** The field that names the part. */
  readonly id: string
  /** The field that holds a piece of its text. */
  readonly field: string
  readonly kind: SegmentKind
}

/** The parts that come in pieces, by the beginning of the types of their events. */
const growing: ReadonlyMap<string, Growing> = new Map<string, Growing>([
  ['text', { id: 'id', field: 'delta', kind: 'text' }],
  ['reasoning', { id: 'id', field: 'delta', kind: 'reasoning' }],
  ['tool-input', { id: 'toolCallId', field: 'inputTextDelta', kind: 'tool-arguments' }],
])

/**
 * The events whose texts, deltas apart, are whole. Data that an application sends is none of them: it
 * may put pieces together itself.
 */
const events: ReadonlySet<string> = new Set(
  `abort error file finish finish-step message-metadata reasoning-delta reasoning-end
  reasoning-start source-document source-url start start-step text-delta text-end text-start
  tool-approval-request tool-input-available tool-input-delta tool-input-error tool-input-start
  tool-output-available tool-output-denied tool-output-error`.split(/\s+/),
)

function typeOf(event: unknown): string {
  const type = fieldOf(event, 'type')
  return typeof type === 'string' ? type : ''
}

/** The channel of the part an event belongs to, where that is one that grows. */
function partsOf(event: unknown): string[] {
  const type = typeOf(event)
  const name = type.slice(0, type.lastIndexOf('-'))
  const part = growing.get(name)
  return part === undefined ? [] : [`${name}/${String(fieldOf(event, part.id))}`]
}

function deltas(event: unknown): Delta[] {
  const type = typeOf(event)
  if (!type.endsWith('-delta')) return []
  return partsOf(event).flatMap((channel): Delta[] => {
    const { field, kind } = growing.get(type.slice(0, -'-delta'.length)) as Growing
    const text = fieldOf(event, field)
    return typeof text === 'string' ? [{ channel, path: [field], kind, text }] : []
  })
}

/** The tool that an event has called, in the browser or at the service. */
function calls(event: unknown): string[] {
  const name = fieldOf(event, 'toolName')
  const isCall = typeOf(event).startsWith('tool-input-')
  return isCall && typeof name === 'string' && name !== '' ? [name] : []
}

/** A part ends with an event of its own, or where another begins by its name; a step ends its texts. */
function closes(event: unknown, channels: Iterable<string>): string[] {
  const type = typeOf(event)
  if (type === 'finish' || type === 'abort') return [...channels]
  if (type === 'finish-step') {
    return [...channels].filter((channel) => !channel.startsWith('tool-input/'))
  }
  if (type.endsWith('-delta') || !events.has(type)) return []
  const parts = partsOf(event)
  return [...channels].filter((channel) => parts.includes(channel))
}

function continuation(carrier: unknown, _channel: string, text: string): unknown {
  const type = typeOf(carrier)
  const { id, field } = growing.get(type.slice(0, -'-delta'.length)) as Growing
  return { type, [id]: fieldOf(carrier, id), [field]: text }
}

const label = natureOf('text', assistant)
const result = natureOf('tool-result', tool)

/** Texts that are complete wherever they stand: no event continues them. */
const readLabels: (event: unknown) => Reader = readTable({ type: label, id: label })

const readWhole: (event: unknown) => Reader = readTable({
  '**': label,
  type: wordOf,
  finishReason: wordOf,
  inputEncoding: wordOf,
  url: fileUrl,
  input: natureOf('tool-arguments', assistant),
  output: result,
  'output.**': result,
})

function wordOf({ text }: Placed): Nature | 'word' {
  return vocabulary.has(text) ? 'word' : label
}

/** A file may come as a `data:` URL, which holds it; a source is a link. */
function fileUrl({ text, body }: Placed): Nature {
  const isPayload = typeOf(body) === 'file' && /^\s*data:/i.test(text)
  return natureOf(isPayload ? 'media' : 'text', assistant)
}
