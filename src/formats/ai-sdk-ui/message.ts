import { fieldOf, listOf } from '../field'
import { isPayload, urlKind } from '../payload'
import { around, type Entry, type Placed, type ReadTable } from '../read-table'
import { assistant, natureOf, speakerOf, type Speaker } from '../speaker'

/** Whether all messages of a request, or the one that is sent alone, have parts. */
export function hasUiMessages(body: unknown): boolean {
  const messages = listOf(fieldOf(body, 'messages'))
  return messages.length > 0 ? messages.every(isUiMessage) : isUiMessage(fieldOf(body, 'message'))
}

function isUiMessage(message: unknown): boolean {
  const parts = fieldOf(message, 'parts')
  return Array.isArray(parts) && parts.every((part) => typeof fieldOf(part, 'type') === 'string')
}

/**
 * Entries for the texts of a message, by their place in it.
 *
 * @param depth how many steps lead from the root to the message.
 */
export function messageTable(depth: number): ReadTable {
  const partOf = (placed: Placed): unknown => around(placed, depth + 2)
  const speakerIn = (placed: Placed): Speaker =>
    speakerOfRole(fieldOf(around(placed, depth), 'role'))
  const spoken: Entry = (placed) => natureOf('text', speakerIn(placed))
  const data: Entry = (placed) =>
    natureOf(isPayload(placed.text) ? 'media' : 'text', speakerIn(placed))
  const result: Entry = (placed) => natureOf('tool-result', toolOf(partOf(placed)))
  return {
    content: spoken,
    'parts.*.text': (placed) =>
      natureOf(
        fieldOf(partOf(placed), 'type') === 'reasoning' ? 'reasoning' : 'text',
        speakerIn(placed),
      ),
    'parts.*.url': (placed) =>
      fieldOf(partOf(placed), 'type') === 'file'
        ? natureOf(urlKind(placed.text), speakerIn(placed))
        : spoken(placed),
    'parts.*.title': spoken,
    'parts.*.filename': spoken,
    'parts.*.data': data,
    'parts.*.data.**': data,
    ...toolInput,
    'parts.*.output': result,
    'parts.*.output.**': result,
    'parts.*.errorText': result,
  }
}

/** What a model wrote for a tool, the JSON of it where the client could not read it. */
const toolInput: ReadTable = {
  'parts.*.input': natureOf('tool-arguments', assistant),
  'parts.*.input.**': natureOf('text', assistant),
  'parts.*.rawInput': natureOf('tool-arguments', assistant),
  'parts.*.rawInput.**': natureOf('text', assistant),
}

/** The whole conversation comes from the browser, so what it says of the system is not trusted. */
function speakerOfRole(role: unknown): Speaker {
  return { ...speakerOf(role), trust: 'untrusted' }
}

/** The tool of a part: named in it, or in the part's type behind `tool-`. */
function toolOf(part: unknown): Speaker {
  const type = fieldOf(part, 'type')
  const isNamed = typeof type === 'string' && type.startsWith('tool-')
  return speakerOf('tool', isNamed ? type.slice('tool-'.length) : fieldOf(part, 'toolName'))
}
