import { readTable, under, type ReadTable } from '../read-table'
import { assistant } from '../speaker'
import { readPart } from './parts'

/** What an answer holds; `depth` steps lead there from the root of the body. */
export function answerTable(depth: number): ReadTable {
  const place = { depth: depth + 5, speaker: assistant, direction: 'response' } as const
  return { 'candidates.*.content.parts.*.**': (placed) => readPart(placed, place) }
}

/** Texts of an answer, or of the list of answers that a stream is without `alt=sse`. */
export const readResponse = readTable({ ...answerTable(0), ...under('*', answerTable(1)) })
