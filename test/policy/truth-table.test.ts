import { access, engineOf, principal } from './support'

// The owner's policy: a developer may read model metadata and nothing else, a data scientist may read
// and train models and nothing else, not even their metadata.
const engine = engineOf({
  version: 1,
  roles: {
    developer: { match: { claim: 'roles', has: 'developer' } },
    data_scientist: { match: { claim: 'roles', has: 'data_scientist' } },
  },
  rules: [
    {
      id: 'developer-reads-metadata',
      effect: 'allow',
      roles: ['developer'],
      actions: ['read'],
      resources: ['model_metadata/*'],
    },
    {
      id: 'data-scientist-uses-models',
      effect: 'allow',
      roles: ['data_scientist'],
      actions: ['read', 'train'],
      resources: ['model/*'],
    },
  ],
})

const callers: readonly (readonly string[])[] = [
  [],
  ['developer'],
  ['data_scientist'],
  ['developer', 'data_scientist'],
  ['admin'],
  ['Developer'],
  ['__proto__'],
]
const actions = ['read', 'train', 'write', 'delete', 'infer', 'READ', 'read:all', '*', '']
const types = ['model', 'model_metadata', 'dataset', 'models', 'Model', '*', '__proto__']

const allowed = new Set([
  'developer|read|model_metadata',
  'data_scientist|read|model',
  'data_scientist|train|model',
])

const cells = callers.flatMap((roles) =>
  actions.flatMap((action) =>
    types.map((type) => {
      const may = roles.some((role) => allowed.has(`${role}|${action}|${type}`))
      return [roles.join('+') || 'nobody', action, type, may ? 'allow' : 'deny', roles] as const
    }),
  ),
)

test.each(cells)('%s, action "%s", type "%s": %s', (_, action, type, effect, roles) => {
  const question = access({ principal: principal({ roles }), action, resource: `${type}/gpt-4o` })
  expect(engine.decide(question).effect).toBe(effect)
})

test('has a cell for every allow of the policy', () => {
  expect(cells.filter(([, , , effect]) => effect === 'allow')).toHaveLength(6)
})

test.each(['model', 'model/', 'model/a/b', 'model_metadata', 'model/../model_metadata/a'])(
  'the resource "%s" is none of them',
  (resource) => {
    const both = principal({ roles: ['developer', 'data_scientist'] })
    expect(engine.decide(access({ principal: both, action: 'read', resource })).effect).toBe('deny')
  },
)
