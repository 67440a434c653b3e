import { requestSchema } from '../gemini/schema'

const text = { type: 'string' } as const
const object = { type: ['object', 'null'] } as const
const content = {
  type: 'object',
  properties: { parts: { type: 'array', items: { type: 'object', properties: { text } } } },
} as const
const requests = {
  type: ['object', 'null'],
  properties: {
    requests: {
      type: 'array',
      items: {
        type: 'object',
        required: ['request'],
        properties: { request: { type: 'object' } },
      },
    },
  },
} as const
const input = { type: 'object', properties: { requests, fileName: text, file_name: text } } as const

/** Requests around `generateContent`. */
export const requestSchemas = {
  counting: {
    type: 'object',
    properties: {
      ...requestSchema.properties,
      generateContentRequest: { type: 'object' },
      generate_content_request: { type: 'object' },
    },
  },
  embeddings: {
    type: 'object',
    properties: {
      content,
      requests: { type: 'array', items: { type: 'object', properties: { content } } },
    },
  },
  batches: {
    type: 'object',
    properties: {
      batch: { type: 'object', properties: { inputConfig: input, input_config: input } },
    },
  },
  caches: { type: 'object', properties: requestSchema.properties },
  predict: {
    type: 'object',
    properties: { instances: { type: 'array', items: { type: 'object' } }, parameters: object },
  },
  files: {
    type: 'object',
    properties: { uris: { type: 'array', items: text }, file: { type: 'object' } },
  },
} as const
