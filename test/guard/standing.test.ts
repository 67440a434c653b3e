import type { Authenticator, Verification } from '../../src/controls/authenticate/authenticator'
import { switches, type SwitchBoard } from '../../src/controls/authorize/switches'
import type { GuardError } from '../../src/core/errors'
import type { Exchange } from '../../src/core/exchange'
import {
  memoryStore,
  type AttributeLoader,
  type PolicyDocument,
  type Principal,
} from '../../src/index'
import { chat, developer, suiteGuard, suitePolicy } from '../support/gate'
import { receive, type InMemoryRequest } from '../support/in-memory'

const start = 1_790_000_000_000
const headers = { authorization: 'Bearer token' }
const ask: InMemoryRequest = { path: '/v1/chat/completions', headers, body: chat('hi') }

let now: number
let board: SwitchBoard
/** What the authenticator says, and how often it was asked. */
let verification: () => Promise<Verification<Principal>>
let asked: number
let changed: () => void
let listeners: number

const verified = (change: Partial<Principal> = {}, until?: number): Verification<Principal> => ({
  outcome: 'verified',
  principal: { ...developer.principal, ...change },
  ...(until !== undefined && { until }),
})

const authenticator: Authenticator = {
  name: 'test',
  recognizes: ({ value }) => value === 'token',
  idOf: () => undefined,
  verify: () => {
    asked += 1
    return verification()
  },
  onChange: (listener) => {
    listeners += 1
    changed = listener
    return () => undefined
  },
}

beforeEach(async () => {
  now = start
  asked = 0
  listeners = 0
  changed = () => undefined
  const same = verified()
  verification = () => Promise.resolve(same)
  jest.useFakeTimers({ doNotFake: ['nextTick'] })
  board = switches({ store: memoryStore({ clock: () => now }), clock: () => now })
  await board.ready()
})

afterEach(() => {
  board.close()
  jest.useRealTimers()
})

function guardWith(options: Parameters<typeof suiteGuard>[0] = {}) {
  return suiteGuard({
    authenticate: [authenticator],
    switches: board,
    clock: () => now,
    ...options,
  }).guard
}

interface Watched {
  readonly guard: ReturnType<typeof guardWith>
  readonly exchange: Exchange
  readonly cuts: GuardError[]
  readonly end: (() => void) | undefined
}

async function watched(
  options: Parameters<typeof suiteGuard>[0] = {},
  request: InMemoryRequest = ask,
): Promise<Watched> {
  const guard = guardWith(options)
  const { exchange, error } = await receive(guard, request)
  expect(error).toBeUndefined()
  const cuts: GuardError[] = []
  const end = guard.oversee(exchange, (cut) => cuts.push(cut))
  return { guard, exchange, cuts, end }
}

const pass = async (ms: number): Promise<void> => {
  now += ms
  await jest.advanceTimersByTimeAsync(ms)
}

const standingNotes = ({ ledger }: Exchange) =>
  ledger.entries.flatMap(({ step, note }) => (step === 'standing' ? [note] : []))

test('an exchange that is still allowed goes on, and its ledger does not grow', async () => {
  const { exchange, cuts } = await watched()
  const { length } = exchange.ledger.entries
  await pass(60_000)
  expect(cuts).toEqual([])
  expect(asked).toBe(61)
  expect(exchange.ledger.entries).toHaveLength(length)
  expect(exchange.principal).toEqual(developer.principal)
})

test('where many are open, whatever else waits comes in between', async () => {
  const { guard, exchange } = await watched()
  for (let count = 1; count < 1000; count++) guard.oversee(exchange, () => undefined)
  asked = 0
  let before: number | undefined
  const same = verified()
  verification = () => {
    if (asked === 1) setImmediate(() => (before = asked))
    return Promise.resolve(same)
  }
  await pass(1000)
  for (let turn = 0; turn < 10; turn++) await pass(1)
  expect(asked).toBe(1000)
  expect(before).toBeLessThan(300)
})

