import {
  createGuard,
  type GuardEvent,
  type GuardOptions,
  type PolicyDocument,
} from '../../src/index'
import { fakePrincipal } from '../../src/testing/fake-principal'
import type { Authenticator } from '../../src/index'

export const developer = fakePrincipal({ id: 'ada', roles: ['developer'] })
export const guest = fakePrincipal({ id: 'gus', roles: ['guest'] })

/** The document of the HTTP suite: a chat route, the owner's predict route, and a public one. */
export const suitePolicy: PolicyDocument = {
  version: 1,
  roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
  rules: [
    {
      id: 'chat',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:infer'],
      resources: ['model/small', 'model/openai%2Fsmall'],
      obligations: [
        { type: 'tokens.max', value: 100 },
        { type: 'response.strip', fields: ['logprobs'] },
      ],
    },
    {
      id: 'things',
      effect: 'allow',
      roles: ['developer'],
      actions: ['thing:use'],
      resources: ['thing/**'],
    },
  ],
  routes: [
    { match: 'GET /health', authenticate: 'anonymous', coverage: 'none' },
    { match: 'POST /v1/chat/completions', action: 'model:infer', resource: 'model/{body.model}' },
    { match: 'GET /api/v1/ai-service/predict', action: 'thing:use', resource: 'thing/predict' },
    { match: 'ANY /things/:name', action: 'thing:use', resource: 'thing/{path.name}' },
    {
      match: 'POST /slow',
      action: 'thing:use',
      resource: 'thing/slow',
      limit: { requests: '2/min' },
    },
    {
      match: 'POST /upload',
      action: 'thing:use',
      resource: 'thing/upload',
      body: 'opaque',
      coverage: 'none',
    },
  ],
  content: [
    { find: 'secrets', do: 'redact' },
    { find: ['pii.email', 'pii.card'], in: 'request', do: 'pseudonymize' },
    { find: 'pii.iban', do: 'block' },
  ],
}

export interface SuiteGuard {
  readonly guard: ReturnType<typeof createGuard>
  readonly events: GuardEvent[]
}

/** A guard for the HTTP suite, and what it tells. */
export function suiteGuard(
  options: Partial<GuardOptions<PolicyDocument, readonly Authenticator[]>> = {},
): SuiteGuard {
  const events: GuardEvent[] = []
  const guard = createGuard({
    policy: suitePolicy,
    authenticate: [developer.authenticator, guest.authenticator],
    onEvent: (event) => events.push(event),
    ...options,
  })
  return { guard: guard, events }
}

/** A chat request of one user message. */
export function chat(content: string, more: object = {}): object {
  return { model: 'small', messages: [{ role: 'user', content }], ...more }
}

// Put together here, so that no scanner takes this file for a leak.
export const secret = ['sk-proj-', 'Zk3q9Xw7Lm2Vb8Nc4Rt6'.repeat(3)].join('')
export const email = 'ada.lovelace@example.org'
export const card = '4111 1111 1111 1111'
export const iban = 'DE89370400440532013000'
