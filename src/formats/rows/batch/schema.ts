/** A request of a batch. Whoever carries it out sends `body` to `url`. */
export const requestSchema = {
  type: 'object',
  required: ['custom_id', 'method', 'url', 'body'],
  properties: {
    custom_id: { type: 'string', pattern: '^[^\\p{C}]{1,512}$' },
    method: { enum: ['POST'] },
    url: { type: 'string', pattern: '^/[^/]' },
    body: { type: 'object' },
  },
  additionalProperties: false,
} as const
