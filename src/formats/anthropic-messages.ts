import type { Format } from '../core/format'
import { calledIn } from './anthropic-messages/calls'
import { issuedIn } from './anthropic-messages/issued'
import { readReferences } from './anthropic-messages/references'
import { errorEvent, refusal } from './anthropic-messages/refusal'
import { readRequest } from './anthropic-messages/request'
import { readResponse } from './anthropic-messages/response'
import { stream } from './anthropic-messages/stream'
import { checkRequest } from './anthropic-messages/validate.generated'
import { vocabulary } from './anthropic-messages/vocabulary'
import { fieldOf, listOf } from './field'
import { tokenLimit } from './limit-tokens'
import { stripFields } from './strip'
import { requestFields, responseFields } from './anthropic-messages/fields'
import { limitDocuments, limitHistory } from './anthropic-messages/minimize'

/** Anthropic Messages, whole and streamed. */
export const anthropicMessages: Format = {
  id: 'anthropic-messages',
  // Its clients always add both steps; with `/messages` alone end the paths of many chats.
  path: /\/v1\/messages$/i,
  fits,
  vocabulary,
  echoes: [],
  check: checkRequest,
  request: readRequest,
  response: readResponse,
  references: readReferences,
  issues: issuedIn,
  calls: (body, direction) => (direction === 'response' ? calledIn(body) : []),
  stream,
  limitTokens: tokenLimit({ fields: ['max_tokens'], set: 'max_tokens' }),
  requestFields,
  responseFields,
  limitHistory,
  limitDocuments,
  strip: stripFields,
  refusal,
  errorEvent,
}

/** `messages` and `max_tokens` beside what only this format has: the system prompt apart from the messages. */
function fits(body: unknown): boolean {
  const messages = listOf(fieldOf(body, 'messages'))
  if (messages.length === 0 || typeof fieldOf(body, 'max_tokens') !== 'number') return false
  if (!own.some((name) => fieldOf(body, name) !== undefined)) return false
  return messages.every(
    (message) =>
      typeof fieldOf(message, 'role') === 'string' && fieldOf(message, 'content') !== undefined,
  )
}

const own = ['system', 'anthropic_version']
