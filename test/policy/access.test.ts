import { parse } from 'yaml'
import type { Carried } from '../../src/core/obligation'
import { mergeObligations } from '../../src/policy/rules/obligations'
import { access, carried, carrier, engineOf, principal } from './support'

const allow = (fields: object = {}) => ({
  id: 'r',
  effect: 'allow',
  actions: ['model:infer'],
  resources: ['model/*'],
  ...fields,
})

const engine = (...rules: readonly object[]) =>
  engineOf({
    version: 1,
    roles: { developer: {}, admin: { inherits: ['developer'] } },
    attributes: {
      'principal.level': { type: 'integer', from: 'claims.level', default: 1 },
      'principal.tenant': { type: 'string', from: 'tenant' },
      'resource.level': { type: 'integer', default: 5 },
    },
    rules,
  })

describe('who', () => {
  test('nobody is denied', () => {
    expect(engine(allow()).decide(access({ principal: undefined }))).toMatchObject({
      effect: 'deny',
      code: 'access-denied',
    })
  })

  test('a rule without roles is for every principal', () => {
    expect(engine(allow()).decide(access()).effect).toBe('allow')
  })

  test('without rules everything is denied', () => {
    expect(engine().decide(access()).effect).toBe('deny')
  })

  test('inherited roles are held, and inheriting ones are not', () => {
    const decide = (needed: string, held: string) =>
      engine(allow({ roles: [needed] })).decide(access({ principal: principal({ roles: [held] }) }))
    expect(decide('developer', 'admin').effect).toBe('allow')
    expect(decide('admin', 'developer').effect).toBe('deny')
  })

  test('more than 32 roles are kept apart', () => {
    const names = Array.from({ length: 70 }, (_, index) => `role-${index}`)
    const roles = Object.fromEntries(names.map((name) => [name, {}]))
    const rules = names.map((name) =>
      allow({ id: name, roles: [name], resources: [`model/${name}`] }),
    )
    const many = engineOf({ version: 1, roles, rules })
    for (const held of ['role-0', 'role-31', 'role-32', 'role-69']) {
      const allowed = names.filter((name) => {
        const question = { principal: principal({ roles: [held] }), resource: `model/${name}` }
        return many.decide(access(question)).effect === 'allow'
      })
      expect(allowed).toEqual([held])
    }
  })

  test.each([
    ['a list', 'groups', { groups: ['x', 'dev'] }, 'allow'],
    ['a text', 'groups', { groups: 'dev' }, 'allow'],
    ['a longer text', 'groups', { groups: 'devil' }, 'deny'],
    ['a path', 'realm.roles', { realm: { roles: ['dev'] } }, 'allow'],
    ['a name with dots', 'realm.roles', { 'realm.roles': ['dev'] }, 'allow'],
    ['an inherited property', 'groups', Object.create({ groups: ['dev'] }) as object, 'deny'],
    ['another role list', 'groups', { roles: ['dev'] }, 'deny'],
    ['an absent claim', 'realm.roles', { realm: null }, 'deny'],
  ])('a role is matched by %s', (_, claim, claims, effect) => {
    const matching = engineOf({
      version: 1,
      roles: { developer: { match: { claim, has: 'dev' } } },
      rules: [allow({ roles: ['developer'] })],
    })
    const caller = principal({
      claims: claims as Record<string, unknown>,
      roles: ['developer', 'dev'],
    })
    expect(matching.decide(access({ principal: caller })).effect).toBe(effect)
  })
})

describe('attributes', () => {
  test.each([
    ['present', { level: 5 }, 'allow'],
    ['absent: the default', {}, 'deny'],
    ['a text', { level: '5' }, 'deny'],
    ['null', { level: null }, 'deny'],
    ['a fraction', { level: 5.5 }, 'deny'],
    ['infinite', { level: Infinity }, 'deny'],
    ['inherited', Object.create({ level: 9 }) as Record<string, unknown>, 'deny'],
  ])('a claim that is %s', (_, claims, effect) => {
    const rule = allow({ when: { attr: 'resource.level', lte: { attr: 'principal.level' } } })
    const caller = principal({ claims })
    expect(engine(rule).decide(access({ principal: caller })).effect).toBe(effect)
  })

  test('a value of the wrong type is missing in spite of the default, so a deny denies', () => {
    const denial = {
      ...allow({ id: 'd' }),
      effect: 'deny',
      when: { attr: 'resource.level', gt: 9 },
    }
    const decide = (value: unknown) =>
      engine(allow(), denial).decide(access({ attributes: new Map([['resource.level', value]]) }))
    expect(decide(undefined).effect).toBe('allow')
    expect(decide('5').effect).toBe('deny')
  })

  test('a principal has its tenant as an attribute', () => {
    const rule = allow({ when: { attr: 'principal.tenant', eq: 'acme' } })
    const decide = (tenant: string | undefined) =>
      engine(rule).decide(access({ principal: principal({ tenant }) })).effect
    expect([decide('acme'), decide('other'), decide(undefined)]).toEqual(['allow', 'deny', 'deny'])
  })
})

