import {
  analyzePolicy,
  definePolicy,
  diffPolicies,
  explainAccess,
  testPolicy,
  whoCan,
} from '../../src/index'

const policy = definePolicy({
  version: 1,
  roles: { user: {} },
  attributes: { 'context.hour': { type: 'integer' } },
  rules: [
    {
      id: 'infer',
      effect: 'allow',
      roles: ['user'],
      actions: ['model:infer'],
      resources: ['model/*'],
      obligations: [{ type: 'tokens.max', value: 5 }],
    },
  ],
  tests: [{ name: 'x', principal: {}, action: 'model:infer', resource: 'model/a', expect: 'deny' }],
})
const request = { principal: { roles: ['user'] }, action: 'model:infer', resource: 'model/a' }

test('a policy can be tested, analyzed and asked without a guard', () => {
  expect(testPolicy(policy)).toMatchObject([{ name: 'x', ok: true }])
  expect(analyzePolicy(policy)).toEqual({ findings: [], cases: 2, sampled: false })
  expect(explainAccess(policy, request)).toMatchObject({
    effect: 'allow',
    obligations: [{ type: 'tokens.max', value: 5 }],
  })
  expect(whoCan(policy, request).roles.map(({ access }) => access)).toEqual(['never', 'always'])
  expect(diffPolicies(policy, { version: 1 })).toMatchObject({
    total: 1,
    changes: [{ role: 'user', action: 'model:infer', resource: 'model/other', after: 'deny' }],
  })
  expect(diffPolicies(policy, { version: 1 }, { maxChanges: 0 })).toMatchObject({
    total: 1,
    changes: [],
  })
})

test.each([
  ['an unknown key', { ...request, ation: 'a' }, 'unknown key; did you mean `action`?'],
  ['no principal', { action: 'a', resource: 'b' }, '`principal` is missing'],
  ['a role that is no text', { ...request, principal: { roles: [1] } }, 'expected a text'],
  [
    'an unknown attribute',
    { ...request, attributes: { 'context.huor': 1 } },
    'did you mean `context.hour`?',
  ],
  ['nothing', undefined, 'a request is an object; received nothing'],
  ['a text', 'model:infer', 'a request is an object'],
  ['a list', [request], 'a request is an object'],
  ['a function', { ...request, attributes: { 'context.hour': () => 1 } }, 'expected plain data'],
])('a request with %s is refused in words', (_title, wrong, text) => {
  expect(() => explainAccess(policy, wrong as never)).toThrow(text)
})

test.each([
  [{ action: 'model:*', resource: 'model/a' }, '`action` must be one action, without `*`'],
  [{ action: 'model:infer', resource: '' }, '`resource` must be one resource'],
  [{ action: 'model:infer' }, '`resource` must be one resource'],
])('who can do %p is no question', (question, text) => {
  expect(() => whoCan(policy, question as never)).toThrow(text)
})

test.each([
  ['analyzePolicy', analyzePolicy],
  ['testPolicy', testPolicy],
  ['diffPolicies', (wrong: object) => diffPolicies(policy, wrong)],
])('%s refuses a document that does not load', (_name, run) => {
  expect(() => run({ version: 2 })).toThrow('`version`: expected `1`; received 2')
})
