import { outputKind } from '../payload'
import { readTable, under, type Entry, type ReadTable } from '../read-table'
import { assistant, description, natureOf, system, user } from '../speaker'
import { itemTable, partTable } from '../openai-responses/items'
import { vocabulary } from './vocabulary'

/** By these a call, its result and what they are about name each other. */
const identifier = natureOf('identifier', user)

const spokenAudio = natureOf('media', user)
const tools: Entry = ({ text }) => (vocabulary.has(text) ? 'word' : description)

function realtimeItem(depth: number): ReadTable {
  const table = itemTable(depth)
  return {
    ...table,
    'content.*.audio': spokenAudio,
    'content.*.transcript': table['content.*.text'] ?? natureOf('text', user),
    id: identifier,
    call_id: identifier,
    name: identifier,
  }
}

const settings: ReadTable = {
  instructions: natureOf('text', system),
  'tools.**': tools,
}

/** Texts of an event of a client. */
export const readRequest = readTable({
  event_id: identifier,
  previous_item_id: identifier,
  ...under('session', settings),
  ...under('response', { ...settings, ...under('input.*', realtimeItem(3)) }),
  ...under('item', realtimeItem(1)),
  audio: spokenAudio,
})

const label = natureOf('text', assistant)
const heard: Entry = ({ text }) => natureOf(outputKind(text), assistant)

/** Texts of an event of a server that are complete in it. */
export const readResponse = readTable({
  '**': label,
  ...under('session', settings),
  ...under('item', { ...realtimeItem(1), 'content.*.audio': heard }),
  ...under('response.output.*', { ...realtimeItem(3), 'content.*.audio': heard }),
  ...under('part', { ...partTable, audio: heard }),
  arguments: natureOf('tool-arguments', assistant),
  // Of what comes in pieces and whole, audio alone is no text.
  delta: heard,
})

/** Texts of an event that carries a piece of another: these are complete wherever they stand. */
export const readLabels = readTable({
  type: label,
  event_id: label,
  response_id: label,
  item_id: label,
  call_id: label,
  obfuscation: label,
  'logprobs.**': label,
})
