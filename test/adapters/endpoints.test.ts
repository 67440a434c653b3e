import { refusalKinds, type RefusalCode } from '../../src/core/refusal'
import type { PolicyDocument } from '../../src/index'
import { developer, iban, suiteGuard } from '../support/gate'
import { frameworks, start, type Running } from '../support/servers'

const policy: PolicyDocument = {
  version: 1,
  rules: [{ id: 'all', effect: 'allow', actions: ['use', 'model:infer'], resources: ['**'] }],
  routes: [
    // Where the body decides between two formats, what it would refer to in any counts, and a prompt is one.
    {
      match: 'POST /api/embeddings',
      format: 'ollama-embeddings',
      action: 'use',
      resource: 'thing/any',
    },
    { match: 'POST /api/create', format: 'ollama-models', action: 'use', resource: 'thing/any' },
    ...['v1/:a', 'v1/:a/:b', 'v1/:a/:b/:c', 'api/:a', 'v1beta/:a', 'v1beta/models/:a'].map(
      (path) => ({ match: `POST /${path}` as const, action: 'use', resource: 'thing/any' }),
    ),
    { match: 'POST /upload/v1beta/files', action: 'use', resource: 'thing/any' },
  ],
  content: [{ find: 'pii.iban', do: 'block' }],
}

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const picture = { inlineData: { mimeType: 'image/png', data: png } }
const message = (content: unknown) => ({
  messages: [{ role: 'user', content }],
  max_tokens: 9,
  model: 'm',
})
const batch = (params: object) => ({ requests: [{ custom_id: 'a', params }] })
const inlined = (request: object) => ({
  batch: { inputConfig: { requests: { requests: [{ request }] } } },
})
const stored = { parts: [{ fileData: { fileUri: 'files/a' } }] }

