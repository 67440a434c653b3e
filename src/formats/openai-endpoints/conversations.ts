import type { Format, Reader } from '../../core/format'
import { fieldOf, listOf } from '../field'
import { either } from '../nested'
import { openaiChat } from '../openai-chat'
import { readMessage } from '../openai-chat/message'
import { openaiResponses } from '../openai-responses'
import { calledIn } from '../openai-responses/calls'
import { itemTable } from '../openai-responses/items'
import { vocabulary } from '../openai-responses/vocabulary'
import { readTable, under, type ReadTable } from '../read-table'
import { description, natureOf, speakerOf, system, user } from '../speaker'
import { openaiEndpoint } from './endpoint'
import * as checks from './validate.generated'

const identifier = natureOf('identifier', user)

/** Items, one by one or as a list. */
const items: ReadTable = { ...itemTable(0), ...under('data.*', itemTable(2)) }

/** The tools that items call: whoever reads them later may act on them just the same. */
function calledInItems(body: unknown): readonly string[] {
  return calledIn({ output: [body, ...listOf(fieldOf(body, 'data'))] })
}

/** Conversations of OpenAI: items that responses go on from. */
export const openaiConversations: Format = openaiEndpoint({
  id: 'openai-conversations',
  path: /\/(?:v1|openai)\/conversations(?:\/[^/]+(?:\/items(?:\/[^/]+)?)?)?$/i,
  check: checks.conversations,
  request: under('items.*', {
    ...itemTable(2),
    id: identifier,
    call_id: identifier,
    name: identifier,
  }),
  response: items,
  more: {
    vocabulary,
    calls: (body, direction) => (direction === 'response' ? calledInItems(body) : []),
  },
})

/** Responses of OpenAI that are stored: read again, as a stream or not, cancelled, and what they were asked. */
export const openaiStoredResponses: Format = {
  ...openaiResponses,
  id: 'openai-stored-responses',
  path: /\/responses\/(?!(?:compact|input_tokens)$)[^/]+(?:\/(?:cancel|input_items))?$/i,
  fits: undefined,
  check: (body) => (body === undefined ? undefined : checks.storedResponses(body)),
  request: readTable({}),
  response: either(openaiResponses.response, readTable(under('data.*', itemTable(2)))),
  calls: (body, direction) =>
    direction === 'response'
      ? [...(openaiResponses.calls?.(body, direction) ?? []), ...calledInItems(body)]
      : [],
  limitTokens: undefined,
}

/** Counts what a request of the Responses API would cost: it holds what that would. */
export const openaiInputTokens: Format = {
  ...openaiResponses,
  id: 'openai-input-tokens',
  path: /\/responses\/input_tokens$/i,
  fits: undefined,
  check: checks.inputTokens,
  response: readTable({}),
  stream: undefined,
  // Nothing is written, so that any limit holds.
  limitTokens: () => false,
}

/** Makes a conversation shorter: it holds what a request of the Responses API would. */
export const openaiCompact: Format = {
  ...openaiResponses,
  id: 'openai-compact',
  path: /\/responses\/compact$/i,
  fits: undefined,
  check: checks.inputTokens,
  stream: undefined,
  limitTokens: undefined,
}

/** Chat completions that are stored: read again, and their messages. */
export const openaiStoredChats: Format = {
  ...openaiChat,
  id: 'openai-stored-chats',
  path: /\/chat\/completions\/[^/]+(?:\/messages)?$/i,
  fits: undefined,
  check: (body) => (body === undefined ? undefined : checks.storedChats(body)),
  request: readTable({}),
  response: either(openaiChat.response, readMessages),
  calls: (body, direction) =>
    direction === 'response'
      ? [...(openaiChat.calls?.(body, direction) ?? []), ...calledInMessages(body)]
      : [],
  stream: undefined,
  limitTokens: undefined,
}

function calledInMessages(body: unknown): readonly string[] {
  const choices = listOf(fieldOf(body, 'data')).map((message) => ({ message }))
  return openaiChat.calls?.({ choices }, 'response') ?? []
}

function readMessages(body: unknown): Reader {
  const messages = listOf(fieldOf(body, 'data'))
  return (...spot) => {
    const [, path] = spot
    const isWithin = path[0] === 'data' && path.length > 2
    const message = isWithin ? messages[Number(path[1])] : undefined
    const speaker = speakerOf(fieldOf(message, 'role'), fieldOf(message, 'name'))
    return isWithin ? readMessage(spot, 2, speaker) : undefined
  }
}

const session: ReadTable = {
  instructions: natureOf('text', system),
  'audio.input.transcription.prompt': natureOf('text', system),
  'tools.**': ({ text }) => (vocabulary.has(text) ? 'word' : description),
}

/** What lets a browser open a session of the Realtime API, and what that session is held to. */
export const openaiRealtimeSecrets: Format = openaiEndpoint({
  id: 'openai-realtime-secrets',
  path: /\/realtime\/(?:client_secrets|sessions|transcription_sessions)$/i,
  check: checks.realtime,
  request: { ...session, ...under('session', session) },
  references: ['prompt.id', 'tools.*.server_url', 'tools.*.connector_id'].flatMap((place) => [
    place,
    `session.${place}`,
  ]),
  response: { ...session, ...under('session', session) },
  more: { vocabulary },
})
