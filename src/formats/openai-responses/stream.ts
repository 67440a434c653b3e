import type { Delta, Reader, StreamShape } from '../../core/format'
import type { SegmentKind } from '../../core/segment'
import { fieldOf } from '../field'
import { outputKind } from '../payload'
import { readTable, under } from '../read-table'
import { assistant, natureOf } from '../speaker'
import { begunTexts } from './begun-texts'
import { calledInEvent } from './calls'
import { itemTable, partTable } from './items'
import { responseTable } from './response'
import { vocabulary } from './vocabulary'

/** Events of a streamed response: deltas, and events that repeat what has been said as a whole. */
export const stream: StreamShape = {
  framing: 'sse',
  terminator: undefined,
  padding: 'obfuscation',
  sequence: 'sequence_number',
  deltas,
  calls: calledInEvent,
  closes,
  complete: (event) => (isWhole(typeOf(event)) ? readWhole(event) : readLabels(event)),
  place: (event, path) => [placeOf(event), ...path],
  continuation,
  eventName: typeOf,
}

/** The texts that come in deltas, by the name of their event without its last word. */
const texts: ReadonlyMap<string, SegmentKind> = new Map([
  ['response.output_text', 'text'],
  ['response.refusal', 'refusal'],
  ['response.reasoning_text', 'reasoning'],
  ['response.reasoning_summary_text', 'reasoning'],
  ['response.audio.transcript', 'text'],
  ['response.code_interpreter_call_code', 'text'],
  ['response.function_call_arguments', 'tool-arguments'],
  ['response.custom_tool_call_input', 'tool-arguments'],
  ['response.mcp_call_arguments', 'tool-arguments'],
])

function typeOf(event: unknown): string {
  const type = fieldOf(event, 'type')
  return typeof type === 'string' ? type : ''
}

function deltas(event: unknown): Delta[] {
  const type = typeOf(event)
  if (type.endsWith('.added')) return begun(event)
  if (!type.endsWith('.delta')) return []
  const name = type.slice(0, -'.delta'.length)
  const kind = texts.get(name)
  const text = fieldOf(event, 'delta')
  if (kind === undefined || typeof text !== 'string') return []
  return [{ channel: `${placeOf(event)}${name}`, path: ['delta'], kind, text }]
}

function begun(event: unknown): Delta[] {
  return begunTexts(event).map(({ name, path, text, part }) => {
    const place = placeOf(part === undefined ? event : { ...Object(event), content_index: part })
    return { channel: `${place}${name}`, path, kind: texts.get(name) ?? 'text', text }
  })
}

// Indexes first and each ended, so that the place of an item begins the places of its parts.
function placeOf(event: unknown): string {
  const indexes = numbered.map((name) => {
    const index = fieldOf(event, name)
    return Number.isSafeInteger(index) ? String(index) : ''
  })
  return `${indexes.join('/')}/`
}

const numbered = ['output_index', 'content_index', 'summary_index']

/**
 * A part ends with its `done`, an item with all its parts, a response with all its items. After an
 * error clients read nothing.
 */
function closes(event: unknown, channels: Iterable<string>): string[] {
  const type = typeOf(event)
  if (ends.has(type)) return [...channels]
  if (!type.endsWith('.done')) return []
  if (type === 'response.output_item.done') return startingWith(`${firstOf(event)}/`, channels)
  const name = type.slice(0, -'.done'.length)
  const place = placeOf(event)
  if (texts.has(name)) return [...channels].filter((channel) => channel === `${place}${name}`)
  return name.endsWith('_part') ? startingWith(place, channels) : []
}

const ends: ReadonlySet<string> = new Set([
  'response.completed',
  'response.failed',
  'response.incomplete',
  'error',
])

function firstOf(event: unknown): string {
  return placeOf(event).split('/')[0] ?? ''
}

function startingWith(place: string, channels: Iterable<string>): string[] {
  return [...channels].filter((channel) => channel.startsWith(place))
}

const label = natureOf('text', assistant)

/** Known events that repeat, or bring, all they hold as a whole. */
function isWhole(type: string): boolean {
  if (type === 'error' || type === 'response.audio.delta') return true
  return type.startsWith('response.') && !type.endsWith('.delta') && vocabulary.has(type)
}

/** Texts that are complete wherever they stand: no event continues them. */
const readLabels: (event: unknown) => Reader = readTable({
  type: label,
  item_id: label,
  obfuscation: label,
  'logprobs.**': label,
})

const whole = readTable({
  '**': label,
  ...under('response', responseTable(1)),
  ...under('item', itemTable(1)),
  ...under('part', partTable),
  arguments: natureOf('tool-arguments', assistant),
  input: natureOf('tool-arguments', assistant),
  refusal: natureOf('refusal', assistant),
  // Only events of audio still have a `delta` here.
  delta: ({ text }) => natureOf(outputKind(text), assistant),
  partial_image_b64: ({ text }) => natureOf(outputKind(text), assistant),
})

/** All texts of such an event; words of the schema among them are none. */
function readWhole(event: unknown): Reader {
  const read = whole(event)
  return (text, path, spot) => {
    const nature = read(text, path, spot)
    return nature === label && vocabulary.has(text) ? 'word' : nature
  }
}

function continuation(carrier: unknown, channel: string, delta: string): unknown {
  const place = channel.split('/')
  const type = `${String(place.at(-1))}.delta`
  if (typeOf(carrier) === type) return { ...withoutEchoes(carrier), delta }
  // What the text began with is no event to go on with.
  const event: Record<string, unknown> = { type, delta }
  const item_id = fieldOf(carrier, 'item_id') ?? fieldOf(fieldOf(carrier, 'item'), 'id')
  const sequence_number = fieldOf(carrier, 'sequence_number')
  numbered.forEach((name, index) => {
    if (place[index] !== '') event[name] = Number(place[index])
  })
  return {
    ...event,
    ...(item_id !== undefined && { item_id }),
    ...(sequence_number !== undefined && { sequence_number }),
    ...(type === 'response.output_text.delta' && { logprobs: [] }),
  }
}

function withoutEchoes(carrier: unknown): object {
  const event = { ...(carrier as Record<string, unknown>) }
  delete event['obfuscation']
  // A list that clients take for granted.
  if (event['logprobs'] !== undefined) event['logprobs'] = []
  return event
}
