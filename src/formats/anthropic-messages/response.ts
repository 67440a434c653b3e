import { readTable, type Entry, type ReadTable } from '../read-table'
import { assistant, natureOf } from '../speaker'
import { readContent } from './content'

/** Entry for a content of the model that so many steps lead to. */
export function contentAt(depth: number): Entry {
  return (placed) => readContent(placed, { depth, speaker: assistant, direction: 'response' })
}

/** What a message of the model holds; `depth` steps lead there from the root of the event it is in. */
export function messageTable(depth: number): ReadTable {
  return {
    'content.**': contentAt(depth + 1),
    'stop_details.explanation': natureOf('refusal', assistant),
  }
}

/** Texts of a Messages response. */
export const readResponse = readTable(messageTable(0))
