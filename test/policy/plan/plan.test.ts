import { runInNewContext } from 'node:vm'
import { compilePolicy } from '../../../src/policy/compile'
import type { Predicate } from '../../../src/policy/conditions/predicates'
import type { PolicyDocument } from '../../../src/policy/document'
import { loadPolicy } from '../../../src/policy/load'
import { carrier, engineOf, messageOf, principal } from '../support'

const attributes: PolicyDocument['attributes'] = {
  'principal.department': { type: 'string', from: 'claims.department' },
  'principal.clearance': { type: 'integer', from: 'claims.clearance', default: 0 },
  'resource.department': { type: 'string' },
  'resource.sensitivity': { type: 'integer' },
  'resource.published': { type: 'timestamp' },
  'resource.__proto__': { type: 'string' },
}

const read = { actions: ['document:read'], resources: ['document/*'] } as const
const question = { action: 'document:read', type: 'document', attributes: new Map() }
const ann = principal({ claims: { department: 'legal', clearance: 2 } })

type Rules = NonNullable<PolicyDocument['rules']>

function planFor(rules: Rules, more: object = {}) {
  const document = { version: 1, roles: { admin: {} }, attributes, rules, ...more }
  return engineOf(document).plan({ ...question, principal: ann })
}

describe('what is known is folded in', () => {
  const sensitive = { attr: 'resource.sensitivity', gte: 3 } as const
  const own = { attr: 'principal.department', eq: 'legal' } as const
  const foreign = { attr: 'principal.department', eq: 'hr' } as const

  test.each<[string, Rules, 'always' | 'never' | 'filter']>([
    ['no rule', [], 'never'],
    ['an allow', [{ id: 'a', effect: 'allow', ...read }], 'always'],
    [
      'an allow of everything',
      [{ id: 'a', effect: 'allow', ...read, resources: ['**'] }],
      'always',
    ],
    ['a role that is not held', [{ id: 'a', effect: 'allow', ...read, roles: ['admin'] }], 'never'],
    ['a scope', [{ id: 'a', effect: 'allow', ...read, scopes: { all: ['s'] } }], 'never'],
    [
      'another action',
      [{ id: 'a', effect: 'allow', ...read, actions: ['document:write'] }],
      'never',
    ],
    ['another type', [{ id: 'a', effect: 'allow', ...read, resources: ['file/*'] }], 'never'],
    [
      'more than one segment',
      [{ id: 'a', effect: 'allow', ...read, resources: ['*/*/*'] }],
      'never',
    ],
    ['the type alone', [{ id: 'a', effect: 'allow', ...read, resources: ['document'] }], 'never'],
    ['what holds', [{ id: 'a', effect: 'allow', ...read, when: own }], 'always'],
    ['what does not', [{ id: 'a', effect: 'allow', ...read, when: foreign }], 'never'],
    [
      'one of several',
      [{ id: 'a', effect: 'allow', ...read, when: { any: [own, sensitive] } }],
      'always',
    ],
    [
      'several',
      [{ id: 'a', effect: 'allow', ...read, when: { all: [foreign, sensitive] } }],
      'never',
    ],
    [
      'what is left',
      [{ id: 'a', effect: 'allow', ...read, when: { all: [own, sensitive] } }],
      'filter',
    ],
    [
      'a denial that is undecided',
      [
        { id: 'a', effect: 'allow', ...read },
        { id: 'd', effect: 'deny', ...read, when: { attr: 'context.missing', eq: 'x' } },
      ],
      'never',
    ],
  ])('%s', (_, rules, kind) => {
    const declared = { ...attributes, 'context.missing': { type: 'string' } }
    expect(planFor(rules, { attributes: declared }).kind).toBe(kind)
  })

  test('nobody may do anything without a principal', () => {
    const engine = engineOf({ version: 1, rules: [{ id: 'a', effect: 'allow', ...read }] })
    expect(engine.plan({ ...question, principal: undefined }).kind).toBe('never')
  })

  test('what the context says of a resource is not looked at', () => {
    const rules: Rules = [{ id: 'a', effect: 'allow', ...read, when: sensitive }]
    const given = new Map([['resource.sensitivity', 5]])
    const plan = engineOf({ version: 1, attributes, rules }).plan({
      ...question,
      principal: ann,
      attributes: given,
    })
    expect(plan.kind).toBe('filter')
    expect(plan.toPredicate()({ id: 'a', attributes: {} })).toBe(false)
  })
})

test('a filter is plain data', () => {
  const plan = planFor([
    {
      id: 'own',
      effect: 'allow',
      ...read,
      when: {
        all: [
          { attr: 'resource.department', eq: { attr: 'principal.department' } },
          { not: { attr: 'principal.clearance', lt: { attr: 'resource.sensitivity' } } },
        ],
      },
    },
    { id: 'withdrawn', effect: 'deny', ...read, resources: ['document/a', 'document/b%2Fc'] },
  ])
  const department = { name: 'resource.department', type: 'string' }
  const sensitivity = { name: 'resource.sensitivity', type: 'integer' }
  expect(JSON.parse(JSON.stringify(plan))).toEqual({
    kind: 'filter',
    filter: {
      kind: 'all',
      of: [
        { kind: 'ids', ids: ['a', 'b/c'], outcome: false },
        {
          kind: 'compare',
          attribute: department,
          operator: 'eq',
          operand: { value: 'legal' },
          outcome: true,
        },
        {
          kind: 'compare',
          attribute: sensitivity,
          operator: 'gt',
          operand: { value: 2 },
          outcome: false,
        },
      ],
    },
    obligations: [],
  })
})

