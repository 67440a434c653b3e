import type { Nature } from '../../core/segment'
import { fieldOf } from '../field'
import { outputKind, urlKind } from '../payload'
import { around, under, type Entry, type ReadTable } from '../read-table'
import { assistant, natureOf, speakerOf, tool, user, type Speaker } from '../speaker'
import { vocabulary } from './vocabulary'

/** Who speaks in an item: its role, or whoever makes items of its type. */
function speakerIn(item: unknown): Speaker {
  const role = fieldOf(item, 'role')
  if (role !== undefined) return speakerOf(role)
  const type = String(fieldOf(item, 'type'))
  if (type.endsWith('_output') || type === 'mcp_list_tools') return tool
  return type.endsWith('_call') || type === 'reasoning' || type === 'mcp_approval_request'
    ? assistant
    : user
}

/**
 * Entries for the texts of an item, by their place in it.
 *
 * @param depth how many steps lead from the root to the item.
 */
export function itemTable(depth: number): ReadTable {
  const spoken: Entry = (placed) => {
    const speaker = speakerIn(around(placed, depth))
    return natureOf(speaker.role === 'tool' ? 'tool-result' : 'text', speaker)
  }
  const payload =
    (kindOf: (text: string) => Nature['kind']): Entry =>
    (placed) =>
      natureOf(kindOf(placed.text), speakerIn(around(placed, depth)))
  const part = {
    text: partText(depth),
    refusal: natureOf('refusal', assistant),
    image_url: payload(urlKind),
    file_url: payload(urlKind),
    file_data: payload(() => 'media'),
    file_id: natureOf('reference', user),
    'input_audio.data': payload(() => 'media'),
  }
  return {
    content: spoken,
    ...under('content.*', part),
    'summary.*.text': natureOf('reasoning', assistant),
    arguments: natureOf('tool-arguments', assistant),
    input: natureOf('tool-arguments', assistant),
    output: outputEntry,
    'output.**': outputEntry,
    'output.image_url': payload(urlKind),
    'output.file_id': natureOf('reference', user),
    ...under('output.*', { ...part, text: outputEntry }),
    result: (placed) => natureOf(outputKind(placed.text), assistant),
  }
}

/** What a tool gave: a text, or parts with fields that are words of the schema. */
const outputEntry: Entry = ({ text, path }) =>
  path[path.length - 1] === 'type' && vocabulary.has(text) ? 'word' : natureOf('tool-result', tool)

/** The text of a content part: what the model thought is one of a type of its own. */
function partText(depth: number): Entry {
  return (placed) => {
    const item = around(placed, depth)
    const part = around(placed, depth + 2)
    const isThought = fieldOf(part, 'type') === 'reasoning_text'
    const speaker = speakerIn(item)
    if (isThought) return natureOf('reasoning', speaker)
    return natureOf(speaker.role === 'tool' ? 'tool-result' : 'text', speaker)
  }
}

/** Entries for a content part that stands alone in an event. */
export const partTable: ReadTable = {
  text: (placed) =>
    natureOf(
      fieldOf(around(placed, 1), 'type') === 'reasoning_text' ? 'reasoning' : 'text',
      assistant,
    ),
  refusal: natureOf('refusal', assistant),
}
