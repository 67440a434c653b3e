import { definePolicy } from 'portcullis'

/** The document of the demo: who may use which model, and what happens to what is found in texts. */
export const policyFor = (model) =>
  definePolicy({
    version: 1,
    id: 'demo',
    roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
    rules: [
      {
        id: 'developers-use-the-demo-model',
        effect: 'allow',
        roles: ['developer'],
        actions: ['model:infer'],
        resources: [`model/${encodeURIComponent(model)}`],
        obligations: [
          { type: 'tokens.max', value: 200 },
          { type: 'response.strip', fields: ['logprobs'] },
        ],
      },
    ],
    routes: [
      {
        match: 'POST /v1/chat/completions',
        action: 'model:infer',
        resource: 'model/{body.model}',
        coverage: ['secrets', 'pii', 'invisible'],
        limit: { requests: '12/min' },
      },
    ],
    content: [
      { find: 'secrets', in: ['request', 'response'], do: 'redact' },
      { find: ['pii.email', 'pii.card'], in: 'request', do: 'pseudonymize' },
      { find: 'invisible', do: 'strip' },
    ],
    tests: [
      {
        name: 'a developer may use the demo model',
        principal: { roles: ['developer'] },
        action: 'model:infer',
        resource: `model/${encodeURIComponent(model)}`,
        expect: 'allow',
      },
      {
        name: 'nobody else may',
        principal: { roles: ['guest'] },
        action: 'model:infer',
        resource: `model/${encodeURIComponent(model)}`,
        expect: 'deny',
      },
    ],
  })
