/** A request to classify texts and pictures. */
export const requestSchema = {
  type: 'object',
  required: ['input'],
  properties: {
    model: { type: 'string' },
    input: { type: ['string', 'array'], items: { type: ['string', 'object'] } },
  },
} as const
