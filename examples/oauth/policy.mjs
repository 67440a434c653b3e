import { definePolicy } from 'portcullis'

/** People chat in their browsers, programs read how much was used. */
export const policy = definePolicy({
  version: 1,
  id: 'oauth',
  roles: {
    analyst: { match: { claim: 'roles', has: 'analyst' } },
  },
  rules: [
    {
      id: 'analysts-chat',
      effect: 'allow',
      roles: ['analyst'],
      actions: ['model:infer'],
      resources: ['model/echo'],
    },
    {
      id: 'programs-read-usage',
      effect: 'allow',
      actions: ['usage:read'],
      resources: ['usage'],
      scopes: { all: ['ai.usage.read'] },
    },
  ],
  routes: [
    {
      match: 'POST /v1/chat/completions',
      action: 'model:infer',
      resource: 'model/{body.model}',
      coverage: ['secrets', 'pii'],
      limit: { requests: '60/min' },
    },
    { match: 'GET /v1/usage', action: 'usage:read', resource: 'usage' },
  ],
  content: [
    { find: 'secrets', do: 'redact' },
    { find: 'pii', in: 'request', do: 'pseudonymize' },
  ],
})
