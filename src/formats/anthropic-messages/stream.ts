import type { Delta, Reader, StreamShape } from '../../core/format'
import type { Path, SegmentKind } from '../../core/segment'
import { fieldOf, listOf } from '../field'
import { readTable, under } from '../read-table'
import { assistant, natureOf } from '../speaker'
import { calledInEvent } from './calls'
import { contentAt, messageTable } from './response'
import { vocabulary } from './vocabulary'

/** Events of a streamed message: blocks that start, grow and stop, one after the other. */
export const stream: StreamShape = {
  framing: 'sse',
  terminator: undefined,
  padding: undefined,
  sequence: undefined,
  deltas,
  calls: calledInEvent,
  closes,
  complete,
  place: (event, path) => [blockOf(event), ...path],
  continuation,
  eventName: (event) => typeOf(event),
}

interface Growing {
  /** Name of the field that holds a piece of the text. */
  readonly field: string
  readonly kind: SegmentKind
}

/** What grows, by the type of its deltas. */
const growing: ReadonlyMap<string, Growing> = new Map([
  ['text_delta', { field: 'text', kind: 'text' }],
  ['thinking_delta', { field: 'thinking', kind: 'reasoning' }],
  ['input_json_delta', { field: 'partial_json', kind: 'tool-arguments' }],
])

function typeOf(value: unknown): string {
  const type = fieldOf(value, 'type')
  return typeof type === 'string' ? type : ''
}

/** A block may begin with the beginning of its text, and a message with that of its blocks. */
function deltas(event: unknown): Delta[] {
  const index = fieldOf(event, 'index')
  switch (typeOf(event)) {
    case 'message_start':
      return listOf(fieldOf(fieldOf(event, 'message'), 'content')).flatMap((block, position) =>
        pieceOf(block, `${typeOf(block)}_delta`, position, ['message', 'content', position]),
      )
    case 'content_block_start': {
      const block = fieldOf(event, 'content_block')
      return pieceOf(block, `${typeOf(block)}_delta`, index, ['content_block'])
    }
    case 'content_block_delta': {
      const delta = fieldOf(event, 'delta')
      return pieceOf(delta, typeOf(delta), index, ['delta'])
    }
    default:
      return []
  }
}

/** @param path of the holder, which has a piece of the text that grows by deltas of this type. */
function pieceOf(holder: unknown, type: string, index: unknown, path: Path): Delta[] {
  const { field, kind } = growing.get(type) ?? {}
  if (field === undefined || kind === undefined) return []
  const text = fieldOf(holder, field)
  if (typeof text !== 'string') return []
  return [{ channel: `${nameOf(index)}${type}`, path: [...path, field], kind, text }]
}

/** Begins the names of all texts of the block that an event is about. */
function blockOf(event: unknown): string {
  return nameOf(fieldOf(event, 'index'))
}

function nameOf(index: unknown): string {
  return `${String(index)}/`
}

/**
 * A block stops with all its texts. A signature comes behind the whole of what it vouches for, and
 * some clients take it for the end of that.
 */
function closes(event: unknown, channels: Iterable<string>): string[] {
  const type = typeOf(event)
  if (type === 'message_stop' || type === 'error') return [...channels]
  const block = blockOf(event)
  if (type === 'content_block_stop') {
    return [...channels].filter((channel) => channel.startsWith(block))
  }
  if (typeOf(fieldOf(event, 'delta')) !== 'signature_delta') return []
  return [...channels].filter((channel) => channel === `${block}thinking_delta`)
}

function continuation(carrier: unknown, channel: string, text: string): unknown {
  const type = channel.slice(channel.indexOf('/') + 1)
  const { field = '' } = growing.get(type) ?? {}
  const index = fieldOf(carrier, 'index') ?? Number(channel.slice(0, channel.indexOf('/')))
  return { type: 'content_block_delta', index, delta: { type, [field]: text } }
}

const label = natureOf('text', assistant)

function complete(event: unknown): Reader {
  const type = typeOf(event)
  if (type === 'content_block_delta') return readDelta(event)
  if (!whole.has(type)) return readLabels(event)
  const block = fieldOf(event, 'content_block')
  return block === undefined || vocabulary.has(typeOf(block)) ? readWhole(event) : readLabels(event)
}

/** Events that hold nothing but whole texts, besides the beginning of one that grows. */
const whole: ReadonlySet<string> = new Set([
  'message_start',
  'content_block_start',
  'content_block_stop',
  'message_delta',
  'message_stop',
  'ping',
  'error',
])

/** Texts that are complete wherever they stand: no event continues them. */
const labels = { type: label, 'content_block.type': label, 'delta.type': label } as const

const readLabels = readTable(labels)

/** A summary of what was said before comes in a delta, but as a whole. */
const readDelta = readTable({
  ...labels,
  'delta.signature': label,
  'delta.citation.**': ({ text }) => (vocabulary.has(text) ? 'word' : label),
  'delta.content': ({ body }) => (isSummary(body) ? label : undefined),
  'delta.encrypted_content': ({ body }) => (isSummary(body) ? label : undefined),
})

function isSummary(event: unknown): boolean {
  return typeOf(fieldOf(event, 'delta')) === 'compaction_delta'
}

const readWhole = readTable({
  '**': ({ text }) => (vocabulary.has(text) ? 'word' : label),
  ...under('message', messageTable(1)),
  ...under('delta', messageTable(1)),
  'content_block.**': contentAt(1),
})
