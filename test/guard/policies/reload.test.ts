import { setTimeout as sleep } from 'node:timers/promises'
import type { GuardError } from '../../../src/core/errors'
import {
  memoryStore,
  publishPolicy,
  storedPolicy,
  type PolicyDocument,
  type PolicyFeed,
  type PolicyRecord,
} from '../../../src/index'
import { readSource } from '../../../src/policy/source/read-source'
import { fakePrincipal } from '../../../src/testing/fake-principal'
import { chat, developer, suiteGuard, suitePolicy } from '../../support/gate'
import { receive, respondWhole, type InMemoryRequest } from '../../support/in-memory'

const headers = developer.headers
const ask: InMemoryRequest = { path: '/v1/chat/completions', headers, body: chat('hi') }

type Rule = NonNullable<PolicyDocument['rules']>[number]

/** The document of the suite, and the same without the rule that lets developers chat. */
const open: PolicyDocument = { ...suitePolicy, id: 'open' }
const shut: PolicyDocument = { ...open, id: 'shut', rules: [suitePolicy.rules?.[1] ?? never()] }

function never(): never {
  throw new Error('the suite has two rules')
}

async function published(policy: object) {
  const store = memoryStore<PolicyRecord>()
  const publish = (next: object) => publishPolicy({ store, policy: next })
  const { digest } = await publish(policy)
  const feed: PolicyFeed = await storedPolicy({ store })
  return { ...suiteGuard({ policy: feed }), publish, digest }
}

test('another document is in force for the next request, and an event says so', async () => {
  const { guard, events, publish, digest } = await published(open)
  expect((await receive(guard, ask)).error).toBeUndefined()
  expect(guard.policy).toMatchObject({ id: 'open', digest })

  const next = await publish(shut)
  expect((await receive(guard, ask)).error?.code).toBe('access-denied')
  expect(guard.policy).toMatchObject({ id: 'shut', digest: next.digest })
  expect(events).toContainEqual({
    type: 'policy-loaded',
    at: expect.any(Number),
    part: 'policy',
    digest: next.digest,
    previous: digest,
  })
})

test('its detectors come and go with it, and those of an open exchange stay', async () => {
  const detectors = { badge: { patterns: [{ expression: 'EMP-\\d{6}' }] } }
  const content: PolicyDocument['content'] = [{ find: 'badge', do: 'redact' }]
  const { guard, publish } = await published({ ...open, detectors, content })
  const said = { ...ask, body: chat('EMP-204417') }
  const before = await receive(guard, said)
  expect(JSON.stringify(before.exchange.body?.value)).toContain('[REDACTED:badge]')

  await publish(open)
  const after = await receive(guard, said)
  expect(JSON.stringify(after.exchange.body?.value)).toContain('EMP-204417')
  expect(respondWhole(guard, before.exchange, { text: 'EMP-204417' })).not.toContain('204417')
  expect(respondWhole(guard, after.exchange, { text: 'EMP-204417' })).toContain('204417')
})

test.each([
  ['that does not fit the schema', { version: 1, rules: 'none' }, '`rules`'],
  [
    'with a duty that nobody carries out',
    { ...open, rules: [{ ...open.rules?.[0], obligations: [{ type: 'tokens.maxx' }] }] },
    'did you mean `tokens.max`?',
  ],
  [
    'with a format that nobody knows',
    { version: 1, routes: [{ match: 'GET /a', authenticate: 'anonymous', format: 'opena' }] },
    'unknown format `opena`',
  ],
  [
    'with a treatment of what nothing finds',
    { version: 1, content: [{ find: 'pii.emial', do: 'block' }] },
    'did you mean `pii.email`?',
  ],
  [
    'with a body schema that is none',
    {
      version: 1,
      routes: [
        { match: 'POST /a', authenticate: 'anonymous', body: { schema: { type: 'objekt' } } },
      ],
    },
    'POST /a',
  ],
  [
    'whose denial can never hold, which analysis calls an error',
    {
      version: 1,
      attributes: { 'resource.level': { type: 'integer' } },
      rules: [
        {
          id: 'never',
          effect: 'deny',
          actions: ['thing:use'],
          resources: ['thing/**'],
          when: {
            all: [
              { attr: 'resource.level', lt: 1 },
              { attr: 'resource.level', gt: 5 },
            ],
          },
        },
      ],
    },
    'rule `never` denies only where an attribute is missing',
  ],
])('a document %s is refused: the old one stays, and an event says why', async (_, wrong, why) => {
  const store = memoryStore<PolicyRecord>()
  const { digest } = await publishPolicy({ store, policy: open })
  const { guard, events } = suiteGuard({ policy: await storedPolicy({ store }) })
  await store.cas({ id: 'policy:main', version: 2, text: JSON.stringify(wrong) })

  expect(events).toContainEqual({
    type: 'policy-refused',
    at: expect.any(Number),
    part: 'policy',
    digest,
    problem: expect.stringContaining(why),
  })
  expect(guard.policy).toMatchObject({ id: 'open', digest })
  expect((await receive(guard, ask)).error).toBeUndefined()

  const next = await publishPolicy({ store, policy: shut })
  expect(guard.policy.digest).toBe(next.digest)
})

