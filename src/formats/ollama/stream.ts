import type { Delta, StreamShape } from '../../core/format'
import type { Path, SegmentKind } from '../../core/segment'
import { fieldOf } from '../field'
import { outputKind } from '../payload'
import { readTable, under, type ReadTable } from '../read-table'
import { assistant, natureOf } from '../speaker'

const label = natureOf('text', assistant)

/** What is whole in each line, beside the pieces of text: a call of a tool comes at once. */
export const wholeInMessage: ReadTable = {
  'tool_calls.*.id': label,
  'tool_calls.*.function.name': label,
  'tool_calls.*.function.arguments.**': label,
  'images.*': ({ text }) => natureOf(outputKind(text), assistant),
}

/**
 * The lines of a streamed answer, the last of which says `done` or tells of an error.
 *
 * @param place of the object that holds the texts; empty where that is the line itself.
 * @param texts the names of the texts in it, and what they are.
 */
export function lines(place: string, texts: ReadonlyMap<string, SegmentKind>): StreamShape {
  const base: Path = place === '' ? [] : [place]
  const holderOf = (event: unknown) => (place === '' ? event : fieldOf(event, place))
  return {
    framing: 'ndjson',
    terminator: undefined,
    padding: undefined,
    sequence: undefined,
    deltas: (event) =>
      [...texts].flatMap(([name, kind]): Delta[] => {
        const text = fieldOf(holderOf(event), name)
        return typeof text === 'string'
          ? [{ channel: name, path: [...base, name], kind, text }]
          : []
      }),
    closes: (event, channels) => {
      const isLast = fieldOf(event, 'done') === true || fieldOf(event, 'error') !== undefined
      return isLast ? [...channels] : []
    },
    complete: readTable({
      model: label,
      created_at: label,
      done_reason: label,
      remote_model: label,
      remote_host: label,
      error: label,
      image: ({ text }) => natureOf(outputKind(text), assistant),
      ...(place === '' ? wholeInMessage : under(place, { ...wholeInMessage, role: label })),
    }),
    continuation: (carrier, name, text) => ({
      model: fieldOf(carrier, 'model'),
      created_at: fieldOf(carrier, 'created_at'),
      ...(place === '' ? { [name]: text } : { [place]: { role: 'assistant', [name]: text } }),
      done: false,
    }),
    eventName: () => undefined,
  }
}
