import type { Format } from '../core/format'
import { fieldOf, listOf } from './field'
import { calledIn } from './gemini/calls'
import { limitTokens } from './gemini/limit-tokens'
import { readReferences } from './gemini/references'
import { errorEvent, refusal } from './gemini/refusal'
import { readRequest } from './gemini/request'
import { readResponse } from './gemini/response'
import { stream } from './gemini/stream'
import { checkRequest } from './gemini/validate.generated'
import { vocabulary } from './gemini/vocabulary'
import { stripFields } from './strip'
import { requestFields, responseFields } from './gemini/fields'
import { limitDocuments, limitHistory } from './gemini/minimize'
import { storageRefusal } from './storage'

/** `generateContent` of Gemini, at Google AI and at Vertex AI, whole and streamed. */
export const gemini: Format = {
  id: 'gemini',
  path: /:(?:generate|streamGenerate)Content$/i,
  fits,
  vocabulary,
  echoes: ['logprobsResult', 'avgLogprobs'],
  check: checkRequest,
  request: readRequest,
  response: readResponse,
  references: readReferences,
  calls: (body, direction) => (direction === 'response' ? calledIn(body) : []),
  stream,
  limitTokens,
  requestFields,
  responseFields,
  limitHistory,
  limitDocuments,
  // At Google AI. Vertex AI has no such field and refuses a request with it.
  refuseStorage: storageRefusal(),
  strip: stripFields,
  refusal,
  errorEvent,
}

/** `contents` with `parts`, which no other format has. */
function fits(body: unknown): boolean {
  const contents = listOf(fieldOf(body, 'contents'))
  return contents.length > 0 && contents.every((one) => Array.isArray(fieldOf(one, 'parts')))
}
