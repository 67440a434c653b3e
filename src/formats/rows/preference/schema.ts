import { messages, tools } from '../message-schema'

/** A pair of answers, of which one is preferred. */
export const requestSchema = {
  type: 'object',
  required: ['input', 'preferred_output', 'non_preferred_output'],
  properties: {
    input: {
      type: 'object',
      required: ['messages'],
      properties: { messages, tools, parallel_tool_calls: { type: 'boolean' } },
    },
    preferred_output: messages,
    non_preferred_output: messages,
  },
  additionalProperties: false,
} as const