describe('is cut', () => {
  test('at the next turn, once the credential is refused', async () => {
    const { exchange, cuts } = await watched()
    verification = () => Promise.resolve({ outcome: 'refused', cause: 'revoked' })
    await pass(999)
    expect(cuts).toEqual([])
    await pass(1)
    expect(cuts).toMatchObject([
      {
        code: 'credential-invalid',
        exchangeId: exchange.id,
        detail: 'test: revoked',
        headers: { 'WWW-Authenticate': expect.stringContaining('invalid_token') },
      },
    ])
    expect(standingNotes(exchange)).toContain('credential-invalid')
    await pass(10_000)
    expect(cuts).toHaveLength(1)
  })

  test('at once where the authenticator says that something changed', async () => {
    const { cuts } = await watched()
    verification = () => Promise.resolve({ outcome: 'refused', cause: 'revoked' })
    changed()
    await pass(1)
    expect(cuts).toHaveLength(1)
  })

  test('at once where a switch is turned', async () => {
    const { exchange, cuts } = await watched()
    await board.turnOff({ kind: 'model', name: 'small' })
    await pass(1)
    expect(cuts).toMatchObject([{ code: 'switched-off', status: 403 }])
    expect(standingNotes(exchange)).toContain('switched-off')
  })

  test('when the credential ends, whatever the authenticator still says', async () => {
    const same = verified({}, start + 1300)
    verification = () => Promise.resolve(same)
    const { cuts } = await watched()
    await pass(1299)
    expect(cuts).toEqual([])
    await pass(1)
    expect(cuts).toMatchObject([{ code: 'credential-invalid', detail: 'the credential has ended' }])
  })

  test('when the credential ends, also before the first turn of a slow clock', async () => {
    verification = () => Promise.resolve(verified({}, start + 300))
    const { cuts } = await watched({ recheck: { everyMs: 60_000 } })
    await pass(300)
    expect(cuts).toHaveLength(1)
  })

  test('where the end of a credential is no number', async () => {
    verification = () => Promise.resolve(verified({}, NaN))
    const { cuts } = await watched()
    await pass(1000)
    expect(cuts).toMatchObject([{ code: 'credential-invalid' }])
  })

  test.each([
    ['id', { id: 'eve' }],
    ['tenant', { tenant: 'other' }],
    ['method', { method: 'other' }],
  ])('where the credential is now of another principal: %s', async (_title, change) => {
    const { cuts } = await watched()
    verification = () => Promise.resolve(verified(change))
    await pass(1000)
    expect(cuts).toMatchObject([{ code: 'credential-invalid' }])
  })

  test('where the roles are gone that access was granted for', async () => {
    const { cuts } = await watched()
    verification = () => Promise.resolve(verified({ roles: [], claims: { roles: [] } }))
    await pass(1000)
    expect(cuts).toMatchObject([{ code: 'access-denied' }])
  })

  test('where the models of a key were narrowed', async () => {
    const { cuts } = await watched()
    verification = () => Promise.resolve(verified({ models: ['other'] }))
    await pass(1000)
    expect(cuts).toMatchObject([{ code: 'access-denied' }])
  })

  test.each<[string, () => Promise<never>]>([
    ['rejects', () => Promise.reject(new Error('the store is down'))],
    [
      'throws',
      () => {
        throw new Error('a bug')
      },
    ],
    ['says nothing', () => Promise.resolve(undefined as never)],
  ])('where the authenticator %s', async (_title, broken) => {
    const { cuts } = await watched()
    verification = broken
    await pass(1000)
    expect(cuts).toMatchObject([{ code: 'control-failed' }])
  })

  test('where the authenticator never answers', async () => {
    const { cuts } = await watched()
    verification = () => new Promise(() => undefined)
    await pass(10_000)
    expect(cuts).toEqual([])
    await pass(2000)
    expect(cuts).toMatchObject([{ code: 'control-failed', detail: 'a check took too long' }])
  })

  test('where the switches are not known any more', async () => {
    let currentAt = start
    const store = memoryStore({ clock: () => now })
    const cutOff = {
      ...store,
      watch: () => ({ close: () => undefined, currentAt: () => currentAt }),
    }
    const apart = switches({ store: cutOff as never, clock: () => now, maxStaleMs: 2000 })
    await apart.ready()
    const { cuts } = await watched({ switches: apart })
    await pass(2000)
    expect(cuts).toEqual([])
    await pass(1000)
    expect(cuts).toMatchObject([{ code: 'control-failed' }])
    currentAt = now
    apart.close()
  })
})

