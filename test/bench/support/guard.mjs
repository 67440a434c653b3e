import { apiKeys, createApiKey, createGuard, memoryStore } from '../../../dist/index.mjs'
import { model } from './chat.mjs'

const policy = {
  version: 1,
  roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
  rules: [
    {
      id: 'use',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:infer'],
      resources: [`model/${model}`],
      scopes: { all: ['ai.model.read'] },
      obligations: [{ type: 'tokens.max', value: 2000 }],
    },
  ],
  routes: [
    { match: 'GET /health', authenticate: 'anonymous', coverage: 'none' },
    {
      match: 'POST /v1/chat/completions',
      action: 'model:infer',
      resource: 'model/{body.model}',
      limit: { requests: '900000000/min' },
    },
  ],
  content: [
    { find: 'secrets', in: ['request', 'response'], do: 'redact' },
    { find: ['pii.email', 'pii.card'], in: 'request', do: 'pseudonymize' },
    { find: 'invisible', do: 'strip' },
  ],
}

/** A guard with all controls, the default detectors and one key with a peppered digest. */
export function guardAndKey() {
  const pepper = 'a pepper for nothing but benchmarks'
  const { key, record } = createApiKey({
    owner: 'ada',
    roles: ['developer'],
    scopes: ['ai.model.read'],
    pepper,
  })
  const store = memoryStore({ records: [record] })
  return { guard: createGuard({ policy, authenticate: [apiKeys({ store, pepper })] }), key }
}

/** The facts of a chat request as the HTTP layer states them, with the body in memory. */
export function exchangeRequest(key, body) {
  return {
    method: 'POST',
    url: '/v1/chat/completions',
    path: '/v1/chat/completions',
    encodedSlash: false,
    query: new URLSearchParams(''),
    headers: new Map([
      ['host', ['127.0.0.1:3000']],
      ['authorization', [`Bearer ${key}`]],
      ['content-type', ['application/json']],
      ['content-length', [String(body.length)]],
      ['accept', ['application/json']],
      ['user-agent', ['bench']],
    ]),
    address: '127.0.0.1',
    body: {
      read: () =>
        Promise.resolve({
          kind: 'json',
          value: JSON.parse(body.toString()),
          rewritten: false,
          source: 'read',
        }),
    },
    violation: undefined,
  }
}
