import { formatCatalog } from '../../src/formats/detect'
import { generic } from '../../src/formats/generic'

const { detect } = formatCatalog()

const chat = { model: 'm', messages: [{ role: 'user', content: 'hello' }] }

test.each([
  ['generic', '/v1/chat/completions', chat, 'generic'],
  [undefined, '/v1/chat/completions', undefined, 'openai-chat'],
  [undefined, '/V1/Chat/Completions', undefined, 'openai-chat'],
  [undefined, '/v1/chat/completions/', { model: 7 }, 'openai-chat'],
  [undefined, '/ask', chat, 'openai-chat'],
  [undefined, '/ask', { prompt: 'hello' }, 'generic'],
  [undefined, '/ask', { ...chat, system: 'be brief' }, 'generic'],
  [undefined, '/ask', { model: 'm', messages: [{ role: 'user', parts: [] }] }, 'ai-sdk-ui'],
  [undefined, '/ask', undefined, 'generic'],
  [undefined, '/chat/completions-log', undefined, 'generic'],
  [undefined, '/api/chat', chat, 'ollama-chat'],
  [undefined, '/ask', { ...chat, options: {} }, 'ollama-chat'],
  [undefined, '/ask', { ...chat, keep_alive: '5m' }, 'ollama-chat'],
  [undefined, '/api/generate', { model: 'm', prompt: 'hello' }, 'ollama-generate'],
  [undefined, '/ask', { model: 'm', prompt: 'hello', options: {} }, 'ollama-generate'],
  [undefined, '/ask', { prompt: 'hello', options: {} }, 'generic'],
  [undefined, '/api/chat', { messages: [{ parts: [{ type: 'text' }] }] }, 'ai-sdk-ui'],
  [undefined, '/api/chat', { message: { parts: [{ type: 'text' }] } }, 'ai-sdk-ui'],
  [undefined, '/api/chat', { model: 'm', message: { parts: [{ type: 'text' }] } }, 'ai-sdk-ui'],
  [undefined, '/api/chat', { ...chat, messages: [{ parts: [] }, ...chat.messages] }, 'ollama-chat'],
  [undefined, '/api/chat', { Model: 'm', messages: [] }, 'ollama-chat'],
  [undefined, '/api/chat', { question: 'when?' }, 'generic'],
  [undefined, '/api/chat', undefined, 'generic'],
  [undefined, '/v1/images/edits', undefined, 'openai-images'],
  [undefined, '/v1/audio/translations', undefined, 'openai-transcription'],
  [undefined, '/v1/fine_tuning/jobs/ftjob-1/pause', undefined, 'openai-fine-tuning'],
  [undefined, '/v1/batches', {}, 'openai-batches'],
  [undefined, '/my/batches', {}, 'generic'],
  [undefined, '/v1/files/file-1/content', undefined, 'openai-files'],
  [undefined, '/openai/files', undefined, 'openai-files'],
  [undefined, '/v1/conversations/conv_1/items', {}, 'openai-conversations'],
  [undefined, '/v1/responses/resp_1', undefined, 'openai-stored-responses'],
  [undefined, '/v1/responses/resp_1/input_items', undefined, 'openai-stored-responses'],
  [undefined, '/v1/responses/input_tokens', {}, 'openai-input-tokens'],
  [undefined, '/v1/responses/compact', {}, 'openai-compact'],
  [undefined, '/v1/chat/completions/chatcmpl-1/messages', undefined, 'openai-stored-chats'],
  [undefined, '/v1/vector_stores/vs_1/file_batches/b_1/cancel', {}, 'openai-vector-stores'],
  [undefined, '/v1/containers/c_1/files/f_1/content', undefined, 'openai-containers'],
  [undefined, '/v1/realtime/client_secrets', {}, 'openai-realtime-secrets'],
  [undefined, '/v1/messages/count_tokens', {}, 'anthropic-count-tokens'],
  [undefined, '/v1/messages/batches/b_1/results', undefined, 'anthropic-batches'],
  [undefined, '/v1beta/models/m:countTokens', {}, 'gemini-count-tokens'],
  [undefined, '/v1beta/models/m:batchEmbedContents', {}, 'gemini-embeddings'],
  [undefined, '/v1beta/models/m:batchGenerateContent', {}, 'gemini-batches'],
  [undefined, '/v1beta/batches/b', undefined, 'gemini-batches'],
  [undefined, '/v1beta/cachedContents', {}, 'gemini-caches'],
  [undefined, '/v1beta/models/m:predictLongRunning', {}, 'gemini-predict'],
  [undefined, '/v1beta/files/abc', undefined, 'gemini-files'],
  [undefined, '/upload/v1beta/files', {}, 'gemini-uploads'],
  [undefined, '/api/embed', { model: 'm', input: 'hello' }, 'ollama-embeddings'],
  [undefined, '/api/embeddings', { model: 'm', prompt: 'hello' }, 'ollama-embeddings'],
  [undefined, '/api/embeddings', { model: 'm', input: 'hello' }, 'openai-embeddings'],
  [undefined, '/api/embeddings', { model: 'm', prompt: 'hello', input: 'x' }, 'generic'],
  [undefined, '/api/create', { model: 'm', from: 'small' }, 'generic'],
])('id %j, path %j and body %j make it %s', (id, path, body, expected) => {
  expect(detect(id === undefined ? undefined : [id], { path, body })?.id).toBe(expected)
})

describe('a route that names several formats', () => {
  const named = ['openai-chat', 'openai-embeddings']

  test.each([
    ['one of them by its path', '/v1/embeddings', { anything: true }, 'openai-embeddings'],
    ['one of them by its body', '/ask', chat, 'openai-chat'],
    ['none of them, though another fits', '/v1/completions', { prompt: 'x' }, undefined],
    ['what may be anything', '/ask', { input: 'x' }, undefined],
    ['nothing', '/ask', undefined, undefined],
  ])('takes %s', (_, path, body, expected) => {
    expect(detect(named, { path, body })?.id).toBe(expected)
  })
})

describe('formats that meet at a path', () => {
  test('are no rivals where their bodies tell them apart', () => {
    expect(formatCatalog().rivals('/api/chat')).toEqual([])
  })

  test('are rivals where one of them cannot be told by its bodies', () => {
    const own = { ...generic, id: 'bot', path: /\/api\/chat$/ }
    expect(formatCatalog([own]).rivals('/v1/api/chat')).toEqual(expect.arrayContaining(['bot']))
    expect(formatCatalog([own]).rivals('/v1/ask')).toEqual([])
  })

  test('are none of them where one cannot be told by its bodies, whatever fits another', () => {
    const own = { ...generic, id: 'bot', path: /\/api\/chat$/ }
    const body = { ...chat, options: {} }
    expect(formatCatalog().detect(undefined, { path: '/api/chat', body })?.id).toBe('ollama-chat')
    expect(formatCatalog([own]).detect(undefined, { path: '/api/chat', body })?.id).toBe('generic')
  })
})
