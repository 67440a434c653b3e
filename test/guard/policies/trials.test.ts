import {
  memoryStore,
  publishPolicy,
  storedPolicy,
  type DecisionDifference,
  type GuardEvent,
  type PolicyDocument,
  type PolicyRecord,
} from '../../../src/index'
import { analyzePolicy, checkPolicy, explainAccess, whoCan } from '../../../src/index'
import { chat, developer, guest, suiteGuard, suitePolicy } from '../../support/gate'
import { receive, type InMemoryRequest, type Received } from '../../support/in-memory'

const ask = (who = developer): InMemoryRequest => ({
  path: '/v1/chat/completions',
  headers: who.headers,
  body: chat('hi'),
})

type Rule = NonNullable<PolicyDocument['rules']>[number]

const noChat: Rule = {
  id: 'no-chat',
  effect: 'deny',
  actions: ['model:infer'],
  resources: ['model/*'],
}
const guestsToo: Rule = {
  id: 'guests-too',
  effect: 'allow',
  actions: ['model:infer'],
  resources: ['model/*'],
}

const withRules = (...rules: Rule[]): PolicyDocument => ({
  ...suitePolicy,
  rules: [...(suitePolicy.rules ?? []), ...rules],
})

const told = (events: readonly GuardEvent[]) =>
  events.flatMap((event) => (event.type === 'decision-difference' ? event : []))

const notesOf = ({ exchange }: Received) =>
  exchange.ledger.entries.flatMap(({ step, note }) => (step === 'access' ? (note ?? []) : []))

describe('a rule with `mode: monitor`', () => {
  test('that denies: the exchange is let in, the ledger and an event say what it would have done', async () => {
    const { guard, events } = suiteGuard({ policy: withRules({ ...noChat, mode: 'monitor' }) })
    const received = await receive(guard, ask())
    expect(received.error).toBeUndefined()
    expect(notesOf(received)).toEqual(['would deny by rules on trial'])
    expect(told(events)).toEqual([
      {
        type: 'decision-difference',
        at: expect.any(Number),
        part: 'monitored-rules',
        action: 'model:infer',
        resourceType: 'model',
        effect: 'allow',
        would: 'deny',
        rules: ['no-chat'],
        count: 1,
      },
    ])
  })

  test('that allows: the exchange is refused as it was', async () => {
    const { guard, events } = suiteGuard({ policy: withRules({ ...guestsToo, mode: 'monitor' }) })
    const received = await receive(guard, ask(guest))
    expect(received.error?.code).toBe('access-denied')
    expect(notesOf(received)).toContain('would allow by rules on trial')
    expect(told(events)).toMatchObject([{ effect: 'deny', would: 'allow', rules: ['guests-too'] }])
  })

  test('is told nothing of where it changes nothing', async () => {
    const { guard, events } = suiteGuard({ policy: withRules({ ...noChat, mode: 'monitor' }) })
    await receive(guard, { ...ask(), path: '/things/a', body: {} })
    await receive(guard, ask(guest))
    expect(told(events)).toEqual([])
  })

  test('whose duties would be added is told of, although both allow', async () => {
    const duty: Rule = {
      ...guestsToo,
      mode: 'monitor',
      obligations: [{ type: 'tokens.max', value: 7 }],
    }
    const { guard, events } = suiteGuard({ policy: withRules(duty) })
    const { exchange } = await receive(guard, ask())
    expect(exchange.obligations).toContainEqual({ type: 'tokens.max', value: 100 })
    expect(told(events)).toMatchObject([{ effect: 'allow', would: 'allow' }])
  })

  test('counts what it would have changed, told once at first and read at any time', async () => {
    const { guard, events } = suiteGuard({ policy: withRules({ ...noChat, mode: 'monitor' }) })
    for (let round = 0; round < 3; round += 1) await receive(guard, ask())
    expect(told(events)).toHaveLength(1)
    expect(guard.policy.differences).toMatchObject([{ rules: ['no-chat'], count: 3 }])
  })

  test('is no part of tests, of who may do what and of analysis', () => {
    const tried = withRules({ ...guestsToo, mode: 'monitor' })
    const query = { action: 'model:infer', resource: 'model/small' }
    expect(whoCan(tried, query)).toEqual(whoCan(suitePolicy, query))
    expect(analyzePolicy(tried)).toEqual(analyzePolicy(suitePolicy))
    const test = { name: 'guests may not', principal: { roles: [] }, ...query, expect: 'deny' }
    expect(checkPolicy({ ...tried, tests: [test] }).tests).toMatchObject([{ ok: true }])
    expect(explainAccess(tried, { principal: { roles: [] }, ...query }).rules).toContainEqual({
      rule: 'guests-too',
      effect: 'allow',
      applies: true,
      monitored: true,
      misses: [],
    })
  })

  test('asks for no scope that clients would be told of', () => {
    const scoped: Rule = { ...guestsToo, mode: 'monitor', scopes: { all: ['not.yet'] } }
    const { guard } = suiteGuard({ policy: withRules(scoped), resource: 'https://api.example.com' })
    expect(guard.protectedResource?.scopes).toEqual([])
  })
})

