import type { GuardError } from '../../../src/core/errors'
import {
  memoryStore,
  publishPolicy,
  storedPolicy,
  type PolicyDocument,
  type PolicyRecord,
} from '../../../src/index'
import { fakePrincipal } from '../../../src/testing/fake-principal'
import { chat, developer, suiteGuard, suitePolicy } from '../../support/gate'
import { receive, type InMemoryRequest } from '../../support/in-memory'

const acme = fakePrincipal({ id: 'amy', roles: ['developer'], tenant: 'acme' })
const proto = fakePrincipal({ id: 'pat', roles: ['developer'], tenant: '__proto__' })
const authenticate = [developer.authenticator, acme.authenticator, proto.authenticator]

const ask = (who = acme): InMemoryRequest => ({
  path: '/v1/chat/completions',
  headers: who.headers,
  body: chat('hi', { max_tokens: 90 }),
})
const thing = (who = acme): InMemoryRequest => ({
  path: '/things/a',
  headers: who.headers,
  body: {},
})

type Rule = NonNullable<PolicyDocument['rules']>[number]

const allowAll: Rule = { id: 'all', effect: 'allow', actions: ['*:*'], resources: ['**'] }
const noThings: Rule = {
  id: 'no-things',
  effect: 'deny',
  actions: ['thing:*'],
  resources: ['thing/**'],
}
const noThingsAtAcme: PolicyDocument = { version: 1, id: 'acme', rules: [allowAll, noThings] }

const codeOf = async (guard: Parameters<typeof receive>[0], request: InMemoryRequest) =>
  (await receive(guard, request)).error?.code

describe.each([
  ['by name', { acme: noThingsAtAcme }],
  ['from a function', (tenant: string) => (tenant === 'acme' ? noThingsAtAcme : undefined)],
  [
    'from a function that takes its time',
    (tenant: string) => Promise.resolve(tenant === 'acme' ? noThingsAtAcme : undefined),
  ],
])('a document of a tenant, %s', (_, tenantPolicies) => {
  const { guard } = suiteGuard({ authenticate, tenantPolicies })

  test('takes away from its principals what it does not allow', async () => {
    expect(await codeOf(guard, thing())).toBe('access-denied')
    expect(await codeOf(guard, ask())).toBeUndefined()
  })

  test('says nothing about others', async () => {
    expect(await codeOf(guard, thing(developer))).toBeUndefined()
    expect(await codeOf(guard, thing(proto))).toBeUndefined()
  })

  test('says why, naming itself, to audit alone', async () => {
    const { error } = await receive(guard, thing())
    expect(error?.detail).toBe('the document of tenant `acme`: rule `no-things` denies')
    expect(error?.message).not.toContain('acme')
  })

  test('is asked by other services too', async () => {
    const decide = (tenant: string | undefined) =>
      guard.decide({
        principal: { ...acme.principal, tenant },
        action: 'thing:use',
        resource: { type: 'thing', id: 'a' },
        attributes: new Map(),
      })
    expect((await decide('acme')).effect).toBe('deny')
    expect((await decide(undefined)).effect).toBe('allow')
  })
})

test('a document of a tenant cannot allow what the policy does not', async () => {
  const { guard } = suiteGuard({
    authenticate,
    policy: { ...suitePolicy, rules: suitePolicy.rules?.slice(0, 1) ?? [] },
    tenantPolicies: { acme: { version: 1, rules: [allowAll] } },
  })
  expect(await codeOf(guard, thing())).toBe('access-denied')
})

test('duties of all documents add up to the strictest', async () => {
  const rules: Rule[] = [{ ...allowAll, obligations: [{ type: 'tokens.max', value: 7 }] }]
  const { guard } = suiteGuard({ authenticate, tenantPolicies: { acme: { version: 1, rules } } })
  const { exchange } = await receive(guard, ask())
  expect(exchange.body?.value).toMatchObject({ max_tokens: 7 })
  const other = await receive(guard, ask(developer))
  expect(other.exchange.body?.value).toMatchObject({ max_tokens: 90 })
})

test('attributes that only the document of the tenant looks at are loaded for it', async () => {
  const rules: Rule[] = [allowAll, { ...noThings, when: { attr: 'resource.level', gt: 3 } }]
  const document: PolicyDocument = {
    version: 1,
    attributes: { 'resource.level': { type: 'integer', load: 'level' } },
    rules,
  }
  let level: unknown = 1
  const { guard } = suiteGuard({
    authenticate,
    tenantPolicies: { acme: document },
    loaders: { level: () => level },
  })
  expect(await codeOf(guard, thing())).toBeUndefined()
  level = 4
  expect(await codeOf(guard, thing())).toBe('access-denied')
  level = undefined
  expect(await codeOf(guard, thing())).toBe('access-denied')
})

