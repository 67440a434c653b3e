import type { Format } from '../core/format'
import { fieldOf } from './field'
import { tokenLimit } from './limit-tokens'
import { readReferences } from './openai-completions/references'
import { errorEvent, refusal } from './openai/refusal'
import { tokenLists } from './token-lists'
import { stream } from './openai-completions/stream'
import { checkRequest } from './openai-completions/validate.generated'
import { vocabulary } from './openai-completions/vocabulary'
import { readTable } from './read-table'
import { assistant, natureOf, user } from './speaker'
import { stripFields } from './strip'
import { requestFields, responseFields } from './openai-completions/fields'

/** OpenAI Completions. Lists of token numbers, which no detector can read, are media. */
export const openaiCompletions: Format = {
  id: 'openai-completions',
  path: /(?<!\/chat)\/completions$/i,
  fits,
  vocabulary,
  echoes: ['logprobs'],
  check: checkRequest,
  request: readTable({
    prompt: natureOf('text', user),
    'prompt.*': natureOf('text', user),
    suffix: natureOf('text', user),
  }),
  response: readTable({ 'choices.*.text': natureOf('text', assistant) }),
  references: readReferences,
  unreadable: tokenLists('prompt'),
  stream,
  limitTokens: tokenLimit({ fields: ['max_tokens'], set: 'max_tokens' }),
  requestFields,
  responseFields,
  strip: stripFields,
  refusal,
  errorEvent,
}

/** A prompt beside what only this format has: Ollama has `prompt` and `model` too. */
function fits(body: unknown): boolean {
  const prompt = fieldOf(body, 'prompt')
  if (typeof prompt !== 'string' && !Array.isArray(prompt)) return false
  return own.some((name) => fieldOf(body, name) !== undefined)
}

const own = ['best_of', 'echo', 'frequency_penalty', 'max_tokens', 'presence_penalty']
