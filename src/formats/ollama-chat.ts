import type { Format } from '../core/format'
import { hasUiMessages } from './ai-sdk-ui/message'
import { fieldOf, listOf } from './field'
import { misspeltName } from './ollama/exact-names'
import { limitTokens } from './ollama/limit-tokens'
import { hasOwnFields } from './ollama/own-fields'
import { readReferences } from './ollama/references'
import { errorEvent, refusal } from './ollama/refusal'
import { vocabulary } from './ollama/vocabulary'
import { calledIn } from './ollama-chat/calls'
import { readRequest } from './ollama-chat/request'
import { readResponse } from './ollama-chat/response'
import { stream } from './ollama-chat/stream'
import { checkRequest } from './ollama-chat/validate.generated'
import { stripFields } from './strip'
import { chatFields as requestFields, responseFields } from './ollama/fields'
import { historyLimit, turnOfRole } from './history'

/** Chat of Ollama. */
export const ollamaChat: Format = {
  id: 'ollama-chat',
  path: /\/api\/chat$/i,
  fits,
  vocabulary,
  echoes: ['logprobs'],
  check: (body) => misspeltName(body) ?? checkRequest(body),
  request: readRequest,
  response: readResponse,
  references: readReferences,
  calls: (body, direction) => (direction === 'response' ? calledIn(body) : []),
  stream,
  limitTokens,
  requestFields,
  responseFields,
  limitHistory: historyLimit({
    list: 'messages',
    turnOf: (message) => turnOfRole(fieldOf(message, 'role')),
  }),
  strip: stripFields,
  refusal,
  errorEvent,
}

/**
 * Messages beside what no other format has. At the path, where interfaces of the AI SDK have theirs
 * too, it is enough that it names a model, in whatever letters, and is none of those.
 */
function fits(body: unknown, isAtPath: boolean): boolean {
  if (hasUiMessages(body)) return false
  if (!isAtPath) return listOf(fieldOf(body, 'messages')).length > 0 && hasOwnFields(body)
  return typeof fieldOf(body, 'model') === 'string' || misspeltName(body) !== undefined
}