test('a loader that the document of the tenant names stands in for none of the policy', async () => {
  const seeLow: Rule = {
    ...allowAll,
    id: 'see-low',
    actions: ['thing:see'],
    when: { attr: 'resource.level', lt: 3 },
  }
  const { guard } = suiteGuard({
    authenticate,
    policy: {
      ...suitePolicy,
      attributes: { 'resource.level': { type: 'integer', load: 'level' } },
      rules: [...(suitePolicy.rules ?? []), seeLow],
    },
    tenantPolicies: {
      acme: {
        version: 1,
        attributes: { 'resource.level': { type: 'integer', load: 'lax' } },
        rules: [{ ...allowAll, when: { attr: 'resource.level', lt: 3 } }],
      },
    },
    loaders: { level: () => 9, lax: () => 1 },
  })
  const plans = [guard.plans.all(), guard.plans.authorize({ action: 'thing:see' })]
  expect((await receive(guard, thing(), plans)).error?.code).toBe('access-denied')
})

test.each([7, null, ['acme']])(
  'a tenant that an authenticator gives as %j is refused: it would be narrowed by nothing',
  async (tenant) => {
    const who = fakePrincipal({ id: 'amy', roles: ['developer'], tenant: tenant as never })
    const { guard } = suiteGuard({
      authenticate: [who.authenticator],
      tenantPolicies: { acme: noThingsAtAcme, 7: noThingsAtAcme },
    })
    expect(await codeOf(guard, thing(who))).toBe('control-failed')
    const decision = await guard.decide({
      principal: who.principal,
      action: 'thing:use',
      resource: { type: 'thing', id: 'a' },
      attributes: new Map(),
    })
    expect(decision).toMatchObject({ effect: 'deny', code: 'control-failed' })
  },
)

describe('a function that is asked for the documents of tenants', () => {
  test('is asked once by many requests at a time, and not for those without a tenant', async () => {
    const asked: string[] = []
    const tenantPolicies = async (tenant: string) => {
      asked.push(tenant)
      await Promise.resolve()
      return noThingsAtAcme
    }
    const { guard } = suiteGuard({ authenticate, tenantPolicies })
    await Promise.all([ask(), ask(), thing(), ask(developer)].map((one) => receive(guard, one)))
    await receive(guard, ask())
    expect(asked).toEqual(['acme'])
  })

  test.each<[string, () => never]>([
    [
      'throws',
      () => {
        throw new Error('down')
      },
    ],
    ['names a document that does not load', () => ({ version: 1, rulez: [] }) as never],
    ['names a document with routes', () => ({ version: 1, routes: [] }) as never],
    ['never answers', () => new Promise(() => undefined) as never],
  ])('and %s fails its tenant closed, and nobody else', async (_, tenantPolicies) => {
    const { guard } = suiteGuard({ authenticate, tenantPolicies, loaderTimeoutMs: 50 })
    expect(await codeOf(guard, ask())).toBe('control-failed')
    expect(await codeOf(guard, ask(developer))).toBeUndefined()
  })

  test('is asked again after it failed', async () => {
    let failures = 1
    const { guard } = suiteGuard({
      authenticate,
      tenantPolicies: () => {
        if (failures-- > 0) throw new Error('down')
        return noThingsAtAcme
      },
    })
    expect(await codeOf(guard, ask())).toBe('control-failed')
    expect(await codeOf(guard, ask())).toBeUndefined()
  })
})

