import fc from 'fast-check'
import { explain, type AccessExplanation } from '../../src/policy/explain'
import { engineOf } from './support'

const document = {
  version: 1,
  roles: { user: {}, admin: { inherits: ['user'] } },
  attributes: {
    'principal.level': { type: 'integer', from: 'claims.level' },
    'resource.level': { type: 'integer' },
  },
  rules: [
    {
      id: 'up-to-level',
      effect: 'allow',
      roles: ['user'],
      actions: ['model:infer'],
      resources: ['model/*'],
      scopes: { all: ['read'] },
      when: { attr: 'resource.level', lte: { attr: 'principal.level' } },
      obligations: [{ type: 'tokens.max', value: 5 }],
    },
    {
      id: 'secret',
      effect: 'deny',
      actions: ['*'],
      resources: ['model/*'],
      when: { attr: 'resource.level', gt: 8 },
    },
  ],
}
const engine = engineOf(document)
const request = {
  principal: { roles: ['admin'], claims: { level: 3 } },
  action: 'model:infer',
  resource: 'model/a',
  attributes: { 'resource.level': 2 } as Record<string, unknown>,
}

function ruleOf({ rules }: AccessExplanation, id: string) {
  return rules.find(({ rule }) => rule === id)
}

test('an allowed request has its rules, their values and the obligations', () => {
  expect(explain(engine, request)).toEqual({
    effect: 'allow',
    reasons: [expect.stringContaining('`up-to-level` allows')],
    obligations: [{ type: 'tokens.max', value: 5 }],
    rules: [
      {
        rule: 'up-to-level',
        effect: 'allow',
        applies: true,
        misses: [],
        condition: 'true: resource.level (2) lte principal.level (3)',
      },
      {
        rule: 'secret',
        effect: 'deny',
        applies: false,
        misses: [{ kind: 'condition', text: 'false: resource.level (2) gt 8' }],
      },
    ],
  })
})

test.each([
  ['action', { ...request, action: 'model:train' }, 'covers `model:infer`, not `model:train`'],
  ['resource', { ...request, resource: 'tool/a' }, 'covers `model/*`, not `tool/a`'],
  [
    'role',
    { ...request, principal: { claims: { level: 3 } } },
    'needs `user`; the principal holds none',
  ],
  [
    'scope',
    { ...request, principal: { ...request.principal, scopes: ['x'] } },
    'needs scope `read`; the principal has `x`',
  ],
  [
    'condition',
    { ...request, attributes: { 'resource.level': 7 } },
    'false: resource.level (7) lte principal.level (3)',
  ],
  [
    'condition',
    { ...request, attributes: { 'resource.level': '2' } },
    'undecided: resource.level (missing) lte principal.level (3)',
  ],
])('a rule that lacks the %s says what it wants and what came', (kind, asked, text) => {
  const explanation = explain(engine, asked)

  expect(explanation).toMatchObject({ effect: 'deny', code: 'access-denied', obligations: [] })
  expect(ruleOf(explanation, 'up-to-level')).toMatchObject({
    applies: false,
    misses: [{ kind, text }],
  })
})

test('a denial whose condition cannot be decided applies', () => {
  expect(ruleOf(explain(engine, { ...request, attributes: {} }), 'secret')).toEqual({
    rule: 'secret',
    effect: 'deny',
    applies: true,
    misses: [],
    condition: 'undecided: resource.level (missing) gt 8',
  })
})

test('scopes that alone are missing are told', () => {
  const asked = { ...request, principal: { ...request.principal, scopes: [] } }

  expect(explain(engine, asked).scopes).toEqual(['read'])
})

test('what rules are said to do is what the engine decides', () => {
  const level = fc.option(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('3')), {
    nil: undefined,
  })
  const asked = fc.record({
    principal: fc.record({
      roles: fc.subarray(['user', 'admin', '__proto__']),
      scopes: fc.subarray(['read', 'write']),
      claims: fc.record({ level }),
    }),
    action: fc.constantFrom('model:infer', 'model:train'),
    resource: fc.constantFrom('model/a', 'model/a/b', '__proto__'),
    attributes: fc.record({ 'resource.level': level }),
  })
  fc.assert(
    fc.property(asked, (each) => {
      const { effect, rules } = explain(engine, each)
      const applying = rules.filter(({ applies }) => applies).map((rule) => rule.effect)

      expect(effect === 'allow').toBe(applying.includes('allow') && !applying.includes('deny'))
    }),
  )
})
