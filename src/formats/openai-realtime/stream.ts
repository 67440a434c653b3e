import type { Delta, Reader, StreamShape } from '../../core/format'
import type { Path, SegmentKind } from '../../core/segment'
import { fieldOf, listOf } from '../field'
import { calledInEvent } from '../openai-responses/calls'
import { readLabels, readResponse } from './texts'
import { serverEvents } from './server-events'
import { vocabulary } from './vocabulary'

/** Events of a server: pieces of texts, and events that repeat as a whole what came in pieces. */
export const stream: StreamShape = {
  framing: 'ndjson',
  terminator: undefined,
  padding: 'obfuscation',
  sequence: undefined,
  lasting: true,
  knows: (event) => serverEvents.has(typeOf(event)),
  deltas: (event) => {
    const piece = pieces.get(typeOf(event))
    return piece === undefined ? begun(event) : pieceIn(event, piece)
  },
  calls: calledInEvent,
  closes,
  complete: (event) => (pieces.has(typeOf(event)) ? readLabels(event) : readWhole(event)),
  continuation,
  eventName: () => undefined,
}

interface Piece {
  /** The text that it belongs to, whatever an older version calls its events. */
  readonly text: 'text' | 'transcript' | 'arguments' | 'said'
  readonly kind: SegmentKind
}

const written: Piece = { text: 'text', kind: 'text' }
const spoken: Piece = { text: 'transcript', kind: 'text' }
const called: Piece = { text: 'arguments', kind: 'tool-arguments' }

/** By the type of the event that brings a piece. */
const pieces: ReadonlyMap<string, Piece> = new Map([
  ['response.output_text.delta', written],
  ['response.text.delta', written],
  ['response.output_audio_transcript.delta', spoken],
  ['response.audio_transcript.delta', spoken],
  ['response.function_call_arguments.delta', called],
  ['response.mcp_call_arguments.delta', called],
  ['conversation.item.input_audio_transcription.delta', { text: 'said', kind: 'text' }],
])

/** By the type of the event that ends a text. */
const ends: ReadonlyMap<string, Piece['text']> = new Map([
  ['response.output_text.done', 'text'],
  ['response.text.done', 'text'],
  ['response.output_audio_transcript.done', 'transcript'],
  ['response.audio_transcript.done', 'transcript'],
  ['response.function_call_arguments.done', 'arguments'],
  ['response.mcp_call_arguments.done', 'arguments'],
  ['conversation.item.input_audio_transcription.completed', 'said'],
  ['conversation.item.input_audio_transcription.failed', 'said'],
])

function typeOf(event: unknown): string {
  const type = fieldOf(event, 'type')
  return typeof type === 'string' ? type : ''
}

/** Response, item, part and text, of which each is within the one before it. */
type Place = readonly [unknown, unknown, unknown, Piece['text']]

function channelOf(place: Place): string {
  return JSON.stringify(place.map((step) => step ?? null))
}

function placeIn(event: unknown, text: Piece['text']): Place {
  const part = text === 'arguments' ? null : fieldOf(event, 'content_index')
  return [fieldOf(event, 'response_id'), fieldOf(event, 'item_id'), part, text]
}

function pieceIn(event: unknown, { text, kind }: Piece): Delta[] {
  const delta = fieldOf(event, 'delta')
  if (typeof delta !== 'string') return []
  return [{ channel: channelOf(placeIn(event, text)), path: ['delta'], kind, text: delta }]
}

/** What an item or a part holds when it is added: clients add the pieces that follow to it. */
function begun(event: unknown): Delta[] {
  const type = typeOf(event)
  if (type === 'response.content_part.added') {
    return begunIn(fieldOf(event, 'part'), ['part'], event)
  }
  if (type !== 'response.output_item.added') return []
  const item = fieldOf(event, 'item')
  const inItem = { response_id: fieldOf(event, 'response_id'), item_id: fieldOf(item, 'id') }
  return [
    ...begunIn(item, ['item'], inItem),
    ...listOf(fieldOf(item, 'content')).flatMap((part, content_index) =>
      begunIn(part, ['item', 'content', content_index], { ...inItem, content_index }),
    ),
  ]
}

const begins = [
  ['text', written],
  ['transcript', spoken],
  ['arguments', called],
] as const

function begunIn(holder: unknown, path: Path, event: unknown): Delta[] {
  return begins.flatMap(([field, { text, kind }]) => {
    const value = fieldOf(holder, field)
    if (typeof value !== 'string' || value === '') return []
    const channel = channelOf(placeIn(event, text))
    return [{ channel, path: [...path, field], kind, text: value }]
  })
}

/** A text ends with its own event, and with its part, its item and its response. */
function closes(event: unknown, channels: Iterable<string>): string[] {
  const type = typeOf(event)
  const text = ends.get(type)
  if (text !== undefined) {
    const own = channelOf(placeIn(event, text))
    return [...channels].filter((channel) => channel === own)
  }
  const within = endedPlace(type, event)
  if (within.length === 0) return []
  return [...channels].filter((channel) => {
    const place = JSON.parse(channel) as readonly unknown[]
    return within.every((step, index) => step === anyStep || step === place[index])
  })
}

const anyStep = Symbol('any step')

function endedPlace(type: string, event: unknown): readonly unknown[] {
  switch (type) {
    case 'response.done':
      return [fieldOf(fieldOf(event, 'response'), 'id') ?? null]
    case 'response.output_item.done':
    case 'conversation.item.done':
      return [anyStep, fieldOf(fieldOf(event, 'item'), 'id') ?? null]
    case 'response.content_part.done':
      return [anyStep, fieldOf(event, 'item_id') ?? null, fieldOf(event, 'content_index') ?? null]
    default:
      return []
  }
}

/** All texts of an event that is no piece; words of the schema among them are none. */
function readWhole(event: unknown): Reader {
  const read = readResponse(event)
  return (text, path, spot) => {
    return spot === 'string' && isWord(text, path) ? 'word' : read(text, path, spot)
  }
}

// A text of the model may well be a word of the schema; a type or a status is nothing else.
function isWord(text: string, path: Path): boolean {
  const name = path[path.length - 1]
  return (name === 'type' || name === 'status' || name === 'object') && vocabulary.has(text)
}

const names: Readonly<Record<Piece['text'], string>> = {
  text: 'response.output_text.delta',
  transcript: 'response.output_audio_transcript.delta',
  arguments: 'response.function_call_arguments.delta',
  said: 'conversation.item.input_audio_transcription.delta',
}

function continuation(carrier: unknown, channel: string, delta: string): unknown {
  if (pieces.has(typeOf(carrier))) return { ...Object(carrier), delta }
  // What the text began with is no event to go on with.
  const [response_id, item_id, content_index, text] = JSON.parse(channel) as Place
  return {
    type: names[text],
    event_id: fieldOf(carrier, 'event_id'),
    response_id,
    item_id,
    output_index: fieldOf(carrier, 'output_index'),
    ...(text === 'arguments'
      ? { call_id: fieldOf(fieldOf(carrier, 'item'), 'call_id') }
      : { content_index }),
    delta,
  }
}
