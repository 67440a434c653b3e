const text = { type: ['string', 'null'] } as const
const flag = { type: ['boolean', 'null'] } as const

/** A generate request of Ollama. Members it does not name pass, and the generic walk looks at them. */
export const requestSchema = {
  type: 'object',
  required: ['model'],
  properties: {
    model: { type: 'string' },
    prompt: text,
    suffix: text,
    system: text,
    template: text,
    context: { type: ['array', 'null'], items: { type: 'integer' } },
    images: { type: ['array', 'null'], items: { type: 'string' } },
    format: { type: ['string', 'object', 'null'] },
    options: { type: ['object', 'null'] },
    think: { type: ['boolean', 'string', 'null'] },
    keep_alive: { type: ['string', 'number', 'null'] },
    stream: flag,
    raw: flag,
    logprobs: flag,
    top_logprobs: { type: ['integer', 'null'], minimum: 0 },
  },
} as const
