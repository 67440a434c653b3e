import type { Format } from '../core/format'
import { fieldOf } from './field'
import { tokenLimit } from './limit-tokens'
import { issuedIn } from './openai-responses/issued'
import { readReferences } from './openai-responses/references'
import { refusal } from './openai/refusal'
import { calledIn } from './openai-responses/calls'
import { errorEvent } from './openai-responses/error-event'
import { readRequest } from './openai-responses/request'
import { readResponse } from './openai-responses/response'
import { stream } from './openai-responses/stream'
import { checkRequest } from './openai-responses/validate.generated'
import { vocabulary } from './openai-responses/vocabulary'
import { stripFields } from './strip'
import { requestFields, responseFields } from './openai-responses/fields'
import { limitDocuments, limitHistory, refuseStorage } from './openai-responses/minimize'

/** OpenAI Responses, whole and streamed. */
export const openaiResponses: Format = {
  id: 'openai-responses',
  path: /\/responses$/i,
  fits,
  vocabulary,
  echoes: ['logprobs'],
  check: checkRequest,
  request: readRequest,
  response: readResponse,
  references: readReferences,
  issues: issuedIn,
  calls: (body, direction) => (direction === 'response' ? calledIn(body) : []),
  stream,
  limitTokens: tokenLimit({ fields: ['max_output_tokens'], set: 'max_output_tokens' }),
  requestFields,
  responseFields,
  limitHistory,
  limitDocuments,
  refuseStorage,
  strip: stripFields,
  refusal,
  errorEvent,
}

/** `input` beside what only this format has: a text or list as `input` and a `model` have others too. */
function fits(body: unknown): boolean {
  const input = fieldOf(body, 'input')
  if (typeof input !== 'string' && !Array.isArray(input)) return false
  return own.some((name) => fieldOf(body, name) !== undefined)
}

const own = ['instructions', 'max_output_tokens', 'reasoning', 'previous_response_id', 'tools']
