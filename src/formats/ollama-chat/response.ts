import { wholeInMessage } from '../ollama/stream'
import { readTable, under } from '../read-table'
import { assistant, natureOf } from '../speaker'

/** Texts of a chat response: those of its one message. */
export const readResponse = readTable(
  under('message', {
    ...wholeInMessage,
    content: natureOf('text', assistant),
    thinking: natureOf('reasoning', assistant),
    'tool_calls.*.function.arguments': natureOf('tool-arguments', assistant),
  }),
)
