import { requestSchema } from '../anthropic-messages/schema'

const text = { type: 'string' } as const

/** Requests around the Messages API. */
export const requestSchemas = {
  counting: { ...requestSchema, required: ['messages'] },
  batches: {
    type: 'object',
    required: ['requests'],
    properties: {
      requests: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['custom_id', 'params'],
          properties: { custom_id: text, params: { type: 'object' } },
        },
      },
    },
  },
  filesForm: { type: 'object', properties: { expires_in_seconds: text } },
  files: { type: 'object', properties: { file: text } },
} as const
