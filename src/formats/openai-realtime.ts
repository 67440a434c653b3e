import type { Format, Refusal } from '../core/format'
import { errorBody, refusal } from './openai/refusal'
import { asksForAnswer, checkEvent, modelsIn } from './openai-realtime/client-events'
import { readReferences } from './openai-realtime/references'
import { stream } from './openai-realtime/stream'
import { readRequest, readResponse } from './openai-realtime/texts'
import { vocabulary } from './openai-realtime/vocabulary'
import { stripFields } from './strip'

/** OpenAI Realtime, over a WebSocket. */
export const openaiRealtime: Format = {
  id: 'openai-realtime',
  path: undefined,
  fits: undefined,
  vocabulary,
  echoes: ['logprobs'],
  check: checkEvent,
  request: readRequest,
  response: readResponse,
  references: readReferences,
  stream,
  frames: { models: modelsIn, asks: asksForAnswer, query: new Set(['model']) },
  // Where a model answers by itself, nobody asks for a number of tokens.
  limitTokens: undefined,
  strip: stripFields,
  refusal,
  errorEvent,
}

function errorEvent(error: Refusal): string {
  const { error: told } = errorBody(error)
  const event_id = `event_${error.exchangeId ?? ''}`
  return `${JSON.stringify({ type: 'error', event_id, error: { ...told, event_id: null } })}\n`
}
