import { definePolicy } from '../../src/policy/define'
import type { ActionsOf } from '../../src/policy/inferred/actions'
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
  definePolicy({ version: 1, content: [{ find: 'pii', do: 'require-approval' }] })
  // @ts-expect-error -- no way to spotlight
  definePolicy({ version: 1, content: [{ find: 'untrusted', do: { spotlight: 'base64' } }] })
  definePolicy({ version: 1, content: [{ find: 'untrusted', do: { spotlight: 'encode' } }] })
  expect(definePolicy({ version: 1 })).toEqual({ version: 1 })
})

test('conditions are checked by the compiler as far as a document alone tells', () => {
  const base = { id: 'r', effect: 'allow', actions: ['a'], resources: ['a'] } as const
  const attributes = { 'context.time': { type: 'timestamp' } } as const
  const rule = (when: NonNullable<PolicyDocument['rules']>[number]['when'] & object) => ({
    version: 1,
    attributes,
    rules: [{ ...base, when }],
  })
  const known = [
    rule({ attr: 'context.time', betweenHours: { from: '08:00', to: '18:00', days: ['mon'] } }),
    rule({ attr: 'context.time', before: { attr: 'resource.until' } }),
    rule({
      all: [{ predicate: 'p', with: { most: 3 } }, { not: { attr: 'a', inCidr: ['::/0'] } }],
    }),
  ]
  // @ts-expect-error -- there is no such type
  definePolicy({ version: 1, attributes: { 'context.time': { type: 'string[]' } } })
  // @ts-expect-error -- a misspelt operator
  rule({ attr: 'a', startWith: 'x' })
  // @ts-expect-error -- a list is no constant of `lt`
  rule({ attr: 'a', lt: [1] })
  // @ts-expect-error -- a time of the day has two ends
  rule({ attr: 'a', betweenHours: { from: '08:00' } })
  // @ts-expect-error -- a glob is a constant
  rule({ attr: 'a', matchesGlob: { attr: 'b' } })
  expect(known).toHaveLength(3)
})