// One row for each endpoint and what it must not let in: a text, a reference, a picture.
const forbidden: [string, object, RefusalCode][] = [
  ['/v1/images/generations', { model: 'm', prompt: iban }, 'input-blocked'],
  ['/v1/images/edits', { images: [{ file_id: 'file-1' }] }, 'reference-denied'],
  ['/v1/images/edits', { image: png, prompt: 'A loaf' }, 'media-unsupported'],
  ['/v1/audio/speech', { model: 'm', voice: 'alloy', input: iban }, 'input-blocked'],
  ['/v1/audio/speech', { model: 'm', input: 'a', instructions: iban }, 'input-blocked'],
  ['/v1/fine_tuning/jobs', { model: 'm', training_file: 'file-1' }, 'reference-denied'],
  ['/v1/fine_tuning/jobs', { model: 'm', validation_file: 'file-1' }, 'reference-denied'],
  ['/v1/fine_tuning/jobs', { integrations: [{ type: 'wandb', wandb: {} }] }, 'reference-denied'],
  ['/v1/fine_tuning/jobs', { suffix: iban }, 'input-blocked'],
  ['/v1/batches', { input_file_id: 'file-1' }, 'reference-denied'],
  ['/v1/batches', { metadata: { [iban]: 'a' } }, 'input-blocked'],
  ['/v1/conversations', { items: [{ role: 'user', content: iban }] }, 'input-blocked'],
  ['/v1/conversations', { items: [{ type: 'item_reference', id: 'a' }] }, 'reference-denied'],
  [
    '/v1/conversations/c/items',
    { items: [{ type: 'function_call_output', output: iban }] },
    'input-blocked',
  ],
  ['/v1/responses/input_tokens', { model: 'm', instructions: iban }, 'input-blocked'],
  ['/v1/responses/input_tokens', { previous_response_id: 'a' }, 'reference-denied'],
  ['/v1/responses/compact', { model: 'm', input: iban }, 'input-blocked'],
  ['/v1/chat/completions/c', { metadata: { note: iban } }, 'input-blocked'],
  ['/v1/containers', { name: 'a', file_ids: ['file-1'] }, 'reference-denied'],
  ['/v1/containers', { name: iban }, 'input-blocked'],
  ['/v1/vector_stores', { file_ids: ['file-1'] }, 'reference-denied'],
  ['/v1/vector_stores/v/search', { query: [iban] }, 'input-blocked'],
  ['/v1/realtime/client_secrets', { session: { instructions: iban } }, 'input-blocked'],
  [
    '/v1/realtime/client_secrets',
    { session: { tools: [{ type: 'mcp', server_url: 'https://a.example' }] } },
    'reference-denied',
  ],
  ['/v1/messages/count_tokens', { model: 'm', messages: message(iban).messages }, 'input-blocked'],
  ['/v1/messages/batches', batch(message(iban)), 'input-blocked'],
  ['/v1/messages/batches', batch({ ...message('Hi.'), container: 'c' }), 'reference-denied'],
  [
    '/v1/messages/batches',
    batch(
      message([{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: png } }]),
    ),
    'media-unsupported',
  ],
  ['/v1beta/models/m:countTokens', { contents: [{ parts: [{ text: iban }] }] }, 'input-blocked'],
  ['/v1beta/models/m:embedContent', { content: { parts: [{ text: iban }] } }, 'input-blocked'],
  ['/v1beta/models/m:embedContent', { content: { parts: [picture] } }, 'media-unsupported'],
  ['/v1beta/models/m:embedContent', { content: stored }, 'reference-denied'],
  [
    '/v1beta/models/m:batchGenerateContent',
    inlined({ model: 'm', contents: [{ parts: [{ text: iban }] }] }),
    'input-blocked',
  ],
  [
    '/v1beta/models/m:batchGenerateContent',
    inlined({ model: 'm', contents: [stored] }),
    'reference-denied',
  ],
  [
    '/v1beta/models/m:batchGenerateContent',
    { batch: { input_config: { file_name: 'files/a' } } },
    'reference-denied',
  ],
  ['/v1beta/cachedContents', { contents: [{ parts: [{ text: iban }] }] }, 'input-blocked'],
  ['/v1beta/cachedContents', { contents: [stored] }, 'reference-denied'],
  ['/v1beta/models/m:predict', { instances: [{ prompt: iban }] }, 'input-blocked'],
  [
    '/v1beta/models/m:predict',
    { instances: [{ image: { gcsUri: 'gs://a/b' } }] },
    'reference-denied',
  ],
  [
    '/v1beta/models/m:predict',
    { instances: [{ image: { bytesBase64Encoded: png } }] },
    'media-unsupported',
  ],
  ['/v1beta/files', { file: { displayName: iban } }, 'input-blocked'],
  ['/v1beta/files:register', { uris: ['gs://a/b'] }, 'reference-denied'],
  ['/upload/v1beta/files', { file: { displayName: 'a' } }, 'body-invalid'],
  ['/api/embed', { model: 'm', input: ['a', iban] }, 'input-blocked'],
  ['/api/embeddings', { model: 'm', prompt: iban }, 'input-blocked'],
  ['/api/embed', { Model: 'm', input: 'a' }, 'body-invalid'],
  ['/api/create', { model: 'm', system: iban }, 'input-blocked'],
  ['/api/create', { model: 'm', Source: 'other' }, 'body-invalid'],
]

describe.each(frameworks)('behind $name', (framework) => {
  let running: Running
  let handled = 0

  beforeAll(async () => {
    const { guard } = suiteGuard({ policy })
    const handler = ({ send }: { send: (value: unknown) => void }) => {
      handled += 1
      send({})
    }
    running = await start(framework, { guard, handler })
  })
  beforeEach(() => void (handled = 0))
  afterAll(() => running.close())

  test.each(forbidden)('%s takes no %j', async (path, body, code) => {
    const response = await fetch(running.url + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...developer.headers, 'content-type': 'application/json' },
    })
    const text = await response.text()
    // Ollama has no codes in its errors.
    expect(text).toContain(path.startsWith('/api') ? refusalKinds[code].message : code)
    expect(handled).toBe(0)
  })
})
