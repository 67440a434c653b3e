import { fieldOf } from '../field'
import { vocabulary } from '../ollama/vocabulary'
import { around, readTable, under, type Placed } from '../read-table'
import { assistant, description, natureOf, speakerOf, type Speaker } from '../speaker'

/** Texts of a chat request: the messages, and what is said about tools. */
export const readRequest = readTable({
  ...under('messages.*', {
    content: (placed) => {
      const speaker = speakerIn(placed)
      return natureOf(speaker.role === 'tool' ? 'tool-result' : 'text', speaker)
    },
    thinking: (placed) => natureOf('reasoning', speakerIn(placed)),
    'images.*': (placed) => natureOf('media', speakerIn(placed)),
    tool_name: (placed) => natureOf('identifier', speakerIn(placed)),
    'tool_calls.*.id': natureOf('identifier', assistant),
    'tool_calls.*.function.name': natureOf('identifier', assistant),
    'tool_calls.*.function.arguments': natureOf('tool-arguments', assistant),
    'tool_calls.*.function.arguments.**': natureOf('text', assistant),
  }),
  'tools.**': ({ text }) => (vocabulary.has(text) ? 'word' : description),
})

/** Who speaks in the message that a text stands in. */
function speakerIn(placed: Placed): Speaker {
  const message = around(placed, 2)
  return speakerOf(fieldOf(message, 'role'), fieldOf(message, 'tool_name'))
}
