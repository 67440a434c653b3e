/** A request in which a part stands at a place, in base64 and with what it is declared as. */
export interface Placing {
  readonly name: string
  readonly path: string
  readonly body: (data: string, type: string) => object
}

const url = (data: string, type: string): string => `data:${type};base64,${data}`

const chat = (content: unknown, role = 'user'): object => ({
  model: 'small',
  messages: [{ role, content, ...(role === 'tool' && { tool_call_id: 'c' }) }],
})

const item = (entry: object): object => ({ model: 'm', input: [entry] })

const anthropic = (block: object): object => ({
  ...{ model: 'm', max_tokens: 9 },
  messages: [{ role: 'user', content: [block] }],
})

const source = (data: string, type: string): object => ({ type: 'base64', media_type: type, data })

const picture = (data: string, type: string): object => ({
  ...{ type: 'message', role: 'user' },
  content: [{ type: 'input_image', image_url: url(data, type) }],
})

const gemini = (part: object): object => ({ contents: [{ role: 'user', parts: [part] }] })

const sampled = (content: object): object => ({
  jsonrpc: '2.0',
  id: 1,
  result: { role: 'assistant', model: 'm', content },
})

/** Every place of every format in which a part of a request may stand. */
export const placings: readonly Placing[] = [
  {
    name: 'openai-chat, a picture',
    path: '/v1/chat/completions',
    body: (data, type) => chat([{ type: 'image_url', image_url: { url: url(data, type) } }]),
  },
  {
    name: 'openai-chat, a file',
    path: '/v1/chat/completions',
    body: (data, type) => chat([{ type: 'file', file: { file_data: url(data, type) } }]),
  },
  {
    name: 'openai-chat, a file with a name alone',
    path: '/v1/chat/completions',
    body: (data) => chat([{ type: 'file', file: { filename: 'scan.png', file_data: data } }]),
  },
  {
    name: 'openai-chat, what a tool gave',
    path: '/v1/chat/completions',
    body: (data, type) =>
      chat([{ type: 'image_url', image_url: { url: url(data, type) } }], 'tool'),
  },
  {
    name: 'openai-chat, a part of a kind that nobody knows',
    path: '/v1/chat/completions',
    body: (data) => chat([{ type: 'hologram', hologram: { frames: [{ data }] } }]),
  },
  {
    name: 'openai-responses, a picture',
    path: '/v1/responses',
    body: (data, type) =>
      item({ role: 'user', content: [{ type: 'input_image', image_url: url(data, type) }] }),
  },
  {
    name: 'openai-responses, a file',
    path: '/v1/responses',
    body: (data, type) =>
      item({ role: 'user', content: [{ type: 'input_file', file_data: url(data, type) }] }),
  },
  {
    name: 'openai-responses, what a tool gave',
    path: '/v1/responses',
    body: (data, type) =>
      item({
        ...{ type: 'function_call_output', call_id: 'c' },
        output: [{ type: 'input_image', image_url: url(data, type) }],
      }),
  },
  {
    name: 'openai-responses, a picture that was made before',
    path: '/v1/responses',
    body: (data) =>
      item({ type: 'image_generation_call', id: 'i', status: 'completed', result: data }),
  },
  {
    name: 'anthropic-messages, a picture',
    path: '/v1/messages',
    body: (data, type) => anthropic({ type: 'image', source: source(data, type) }),
  },
  {
    name: 'anthropic-messages, a document',
    path: '/v1/messages',
    body: (data, type) => anthropic({ type: 'document', source: source(data, type) }),
  },
  {
    name: 'anthropic-messages, a picture in a document in what a tool gave',
    path: '/v1/messages',
    body: (data, type) => {
      const image = { type: 'image', source: source(data, type) }
      const document = { type: 'document', source: { type: 'content', content: [image] } }
      return anthropic({ type: 'tool_result', tool_use_id: 't', content: [document] })
    },
  },
  {
    name: 'gemini, inline data',
    path: '/v1beta/models/m:generateContent',
    body: (data, type) => gemini({ inlineData: { mimeType: type, data } }),
  },
  {
    name: 'gemini, inline data with underscores',
    path: '/v1beta/models/m:generateContent',
    body: (data, type) => gemini({ inline_data: { mime_type: type, data } }),
  },
  {
    name: 'gemini, a part of what a function gave',
    path: '/v1beta/models/m:generateContent',
    body: (data, type) =>
      gemini({
        functionResponse: {
          name: 'f',
          response: {},
          parts: [{ inlineData: { mimeType: type, data } }],
        },
      }),
  },
  {
    name: 'ollama-chat',
    path: '/api/chat',
    body: (data) => ({ model: 'm', messages: [{ role: 'user', content: 'see', images: [data] }] }),
  },
  {
    name: 'ollama-generate',
    path: '/api/generate',
    body: (data) => ({ model: 'm', prompt: 'see', images: [data] }),
  },
  {
    name: 'openai-moderations',
    path: '/v1/moderations',
    body: (data, type) => ({ input: [{ type: 'image_url', image_url: { url: url(data, type) } }] }),
  },
  {
    name: 'ai-sdk-ui, a file',
    path: '/api/ui',
    body: (data, type) => ({
      id: 'c',
      messages: [
        { id: 'm', role: 'user', parts: [{ type: 'file', mediaType: type, url: url(data, type) }] },
      ],
    }),
  },
  {
    name: 'mcp, what a model said for a server',
    path: '/mcp',
    body: (data, type) => sampled({ type: 'image', data, mimeType: type }),
  },
  {
    name: 'mcp, a resource',
    path: '/mcp',
    body: (data, type) =>
      sampled({ type: 'resource', resource: { uri: 'file:///a', mimeType: type, blob: data } }),
  },
  {
    name: 'bedrock-converse, a picture',
    path: '/model/m/converse',
    body: (data) => ({
      messages: [
        { role: 'user', content: [{ image: { format: 'png', source: { bytes: data } } }] },
      ],
    }),
  },
  {
    name: 'bedrock-converse, what a tool gave',
    path: '/model/m/converse',
    body: (data) => {
      const image = { image: { format: 'png', source: { bytes: data } } }
      const toolResult = { toolUseId: 't', content: [image] }
      return { messages: [{ role: 'user', content: [{ toolResult }] }] }
    },
  },
  {
    name: 'openai-images, what a picture is made from',
    path: '/v1/images/edits',
    body: (data, type) => ({ model: 'm', prompt: 'p', images: [{ image_url: url(data, type) }] }),
  },
  {
    name: 'gemini-predict',
    path: '/v1beta/models/m:predict',
    body: (data, type) => ({
      instances: [{ prompt: 'p', image: { bytesBase64Encoded: data, mimeType: type } }],
    }),
  },
  {
    name: 'anthropic-count-tokens',
    path: '/v1/messages/count_tokens',
    body: (data, type) => anthropic({ type: 'image', source: source(data, type) }),
  },
  {
    name: 'openai-conversations',
    path: '/v1/conversations',
    body: (data, type) => ({ items: [picture(data, type)] }),
  },
  {
    name: 'openai-input-tokens',
    path: '/v1/responses/input_tokens',
    body: (data, type) => item(picture(data, type)),
  },
  {
    name: 'openai-compact',
    path: '/v1/responses/compact',
    body: (data, type) => item(picture(data, type)),
  },
  {
    name: 'openai-containers',
    path: '/v1/containers',
    body: (data) => ({
      name: 'c',
      skills: [{ type: 'inline', source: { type: 'base64', data, media_type: 'image/png' } }],
    }),
  },
  {
    name: 'gemini-count-tokens',
    path: '/v1beta/models/m:countTokens',
    body: (data, type) => gemini({ inlineData: { mimeType: type, data } }),
  },
  {
    name: 'gemini-caches',
    path: '/v1beta/cachedContents',
    body: (data, type) => gemini({ inlineData: { mimeType: type, data } }),
  },
  {
    name: 'bedrock-invoke, of Anthropic',
    path: '/model/m/invoke',
    body: (data, type) => ({
      ...anthropic({ type: 'image', source: source(data, type) }),
      anthropic_version: 'bedrock-2023-05-31',
    }),
  },
  {
    name: 'bedrock-invoke, of another model',
    path: '/model/m/invoke',
    body: (data) => ({ taskType: 'INPAINTING', inPaintingParams: { image: data } }),
  },
  {
    name: 'ollama-embeddings',
    path: '/api/embed',
    body: (data) => ({ model: 'm', input: 'a', images: [data] }),
  },
  {
    name: 'no format that is known',
    path: '/v1/ask',
    body: (data, type) => ({ question: 'what is this?', picture: url(data, type) }),
  },
  {
    name: 'no format that is known, in a list',
    path: '/v1/ask',
    body: (data) => ({ question: 'what are these?', pictures: [{ data }] }),
  },
]
