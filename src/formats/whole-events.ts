import type { StreamShape } from '../core/format'
import { readTable, type ReadTable } from './read-table'
import { assistant, natureOf } from './speaker'

/**
 * Events that are complete: no text goes on in the next one.
 *
 * @param table what is no plain text of the model in them.
 */
export function wholeEvents(
  framing: StreamShape['framing'],
  vocabulary: ReadonlySet<string>,
  table: ReadTable,
): StreamShape {
  return {
    framing,
    terminator: undefined,
    padding: undefined,
    sequence: undefined,
    deltas: () => [],
    closes: () => [],
    complete: readTable({
      '**': ({ text }) => (vocabulary.has(text) ? 'word' : natureOf('text', assistant)),
      ...table,
    }),
    continuation: (carrier) => carrier,
    eventName: () => undefined,
  }
}
