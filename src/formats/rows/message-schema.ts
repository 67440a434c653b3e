import { messagesWith } from '../openai/message-schema'

const text = { type: 'string' } as const

/** Messages of a conversation, as training examples write them. */
export const messages = messagesWith({ name: text, weight: { enum: [0, 1] } })

export const tools = {
  type: ['array', 'null'],
  items: { type: 'object', required: ['type'], properties: { type: text } },
} as const