describe('access', () => {
  const graded: PolicyDocument = {
    ...suitePolicy,
    attributes: { 'resource.open': { type: 'boolean', load: 'registry' } },
    rules: (suitePolicy.rules ?? []).map((rule) =>
      rule.id === 'chat' ? { ...rule, when: { attr: 'resource.open', eq: true } } : rule,
    ),
  }

  test('is asked for again only where the principal is another', async () => {
    let loads = 0
    const registry: AttributeLoader = () => (loads += 1) > 0
    const { cuts } = await watched({ policy: graded, loaders: { registry } })
    // Equal, and another object each time.
    verification = () => Promise.resolve(verified())
    await pass(5000)
    expect(loads).toBe(1)
    const wider = verified({ scopes: ['more'] })
    verification = () => Promise.resolve(wider)
    await pass(5000)
    expect([loads, cuts]).toEqual([2, []])
  })

  test('is asked for on what was granted, whatever the handler made of the body', async () => {
    const { exchange, cuts } = await watched()
    Object.assign(exchange.body?.value as object, { model: 'forbidden' })
    verification = () => Promise.resolve(verified({ scopes: ['more'] }))
    await pass(1000)
    expect(cuts).toEqual([])
  })

  test('with a duty that the response does not carry out is no access', async () => {
    const more = {
      id: 'more',
      effect: 'allow',
      roles: ['auditor'],
      actions: ['model:infer'],
      resources: ['model/*'],
      obligations: [{ type: 'response.strip', fields: ['usage'] }],
    } as const
    const policy: PolicyDocument = {
      ...suitePolicy,
      roles: { ...suitePolicy.roles, auditor: { match: { claim: 'roles', has: 'auditor' } } },
      rules: [...(suitePolicy.rules ?? []), more],
    }
    const { exchange, cuts } = await watched({ policy })
    const { obligations } = exchange
    const roles = ['developer', 'auditor']
    verification = () => Promise.resolve(verified({ roles, claims: { roles } }))
    await pass(1000)
    expect(cuts).toMatchObject([{ code: 'obligation-unsupported' }])
    expect(exchange.obligations).toBe(obligations)
  })

  test.each<[string, number, readonly string[], number]>([
    ['the same', 100, ['logprobs'], 0],
    ['milder than the response carries out', 500, ['logprobs'], 0],
    ['stricter', 50, ['logprobs'], 1],
    ['about more', 100, ['usage', 'logprobs'], 1],
  ])('of other rules, with duties that are %s', async (_, value, fields, expected) => {
    const other = {
      id: 'other',
      effect: 'allow',
      roles: ['auditor'],
      actions: ['model:infer'],
      resources: ['model/*'],
      obligations: [
        { type: 'tokens.max', value },
        { type: 'response.strip', fields },
      ],
    } as const
    const policy: PolicyDocument = {
      ...suitePolicy,
      roles: { ...suitePolicy.roles, auditor: { match: { claim: 'roles', has: 'auditor' } } },
      rules: [...(suitePolicy.rules ?? []), other],
    }
    const { cuts } = await watched({ policy })
    const roles = ['auditor']
    verification = () => Promise.resolve(verified({ roles, claims: { roles } }))
    await pass(1000)
    expect(cuts.map(({ code }) => code)).toEqual(Array(expected).fill('obligation-unsupported'))
  })
})

