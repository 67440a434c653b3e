import fc from 'fast-check'
import { findWhoCan } from '../../../src/policy/analyze/who-can'
import { loadPolicy } from '../../../src/policy/load'
import { access, carried, engineOf, principal } from '../support'
import { denial, documentOf, rule } from './documents'

const night = { attr: 'context.night', eq: true }

function answer(document: object, action = 'model:infer', resource = 'model/a') {
  return findWhoCan(loadPolicy(document), { action, resource }, carried)
}

function accessOf(document: object, action?: string, resource?: string) {
  return answer(document, action, resource).roles.map(({ role, access }) => [role, access])
}

test('a role may always, sometimes or never; what it inherits is its own', () => {
  const rules = [rule('a'), rule('b', { roles: ['admin'], actions: ['model:train'], when: night })]

  expect(accessOf(documentOf(rules))).toEqual([
    [undefined, 'never'],
    ['user', 'always'],
    ['admin', 'always'],
  ])
  expect(accessOf(documentOf(rules), 'model:train')).toEqual([
    [undefined, 'never'],
    ['user', 'never'],
    ['admin', 'sometimes'],
  ])
})

test('conditions, scopes and denials are told', () => {
  const scopes = { all: ['x'], byAction: { '*': ['y'] }, any: ['v', 'w'] }
  const when = { any: [night, { not: { all: [night, { attr: 'resource.level', gte: 2 }] } }] }
  const document = documentOf([
    rule('a', { roles: undefined, scopes, when }),
    rule('open', { roles: ['admin'] }),
    denial('late', { roles: ['admin'], when: { attr: 'context.hour', gt: 20 } }),
    denial('elsewhere', { resources: ['model/b'] }),
  ])
  const a = {
    rule: 'a',
    scopes: 'x and y and one of v, w',
    when: 'context.night eq true or not (context.night eq true and resource.level gte 2)',
  }

  expect(answer(document).roles).toEqual([
    { role: undefined, access: 'sometimes', allows: [a], denies: [] },
    { role: 'user', access: 'sometimes', allows: [a], denies: [] },
    {
      role: 'admin',
      access: 'sometimes',
      allows: [a, { rule: 'open' }],
      denies: [{ rule: 'late', when: 'context.hour gt 20' }],
    },
  ])
})

test('whom a rule always denies may never', () => {
  expect(answer(documentOf([rule('a'), denial('all')])).roles[1]).toEqual({
    role: 'user',
    access: 'never',
    allows: [],
    denies: [{ rule: 'all' }],
  })
})

test('the name of a resource may be written in any encoding', () => {
  const document = documentOf([rule('a', { resources: ['model/x%2fy'] })])

  expect(accessOf(document, 'model:infer', 'model/x%2Fy')[1]).toEqual(['user', 'always'])
  expect(accessOf(document, 'model:infer', 'model/x')[1]).toEqual(['user', 'never'])
})

test('an attribute of the claim of a role gives nobody the role', () => {
  const roles = { pro: { match: { claim: 'plan', has: 'pro' } } }
  const attributes = { 'principal.plan': { type: 'string', from: 'claims.plan' } }
  const plan = rule('a', { roles: ['pro'], when: { attr: 'principal.plan', in: ['pro', 'free'] } })

  expect(accessOf(documentOf([plan], { roles, attributes }))).toEqual([
    [undefined, 'never'],
    ['pro', 'always'],
  ])
})

test('what the answer says is what requests get', () => {
  const level = fc.integer({ min: -1, max: 4 })
  const condition = fc.oneof(
    fc.record({ attr: fc.constant('resource.level'), lt: level }),
    fc.record({
      attr: fc.constant('resource.level'),
      gte: fc.constant({ attr: 'principal.level' }),
    }),
    fc.record({ attr: fc.constant('principal.level'), eq: level }),
  )
  const when = fc.oneof(
    condition,
    condition.map((not) => ({ not })),
    fc.array(condition, { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
  )
  const rules = fc.array(
    fc.tuple(fc.constantFrom('allow', 'deny'), fc.constantFrom('user', 'admin'), when),
    { maxLength: 4 },
  )
  const request = fc.tuple(fc.constantFrom('user', 'admin'), level, fc.option(level))
  fc.assert(
    fc.property(rules, fc.array(request, { maxLength: 8 }), (entries, requests) => {
      const document = documentOf(
        entries.map(([effect, role, condition], index) =>
          rule(`r${index}`, { effect, roles: [role], when: condition }),
        ),
      )
      const engine = engineOf(document)
      const told = new Map(answer(document).roles.map(({ role, access }) => [role, access]))
      for (const [role, own, other] of requests) {
        const { effect } = engine.decide(
          access({
            principal: principal({ roles: [role], claims: { level: own } }),
            attributes: new Map(other === null ? [] : [['resource.level', other]]),
          }),
        )
        expect(told.get(role)).not.toBe(effect === 'allow' ? 'never' : 'always')
      }
    }),
  )
})
