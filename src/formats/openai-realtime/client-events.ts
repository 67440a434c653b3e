import { fieldOf, listOf } from '../field'

/** What a client may send; whatever comes under another name is refused. */
const types: ReadonlySet<unknown> = new Set([
  'session.update',
  'conversation.item.create',
  'conversation.item.retrieve',
  'conversation.item.truncate',
  'conversation.item.delete',
  'input_audio_buffer.append',
  'input_audio_buffer.commit',
  'input_audio_buffer.clear',
  'output_audio_buffer.clear',
  'response.create',
  'response.cancel',
])

const itemTypes: ReadonlySet<unknown> = new Set([
  'message',
  'function_call',
  'function_call_output',
])

const partTypes: ReadonlySet<unknown> = new Set([
  'input_text',
  'input_audio',
  'input_image',
  'output_text',
  'output_audio',
  'text',
  'audio',
])

/**
 * Where an event of a client departs from the schema, or has an item of another kind than those that hold texts
 * and media. What it refers to is asked by the document's `references:`.
 */
export function checkEvent(event: unknown): string | undefined {
  if (!isObject(event)) return '/ type'
  if (!types.has(fieldOf(event, 'type'))) return '/type enum'
  return (
    holderFault(event, 'session') ??
    holderFault(event, 'response') ??
    itemFault(fieldOf(event, 'item'), '/item') ??
    listFault(fieldOf(fieldOf(event, 'response'), 'input'), '/response/input', itemFault)
  )
}

/** Fields of a session, or of one response in it. */
function holderFault(event: object, name: string): string | undefined {
  const holder = fieldOf(event, name)
  if (holder === undefined || holder === null) return undefined
  if (!isObject(holder)) return `/${name} type`
  const tools = fieldOf(holder, 'tools')
  return tools === undefined || tools === null || Array.isArray(tools)
    ? undefined
    : `/${name}/tools type`
}

function itemFault(item: unknown, place: string): string | undefined {
  if (item === undefined) return undefined
  if (!isObject(item)) return `${place} type`
  if (!itemTypes.has(fieldOf(item, 'type'))) return `${place}/type enum`
  return listFault(fieldOf(item, 'content'), `${place}/content`, partFault)
}

function partFault(part: unknown, place: string): string | undefined {
  return partTypes.has(fieldOf(part, 'type')) ? undefined : `${place}/type enum`
}

function listFault(
  list: unknown,
  place: string,
  faultOf: (member: unknown, place: string) => string | undefined,
): string | undefined {
  if (list === undefined || list === null) return undefined
  if (!Array.isArray(list)) return `${place} type`
  for (const [index, member] of listOf(list).entries()) {
    const fault = isObject(member) ? faultOf(member, `${place}/${index}`) : `${place}/${index} type`
    if (fault !== undefined) return fault
  }
  return undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Models that an event asks for: of the session, and of whoever writes down what was said. */
export function modelsIn(event: unknown): readonly string[] {
  const session = fieldOf(event, 'session')
  const input = fieldOf(fieldOf(session, 'audio'), 'input')
  const named = [
    fieldOf(session, 'model'),
    fieldOf(fieldOf(event, 'response'), 'model'),
    fieldOf(fieldOf(input, 'transcription'), 'model'),
    fieldOf(fieldOf(session, 'input_audio_transcription'), 'model'),
  ]
  const models = named.filter((model) => model !== undefined && model !== null)
  // What is no text names nothing that could be allowed.
  return models.map((model) => (typeof model === 'string' ? model : ''))
}

/** True where the model is asked to answer. */
export function asksForAnswer(event: unknown): boolean {
  return fieldOf(event, 'type') === 'response.create'
}
