const text = { type: 'string' } as const

/** Messages of a conversation, as training examples write them: their places are those of Chat Completions. */
export const messages = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['role'],
    properties: {
      role: { enum: ['system', 'developer', 'user', 'assistant', 'tool', 'function'] },
      content: {
        type: ['string', 'array', 'null'],
        items: { type: 'object', required: ['type'], properties: { type: text, text } },
      },
      name: text,
      tool_call_id: text,
      weight: { enum: [0, 1] },
      tool_calls: {
        type: ['array', 'null'],
        items: {
          type: 'object',
          required: ['function'],
          properties: {
            function: {
              type: 'object',
              required: ['name', 'arguments'],
              properties: { name: text, arguments: text },
            },
          },
        },
      },
    },
  },
} as const

export const tools = {
  type: ['array', 'null'],
  items: { type: 'object', required: ['type'], properties: { type: text } },
} as const
