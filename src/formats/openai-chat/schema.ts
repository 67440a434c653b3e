import { messagesWith } from '../openai/message-schema'

const text = { type: 'string' } as const
const flag = { type: ['boolean', 'null'] } as const
const count = { type: ['integer', 'null'], minimum: 1 } as const

/**
 * A request of OpenAI Chat Completions as far as clients of this format agree on it. Members it does
 * not name pass: servers that follow the format add their own, and the generic walk looks at them.
 */
export const requestSchema = {
  type: 'object',
  required: ['model', 'messages'],
  properties: {
    model: text,
    messages: messagesWith({}),
    max_tokens: count,
    max_completion_tokens: count,
    n: { type: ['integer', 'null'], minimum: 1, maximum: 128 },
    temperature: { type: ['number', 'null'], minimum: 0, maximum: 2 },
    top_p: { type: ['number', 'null'], minimum: 0, maximum: 1 },
    stream: flag,
    logprobs: flag,
    stop: { type: ['string', 'array', 'null'], items: text },
    tools: { type: ['array', 'null'], items: { type: 'object', required: ['type'] } },
  },
} as const
