import { definePolicy } from '../../src/index'
import { matchers } from '../../src/testing'

expect.extend(matchers)

const rules = {
  version: 1,
  roles: { developer: {} },
  attributes: { 'context.hour': { type: 'integer' } },
  rules: [
    {
      id: 'by-day',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:infer'],
      resources: ['model/*'],
      when: { attr: 'context.hour', lt: 20 },
    },
    { id: 'usage', effect: 'allow', actions: ['usage:read'], resources: ['usage'] },
  ],
} as const
const policy = definePolicy(rules)
const request = {
  principal: { roles: ['developer'] },
  action: 'model:infer',
  resource: 'model/a',
  attributes: { 'context.hour': 12 },
}
const late = { ...request, attributes: { 'context.hour': 22 } }

test('a policy allows a request or does not', () => {
  expect(policy).toAllow(request)
  expect(policy).not.toAllow(late)
  expect(policy).not.toAllow({ ...request, principal: {} })
})

test('why it does not is told: the rules about this action and resource, with their values', () => {
  expect(() => expect(policy).toAllow(late)).toThrow(
    /expected a policy to allow model:infer on model\/a; it answers deny[\s\S]*rule by-day does not apply\n {4}condition: false: context\.hour \(22\) lt 20/,
  )
  expect(() => expect(policy).toAllow(late)).not.toThrow(/usage/)
  expect(() => expect(policy).not.toAllow(request)).toThrow(
    /not to allow[\s\S]*rule by-day allows\n {4}condition: true: context\.hour \(12\) lt 20/,
  )
})

test('a wrong request is an error and no denial', () => {
  const wrong = { ...request, attributes: { 'context.huor': 12 } }

  expect(() => expect(policy).not.toAllow(wrong)).toThrow('did you mean `context.hour`?')
})

test('a policy passes its tests or does not', () => {
  const passing = { ...rules, tests: [{ name: 'by day', ...request, expect: 'allow' }] } as const
  const failing = { ...rules, tests: [{ name: 'at night', ...late, expect: 'allow' }] } as const

  expect(passing).toPassItsTests()
  expect(failing).not.toPassItsTests()
  expect(() => expect(failing).toPassItsTests()).toThrow(
    /1 of 1 failed\n {2}at night: expected allow, got deny\n {4}no rule allows/,
  )
  expect(() => expect(passing).not.toPassItsTests()).toThrow('not to pass its tests')
})

test('a policy without tests passes none', () => {
  expect(() => expect(policy).toPassItsTests()).toThrow('it has none')
})
