import type { Format } from '../core/format'
import { fieldOf } from './field'
import { misspeltName } from './ollama/exact-names'
import { errorEvent, refusal } from './ollama/refusal'
import * as checks from './ollama-endpoints/validate.generated'
import { vocabulary } from './ollama-endpoints/vocabulary'
import { ollamaChat } from './ollama-chat'
import { either } from './nested'
import { readTable } from './read-table'
import { assistant, natureOf, system, user } from './speaker'
import { tableFormat } from './table-format'
import { wholeEvents } from './whole-events'

/** Embeddings of Ollama, at its newer path and at its older one. */
export const ollamaEmbeddings: Format = tableFormat({
  id: 'ollama-embeddings',
  path: /\/api\/(?:embed|embeddings)$/i,
  vocabulary,
  refusal,
  errorEvent,
  check: (body) => misspeltName(body, vocabulary) ?? checks.embeddings(body),
  request: {
    input: natureOf('text', user),
    'input.*': natureOf('text', user),
    prompt: natureOf('text', user),
  },
  more: {
    // The older path may be that of an application that speaks as OpenAI does.
    fits: (body, isAtPath) =>
      isAtPath &&
      (fieldOf(body, 'prompt') !== undefined || misspeltName(body, vocabulary) !== undefined),
  },
})

/**
 * What Ollama does with its models: pulls, pushes, makes, copies and deletes them. An application has paths
 * such as `/api/create` for other things, so a route has to name this.
 */
export const ollamaModels: Format = tableFormat({
  id: 'ollama-models',
  path: undefined,
  vocabulary,
  refusal,
  errorEvent,
  check: (body) => misspeltName(body, vocabulary) ?? checks.models(body),
  response: { system: natureOf('text', system), modelfile: natureOf('text', system) },
  more: {
    request: either(
      ollamaChat.request,
      readTable({ system: natureOf('text', system), template: natureOf('text', system) }),
    ),
    stream: wholeEvents('ndjson', vocabulary, { error: natureOf('text', assistant) }),
  },
})
