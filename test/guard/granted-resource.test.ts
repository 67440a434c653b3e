import type { PolicyDocument } from '../../src/index'
import { chat, developer, email, suiteGuard } from '../support/gate'
import { receive } from '../support/in-memory'

const path = '/v1/chat/completions'
const { headers } = developer

const policy: PolicyDocument = {
  version: 1,
  rules: [{ id: 'all', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] }],
  routes: [
    { match: `POST ${path}`, action: 'model:infer', resource: 'model/{body.model}' },
    { match: 'POST /models/:id', action: 'model:infer', resource: 'model/{path.id}' },
    { match: 'POST /open', authenticate: 'anonymous' },
  ],
  content: [{ find: ['pii', 'badge'], do: 'redact' }],
}

const refusal = { code: 'resource-invalid', status: 400 }

test.each(['pseudonymize', 'mask', 'redact', 'strip'] as const)(
  'a body in which `%s` changed the authorized name is refused',
  async (treatment) => {
    const content = [{ find: 'pii', do: treatment }]
    const { guard } = suiteGuard({ policy: { ...policy, content } })
    const { error } = await receive(guard, { path, headers, body: chat('hi', { model: email }) })
    expect(error).toMatchObject(refusal)
  },
)

test('so is one that a control of a single route rewrote', async () => {
  const { guard } = suiteGuard({ policy })
  const patterns = [{ type: 'badge', expression: /B-\d{4}/ }]
  const plans = [
    guard.plans.authorize({ action: 'model:infer', resource: 'model/{body.model}' }),
    guard.plans.sanitize({ detectors: [{ name: 'badge', types: ['badge'], patterns }] }),
  ]
  const request = { path: '/open', body: { model: 'B-1234' } }
  expect((await receive(guard, request, plans)).error).toMatchObject({
    ...refusal,
    detail: 'the rewritten body names another resource by `model/{body.model}`',
  })
})

test.each<[string, object]>([
  ['other texts were rewritten', { path, body: chat(email) }],
  ['the path names the resource', { path: '/models/small', body: { model: email } }],
])('a body passes where %s', async (_title, request) => {
  const { guard } = suiteGuard({ policy })
  const { error, exchange } = await receive(guard, { headers, ...request })
  expect(error).toBeUndefined()
  expect(exchange.body?.rewritten).toBe(true)
})

test('where authorization only monitors, it refuses nothing here either', async () => {
  const { guard } = suiteGuard({ policy, mode: { authorize: 'monitor' } })
  const request = { path, headers, body: chat('hi', { model: email }) }
  expect((await receive(guard, request)).error).toBeUndefined()
})
