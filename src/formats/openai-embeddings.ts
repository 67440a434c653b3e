import type { Format } from '../core/format'
import { fieldOf } from './field'
import { inputReferences } from './openai/references'
import { refusal } from './openai/refusal'
import { tokenLists } from './token-lists'
import { isVector } from './openai/vector'
import { checkRequest } from './openai-embeddings/validate.generated'
import { readTable } from './read-table'
import { assistant, natureOf, user } from './speaker'
import { stripFields } from './strip'
import { requestFields, responseFields } from './openai-embeddings/fields'

/** OpenAI Embeddings. Lists of token numbers, which no detector can read, are media. */
export const openaiEmbeddings: Format = {
  id: 'openai-embeddings',
  path: /\/embeddings$/i,
  // Ollama has its own at the end of this path, with a `prompt`.
  fits: (body, isAtPath) =>
    fieldOf(body, 'input') !== undefined &&
    (isAtPath || own.some((name) => fieldOf(body, name) !== undefined)),
  vocabulary: new Set(
    `base64 data dimensions embedding encoding_format float index input list model object
    prompt_tokens total_tokens usage user`.split(/\s+/),
  ),
  echoes: [],
  check: checkRequest,
  request: readTable({ input: natureOf('text', user), 'input.*': natureOf('text', user) }),
  // The official client asks for base64. A vector is no text; anything else in its place is.
  response: readTable({
    'data.*.embedding': ({ text }) => (isVector(text) ? 'word' : natureOf('text', assistant)),
  }),
  references: inputReferences('model dimensions encoding_format user'),
  unreadable: tokenLists('input'),
  stream: undefined,
  limitTokens: undefined,
  requestFields,
  responseFields,
  strip: stripFields,
  refusal,
  errorEvent: () => undefined,
}

const own = ['encoding_format', 'dimensions']
