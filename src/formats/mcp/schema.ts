const message = {
  type: 'object',
  required: ['jsonrpc'],
  properties: {
    jsonrpc: { const: '2.0' },
    id: { type: ['string', 'integer', 'null'] },
    method: { type: 'string' },
    params: { type: 'object' },
  },
} as const

/** A message of JSON-RPC 2.0, or a batch of them. */
export const requestSchema = {
  type: ['object', 'array'],
  minItems: 1,
  if: { type: 'array' },
  then: { items: message },
  else: message,
} as const
