const text = { type: 'string' } as const
const flag = { type: ['boolean', 'null'] } as const

const content = {
  type: ['string', 'array'],
  items: { type: 'object', required: ['type'], properties: { type: text, text } },
} as const

/**
 * A request of the Messages API as far as its clients agree on it. Members it does not name pass, and
 * the generic walk looks at them. Bedrock and Vertex name the model in the path.
 */
export const requestSchema = {
  type: 'object',
  required: ['messages', 'max_tokens'],
  properties: {
    model: text,
    messages: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['role', 'content'],
        properties: { role: { enum: ['user', 'assistant', 'system'] }, content },
      },
    },
    system: content,
    max_tokens: { type: 'integer', minimum: 0 },
    temperature: { type: ['number', 'null'], minimum: 0, maximum: 1 },
    top_p: { type: ['number', 'null'], minimum: 0, maximum: 1 },
    top_k: { type: ['integer', 'null'], minimum: 0 },
    stop_sequences: { type: ['array', 'null'], items: text },
    stream: flag,
    tools: { type: ['array', 'null'], items: { type: 'object' } },
  },
} as const
