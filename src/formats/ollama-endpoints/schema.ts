const text = { type: ['string', 'null'] } as const
const flag = { type: ['boolean', 'null'] } as const
const object = { type: ['object', 'null'] } as const

/** Requests beside chat and generate. */
export const requestSchemas = {
  embeddings: {
    type: 'object',
    required: ['model'],
    properties: {
      model: { type: 'string' },
      input: { type: ['string', 'array'], items: { type: 'string' } },
      prompt: text,
      options: object,
      truncate: flag,
      dimensions: { type: ['integer', 'null'], minimum: 0 },
    },
  },
  models: {
    type: 'object',
    properties: {
      model: { type: 'string' },
      source: { type: 'string' },
      destination: { type: 'string' },
      from: text,
      system: text,
      template: text,
      license: { type: ['string', 'array', 'null'], items: { type: 'string' } },
      messages: { type: ['array', 'null'], items: { type: 'object', required: ['role'] } },
      files: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
      adapters: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
      parameters: object,
      insecure: flag,
      stream: flag,
    },
  },
} as const
