const text = { type: 'string' } as const
const flag = { type: ['boolean', 'null'] } as const
const count = { type: ['integer', 'null'], minimum: 1 } as const

const call = {
  type: 'object',
  required: ['function'],
  properties: {
    function: {
      type: 'object',
      required: ['name', 'arguments'],
      properties: { name: text, arguments: text },
    },
  },
} as const

/**
 * A request of OpenAI Chat Completions as far as clients of this format agree on it. Members it does
 * not name pass: servers that follow the format add their own, and the generic walk looks at them.
 */
export const requestSchema = {
  type: 'object',
  required: ['model', 'messages'],
  properties: {
    model: text,
    messages: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['role'],
        properties: {
          role: { enum: ['system', 'developer', 'user', 'assistant', 'tool', 'function'] },
          content: {
            type: ['string', 'array', 'null'],
            items: { type: 'object', required: ['type'], properties: { type: text, text } },
          },
          tool_call_id: text,
          tool_calls: { type: ['array', 'null'], items: call },
        },
      },
    },
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
