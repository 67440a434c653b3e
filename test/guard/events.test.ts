import type { GuardEvent } from '../../src/index'
import { chat, developer, email, secret, suiteGuard, suitePolicy } from '../support/gate'
import { receive, respondWhole } from '../support/in-memory'

const path = '/v1/chat/completions'
const ask = { path, headers: developer.headers, body: chat(`${email} ${secret}`) }

describe('the event of an exchange', () => {
  test('tells who did what with which outcome, and what was checked', async () => {
    const { guard, events } = suiteGuard({
      clock: () => 1_760_000_000_000,
      randomBytes: (size) => Buffer.alloc(size, 7),
    })
    const { exchange } = await receive(guard, ask)
    respondWhole(guard, exchange, { text: 'hi' })
    guard.settle(exchange, 'allowed')
    expect(events).toEqual([
      {
        type: 'exchange',
        exchangeId: '07'.repeat(16),
        at: 1_760_000_000_000,
        method: 'POST',
        route: 'POST /v1/chat/completions',
        principal: 'ada',
        outcome: 'allowed',
        code: undefined,
        ledger: exchange.ledger.entries,
        microseconds: expect.any(Number),
      },
    ])
    const [event] = events as [GuardEvent & { type: 'exchange' }]
    expect(Number.isInteger(event.microseconds) && event.microseconds > 0).toBe(true)
    const { ledger } = event
    expect(ledger.map(({ control }) => control)).toEqual(
      expect.arrayContaining(['authenticate', 'authorize', 'limit', 'sanitize', 'filter']),
    )
  })

  test('may go to an async listener, whose rejection harms nobody', async () => {
    const told = Promise.reject(new Error('the log is down'))
    const handled = jest.spyOn(told, 'then')
    const { guard } = suiteGuard({ onEvent: (): unknown => told })
    const { exchange } = await receive(guard, ask)
    guard.settle(exchange, 'allowed')
    expect(handled).toHaveBeenCalled()
  })

  test('comes once', async () => {
    const { guard, events } = suiteGuard()
    const { exchange } = await receive(guard, ask)
    guard.settle(exchange, 'aborted')
    guard.settle(exchange, 'allowed')
    expect(events).toMatchObject([{ outcome: 'aborted' }])
  })

  test('of a refusal names its code and its id', async () => {
    const { guard, events } = suiteGuard()
    const { exchange, error } = await receive(guard, { ...ask, headers: {} })
    guard.settle(exchange, 'refused', error)
    expect(events).toMatchObject([
      {
        outcome: 'refused',
        code: 'credential-missing',
        principal: undefined,
        exchangeId: error?.exchangeId,
      },
    ])
    expect(error?.exchangeId).toMatch(/^[0-9a-f]{32}$/)
  })

  test('holds no credential, no text of the body and no word of a rule', async () => {
    const { guard, events } = suiteGuard()
    const { exchange } = await receive(guard, ask)
    respondWhole(guard, exchange, { text: `${secret} ${email}` })
    guard.settle(exchange, 'allowed')
    const credential = developer.headers.authorization.slice('Bearer '.length)
    const text = JSON.stringify(events)
    for (const word of [credential, email, secret, 'lovelace', 'claim', 'model/small']) {
      expect(text).not.toContain(word)
    }
  })

  test('of a path that is not listed has no route', async () => {
    const { guard, events } = suiteGuard()
    const { exchange, error } = await receive(guard, { ...ask, path: `/unlisted/${secret}` })
    guard.settle(exchange, 'refused', error)
    expect(events).toMatchObject([{ code: 'route-unknown', route: undefined }])
    expect(JSON.stringify(events)).not.toContain(secret)
  })
})

test('no two exchanges have one id', async () => {
  const { guard } = suiteGuard()
  const ids = new Set<string>()
  for (let i = 0; i < 50; i++) ids.add((await receive(guard, ask)).exchange.id)
  expect(ids.size).toBe(50)
})

describe('at start-up a guard tells', () => {
  const anonymous = { authenticate: 'anonymous' } as const
  const withRoutes = (...routes: object[]) =>
    suiteGuard({ policy: { version: 1, routes } as typeof suitePolicy }).events

  test('nothing where nothing is missing', () => {
    expect(suiteGuard().events).toEqual([])
  })

  test('which routes have no filter', () => {
    expect(withRoutes({ match: 'GET /x', ...anonymous, filter: false })).toEqual([
      { type: 'control-disabled', control: 'filter', route: 'GET /x' },
    ])
  })

  test('which detectors a route requires in vain', () => {
    const coverage = ['secrets', 'pii.email', 'invisible', 'injection', 'pii.religion']
    expect(withRoutes({ match: 'GET /x', ...anonymous, coverage })).toEqual([
      { type: 'coverage-unavailable', detector: 'injection', route: 'GET /x' },
      { type: 'coverage-unavailable', detector: 'pii.religion', route: 'GET /x' },
    ])
  })

  test('which words nothing finds that content rules look for, each once', () => {
    const content = [
      { find: ['injection', 'pii.email'], do: 'block' },
      { find: 'injection', in: 'request', do: 'report' },
      { find: 'pii', do: 'redact' },
    ] as const
    const policy = { ...suitePolicy, content }
    expect(suiteGuard({ policy }).events).toEqual([{ type: 'find-unavailable', find: 'injection' }])
    expect(suiteGuard({ policy, detectors: [] }).events).toEqual([
      { type: 'find-unavailable', find: 'injection' },
      { type: 'find-unavailable', find: 'pii.email' },
      { type: 'find-unavailable', find: 'pii' },
    ])
  })

  test('which loaders are missing, each once', () => {
    const attributes = {
      'resource.a': { type: 'integer', load: 'registry' },
      'resource.b': { type: 'integer', load: 'registry' },
      'resource.c': { type: 'integer', load: 'present' },
    } as const
    const { events } = suiteGuard({
      policy: { ...suitePolicy, attributes },
      loaders: { present: () => 1 },
    })
    expect(events).toEqual([{ type: 'loader-missing', loader: 'registry' }])
  })
})
