import type { Reader } from '../../core/format'
import type { Nature } from '../../core/segment'
import { fieldOf } from '../field'
import { outputKind } from '../payload'
import { readTable, under, type Entry, type Placed, type ReadTable } from '../read-table'
import { assistant, description, natureOf, speakerOf, system, tool, user } from '../speaker'
import { vocabulary } from './vocabulary'

const toolResult = natureOf('tool-result', tool)
const document: Nature = { ...natureOf('document', tool), origin: { kind: 'document' } }

/** An answer names the request by it. */
const identifier = natureOf('identifier', user)

const described: Entry = ({ text }) => (vocabulary.has(text) ? 'word' : description)

/** A payload that whoever gets it would decode; what is none of base64 is a text. */
function payloadOf(direction: 'request' | 'response'): Entry {
  return ({ text }) =>
    direction === 'request' ? natureOf('media', user) : natureOf(outputKind(text), assistant)
}

/** Content of a prompt or of sampling: its message tells who speaks. */
function spoken(depth: number): Entry {
  return ({ body, path }: Placed) => {
    const message = path
      .slice(0, depth)
      .reduce<unknown>((inner, step) => fieldOf(inner, String(step)), body)
    return natureOf('text', speakerOf(fieldOf(message, 'role')))
  }
}

/** What a message holds, from either side; `depth` steps lead to it from the root of a batch. */
function messageTable(direction: 'request' | 'response', depth: number): ReadTable {
  const payload = payloadOf(direction)
  const content = (place: string, entry: Entry): ReadTable =>
    under(place, {
      text: entry,
      data: payload,
      'resource.text': document,
      'resource.blob': payload,
    })
  return {
    jsonrpc: 'word',
    id: identifier,
    // Calls of tools, prompts and resources, and what completes their arguments.
    'params.arguments.**': natureOf('text', user),
    // Server to client: sampling and elicitation.
    'params.systemPrompt': natureOf('text', system),
    ...content('params.messages.*.content', spoken(depth + 3)),
    ...content('params.messages.*.content.*', spoken(depth + 3)),
    // Client to server: what sampling gave.
    ...content('result.content', natureOf('text', assistant)),
    // Server to client: what a tool gave, the same once more as data, and what was read.
    ...content('result.content.*', toolResult),
    'result.structuredContent.**': toolResult,
    'result.contents.*.text': document,
    'result.contents.*.blob': payload,
    ...content('result.messages.*.content', spoken(depth + 3)),
    'result.instructions': description,
    'result.tools.**': described,
    'result.prompts.**': described,
    'result.resources.**': described,
    'result.resourceTemplates.**': described,
  }
}

function tableOf(direction: 'request' | 'response'): ReadTable {
  return { ...messageTable(direction, 0), ...under('*', messageTable(direction, 1)) }
}

/** Texts of what a client sends: calls, notifications, and its answers to the server. */
export const readRequest: (body: unknown) => Reader = readTable(tableOf('request'))

/** Texts of what a server sends: answers, notifications, and its own calls. */
export const readResponse: (body: unknown) => Reader = readTable(tableOf('response'))

/** An event is a message, and a message is complete: what is unknown in it is what it is in a body. */
export const readEvent: (body: unknown) => Reader = readTable({
  '**': ({ text }) => (vocabulary.has(text) ? 'word' : natureOf('text', assistant)),
  ...tableOf('response'),
})
