const text = { type: 'string' } as const
const maybeText = { type: ['string', 'null'] } as const
const texts = { type: ['array', 'null'], items: text } as const
const flag = { type: ['boolean', 'null'] } as const
const count = { type: ['integer', 'null'], minimum: 0 } as const
const object = { type: ['object', 'null'] } as const
const objects = { type: ['array', 'null'], items: { type: 'object' } } as const
const input = { type: ['string', 'array', 'null'], items: { type: 'object' } } as const
const labels = { type: ['object', 'null'], additionalProperties: text } as const

function objectOf<Properties>(properties: Properties) {
  return { type: 'object', properties } as const
}

const file = objectOf({ file_id: text, image_url: text })

/**
 * Requests of the smaller endpoints as far as their clients agree on them. Members that are not named pass,
 * and the generic walk looks at them. What refers to something is a text and nothing else.
 */
export const requestSchemas = {
  images: objectOf({
    prompt: text,
    model: maybeText,
    n: count,
    images: { type: ['array', 'null'], items: file },
    mask: { anyOf: [text, file] },
    image: { type: ['string', 'array'], items: text },
    stream: flag,
  }),
  // In a form every field is a text, and none of these is a file or comes twice.
  imagesForm: objectOf({
    prompt: text,
    model: text,
    n: text,
    size: text,
    user: text,
    stream: text,
    response_format: text,
  }),
  transcriptionForm: objectOf({
    model: text,
    prompt: text,
    language: text,
    response_format: text,
    stream: text,
  }),
  filesForm: objectOf({ purpose: text }),
  containersForm: objectOf({ file_id: text }),
  speech: {
    ...objectOf({
      input: text,
      instructions: maybeText,
      model: text,
      voice: { type: ['string', 'object'], required: ['id'], properties: { id: text } },
      speed: { type: ['number', 'null'] },
    }),
    required: ['input', 'model'],
  },
  transcription: objectOf({ model: text, prompt: text, file: text }),
  fineTuning: objectOf({
    model: text,
    training_file: text,
    validation_file: maybeText,
    suffix: maybeText,
    metadata: labels,
    method: object,
    integrations: {
      type: ['array', 'null'],
      items: { type: 'object', required: ['type'], properties: { type: text, wandb: object } },
    },
  }),
  batches: objectOf({
    input_file_id: text,
    endpoint: text,
    completion_window: text,
    metadata: labels,
  }),
  files: objectOf({ purpose: text, file: text }),
  conversations: objectOf({ items: objects, metadata: object }),
  storedResponses: objectOf({}),
  storedChats: objectOf({ metadata: labels }),
  inputTokens: objectOf({
    model: maybeText,
    input,
    instructions: maybeText,
    previous_response_id: maybeText,
    tools: { type: ['array', 'null'], items: { type: 'object', required: ['type'] } },
  }),
  containers: objectOf({
    name: text,
    file_id: text,
    file_ids: texts,
    skills: objects,
    network_policy: {
      type: ['object', 'null'],
      properties: { type: text, allowed_domains: texts },
    },
  }),
  vectorStores: objectOf({
    name: maybeText,
    description: maybeText,
    query: { type: ['string', 'array'], items: text },
    file_id: text,
    file_ids: texts,
    files: { type: ['array', 'null'], items: objectOf({ file_id: text }) },
    metadata: object,
    attributes: object,
  }),
  realtime: objectOf({
    session: {
      type: ['object', 'null'],
      properties: {
        instructions: text,
        model: text,
        tools: { type: ['array', 'null'], items: { type: 'object', required: ['type'] } },
      },
    },
    instructions: text,
    model: text,
  }),
} as const
