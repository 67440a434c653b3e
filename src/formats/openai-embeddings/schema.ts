const text = { type: 'string' } as const

/** A request for embeddings; a list is of texts, or of token numbers. */
export const requestSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: text,
    input: {
      type: ['string', 'array'],

      items: { type: ['string', 'array', 'integer'] },
    },
    encoding_format: { enum: ['float', 'base64'] },
    dimensions: { type: 'integer', minimum: 1 },
    user: text,
  },
} as const
