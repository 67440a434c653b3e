import request from 'supertest'
import type { ControlName, GuardEvent } from '../../src/index'
import { chat, developer, email, guest, iban, secret, suiteGuard } from '../support/gate'
import { receive } from '../support/in-memory'
import { frameworks, start, type Running } from '../support/servers'

const path = '/v1/chat/completions'
const denials: readonly [ControlName, object, string][] = [
  ['authenticate', { method: 'GET', path: '/health/../x', headers: {} }, 'credential-missing'],
  ['authorize', { headers: guest.headers, body: chat('hi') }, 'access-denied'],
  ['sanitize', { headers: developer.headers, body: chat(iban) }, 'input-blocked'],
]

const notesOf = (ledger: readonly { note?: string }[]) => ledger.flatMap(({ note }) => note ?? [])

test.each(denials)(
  'a control in monitor mode records what it would deny: %s',
  async (control, facts, code) => {
    const { guard } = suiteGuard({ mode: { [control]: 'monitor', authorize: 'monitor' } })
    const { error, exchange } = await receive(guard, { path, ...facts })
    expect(error).toBeUndefined()
    expect(notesOf(exchange.ledger.entries)).toContain(`would deny: ${code}`)
  },
)

test.each(denials)(
  'the same is refused where the control enforces: %s',
  async (_c, facts, code) => {
    const { error } = await receive(suiteGuard().guard, { path, ...facts })
    expect(error).toMatchObject({ code })
  },
)

test('a monitored control leaves the others as strict as they are', async () => {
  const { guard } = suiteGuard({ mode: { authenticate: 'monitor' } })
  const { error } = await receive(guard, { path, body: chat('hi') })
  expect(error).toMatchObject({ code: 'access-denied' })
})

test('a monitored quota refuses nobody and sets no header', async () => {
  const { guard } = suiteGuard({ mode: { limit: 'monitor' }, limit: '1/min' })
  const ask = { path, headers: developer.headers, body: chat('hi') }
  await receive(guard, ask)
  const { error, exchange } = await receive(guard, ask)
  expect(error).toBeUndefined()
  expect(exchange.responseHeaders.size).toBe(0)
  expect(notesOf(exchange.ledger.entries)).toContain('would deny: rate-limited')
})

test('a body is not changed by a control that monitors', async () => {
  const { guard } = suiteGuard({ mode: { sanitize: 'monitor' } })
  const body = chat(`${email} ${secret}`, { max_tokens: 5000 })
  const { exchange } = await receive(guard, { path, headers: developer.headers, body })
  expect(exchange.body).toMatchObject({ value: body, rewritten: false })
  expect(exchange.pseudonyms).toBeUndefined()
})

test.each(['limit', 'sanitize', 'filter'] as const)(
  'a path that can be read in two ways is refused although %s monitors',
  async (control) => {
    const { guard } = suiteGuard({ mode: { [control]: 'monitor' } })
    const { error } = await receive(guard, { path, violation: 'path-malformed' })
    expect(error).toMatchObject({ code: 'path-malformed' })
  },
)

test('a guard monitors as a whole where each of its controls does', async () => {
  const all = ['authenticate', 'authorize', 'limit', 'sanitize', 'filter'] as const
  const each = Object.fromEntries(all.map((name) => [name, 'monitor']))
  expect(suiteGuard({ mode: each }).guard.mode).toBe('monitor')
  expect(suiteGuard({ mode: 'monitor' }).guard.mode).toBe('monitor')
  expect(suiteGuard({ mode: { ...each, limit: 'enforce' } }).guard.mode).toBe('enforce')
  const { guard } = suiteGuard({ mode: 'monitor' })
  const { error } = await receive(guard, { path: '/unlisted', violation: 'path-malformed' })
  expect(error).toBeUndefined()
})

describe.each(frameworks)('a filter that monitors, on $name', (framework) => {
  let running: Running
  let events: GuardEvent[]
  let seen: unknown

  beforeEach(async () => {
    const suite = suiteGuard({ mode: { filter: 'monitor' }, limit: '9/min' })
    events = suite.events
    running = await start(framework, {
      guard: suite.guard,
      handler: ({ body, send }) => {
        seen = body
        send({ key: secret, mail: email })
      },
    })
  })

  afterEach(() => running.close())

  test('lets the response pass, tells what it found, and other controls enforce', async () => {
    const response = await request(running.url).post(path).set(developer.headers).send(chat(secret))
    expect(response.body).toEqual({ key: secret, mail: email })
    expect(response.headers['ratelimit']).toContain('r=8')
    expect(JSON.stringify(seen)).toContain('[REDACTED:secrets.openai-key]')
    const [event] = events
    expect(event).toMatchObject({
      ledger: expect.arrayContaining([
        expect.objectContaining({
          control: 'filter',
          detector: 'secrets',
          findings: { 'secrets.openai-key': 1 },
        }),
      ]),
    })
  })

  test('refuses what other controls refuse', async () => {
    const response = await request(running.url).post(path).set(guest.headers).send(chat('hi'))
    expect(response.status).toBe(403)
  })
})
