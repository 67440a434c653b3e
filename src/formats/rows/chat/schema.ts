import { messages, tools } from '../message-schema'

/** A supervised example: a conversation whose answers a model is trained on. */
export const requestSchema = {
  type: 'object',
  required: ['messages'],
  properties: {
    messages,
    tools,
    functions: { type: 'array', items: { type: 'object' } },
    parallel_tool_calls: { type: 'boolean' },
    // What a reinforcement example is graded by, a preference and a batch have none of these.
    preferred_output: false,
    custom_id: false,
  },
} as const
