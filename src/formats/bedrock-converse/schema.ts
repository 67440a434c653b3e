const text = { type: 'string' } as const
const object = { type: ['object', 'null'] } as const
const blocks = { type: 'array', items: { type: 'object' } } as const

/**
 * A request of Converse as far as its clients agree on it. Members it does not name pass, and the
 * generic walk looks at them. The model is named in the path; where that is a stored prompt, there need
 * be no messages.
 */
export const requestSchema = {
  type: 'object',
  properties: {
    messages: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        required: ['role', 'content'],
        properties: { role: { enum: ['user', 'assistant', 'system'] }, content: blocks },
      },
    },
    system: { type: ['array', 'null'], items: { type: 'object' } },
    inferenceConfig: {
      type: ['object', 'null'],
      properties: {
        maxTokens: { type: ['integer', 'null'], minimum: 1 },
        temperature: { type: ['number', 'null'] },
        topP: { type: ['number', 'null'] },
        stopSequences: { type: ['array', 'null'], items: text },
      },
    },
    toolConfig: {
      type: ['object', 'null'],
      properties: { tools: { type: ['array', 'null'], items: { type: 'object' } } },
    },
    guardrailConfig: object,
    promptVariables: object,
  },
} as const