test('a feed may be an object of a class', async () => {
  class Feed implements PolicyFeed {
    text: PolicyDocument = open
    tell: () => void = () => undefined
    read() {
      return readSource(this.text)
    }
    onChange(listener: () => void) {
      this.tell = listener
      return () => undefined
    }
    close() {
      this.tell = () => undefined
    }
  }
  const feed = new Feed()
  const { guard } = suiteGuard({ policy: feed })
  feed.text = shut
  feed.tell()
  expect(guard.policy.id).toBe('shut')
})

test('equal documents have one digest, whatever the order of their keys', async () => {
  const { guard, events, publish, digest } = await published(open)
  const turned = Object.fromEntries(Object.entries(open).reverse())
  expect((await publish(turned)).digest).toBe(digest)
  expect(guard.policy.digest).toBe(digest)
  expect(events.filter(({ type }) => type === 'policy-loaded')).toEqual([])
})

test('an exchange that began under a document ends under it', async () => {
  const { guard, publish } = await published(open)
  const { exchange } = await receive(guard, ask, [guard.plans.authenticate()])
  await publish(shut)
  await expect(guard.receive(exchange, guard.plans.all())).resolves.toBeUndefined()
})

test('a middleware that is at work when the document changes asks the one it began with alone', async () => {
  const level = { type: 'integer', load: 'level', default: 0 } as const
  const allowed: Rule = { id: 'use', effect: 'allow', actions: ['thing:*'], resources: ['**'] }
  const high: Rule = {
    ...allowed,
    id: 'high',
    effect: 'deny',
    when: { attr: 'resource.level', gt: 3 },
  }
  const store = memoryStore<PolicyRecord>()
  const rules = [allowed, high]
  const before = { ...open, attributes: { 'resource.level': level }, rules }
  await publishPolicy({ store, policy: before })
  let found = (): void => undefined
  const tenant = fakePrincipal({ id: 'amy', roles: ['developer'], tenant: 'acme' })
  const { guard } = suiteGuard({
    policy: await storedPolicy({ store }),
    authenticate: [tenant.authenticator],
    loaders: { level: () => 9 },
    loaderTimeoutMs: 60_000,
    tenantPolicies: () => new Promise((resolve) => (found = () => resolve(undefined))),
  })
  const request: InMemoryRequest = { path: '/things/a', headers: tenant.headers, body: {} }
  const { exchange } = await receive(guard, request, [guard.plans.authenticate()])
  const end = guard.oversee(exchange, () => undefined)
  const received = guard.receive(exchange, guard.plans.all())
  await publishPolicy({ store, policy: { ...before, rules: [allowed] } })
  await sleep(300)
  found()
  await expect(received).rejects.toMatchObject({ code: 'access-denied' })
  end?.()
})

test('a response that is open is cut when the new document does not allow it', async () => {
  const { guard, publish } = await published(open)
  const { exchange } = await receive(guard, ask)
  const cut = new Promise<GuardError>((resolve) => guard.oversee(exchange, resolve))
  await publish(shut)
  expect((await cut).code).toBe('access-denied')
})

test('and goes on when it does', async () => {
  const { guard, publish } = await published(open)
  const { exchange } = await receive(guard, ask)
  const cuts: GuardError[] = []
  const end = guard.oversee(exchange, (error) => cuts.push(error))
  await publish({ ...open, id: 'much-the-same' })
  await sleep(300)
  expect(cuts).toEqual([])
  end?.()
})

test('quotas and lockouts go on as they are', async () => {
  const { guard, publish } = await published(open)
  const slow: InMemoryRequest = { path: '/slow', headers, body: {} }
  const codes: (string | undefined)[] = []
  for (let round = 0; round < 3; round += 1) {
    codes.push((await receive(guard, slow)).error?.code)
    await publish({ ...open, id: `round-${round}` })
  }
  expect(codes).toEqual([undefined, undefined, 'rate-limited'])
})

test('a listener that throws keeps no document from being in force', async () => {
  const store = memoryStore<PolicyRecord>()
  await publishPolicy({ store, policy: open })
  const { guard } = suiteGuard({
    policy: await storedPolicy({ store }),
    onEvent: ({ type }) => {
      if (type === 'policy-loaded') throw new Error('no')
    },
  })
  await publishPolicy({ store, policy: shut })
  expect((await receive(guard, ask)).error?.code).toBe('access-denied')
})

test('the first document has to load', async () => {
  const store = memoryStore<PolicyRecord>()
  await store.insert({ id: 'policy:main', version: 1, text: 'version: 2' })
  const feed = await storedPolicy({ store })
  expect(() => suiteGuard({ policy: feed })).toThrow('policy `main` (stored):1')
})
