import { definePolicy, type ActionsOf } from '../../src/policy/define'
import type { PolicyDocument } from '../../src/policy/document'

// The comments below are checked by the compiler: one that expects no error is an error itself.

const policy = definePolicy({
  version: 1,
  rules: [
    { id: 'r', effect: 'allow', actions: ['model:infer', 'audit:*'], resources: ['model/*'] },
  ],
  routes: [{ match: 'POST /v1/train', action: 'model:train', resource: 'model/a' }],
})

type Actions = ActionsOf<typeof policy>

test('the actions of a document are known to the compiler', () => {
  const known: Actions[] = ['model:infer', 'model:train', 'audit:read']
  // @ts-expect-error -- a misspelt action
  const misspelt: Actions = 'model:trian'
  // @ts-expect-error -- words of a wildcard come after the colon
  const other: Actions = 'audit'
  expect([known, misspelt, other]).toHaveLength(3)
  expect(policy.rules[0].id).toBe('r')
})

test('any text is an action where the document is not known', () => {
  const action: ActionsOf<PolicyDocument> = 'whatever'
  expect(action).toBe('whatever')
})

test('a document without rules has no actions of rules', () => {
  const routesOnly = definePolicy({
    version: 1,
    routes: [{ match: 'GET /a', action: 'a:b', resource: 'a' }],
  })
  const action: ActionsOf<typeof routesOnly> = 'a:b'
  expect(action).toBe(routesOnly.routes[0].action)
})

test('wrong words and reserved sections are errors of the compiler', () => {
  const base = { id: 'r', actions: ['a'], resources: ['a'] } as const
  // @ts-expect-error -- there is no such effect
  definePolicy({ version: 1, rules: [{ ...base, effect: 'alow' }] })
  // @ts-expect-error -- reserved for a later version
  definePolicy({ version: 1, tools: {} })
  // @ts-expect-error -- a misspelt section
  definePolicy({ version: 1, rulez: [] })
  // @ts-expect-error -- not a treatment of content rules
  definePolicy({ version: 1, content: [{ find: 'pii', do: 'hash' }] })
  expect(definePolicy({ version: 1 })).toEqual({ version: 1 })
})
