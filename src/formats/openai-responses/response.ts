import { readTable, under } from '../read-table'
import { description, natureOf, system } from '../speaker'
import { itemTable } from './items'
import { vocabulary } from './vocabulary'

/** What a response holds at its root; `depth` steps lead there from the root of the event it is in. */
export function responseTable(depth: number) {
  return {
    ...under('output.*', itemTable(depth + 2)),
    // Echoes of the request.
    instructions: natureOf('text', system),
    'instructions.**': natureOf('text', system),
    'tools.**': ({ text }: { readonly text: string }) =>
      vocabulary.has(text) ? 'word' : description,
  } as const
}

/** Texts of a Responses response: its output, and what it repeats of the request. */
export const readResponse = readTable(responseTable(0))
