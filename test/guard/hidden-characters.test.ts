import type { PolicyDocument } from '../../src/index'
import { chat, developer, suiteGuard } from '../support/gate'
import { receive } from '../support/in-memory'

const path = '/v1/chat/completions'

const policy: PolicyDocument = {
  version: 1,
  rules: [
    { id: 'all', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] },
    { id: 'retired', effect: 'deny', actions: ['*'], resources: ['model/retired'] },
  ],
  routes: [{ match: `POST ${path}`, action: 'model:infer', resource: 'model/{body.model}' }],
}

const { guard } = suiteGuard({ policy })

const ask = (more: object) =>
  receive(guard, { path, headers: developer.headers, body: chat('hi', more) })

test.each([
  ['retired', 'access-denied'],
  ['retired\u200b', 'resource-invalid'],
  ['re\u00adtired', 'resource-invalid'],
])('a deny rule is not passed by a character that nobody sees: %j', async (model, code) => {
  expect((await ask({ model })).error).toMatchObject({ code })
})