describe('a guard that monitors', () => {
  test('cuts nothing and records once', async () => {
    const { exchange, cuts } = await watched({ mode: 'monitor' })
    verification = () => Promise.resolve({ outcome: 'refused', cause: 'revoked' })
    await board.turnOff({ kind: 'model', name: 'small' })
    await pass(10_000)
    expect(cuts).toEqual([])
    expect(standingNotes(exchange)).toEqual([
      'test: revoked',
      'would deny: credential-invalid',
      'would deny: switched-off',
    ])
  })

  test('one control of it leaves the others as strict as they are', async () => {
    const { exchange, cuts } = await watched({ mode: { authorize: 'monitor' } })
    await board.turnOff({ kind: 'model', name: 'small' })
    await pass(5000)
    expect(cuts).toEqual([])
    expect(standingNotes(exchange)).toEqual(['would deny: switched-off'])
    verification = () => Promise.resolve({ outcome: 'refused', cause: 'revoked' })
    await pass(1000)
    expect(cuts).toMatchObject([{ code: 'credential-invalid' }])
  })
})

describe('the clock', () => {
  test('runs only while something is open, and once for all of it', async () => {
    const { guard, exchange, end } = await watched()
    expect(jest.getTimerCount()).toBe(1)
    const ends = Array.from({ length: 50 }, () => guard.oversee(exchange, () => undefined))
    expect(jest.getTimerCount()).toBe(1)
    for (const each of [...ends, end]) each?.()
    await pass(1000)
    expect(jest.getTimerCount()).toBe(0)
    expect(listeners).toBe(1)
  })

  test('does not run for an end that has come and was not cut', async () => {
    verification = () => Promise.resolve(verified({}, start + 500))
    await watched({ mode: 'monitor' })
    await pass(10_000)
    expect(asked).toBeLessThan(15)
  })

  test('changes that come fast are answered together', async () => {
    await watched()
    for (let change = 0; change < 100; change++) {
      changed()
      await pass(1)
    }
    expect(asked).toBeLessThan(6)
    await pass(50)
    const before = asked
    changed()
    await pass(50)
    expect(asked).toBe(before + 1)
  })

  test('a change while a check is going on makes it ask once more', async () => {
    const { cuts } = await watched()
    let answer: (verification: Verification<Principal>) => void = () => undefined
    const slow = new Promise<Verification<Principal>>((resolve) => (answer = resolve))
    verification = () => slow
    await pass(1000)
    verification = () => Promise.resolve({ outcome: 'refused', cause: 'revoked' })
    changed()
    await pass(60)
    expect(cuts).toEqual([])
    answer(verified())
    await pass(1)
    expect(cuts).toHaveLength(1)
  })

  test('what is over is not cut any more', async () => {
    const { cuts, end } = await watched()
    let answer: (verification: Verification<Principal>) => void = () => undefined
    verification = () => new Promise((resolve) => (answer = resolve))
    await pass(1000)
    end?.()
    answer({ outcome: 'refused', cause: 'revoked' })
    await pass(1000)
    expect(cuts).toEqual([])
  })

  test.each([
    [{ everyMs: 249 }, 'option `everyMs` of `recheck` must be a whole number of milliseconds'],
    [{ everyMs: 60_001 }, 'from 250 to 60000'],
    [{ every: 1000 }, 'did you mean `everyMs`?'],
    [false, '`recheck` expects an object of options'],
  ])('is set in words: %j', (recheck, message) => {
    expect(() => guardWith({ recheck: recheck as never })).toThrow(message)
  })
})

describe('anonymous exchanges', () => {
  const health: InMemoryRequest = { method: 'GET', path: '/health' }

  test('are left alone where nothing about them can change', async () => {
    const guard = suiteGuard({ authenticate: [authenticator] }).guard
    const { exchange } = await receive(guard, health)
    expect(guard.oversee(exchange, () => undefined)).toBeUndefined()
    expect(jest.getTimerCount()).toBe(0)
  })

  test('are cut where what they use is switched off', async () => {
    const routes = [
      {
        match: 'POST /open',
        authenticate: 'anonymous',
        action: 'model:infer',
        resource: 'model/{body.model}',
      },
    ] as const
    const rules = [
      { id: 'all', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] },
    ] as const
    const policy = { version: 1, rules, routes } as unknown as PolicyDocument
    const { cuts } = await watched({ policy }, { path: '/open', body: chat('hi') })
    await pass(5000)
    expect([asked, cuts]).toEqual([0, []])
    await board.turnOff({ kind: 'model', name: 'small' })
    await pass(50)
    expect(cuts).toMatchObject([{ code: 'switched-off' }])
  })
})
