const text = { type: 'string' } as const

const call = {
  type: 'object',
  required: ['function'],
  properties: {
    function: {
      type: 'object',
      required: ['name', 'arguments'],
      properties: { name: text, arguments: text },
    },
  },
} as const

/**
 * Messages of Chat Completions, in requests and in training examples.
 *
 * @param more what a message has beside that.
 */
export function messagesWith<More extends object>(more: More) {
  return {
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
        tool_call_id: text,
        tool_calls: { type: ['array', 'null'], items: call },
        ...more,
      },
    },
  } as const
}