describe('a document of a tenant that changes', () => {
  async function published() {
    const store = memoryStore<PolicyRecord>()
    const publish = (policy: PolicyDocument) => publishPolicy({ store, name: 'acme', policy })
    await publish({ version: 1, rules: [allowAll] })
    const feed = await storedPolicy({ store, name: 'acme' })
    const see: Rule = { ...allowAll, id: 'see', actions: ['thing:see'] }
    const options = {
      policy: { ...suitePolicy, rules: [...(suitePolicy.rules ?? []), see] },
      authenticate,
      tenantPolicies: { acme: feed },
      recheck: { everyMs: 250 },
    }
    return { ...suiteGuard(options), publish }
  }

  test('is in force for the next request, and cuts what is open', async () => {
    const { guard, events, publish } = await published()
    const { exchange, error } = await receive(guard, thing())
    expect(error).toBeUndefined()
    const cut = new Promise<GuardError>((resolve) => guard.oversee(exchange, resolve))
    await publish(noThingsAtAcme)
    expect((await cut).code).toBe('access-denied')
    expect(await codeOf(guard, thing())).toBe('access-denied')
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'policy-loaded', part: 'tenant', tenant: 'acme' }),
    )
  })

  test('between two checks of an exchange: both are asked of the first, and again of the next', async () => {
    const { guard, publish } = await published()
    const { exchange } = await receive(guard, thing())
    await publish({ version: 1, rules: [{ ...allowAll, actions: ['thing:see'] }] })
    const seeing = guard.plans.authorize({ action: 'thing:see' })
    await expect(guard.receive(exchange, seeing)).resolves.toBeUndefined()
    const cut = new Promise<GuardError>((resolve) => guard.oversee(exchange, resolve))
    expect((await cut).detail).toContain('`thing:use`')
  })

  test('is refused with routes in it', async () => {
    const { guard, events, publish } = await published()
    await publish({ ...noThingsAtAcme, routes: [{ match: 'GET /a', authenticate: 'anonymous' }] })
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'policy-refused',
        tenant: 'acme',
        problem: expect.stringContaining('a document that narrows access has no `routes`'),
      }),
    )
    expect(await codeOf(guard, thing())).toBeUndefined()
  })
})

describe('a document of one route', () => {
  const plansOf = (guard: ReturnType<typeof suiteGuard>['guard'], policy: PolicyDocument) => [
    guard.plans.all(),
    guard.plans.authorize({ action: 'thing:use', policy }),
  ]

  test('narrows that route', async () => {
    const { guard } = suiteGuard({ authenticate })
    const { error } = await receive(guard, thing(), plansOf(guard, noThingsAtAcme))
    expect(error?.code).toBe('access-denied')
    expect(error?.detail).toContain('the document of the route')
    const wider = await receive(guard, thing(), plansOf(guard, { version: 1, rules: [allowAll] }))
    expect(wider.error).toBeUndefined()
  })

  test('holds beside the one of the tenant', async () => {
    const { guard } = suiteGuard({ authenticate, tenantPolicies: { acme: noThingsAtAcme } })
    const plans = [
      guard.plans.authorize({ action: 'thing:use', policy: { version: 1, rules: [allowAll] } }),
    ]
    expect((await receive(guard, thing(), plans)).error?.code).toBe('access-denied')
    expect((await receive(guard, thing(developer), plans)).error).toBeUndefined()
  })

  test('is asked again while the response is open', async () => {
    const store = memoryStore<PolicyRecord>()
    await publishPolicy({ store, policy: suitePolicy })
    let level = 1
    const { guard } = suiteGuard({
      authenticate,
      policy: await storedPolicy({ store }),
      loaders: { level: () => level },
    })
    const low: PolicyDocument = {
      version: 1,
      attributes: { 'resource.level': { type: 'integer', load: 'level' } },
      rules: [allowAll, { ...noThings, when: { attr: 'resource.level', gt: 3 } }],
    }
    const { exchange, error } = await receive(guard, thing(), plansOf(guard, low))
    expect(error).toBeUndefined()
    const cut = new Promise<GuardError>((resolve) => guard.oversee(exchange, resolve))
    level = 9
    await publishPolicy({ store, policy: { ...suitePolicy, id: 'another' } })
    expect((await cut).detail).toContain('the document of the route')
  })

  test('must be one that narrows', () => {
    const { guard } = suiteGuard()
    expect(() => plansOf(guard, suitePolicy)).toThrow('has no `routes`')
    expect(() => guard.plans.authorize({ action: 'a:b', policy: 7 as never })).toThrow(
      'option `policy` of `gate.authorize` must be the path of a document, or a document',
    )
  })
})

test('a document of a tenant that is none fails the guard at its construction', () => {
  expect(() => suiteGuard({ tenantPolicies: { acme: suitePolicy } })).toThrow('has no `content`')
  expect(() => suiteGuard({ tenantPolicies: 'acme.yaml' as never })).toThrow(
    'option `tenantPolicies` of `createGuard` must be an object of documents by the names of tenants',
  )
})
