const text = { type: 'string' } as const
const object = { type: ['object', 'null'] } as const

/**
 * A request of `generateContent` as far as its clients agree on it. Members it does not name pass, and
 * the generic walk looks at them.
 */
export const requestSchema = {
  type: 'object',
  required: ['contents'],
  properties: {
    contents: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          role: text,
          parts: { type: 'array', items: { type: 'object', properties: { text } } },
        },
      },
    },
    systemInstruction: object,
    system_instruction: object,
    generationConfig: object,
    generation_config: object,
    tools: { type: ['array', 'null'], items: { type: 'object' } },
  },
} as const
