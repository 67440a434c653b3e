import type { Format } from '../core/format'
import { fieldOf } from './field'
import { misspeltName } from './ollama/exact-names'
import { limitTokens } from './ollama/limit-tokens'
import { hasOwnFields } from './ollama/own-fields'
import { readReferences } from './ollama/references'
import { errorEvent, refusal } from './ollama/refusal'
import { wholeInMessage } from './ollama/stream'
import { vocabulary } from './ollama/vocabulary'
import { stream } from './ollama-generate/stream'
import { checkRequest } from './ollama-generate/validate.generated'
import { tokenLists } from './token-lists'
import { outputKind } from './payload'
import { readTable } from './read-table'
import { assistant, natureOf, system, user } from './speaker'
import { stripFields } from './strip'
import { generateFields as requestFields, responseFields } from './ollama/fields'

/**
 * Generate of Ollama. `context` is the conversation so far in numbers of tokens, which no detector can
 * read: media in a request, and removed from responses.
 */
export const ollamaGenerate: Format = {
  id: 'ollama-generate',
  path: /\/api\/generate$/i,
  fits: (body) => typeof fieldOf(body, 'prompt') === 'string' && hasOwnFields(body),
  vocabulary,
  echoes: ['logprobs', 'context'],
  check: (body) => misspeltName(body) ?? checkRequest(body),
  request: readTable({
    prompt: natureOf('text', user),
    suffix: natureOf('text', user),
    system: natureOf('text', system),
    template: natureOf('text', system),
    'images.*': natureOf('media', user),
  }),
  response: readTable({
    ...wholeInMessage,
    response: natureOf('text', assistant),
    thinking: natureOf('reasoning', assistant),
    image: ({ text }) => natureOf(outputKind(text), assistant),
  }),
  references: readReferences,
  unreadable: tokenLists('context'),
  stream,
  limitTokens,
  requestFields,
  responseFields,
  strip: stripFields,
  refusal,
  errorEvent,
}
