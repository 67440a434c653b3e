import { messages, tools } from '../message-schema'

/** An example that a grader judges: a conversation, and beside it whatever the grader looks at. */
export const requestSchema = {
  type: 'object',
  required: ['messages'],
  properties: { messages, tools, preferred_output: false, custom_id: false },
} as const
