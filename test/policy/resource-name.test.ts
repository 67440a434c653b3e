import { openPolicy, resourceName } from '../../src/index'
import { access, engineOf } from './support'

const ids = ['b', 'a/b', 'ä', 'a b', '%2F', '*', 'a*', '**', '..', '😀', 'a?b#c', '__proto__']

const engine = openPolicy({
  version: 1,
  rules: [
    { id: 'all', effect: 'allow', actions: ['read'], resources: ['record/**'] },
    {
      id: 'one',
      effect: 'deny',
      actions: ['read'],
      resources: ['record/a%2Fb', 'record/ä', 'record/a b'],
    },
    { id: 'flat', effect: 'allow', actions: ['list'], resources: ['record/*'] },
  ],
})
const effectOf = (resource: string, action = 'read') =>
  engine.judge(access({ action, resource })).effect

test.each(ids)('the id %s is one segment of a resource', (id) => {
  const resource = resourceName('record', id)
  expect(resource.split('/')).toHaveLength(2)
  expect(effectOf(resource, 'list')).toBe('allow')
  expect(decodeURIComponent(resource.slice('record/'.length))).toBe(id)
})

test.each(['a/b', 'ä', 'a b'])('the rule that denies %s has it', (id) => {
  expect(effectOf(resourceName('record', id))).toBe('deny')
})

describe.each(['ä', 'a b', 'a%2fb', '%61', 'a%', '*', '😀', '\ud83d'])(
  'a resource that is not encoded: %s',
  (id) => {
    const asked = access({ action: 'read', resource: `record/${id}` })

    test('is denied, in whichever way is asked, and the reason says so', () => {
      const caller = asked.principal && engine.preparePrincipal(asked.principal)
      expect(engine.judge(asked).effect).toBe('deny')
      expect(caller && engine.prepare(asked).judge(caller, new Map()).effect).toBe('deny')
      const decision = engine.decide(asked)
      expect(decision.effect).toBe('deny')
      expect(decision.reasons[0]?.text).toContain('no resource as rules name it')
    })

    test('does not spoil what is remembered of others', () => {
      const fresh = engineOf(engine.document)
      expect(fresh.judge(asked).effect).toBe('deny')
      expect(fresh.judge({ ...asked, resource: 'record/c' }).effect).toBe('allow')
      expect(fresh.judge(asked).effect).toBe('deny')
    })
  },
)

test('an id with a slash that is not encoded is a longer path, and no rule for one segment has it', () => {
  expect(effectOf('record/a/b', 'list')).toBe('deny')
})

test.each([
  ['an empty type', '', 'a'],
  ['an empty id', 'record', ''],
  ['half a pair', 'record', '\ud83d'],
  ['no text', 'record', 7],
])('%s makes no resource', (_, type, id) => {
  expect(() => resourceName(type, id as string)).toThrow(TypeError)
})
