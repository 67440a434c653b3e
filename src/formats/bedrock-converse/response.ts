import { readTable, type ReadTable } from '../read-table'
import { assistant } from '../speaker'
import { readBlock } from './blocks'

/** What a message of the model holds; `depth` steps lead to the message. */
function messageTable(depth: number): ReadTable {
  const place = { depth: depth + 2, speaker: assistant, direction: 'response' } as const
  return { 'content.*.**': (placed) => readBlock(placed, place) }
}

const { 'content.*.**': block = 'word' } = messageTable(2)

/** Texts of a response. */
export const readResponse = readTable({ 'output.message.content.*.**': block })