describe('what a trial alone looks at', () => {
  const attributes: PolicyDocument['attributes'] = {
    'resource.level': { type: 'integer', load: 'level' },
  }
  const high: Rule = { ...noChat, mode: 'monitor', when: { attr: 'resource.level', gt: 3 } }
  const policy: PolicyDocument = { ...withRules(high), attributes }

  test.each<[string, () => unknown, DecisionDifference['would'] | undefined]>([
    ['is loaded', () => Promise.resolve(9), 'deny'],
    ['is loaded and does not hold', () => 1, undefined],
    ['rejects, and fails nobody', () => Promise.reject(new Error('down')), 'deny'],
    [
      'throws, and fails nobody',
      () => {
        throw new Error('down')
      },
      'deny',
    ],
  ])('%s', async (_, level, would) => {
    const { guard, events } = suiteGuard({ policy, loaders: { level } })
    expect((await receive(guard, ask())).error).toBeUndefined()
    expect(told(events).map((event) => event.would)).toEqual(would === undefined ? [] : [would])
  })

  test('and a rule in force as well fails the exchange where it cannot be loaded', async () => {
    const enforced: PolicyDocument = {
      ...withRules(high, { ...high, id: 'enforced', mode: 'enforce' }),
      attributes,
    }
    const level = () => Promise.reject(new Error('down'))
    const { guard } = suiteGuard({ policy: enforced, loaders: { level } })
    expect((await receive(guard, ask())).error?.code).toBe('control-failed')
  })

  test.each<[string, () => unknown]>([
    ['brings something else', () => 1],
    ['fails', () => Promise.reject(new Error('down'))],
  ])('from a loader of its own that %s changes no later decision', async (_, lax) => {
    const low = { attr: 'resource.level', lt: 3 } as const
    const seeLow: Rule = {
      ...guestsToo,
      actions: ['thing:see'],
      resources: ['thing/**'],
      when: low,
    }
    const { guard } = suiteGuard({
      policy: { ...withRules(seeLow), attributes },
      shadow: {
        version: 1,
        attributes: { 'resource.level': { type: 'integer', load: 'lax' } },
        rules: [{ ...seeLow, actions: ['thing:*'] }],
      },
      loaders: { level: () => 9, lax },
    })
    const request = { path: '/things/a', headers: developer.headers, body: {} }
    const plans = [guard.plans.all(), guard.plans.authorize({ action: 'thing:see' })]
    expect((await receive(guard, request, plans)).error?.code).toBe('access-denied')
  })
})

describe('a shadow document', () => {
  test('decides nothing and is told where it differs', async () => {
    const { guard, events } = suiteGuard({ shadow: withRules(noChat) })
    const received = await receive(guard, ask())
    expect(received.error).toBeUndefined()
    expect(notesOf(received)).toEqual(['would deny by the shadow document'])
    expect(told(events)).toMatchObject([{ part: 'shadow', effect: 'allow', would: 'deny' }])
  })

  test('begins to count anew when it changes', async () => {
    const store = memoryStore<PolicyRecord>()
    await publishPolicy({ store, name: 'next', policy: withRules(noChat) })
    const shadow = await storedPolicy({ store, name: 'next' })
    const { guard, events } = suiteGuard({ shadow })
    await receive(guard, ask())
    expect(guard.policy.differences).toHaveLength(1)

    await publishPolicy({ store, name: 'next', policy: suitePolicy })
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'policy-loaded', part: 'shadow' }),
    )
    expect(guard.policy.differences).toEqual([])
    await receive(guard, ask())
    expect(guard.policy.differences).toEqual([])
  })

  test('that does not load is an error of the guard', () => {
    expect(() => suiteGuard({ shadow: { version: 1, rulez: [] } as never })).toThrow('rulez')
  })
})

test('counts are bounded: what callers make up is counted as one, each way by itself', async () => {
  const made: Rule = { ...guestsToo, actions: ['made:*'], resources: ['**'] }
  const { guard } = suiteGuard({
    policy: withRules({ ...made, id: 'some', resources: ['thing/b'] }),
    shadow: withRules(made, { ...noChat, actions: ['made:*'], resources: ['thing/b'] }),
  })
  const decide = (number: number, id: string) =>
    guard.decide({
      principal: guest.principal,
      action: `made:up${number}`,
      resource: { type: 'thing', id },
      attributes: new Map(),
    })
  for (let number = 0; number < 1200; number += 1) await decide(number, 'a')
  await decide(1200, 'b')
  const { differences } = guard.policy
  expect(differences).toHaveLength(1002)
  expect(differences.filter(({ action }) => action === '*')).toMatchObject([
    { effect: 'deny', would: 'allow', count: 200 },
    { effect: 'allow', would: 'deny', count: 1 },
  ])
})
