const text = { type: 'string' } as const
const flag = { type: ['boolean', 'null'] } as const
const count = { type: ['integer', 'null'], minimum: 1 } as const

/**
 * A request of the OpenAI Responses API as far as clients of this format agree on it. Members it does
 * not name pass, and the generic walk looks at them.
 */
export const requestSchema = {
  type: 'object',
  properties: {
    model: text,
    instructions: { type: ['string', 'array', 'null'] },
    input: { type: ['string', 'array'], items: { type: 'object' } },
    max_output_tokens: count,
    temperature: { type: ['number', 'null'], minimum: 0, maximum: 2 },
    top_p: { type: ['number', 'null'], minimum: 0, maximum: 1 },
    stream: flag,
    store: flag,
    background: flag,
    tools: { type: ['array', 'null'], items: { type: 'object', required: ['type'] } },
  },
} as const
