const text = { type: 'string' } as const
const flag = { type: ['boolean', 'null'] } as const

/** A request of the Completions API, which servers of open models still speak. */
export const requestSchema = {
  type: 'object',
  required: ['model', 'prompt'],
  properties: {
    model: text,
    prompt: { type: ['string', 'array', 'null'], items: { type: ['string', 'array', 'integer'] } },
    suffix: { type: ['string', 'null'] },
    max_tokens: { type: ['integer', 'null'], minimum: 0 },
    n: { type: ['integer', 'null'], minimum: 1, maximum: 128 },
    temperature: { type: ['number', 'null'], minimum: 0, maximum: 2 },
    top_p: { type: ['number', 'null'], minimum: 0, maximum: 1 },
    logprobs: { type: ['integer', 'null'], minimum: 0 },
    stop: { type: ['string', 'array', 'null'], items: text },
    stream: flag,
    echo: flag,
  },
} as const
