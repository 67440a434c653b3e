import { fieldOf, listOf } from '../field'
import { readTable, type Entry } from '../read-table'
import { description, speakerOf, system } from '../speaker'
import { readContent } from './content'
import { vocabulary } from './vocabulary'

const direction = 'request'

const instructions: Entry = (placed) =>
  readContent(placed, { depth: 1, speaker: system, direction })

const spoken: Entry = (placed) => {
  const message = listOf(fieldOf(placed.body, 'messages'))[Number(placed.path[1])]
  return readContent(placed, { depth: 3, speaker: speakerOf(fieldOf(message, 'role')), direction })
}

const described: Entry = ({ text }) => (vocabulary.has(text) ? 'word' : description)

/** Texts of a Messages request: the system prompt, the messages, and what is said about tools. */
export const readRequest = readTable({
  system: instructions,
  'system.**': instructions,
  'messages.*.content': spoken,
  'messages.*.content.**': spoken,
  'tools.**': described,
  'output_config.format.**': described,
})
