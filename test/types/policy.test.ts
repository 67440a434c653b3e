import {
  cachedLoader,
  createGuard,
  definePolicy,
  policyFile,
  type AttributesOf,
  type PredicatesOf,
  type RolesOf,
} from '../../src/index'

// The comments below are checked by the compiler: one that expects no error is an error itself.

const policy = definePolicy({
  version: 1,
  roles: { developer: {}, lead: { inherits: ['developer'] } },
  predicates: ['recentLogin'],
  loaders: ['registry', 'directory'],
  attributes: {
    'principal.clearance': { type: 'integer', from: 'claims.clearance', default: 0 },
    'principal.teams': { type: 'string-list', load: 'directory' },
    'resource.level': { type: 'integer', load: 'registry' },
    'resource.team': { type: 'string', load: 'registry' },
    'context.ip': { type: 'ip' },
    'context.time': { type: 'timestamp' },
  },
  rules: [
    {
      id: 'train',
      effect: 'allow',
      roles: ['lead'],
      actions: ['model:train'],
      resources: ['model/*'],
      when: {
        all: [
          { attr: 'resource.level', lte: { attr: 'principal.clearance' } },
          { attr: 'resource.team', in: { attr: 'principal.teams' } },
          { not: { attr: 'context.ip', inCidr: '10.0.0.0/8' } },
          { any: [{ attr: 'principal.teams', has: 'on-call' }, { predicate: 'recentLogin' }] },
          { attr: 'context.time', betweenHours: { from: '08:00', to: '18:00' } },
        ],
      },
    },
  ],
})

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

test('roles, predicates and attributes are inferred', () => {
  const roles: Same<RolesOf<typeof policy>, 'developer' | 'lead'> = true
  const predicates: Same<PredicatesOf<typeof policy>, 'recentLogin'> = true
  const level: Same<AttributesOf<typeof policy>['resource.level'], number> = true
  const teams: Same<AttributesOf<typeof policy>['principal.teams'], readonly string[]> = true
  expect([roles, predicates, level, teams]).toEqual([true, true, true, true])
})

const rule = { id: 'r', effect: 'allow', actions: ['a:b'], resources: ['c/*'] } as const
const attributes = {
  'resource.level': { type: 'integer' },
  'resource.team': { type: 'string' },
} as const

test('what names nothing is a compile error', () => {
  const wrong = () => [
    // @ts-expect-error -- there is no such role
    definePolicy({ version: 1, roles: { lead: {} }, rules: [{ ...rule, roles: ['leed'] }] }),
    // @ts-expect-error -- nor any other
    definePolicy({ version: 1, rules: [{ ...rule, roles: ['lead'] }] }),
    // @ts-expect-error -- nobody can inherit from it
    definePolicy({ version: 1, roles: { lead: { inherits: ['leed'] } } }),
    // @ts-expect-error -- there is no such predicate
    definePolicy({ version: 1, predicates: ['a'], rules: [{ ...rule, when: { predicate: 'b' } }] }),
    definePolicy({
      version: 1,
      loaders: ['a'],
      // @ts-expect-error -- the loaders are listed, and this is none
      attributes: { 'resource.x': { type: 'ip', load: 'b' } },
    }),
    definePolicy({
      version: 1,
      attributes,
      // @ts-expect-error -- there is no such attribute
      rules: [{ ...rule, when: { attr: 'resource.levle', gt: 1 } }],
    }),
    definePolicy({
      version: 1,
      attributes,
      // @ts-expect-error -- nor on the right
      rules: [{ ...rule, when: { attr: 'resource.level', gt: { attr: 'resource.levle' } } }],
    }),
  ]
  expect(wrong).toBeDefined()
})

test('an operator that does not fit the type of its attribute is a compile error', () => {
  const wrong = () => [
    definePolicy({
      version: 1,
      attributes,
      // @ts-expect-error -- a text has no order
      rules: [{ ...rule, when: { attr: 'resource.team', lte: 3 } }],
    }),
    definePolicy({
      version: 1,
      attributes,
      // @ts-expect-error -- a number is no text
      rules: [{ ...rule, when: { attr: 'resource.level', eq: '3' } }],
    }),
    definePolicy({
      version: 1,
      attributes,
      // @ts-expect-error -- deep within as well
      rules: [{ ...rule, when: { all: [{ not: { attr: 'resource.level', startsWith: 'a' } }] } }],
    }),
    definePolicy({
      version: 1,
      attributes,
      // @ts-expect-error -- a number is compared with a number
      rules: [{ ...rule, when: { attr: 'resource.level', eq: { attr: 'resource.team' } } }],
    }),
  ]
  expect(wrong).toBeDefined()
})

test('the loaders and predicates of a guard are those of its document', () => {
  const level = cachedLoader(({ attribute }) => (attribute === 'resource.level' ? 3 : 'vision'))
  const right = () =>
    createGuard({
      policy,
      authenticate: [],
      loaders: { registry: level, directory: () => Promise.resolve(['vision']) },
      predicates: { recentLogin: () => true },
    })
  const wrong = () => [
    // @ts-expect-error -- one is missing
    createGuard({ policy, authenticate: [], loaders: { registry: level } }),
    // @ts-expect-error -- one is misspelt
    createGuard({ policy, authenticate: [], loaders: { registry: level, directori: () => [] } }),
    createGuard({
      policy,
      authenticate: [],
      // @ts-expect-error -- a list is no text
      loaders: { registry: level, directory: () => 'vision' },
    }),
    // @ts-expect-error -- there is no such predicate
    createGuard({ policy, authenticate: [], predicates: { recentLogn: () => true } }),
  ]
  expect([right, wrong]).toHaveLength(2)
})

test('a document in a file has the types that one gives it', () => {
  const right = () =>
    createGuard({
      policy: policyFile<typeof policy>('./policy.yaml'),
      authenticate: [],
      predicates: { recentLogin: () => true },
    }).plans.authorize({ action: 'model:train' })
  const wrong = () =>
    createGuard({
      policy: policyFile<typeof policy>('./policy.yaml'),
      authenticate: [],
      // @ts-expect-error -- there is no such action
    }).plans.authorize({ action: 'model:trian' })
  const untyped = () =>
    createGuard({
      policy: policyFile('./policy.yaml'),
      authenticate: [],
      loaders: { anything: () => 1 },
    }).plans.authorize({ action: 'any:thing' })
  expect([right, wrong, untyped]).toHaveLength(3)
})
