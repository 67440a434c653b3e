import { casesOf, url } from './case'

const ui = (one: unknown) => ({ messages: [{ id: '1', role: 'user', parts: [one] }] })

export const otherCases = [
  ...casesOf(
    'ollama-chat',
    (images) => ({ model: 'm', messages: [{ role: 'user', content: 'Hi.', images }] }),
    [
      [[url], 'image', 'messages.0.images.0', { url }],
      [url, 'image', 'messages.0.images', { url }],
      [[{ url }], 'image', 'messages.0.images.0'],
    ],
  ),
  ...casesOf('ollama-generate', (images) => ({ model: 'm', prompt: 'Hi.', Images: images }), [
    [[url], 'image', 'Images.0', { url }],
  ]),
  ...casesOf('ai-sdk-ui', ui, [
    [{ type: 'file', mediaType: 'image/png', url }, 'file', 'messages.0.parts.0.url', { url }],
    [{ type: 'reasoning-file', url }, 'file', 'messages.0.parts.0.url', { url }],
    [{ type: 'hologram', source: url }, 'url', 'messages.0.parts.0.source', { url }],
  ]),
  ...casesOf(
    'mcp',
    (content) => ({ jsonrpc: '2.0', id: 1, result: { role: 'assistant', content } }),
    [
      [{ type: 'resource_link', uri: url, name: 'plan' }, 'url', 'result.content.uri', { url }],
      [
        [{ type: 'resource_link', uri: 'file:///etc/passwd' }],
        'url',
        'result.content.0.uri',
        { url: 'file:///etc/passwd' },
      ],
    ],
  ),
  ...casesOf('openai-completions', (more) => ({ model: 'm', prompt: 'Hi.', ...(more as object) }), [
    [{ plugins: [{ id: 'web' }] }, 'hosted-tool', 'plugins.0.id', { id: 'web' }],
  ]),
  ...casesOf('openai-embeddings', (input) => ({ model: 'm', input }), [
    [[{ type: 'image_url', image_url: { url } }], 'image', 'input.0.image_url.url', { url }],
    [[{ image: url }], 'url', 'input.0.image', { url }],
  ]),
  ...casesOf('openai-moderations', (input) => ({ model: 'm', input }), [
    [[{ type: 'image_url', image_url: { url } }], 'image', 'input.0.image_url.url', { url }],
  ]),
]