test('roles that are a text are no list of roles', () => {
  const document = { version: 1, roles: { admin: {} }, rules: [allow({ roles: ['admin'] })] }
  const caller = principal({ roles: 'not-admin' as never, claims: {} })
  expect(engineOf(document).decide(access({ principal: caller })).effect).toBe('deny')
})

describe('scopes are a ceiling', () => {
  const decide = (scopes: object, held: readonly string[], action = 'model:infer') =>
    engine(allow({ actions: ['model:infer', 'model:train'], scopes })).decide(
      access({ principal: principal({ scopes: held }), action }),
    ).effect

  test.each([
    [{ all: ['a', 'b'] }, ['a', 'b', 'c'], 'allow'],
    [{ all: ['a', 'b'] }, ['a'], 'deny'],
    [{ any: ['a', 'b'] }, ['b'], 'allow'],
    [{ any: ['a', 'b'] }, ['c'], 'deny'],
    [{ all: ['a'], any: ['b'] }, ['a'], 'deny'],
    [{ byAction: { '*': ['a'] } }, ['a'], 'allow'],
    [{ byAction: { '*': ['a'] } }, [], 'deny'],
    [{ byAction: { 'model:infer': ['b'], '*': ['a'] } }, ['a'], 'deny'],
    [{ byAction: { 'model:infer': ['b'], '*': ['a'] } }, ['b'], 'allow'],
    [{ byAction: { 'model:infer': [], '*': ['a'] } }, [], 'allow'],
  ])('%j with %j: %s', (scopes, held, effect) => {
    expect(decide(scopes, held)).toBe(effect)
  })

  test('they grant nothing, and a deny rule does not look at them', () => {
    const denial = { ...allow({ id: 'd' }), effect: 'deny' }
    const caller = principal({ scopes: ['a', 'model:infer', '*'] })
    expect(engine(denial).decide(access({ principal: caller })).effect).toBe('deny')
    expect(engine().decide(access({ principal: caller })).effect).toBe('deny')
  })
})

describe('a credential confined to models', () => {
  test.each([
    [['gpt-4o'], 'model/gpt-4o', 'allow'],
    [['gpt-4o'], 'model/gpt-4o-mini', 'deny'],
    [['gpt-4*'], 'model/gpt-4o-mini', 'allow'],
    [['openai/*'], 'model/openai%2Fgpt-4o', 'allow'],
    [['openai/*'], 'model/mistral%2F7b', 'deny'],
    [['*'], 'model/openai%2Fgpt-4o', 'allow'],
    [['llama3:8b'], 'model/llama3:8b', 'allow'],
    [[], 'model/gpt-4o', 'deny'],
    [[], 'dataset/a', 'allow'],
    [['**'], 'model/a/b', 'allow'],
    [['*'], 'model/a/b', 'deny'],
  ])('to %j asks for %s: %s', (models, resource, effect) => {
    const rule = allow({ resources: ['**'] })
    const question = access({ principal: principal({ models }), resource })
    expect(engine(rule).decide(question).effect).toBe(effect)
  })
})

