import type { Format } from '../core/format'
import { anthropicMessages } from './anthropic-messages'
import { errorEvent, refusal } from './bedrock-converse/refusal'
import { families, familyOf } from './bedrock-invoke/families'
import { limitTokens } from './bedrock-invoke/limit-tokens'
import { readReferences } from './bedrock-invoke/references'
import { readRequest, readResponse } from './bedrock-invoke/request'
import { stream } from './bedrock-invoke/stream'
import { vocabulary } from './bedrock-invoke/vocabulary'
import { stripFields } from './strip'

/**
 * InvokeModel of Amazon Bedrock, whole and streamed: bodies are those of the model. Known are those of
 * Anthropic, of Nova and of models that speak as OpenAI does, and the texts of some others; every other
 * string is searched as a text.
 */
export const bedrockInvoke: Format = {
  id: 'bedrock-invoke',
  path: /\/model\/[^/]+\/invoke(?:-with-response-stream)?$/i,
  fits: undefined,
  vocabulary,
  echoes: ['logprobs'],
  check,
  request: readRequest,
  response: readResponse,
  references: readReferences,
  calls: (body, direction) => families.flatMap(({ calls }) => calls?.(body, direction) ?? []),
  stream,
  limitTokens,
  strip: stripFields,
  refusal,
  errorEvent,
}

/** Of models that speak as OpenAI does, the name stands in the path. */
function check(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return '/ type'
  const family = familyOf(body)
  return family === anthropicMessages ? family.check(body) : undefined
}
