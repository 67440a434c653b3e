import type { Format } from '../core/format'
import { fieldOf, listOf } from './field'
import { tokenLimit } from './limit-tokens'
import { hasOwnFields } from './ollama/own-fields'
import { issuedIn } from './openai-chat/issued'
import { readReferences } from './openai-chat/references'
import { errorEvent, refusal } from './openai/refusal'
import { calledIn } from './openai-chat/calls'
import { readRequest } from './openai-chat/request'
import { readResponse } from './openai-chat/response'
import { stream } from './openai-chat/stream'
import { checkRequest } from './openai-chat/validate.generated'
import { vocabulary } from './openai-chat/vocabulary'
import { stripFields } from './strip'
import { requestFields, responseFields } from './openai-chat/fields'
import { documentLimit, leftOut, listsIn } from './documents'
import { historyLimit, turnOfRole } from './history'
import { storageRefusal } from './storage'

/** OpenAI Chat Completions, as spoken by OpenAI and by the many servers that follow it. */
export const openaiChat: Format = {
  id: 'openai-chat',
  path: /\/chat\/completions$/i,
  fits: hasChatShape,
  vocabulary,
  echoes: ['logprobs'],
  check: checkRequest,
  request: readRequest,
  response: readResponse,
  references: readReferences,
  issues: issuedIn,
  calls: (body, direction) => (direction === 'response' ? calledIn(body) : []),
  stream,
  // Where the client names no limit: every server of this protocol knows `max_tokens`, and a model that
  // does not take it refuses, while a server that does not know the other would ignore it in silence.
  limitTokens: tokenLimit({ fields: ['max_completion_tokens', 'max_tokens'], set: 'max_tokens' }),
  requestFields,
  responseFields,
  limitHistory: historyLimit({
    list: 'messages',
    turnOf: (message) => turnOfRole(fieldOf(message, 'role')),
  }),
  limitDocuments: documentLimit({
    within: 'messages',
    lists: (body) => listsIn(fieldOf(body, 'messages'), 'content'),
    isDocument: (part) => fieldOf(part, 'type') === 'file',
    standIn: { type: 'text', text: leftOut },
  }),
  refuseStorage: storageRefusal(),
  strip: stripFields,
  refusal,
  errorEvent,
}

/**
 * `messages` and `model`, without what only other formats have: `parts`, a `system` beside them, or
 * the fields of Ollama.
 */
function hasChatShape(body: unknown): boolean {
  const messages = listOf(fieldOf(body, 'messages'))
  if (messages.length === 0 || typeof fieldOf(body, 'model') !== 'string') return false
  if (fieldOf(body, 'system') !== undefined || hasOwnFields(body)) return false
  return messages.every(
    (message) =>
      typeof fieldOf(message, 'role') === 'string' && fieldOf(message, 'parts') === undefined,
  )
}
