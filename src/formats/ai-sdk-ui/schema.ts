const text = { type: 'string' } as const

const message = {
  type: 'object',
  required: ['role', 'parts'],
  properties: {
    id: text,
    role: { enum: ['system', 'user', 'assistant'] },
    parts: {
      type: 'array',
      items: { type: 'object', required: ['type'], properties: { type: text, text } },
    },
  },
} as const

/**
 * A request of the AI SDK's interface as far as applications agree on it. They add members of their
 * own, which the generic walk looks at.
 */
export const requestSchema = {
  type: 'object',
  properties: {
    id: text,
    messages: { type: 'array', items: message },
    message,
    trigger: text,
    messageId: { type: ['string', 'null'] },
  },
} as const
