import { detectFormat } from '../../src/formats/detect'

const chat = { model: 'm', messages: [{ role: 'user', content: 'hello' }] }

test.each([
  ['generic', '/v1/chat/completions', chat, 'generic'],
  [undefined, '/v1/chat/completions', undefined, 'openai-chat'],
  [undefined, '/V1/Chat/Completions', undefined, 'openai-chat'],
  [undefined, '/v1/chat/completions/', { model: 7 }, 'openai-chat'],
  [undefined, '/ask', chat, 'openai-chat'],
  [undefined, '/ask', { prompt: 'hello' }, 'generic'],
  [undefined, '/ask', { ...chat, system: 'be brief' }, 'generic'],
  [undefined, '/ask', { model: 'm', messages: [{ role: 'user', parts: [] }] }, 'generic'],
  [undefined, '/ask', undefined, 'generic'],
  [undefined, '/chat/completions/log', undefined, 'generic'],
])('id %j, path %j and body %j make it %s', (id, path, body, expected) => {
  expect(detectFormat(id, { path, body }).id).toBe(expected)
})
