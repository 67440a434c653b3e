const text = { type: 'string' } as const
const flag = { type: ['boolean', 'null'] } as const

/** A chat request of Ollama. Members it does not name pass, and the generic walk looks at them. */
export const requestSchema = {
  type: 'object',
  required: ['model'],
  properties: {
    model: text,
    messages: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        required: ['role'],
        properties: {
          role: { enum: ['system', 'user', 'assistant', 'tool'] },
          content: { type: ['string', 'null'] },
          thinking: { type: ['string', 'null'] },
          images: { type: ['array', 'null'], items: text },
          tool_calls: {
            type: ['array', 'null'],
            items: {
              type: 'object',
              required: ['function'],
              properties: {
                function: {
                  type: 'object',
                  required: ['name'],
                  properties: { name: text, arguments: { type: ['object', 'null'] } },
                },
              },
            },
          },
          tool_name: text,
        },
      },
    },
    tools: { type: ['array', 'null'], items: { type: 'object', required: ['type'] } },
    format: { type: ['string', 'object', 'null'] },
    options: { type: ['object', 'null'] },
    think: { type: ['boolean', 'string', 'null'] },
    keep_alive: { type: ['string', 'number', 'null'] },
    stream: flag,
    logprobs: flag,
    top_logprobs: { type: ['integer', 'null'], minimum: 0 },
  },
} as const