describe('obligations', () => {
  const max = (value: number) => ({ obligations: [{ type: 'tokens.max', value }] })

  test('come from every rule that allows, merged by type', () => {
    const decision = engine(
      allow({ id: 'b', ...max(2000) }),
      allow({ id: 'a', ...max(500) }),
      allow({ id: 'c', obligations: [{ type: 'response.strip', fields: ['logprobs'] }] }),
      allow({ id: 'd', obligations: [{ type: 'response.strip', fields: ['usage'] }] }),
      allow({ id: 'e' }),
      allow({ id: 'not-this', roles: ['admin'], ...max(1) }),
    ).decide(access())
    expect(decision).toMatchObject({
      effect: 'allow',
      obligations: [
        { type: 'response.strip', fields: ['logprobs', 'usage'] },
        { type: 'tokens.max', value: 500 },
      ],
    })
    expect(decision.reasons.map((reason) => reason.rule)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('two of one type in one rule are merged too', () => {
    const obligations = [...max(7).obligations, ...max(3).obligations]
    expect(engine(allow({ obligations })).decide(access())).toMatchObject({
      obligations: [{ type: 'tokens.max', value: 3 }],
    })
  })

  test.each<[string, Carried]>([
    ['of another type', carrier('tokens.max', () => ({ type: 'other' }))],
    [
      'with wrong parameters',
      carrier('tokens.max', () => ({ type: 'tokens.max', value: 'wrong' })),
    ],
  ])('a merge that makes one %s is not carried out', (_, bad) => {
    const merged = mergeObligations(
      [...max(1).obligations, ...max(2).obligations],
      new Map([['tokens.max', bad]]),
    )
    expect(merged).toEqual({ carried: false, type: 'tokens.max' })
  })

  test('a type that nobody carries is not carried out', () => {
    const carriers = new Map(carried.map((one) => [one.type, one]))
    expect(mergeObligations([{ type: 'toString' }], carriers)).toEqual({
      carried: false,
      type: 'toString',
    })
  })
})

describe('a denial explains itself', () => {
  const rule = allow({
    roles: ['developer'],
    scopes: { all: ['s'] },
    when: { attr: 'resource.level', lt: 3 },
  })
  const caller = (roles: string[], scopes: string[]) => principal({ roles, scopes })
  const low = new Map([['resource.level', 1]])

  test.each([
    ['role', caller([], ['s']), low, 'needs role `developer`'],
    ['scope', caller(['developer'], []), low, 'needs scope `s`'],
    [
      'condition',
      caller(['developer'], ['s']),
      new Map(),
      'its condition is false: resource.level (5) lt 3',
    ],
    [
      'value',
      caller(['developer'], ['s']),
      new Map([['resource.level', 'x']]),
      'its condition cannot be decided: resource.level (missing) lt 3',
    ],
  ])('with the nearest rule and the %s it lacks', (_, caller_, attributes, text) => {
    const decision = engine(rule).decide(access({ principal: caller_, attributes }))
    expect(decision).toMatchObject({
      effect: 'deny',
      hint: expect.stringContaining(text) as string,
    })
    expect(decision.reasons.map((reason) => reason.text)).toEqual([
      'no rule allows `model:infer` on `model/a`',
      `rule \`r\` would allow this but ${text}`,
    ])
  })

  test('with a rule that allows it, as lines of YAML', () => {
    const question = access({ principal: caller(['developer'], []), resource: "model/o'neill" })
    const decision = engine(rule).decide(question)
    const hint = 'hint' in decision ? (decision.hint ?? '') : ''
    const { rules } = parse(hint.slice(hint.indexOf('rules:'))) as { rules: object[] }
    expect(engine(...rules).decide(question).effect).toBe('allow')
  })

  test('on lines of its own, without control characters and cut', () => {
    const resource = `model/a\u001b[31m\u202e\n\u2028${'x'.repeat(1000)}`
    const decision = engine(rule).decide(access({ resource }))
    const text = decision.reasons.map((reason) => reason.text).join('')
    expect(text).not.toMatch(/[\u0000-\u001f\u202e\u2028]/)
    expect(text.length).toBeLessThan(400)
  })

  test('naming the rule that denies', () => {
    const denial = { ...allow({ id: 'd' }), effect: 'deny', reason: 'closed' }
    expect(engine(allow(), denial).decide(access())).toEqual({
      effect: 'deny',
      code: 'access-denied',
      reasons: [{ rule: 'd', text: 'rule `d` denies (closed)' }],
      hint: 'rule `d` denies this, and a denial wins over every rule that allows',
    })
  })
})

test('an allow explains itself too', () => {
  const rule = allow({
    when: {
      any: [
        { attr: 'resource.level', eq: 5 },
        { attr: 'principal.level', gt: 7 },
      ],
    },
  })
  expect(engine(rule).decide(access()).reasons).toEqual([
    { rule: 'r', text: 'rule `r` allows: resource.level (5) eq 5' },
  ])
})