describe('rows in memory', () => {
  const rules: Rules = [
    { id: 'a', effect: 'allow', ...read, when: { attr: 'resource.__proto__', ne: 'x' } },
  ]

  test.each<[string, unknown, boolean]>([
    ['a record', JSON.parse('{ "resource.__proto__": "y" }'), true],
    ['a map', new Map([['resource.__proto__', 'y']]), true],
    [
      'a map of another realm',
      runInNewContext("new Map([['resource.__proto__', 'y']])") as unknown,
      true,
    ],
    ['nothing', {}, false],
    ['a value of another type', { 'resource.__proto__': 7 }, false],
    ['what is inherited', Object.create({ 'resource.__proto__': 'y' }), false],
  ])('%s', (_, given, allowed) => {
    const allows = planFor(rules).toPredicate()
    expect(allows({ id: 'a', attributes: given as Record<string, unknown> })).toBe(allowed)
  })

  test.each(['', undefined, 7, '\ud83d'])('nobody may act on what has no id: %p', (id) => {
    const allows = planFor([{ id: 'a', effect: 'allow', ...read }]).toPredicate()
    expect(allows({ id: id as string, attributes: {} })).toBe(false)
    expect(allows({ id: '__proto__', attributes: {} })).toBe(true)
  })
})

describe('predicates in code', () => {
  const predicates = new Map<string, Predicate>([
    ['known', ({ principal: { id }, attributes: all }) => id === 'ann' && !all.get('context.ip')],
    ['named', ({ resource }) => resource.startsWith('document/')],
    ['looking', ({ attributes: all }) => all.get('resource.sensitivity') === 1],
    ['broken', () => Promise.resolve(true) as unknown as boolean],
    [
      'shy',
      ({ attributes: all }) => {
        try {
          return all.get('resource.department') === 'hr'
        } catch {
          return true
        }
      },
    ],
  ])

  const planWith = (when: object, effect: 'allow' | 'deny' = 'allow') => {
    const rules = [
      { id: 'asked', effect, ...read, when },
      { id: 'b', effect: 'allow', ...read, resources: ['document/b'] },
    ]
    const document = { version: 1, attributes, predicates: [...predicates.keys()], rules }
    return compilePolicy(loadPolicy(document), { carried: [], predicates }).plan({
      ...question,
      principal: ann,
    })
  }

  test('one that does not look at the resource answers for all rows', () => {
    expect(planWith({ predicate: 'known' }).kind).toBe('always')
    expect(planWith({ predicate: 'known' }, 'deny').kind).toBe('never')
    expect(planWith({ not: { predicate: 'known' } }, 'deny').kind).toBe('filter')
  })

  test('one that gives no answer opens nothing, and closes', () => {
    expect(planWith({ predicate: 'broken' }).kind).toBe('filter')
    expect(planWith({ predicate: 'broken' }, 'deny').kind).toBe('never')
  })

  test.each([
    ['named', '`resource`'],
    ['looking', '`resource.sensitivity`'],
    ['shy', '`resource.department`'],
  ])('%s looks at the resource, and cannot be planned', (name, looked) => {
    expect(messageOf(() => planWith({ predicate: name }))).toBe(
      '`document:read` on `document` cannot be planned\n' +
        `rule \`asked\`: the predicate \`${name}\` looks at ${looked} of each row, which no query can ` +
        'ask; compare attributes with operators instead, or ask `decide` for each row',
    )
  })

  test('one that does not matter may look at what it likes', () => {
    const hr = { attr: 'principal.department', eq: 'hr' }
    expect(planWith({ all: [{ predicate: 'named' }, hr] }).kind).toBe('filter')
    expect(planWith({ any: [{ predicate: 'looking' }, { not: hr }] }).kind).toBe('always')
  })
})

describe('obligations', () => {
  const limit = (value: number | string) => [{ type: 'tokens.max', value }]
  const some = { attr: 'resource.sensitivity', lt: 1 } as const

  test('are those of all rules that may allow a row, merged', () => {
    const plan = planFor([
      { id: 'a', effect: 'allow', ...read, when: some, obligations: limit(5) },
      { id: 'b', effect: 'allow', ...read, obligations: limit(9) },
      { id: 'c', effect: 'allow', ...read, roles: ['admin'], obligations: limit(1) },
    ])
    expect(plan.obligations).toEqual([{ type: 'tokens.max', value: 5 }])
  })

  test('there are none where there are no rows', () => {
    const plan = planFor([
      { id: 'a', effect: 'allow', ...read, obligations: limit(5) },
      { id: 'd', effect: 'deny', ...read },
    ])
    expect(plan).toMatchObject({ kind: 'never', obligations: [] })
  })

  test('that contradict each other have no plan', () => {
    const fragile = carrier('fragile', (left) => ({ ...left, value: 'wrong' }))
    const rules = ['a', 'b'].map((id) => ({
      id,
      effect: 'allow',
      ...read,
      obligations: [{ type: 'fragile', value: 1 }],
    }))
    const engine = compilePolicy(loadPolicy({ version: 1, rules }), { carried: [fragile] })
    expect(messageOf(() => engine.plan({ ...question, principal: ann }))).toBe(
      'the obligations `fragile` of the rules `a`, `b` cannot be carried out together, so that there ' +
        'is no plan for rows that either may let in; ask `decide` for each row',
    )
  })
})

test.each([
  [
    { type: '' },
    'a plan is for one type of resource, such as `document` for rules on `document/*`',
  ],
  [{ type: '\ud83d' }, 'a plan is for one type of resource'],
  [
    { ids: 'paths' },
    '`ids` of a plan must be "segment" or "path"; received a string of 5 characters',
  ],
])('a wrong question is an error: %j', (wrong, text) => {
  const engine = engineOf({ version: 1 })
  const asked = { ...question, principal: ann, ...(wrong as object) }
  expect(messageOf(() => engine.plan(asked))).toContain(text)
})
