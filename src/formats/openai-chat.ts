import type { Format, FormatFacts } from '../core/format'
import { fieldOf, listOf } from './field'
import { limitTokens } from './openai-chat/limit-tokens'
import { errorEvent, refusal } from './openai-chat/refusal'
import { readRequest } from './openai-chat/request'
import { readResponse } from './openai-chat/response'
import { stream } from './openai-chat/stream'
import { checkRequest } from './openai-chat/validate.generated'
import { vocabulary } from './openai-chat/vocabulary'
import { stripFields } from './strip'

/** OpenAI Chat Completions, as spoken by OpenAI and by the many servers that follow it. */
export const openaiChat: Format = {
  id: 'openai-chat',
  matches,
  vocabulary,
  echoes: ['logprobs'],
  check: checkRequest,
  request: readRequest,
  response: readResponse,
  stream,
  limitTokens,
  strip: stripFields,
  refusal,
  errorEvent,
}

function matches({ path, body }: FormatFacts): boolean {
  return path.toLowerCase().endsWith('/chat/completions') || hasChatShape(body)
}

/** `messages` and `model`, without what only other formats have: `parts` or a `system` beside them. */
function hasChatShape(body: unknown): boolean {
  const messages = listOf(fieldOf(body, 'messages'))
  if (messages.length === 0 || typeof fieldOf(body, 'model') !== 'string') return false
  if (fieldOf(body, 'system') !== undefined) return false
  return messages.every(
    (message) =>
      typeof fieldOf(message, 'role') === 'string' && fieldOf(message, 'parts') === undefined,
  )
}
