import fc from 'fast-check'
import type { Principal } from '../../../src/core/principal'
import type { Caller } from '../../../src/policy/access/caller'
import { places } from '../../../src/policy/rules/places'
import { compileRoles } from '../../../src/policy/rules/roles'
import { tableOf } from '../../../src/policy/rules/rule-table'
import { compileRules } from '../../../src/policy/rules/rules'
import { compileScopeWords } from '../../../src/policy/rules/scopes'
import { slotOf } from '../../../src/policy/rules/slot'
import { checkAgreement, engineFor } from './index-agreement'
import { question, ruleOf, rules } from './random-policies'
import { access, carried, engineOf, principal } from '../support'

test('indexed, judged and prepared decisions are those of a walk over the rules, 2,000 cases', () => {
  checkAgreement(100, 20)
})

describe('however rich the rules', () => {
  test('a further allow turns an allow into a deny only where duties contradict each other', () => {
    fc.assert(
      fc.property(rules, ruleOf(fc.constant('allow')), question, (entries, added, asked) => {
        fc.pre(engineFor(entries).judge(asked).effect === 'allow')
        const after = engineFor([...entries, { ...added, id: 'z' }]).judge(asked)
        if (after.effect === 'deny') expect(after.code).toBe('obligation-unsupported')
      }),
      { numRuns: 200 },
    )
  })

  test('a further deny never turns a deny into an allow', () => {
    fc.assert(
      fc.property(rules, ruleOf(fc.constant('deny')), question, (entries, added, asked) => {
        fc.pre(engineFor(entries).judge(asked).effect === 'deny')
        expect(engineFor([...entries, { ...added, id: 'z' }]).judge(asked).effect).toBe('deny')
      }),
      { numRuns: 200 },
    )
  })

  test('their order changes nothing, in whichever way is asked', () => {
    const shuffled = rules.chain((entries) => {
      const whole = { minLength: entries.length, maxLength: entries.length }
      return fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], whole))
    })
    fc.assert(
      fc.property(shuffled, question, ([entries, others], asked) => {
        const [one, other] = [engineFor(entries), engineFor(others)]
        expect(other.decide(asked)).toEqual(one.decide(asked))
        expect(other.judge(asked)).toEqual(one.judge(asked))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a principal', () => {
  const engine = engineOf({
    version: 1,
    roles: { admin: {}, member: { match: { claim: 'groups', has: 'member' } } },
    rules: [
      { id: 'a', effect: 'allow', roles: ['admin'], actions: ['x:admin'], resources: ['**'] },
      { id: 'm', effect: 'allow', roles: ['member'], actions: ['x:use'], resources: ['**'] },
    ],
  })
  const effectOf = (caller: Principal, action: string) =>
    engine.judge(access({ principal: caller, action })).effect

  test('that loses a role between two questions loses what the role gave', () => {
    const roles = ['admin']
    const caller = Object.freeze(principal({ roles }))
    expect(effectOf(caller, 'x:admin')).toBe('allow')
    roles.pop()
    expect(effectOf(caller, 'x:admin')).toBe('deny')
  })

  test('that loses a claim deep inside loses what the claim gave', () => {
    const groups = ['member']
    const caller = Object.freeze(
      principal({
        roles: Object.freeze([]),
        scopes: Object.freeze([]),
        claims: Object.freeze({ groups }),
      }),
    )
    expect(effectOf(caller, 'x:use')).toBe('allow')
    groups.pop()
    expect(effectOf(caller, 'x:use')).toBe('deny')
  })

  test('whose roles are a getter is asked each time', () => {
    let roles: readonly string[] = Object.freeze(['admin'])
    const others = principal()
    const caller = Object.freeze(
      Object.defineProperty(
        { ...others, claims: Object.freeze({}), scopes: Object.freeze([]) },
        'roles',
        {
          get: () => roles,
        },
      ),
    ) as Principal
    expect(effectOf(caller, 'x:admin')).toBe('allow')
    roles = []
    expect(effectOf(caller, 'x:admin')).toBe('deny')
  })

  test('that is frozen all through is looked at once', () => {
    const lists = { roles: Object.freeze(['admin']), scopes: Object.freeze([]) }
    const caller = Object.freeze(principal({ ...lists, claims: Object.freeze({}) }))
    expect(engine.preparePrincipal(caller)).toBe(engine.preparePrincipal(caller))
  })
})

describe('a prepared question', () => {
  const engineWith = (...roles: string[]) =>
    engineOf({
      version: 1,
      roles: Object.fromEntries(roles.map((name) => [name, {}])),
      rules: [{ id: 'a', effect: 'allow', roles: ['b'], actions: ['x:read'], resources: ['t/1'] }],
    })
  const asked = { action: 'x:read', resource: 't/1' }
  const engine = engineWith('a', 'b')
  const others = engineWith('b')

  test('answers for a caller of its own engine', () => {
    const caller = engine.preparePrincipal(principal({ roles: ['a'] }))
    expect(engine.prepare(asked).judge(caller, new Map()).effect).toBe('deny')
  })

  test.each([
    // Its role `b` has the number that `a` has here.
    ['of another engine', others.preparePrincipal(principal({ roles: ['b'] }))],
    ['of the same document loaded anew', engineWith('a', 'b').preparePrincipal(principal())],
    ['that somebody made', { roles: { low: -1 }, scopes: { low: -1 } }],
  ])('refuses a caller %s', (_, caller) => {
    const judge = () => engine.prepare(asked).judge(caller as Caller, new Map())
    expect(judge).toThrow(TypeError)
    expect(judge).toThrow('`preparePrincipal` of the same engine')
  })
})

test('what is remembered is forgotten beyond the capacity, and answers stay the same', () => {
  const entries = [
    { id: 'a', effect: 'allow', actions: ['*'], resources: ['t/*'] },
    {
      id: 'b',
      effect: 'allow',
      actions: ['*'],
      resources: ['t/1', 't/2', 't/3'],
      scopes: { all: ['s'] },
    },
  ] as const
  const document = { version: 1, rules: entries } as const
  const compiled = compileRules(document, {
    roles: compileRoles({}),
    scopes: compileScopeWords(document),
    terms: { attributes: new Map(), predicates: undefined },
    carriers: new Map(),
  })
  let made = 0
  const find = places(
    tableOf(compiled, (rule) => rule.resources),
    (action, resource) => {
      made += 1
      return slotOf(['t/4', 't/5'].includes(resource) ? compiled.slice(0, 1) : compiled, action)
    },
    20,
  )
  const sizes = () =>
    ['t/1', 't/2', 't/3', 't/4', 't/5'].map((name) => find('x', name).grants.length)
  expect(sizes()).toEqual([2, 2, 2, 1, 1])
  const first = made
  expect(first).toBe(4)
  for (let round = 0; round < 10; round += 1) expect(sizes()).toEqual([2, 2, 2, 1, 1])
  expect(made).toBeGreaterThan(first)
})

test.each([
  ['short names', 'a', {}, 20],
  ['long names', 'a'.repeat(250), {}, 40],
  ['duties', 'a', { obligations: [{ type: 'tokens.max', value: 1 }] }, 40],
])('what is remembered weighs as much as it takes: %s', (_, prefix, more, expected) => {
  const rules = [{ id: 'a', effect: 'allow', actions: ['*'], resources: ['**'], ...more }] as const
  const document = { version: 1, rules } as const
  const compiled = compileRules(document, {
    roles: compileRoles({}),
    scopes: compileScopeWords(document),
    terms: { attributes: new Map(), predicates: undefined },
    carriers: new Map(carried.map((carrier) => [carrier.type, carrier])),
  })
  let made = 0
  const table = tableOf(compiled, (rule) => rule.resources)
  const make = (action: string) => {
    made += 1
    return slotOf(compiled, action)
  }
  const find = places(table, make, 150)
  for (let round = 0; round < 2; round += 1) {
    for (let count = 0; count < 20; count += 1) find(`${prefix}${count}`, 't/1')
  }
  expect(made).toBe(expected)
})

test('resources nobody has named before share what their globs give', () => {
  const engine = engineOf({
    version: 1,
    rules: [{ id: 'a', effect: 'allow', actions: ['*'], resources: ['t/*'] }],
  })
  for (let count = 0; count < 1000; count += 1) {
    expect(engine.judge(access({ resource: `t/${count}` })).effect).toBe('allow')
    expect(engine.judge(access({ resource: `u/${count}` })).effect).toBe('deny')
  }
})

test('more than thirty rules with duties are all carried out', () => {
  const rule = (value: number) => ({
    id: `r${value}`,
    effect: 'allow',
    actions: ['x:read'],
    resources: ['t/1'],
    obligations: [{ type: 'tokens.max', value }],
    when: { attr: 'resource.n', gte: value },
  })
  const engine = engineOf({
    version: 1,
    attributes: { 'resource.n': { type: 'integer' } },
    rules: Array.from({ length: 70 }, (_, index) => rule(index + 5)),
  })
  const judge = (n: number) =>
    engine.judge(
      access({ action: 'x:read', resource: 't/1', attributes: new Map([['resource.n', n]]) }),
    )
  expect(judge(4).effect).toBe('deny')
  expect(judge(80)).toEqual({ effect: 'allow', obligations: [{ type: 'tokens.max', value: 5 }] })
})
