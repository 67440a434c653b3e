import { fieldOf, listOf } from '../field'
import { readTable, type Entry } from '../read-table'
import { description, natureOf, speakerOf, system, user } from '../speaker'
import { readBlock } from './blocks'
import { vocabulary } from './vocabulary'

const direction = 'request'

const instruction: Entry = (placed) => readBlock(placed, { depth: 2, speaker: system, direction })

const spoken: Entry = (placed) => {
  const message = listOf(fieldOf(placed.body, 'messages'))[Number(placed.path[1])]
  return readBlock(placed, { depth: 4, speaker: speakerOf(fieldOf(message, 'role')), direction })
}

const described: Entry = ({ text }) => (vocabulary.has(text) ? 'word' : description)

const identifier = natureOf('identifier', user)

/** Texts of a request: instructions, messages, what is said about tools, and what fills a stored prompt. */
export const readRequest = readTable({
  'system.*.**': instruction,
  'messages.*.content.*.**': spoken,
  'toolConfig.tools.**': described,
  'outputConfig.textFormat.**': described,
  'guardrailConfig.guardrailIdentifier': identifier,
  'guardrailConfig.guardrailVersion': identifier,
})
