import type { PolicyDocument } from '../../src/index'
import { developer, iban, secret, suiteGuard } from '../support/gate'
import { receive } from '../support/in-memory'

const policy: PolicyDocument = {
  version: 1,
  rules: [
    {
      id: 'batches',
      effect: 'allow',
      actions: ['batch:create'],
      resources: ['batch/*'],
      obligations: [{ type: 'model.allow', models: ['small', 'medium'] }],
    },
    {
      id: 'infer',
      effect: 'allow',
      actions: ['model:infer'],
      resources: ['model/small', 'model/medium', 'model/huge'],
      obligations: [{ type: 'tokens.max', value: 100 }],
    },
    {
      id: 'secret-models',
      effect: 'deny',
      actions: ['model:infer'],
      resources: ['model/secret-*'],
    },
  ],
  routes: [
    { match: 'POST /v1/messages/batches', action: 'batch:create', resource: 'batch/anthropic' },
    {
      match: 'POST /v1beta/models/:model\\:batchGenerateContent',
      action: 'model:infer',
      resource: 'model/{path.model}',
    },
  ],
  content: [
    { find: 'secrets', do: 'redact' },
    { find: 'pii.iban', do: 'block' },
  ],
}

const request = (model: unknown, more: object = {}) => ({
  custom_id: 'a',
  params: { model, max_tokens: 500, messages: [{ role: 'user', content: 'Hi.' }], ...more },
})

const inlined = (...models: (string | undefined)[]) => ({
  batch: {
    input_config: {
      requests: {
        requests: models.map((model) => ({
          request: { model, contents: [{ parts: [{ text: 'Hi.' }] }] },
        })),
      },
    },
  },
})

async function submit(body: object, path = '/v1/messages/batches', caps = {}) {
  const { guard } = suiteGuard({ policy, caps })
  const { exchange, error } = await receive(guard, { path, body, headers: developer.headers })
  return { value: exchange.body?.value, code: error?.code }
}

const gemini = (model: string) => `/v1beta/models/${model}:batchGenerateContent`

test.each<[string, string | undefined, object, string | undefined]>([
  ['that may be used', undefined, { requests: [request('small'), request('medium')] }, undefined],
  [
    'of which one may not',
    'access-denied',
    { requests: [request('small'), request('large')] },
    undefined,
  ],
  ['of which one is forbidden', 'access-denied', { requests: [request('secret-1')] }, undefined],
  [
    'of which one is missing',
    'resource-invalid',
    { requests: [request('small'), request(undefined)] },
    undefined,
  ],
  ['of which one is no name', 'resource-invalid', { requests: [request(['small'])] }, undefined],
  ['of which one is hidden', 'resource-invalid', { requests: [request('small\u200b')] }, undefined],
  ['that the path alone names', undefined, inlined(undefined), gemini('small')],
  ['as the client writes them', undefined, inlined('models/medium'), gemini('small')],
  ['that differ from the path', 'access-denied', inlined('models/large'), gemini('small')],
])('a batch for models %s is %s', async (_title, code, body, path) => {
  expect((await submit(body, path)).code).toBe(code)
})

test('a batch has its limit of tokens in each request', async () => {
  const { value } = await submit({ requests: [request('small'), request('small')] })
  expect(value).toMatchObject({
    requests: [{ params: { max_tokens: 100 } }, { params: { max_tokens: 100 } }],
  })
})

test.each([
  ['a text', { system: `The key is ${secret}` }],
  [
    'the input of a tool',
    {
      messages: [
        {
          role: 'user',
          content: [{ type: 'tool_use', id: 't', name: 'n', input: { [secret]: secret } }],
        },
      ],
    },
  ],
])('%s in the second request is treated as it would be alone', async (_title, more) => {
  const { value, code } = await submit({ requests: [request('small'), request('small', more)] })
  expect(code).toBeUndefined()
  expect(JSON.stringify(value)).not.toContain(secret)
})

test.each([
  ['what is blocked', { system: `Pay to ${iban}` }, 'input-blocked'],
  [
    'a picture',
    {
      messages: [
        {
          role: 'user',
          content: [{ type: 'image', source: { type: 'base64', data: 'iVBORw0KGgo=' } }],
        },
      ],
    },
    'media-unsupported',
  ],
  ['a misfit', { messages: 'Hi.' }, 'body-invalid'],
  [
    'too many messages',
    { messages: Array(4).fill({ role: 'user', content: 'Hi.' }) },
    'body-limit',
  ],
])('a batch with %s in its last request is refused', async (_title, more, code) => {
  const body = { requests: [request('small'), request('small', more)] }
  expect(await submit(body, undefined, { maxMessages: 3 })).toMatchObject({ code })
})

test('a batch may have more messages than a request', async () => {
  const body = { requests: Array.from({ length: 9 }, () => request('small')) }
  expect((await submit(body, undefined, { maxMessages: 3 })).code).toBeUndefined()
})
