import { runPolicyTests } from '../../src/policy/test'
import { engineOf } from './support'

const document = {
  version: 1,
  roles: { dev: { match: { claim: 'roles', has: 'dev' } } },
  attributes: {
    'principal.level': { type: 'integer', from: 'claims.level' },
    'resource.level': { type: 'integer' },
  },
  rules: [
    {
      id: 'r',
      effect: 'allow',
      roles: ['dev'],
      actions: ['read'],
      resources: ['doc/*'],
      scopes: { all: ['s'] },
      when: { attr: 'resource.level', lte: { attr: 'principal.level' } },
    },
  ],
}

const attributes = { 'resource.level': 2 }
const dev = { roles: ['dev'], attributes: { level: 3 } }

test.each([
  ['holds every scope unless it names its own', { principal: dev, attributes }, 'allow'],
  [
    'holds no scope that it does not name',
    { principal: { ...dev, scopes: [] }, attributes },
    'deny',
  ],
  ['may have the scopes it names', { principal: { ...dev, scopes: ['s'] }, attributes }, 'allow'],
  ['may have claims', { principal: { claims: { roles: ['dev'], level: 2 } }, attributes }, 'allow'],
  ['may lack attributes', { principal: dev }, 'deny'],
  ['may lack everything', { principal: {} }, 'deny'],
])('a principal %s', (name, fields, expected) => {
  const base = { name, action: 'read', resource: 'doc/é' }
  const results = (expect_: string) =>
    runPolicyTests(engineOf({ ...document, tests: [{ ...base, ...fields, expect: expect_ }] }))
  expect(results(expected)).toMatchObject([{ name, ok: true, expected, got: expected }])
  const opposite = expected === 'allow' ? 'deny' : 'allow'
  const [failed] = results(opposite)
  expect(failed).toMatchObject({ ok: false, expected: opposite, got: expected })
  expect(failed?.reasons.length).toBeGreaterThan(0)
})

test('a document without tests has no results', () => {
  expect(runPolicyTests(engineOf({ version: 1 }))).toEqual([])
})
