/**
 * The rows of the table of requirements for API keys, each by its name. What is looked at more closely
 * elsewhere is looked at once here, through a whole guard.
 */
import { createHmac } from 'node:crypto'
import express from 'express'
import request from 'supertest'
import { toExpress } from '../../../src/adapters/express'
import type { ApiKeysOptions } from '../../../src/controls/authenticate/api-keys'
import { apiKeys } from '../../../src/controls/authenticate/api-keys'
import type { KeyGrant } from '../../../src/controls/authenticate/keys/grant'
import { keyManager } from '../../../src/controls/authenticate/keys/life-cycle'
import { secretScanningPatterns } from '../../../src/controls/authenticate/keys/scanning-patterns'
import type { GuardEvent } from '../../../src/core/events'
import type { ApiKeyRecord } from '../../../src/core/store'
import { createGuard } from '../../../src/guard'
import { memoryStore } from '../../../src/stores/memory'
import { day, pepper } from './support'

const policy = {
  version: 1,
  roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
  rules: [
    {
      id: 'use',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:infer'],
      resources: ['model/*'],
      scopes: { all: ['ai.model.read'] },
    },
  ],
  routes: [
    {
      match: 'GET /models/:id',
      action: 'model:infer',
      resource: 'model/{path.id}',
      coverage: 'none',
    },
  ],
} as const

function service(options: Partial<ApiKeysOptions> = {}) {
  const time = { now: Date.UTC(2026, 0, 1) }
  const clock = () => time.now
  const store = memoryStore<ApiKeyRecord>({ clock })
  const keys = keyManager({ store, clock, pepper })
  const events: GuardEvent[] = []
  const guard = createGuard({
    policy,
    clock,
    authenticate: [apiKeys({ store, clock, pepper, ...options })],
    onEvent: (event) => void events.push(event),
    lockout: { perAddress: 1000, perKey: 3 },
  })
  const gate = toExpress(guard)
  const app = express().set('env', 'production')
  app.use(gate())
  app.get('/models/:id', (req, res) => void res.json(gate.context(req).principal))
  app.use(gate.errors())
  const call = (key: string, model = 'gpt-4o') =>
    request(app).get(`/models/${model}`).set('authorization', `Bearer ${key}`)
  const issue = (grant: Partial<KeyGrant> = {}) =>
    keys.issue({ owner: 'ada', roles: ['developer'], scopes: ['ai.model.read'], ...grant })
  const lastNotes = () => {
    const event = events.at(-1)
    return event?.type === 'exchange' ? event.ledger.flatMap(({ note }) => note ?? []) : []
  }
  return { time, store, keys, call, issue, app, lastNotes }
}

test('format: a key is prefix, public id, 256 random bits and a checksum, 70 characters', async () => {
  const { issue } = service()
  const { key, record } = await issue()
  expect(key).toMatch(/^pc_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}$/)
  expect(key.slice(8, 20)).toBe(record.id)
  expect(43 * Math.log2(62)).toBeGreaterThan(256)
})

test('hash at rest: HMAC-SHA-256 with the pepper whose id stands beside it', async () => {
  const { issue, store } = service()
  const { key, record } = await issue()
  expect(await store.get(record.id)).toMatchObject({
    digest: createHmac('sha256', pepper).update(key).digest('base64url'),
    pepperId: 'default',
  })
})

test('compare: a wrong secret and an unknown id are refused alike', async () => {
  const { issue, call, keys } = service()
  const { key } = await issue()
  const stranger = keyManager({ store: memoryStore<ApiKeyRecord>() })
  const unknown = (await stranger.issue({ owner: 'eve' })).key
  expect((await call(key)).status).toBe(200)
  const refused = await call(unknown)
  expect(refused.status).toBe(401)
  expect(JSON.stringify(refused.body)).not.toContain('unknown')
  expect(await keys.find(unknown)).toBeUndefined()
})

test('rotation with overlap: both work in the grace, which the ledger shows, then one', async () => {
  const { issue, call, keys, time, lastNotes } = service()
  const { key, record } = await issue()
  const next = await keys.rotate(record.id, { graceMs: 1000 })
  expect((await call(key)).status).toBe(200)
  expect(lastNotes()).toContain(`key.grace_used ${record.id}`)
  expect((await call(next.key)).status).toBe(200)
  expect(lastNotes().join()).not.toContain('grace')
  time.now += 1000
  expect((await call(key)).status).toBe(401)
  expect((await call(next.key)).status).toBe(200)
})

test('revocation: the next request is refused', async () => {
  const { issue, call, keys } = service()
  const { key, record } = await issue()
  expect((await call(key)).status).toBe(200)
  await keys.revoke(record.id, 'lost')
  expect((await call(key)).status).toBe(401)
})

test('expiry: 90 days unless told otherwise; every cause gets the same answer', async () => {
  const { issue, call, keys, time } = service()
  const [expired, revoked, address] = [
    await issue(),
    await issue({ expiresInDays: 365 }),
    await issue({ expiresInDays: 365, ipAllow: ['203.0.113.0/24'] }),
  ]
  const rotated = await issue({ expiresInDays: 365 })
  await keys.revoke(revoked.record.id, 'lost')
  await keys.rotate(rotated.record.id, { graceMs: 0 })
  time.now += 90 * day
  const answers = []
  for (const { key } of [expired, revoked, address, rotated]) {
    const { status, body, headers } = await call(key)
    // Nothing but the id of the exchange differs.
    const told = JSON.stringify(body).replace(/[0-9a-f]{32}/g, 'id')
    answers.push({ status, told, challenge: headers['www-authenticate'] as string })
  }
  expect(answers[0]?.status).toBe(401)
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('scopes / least privilege: a key is a ceiling on what the policy grants, and grants nothing', async () => {
  const { issue, call } = service()
  const status = async (grant: Partial<KeyGrant>, model?: string) =>
    (await call((await issue(grant)).key, model)).status
  expect(await status({})).toBe(200)
  expect(await status({ scopes: [] })).toBe(403)
  expect(await status({ scopes: ['ai.model.write'] })).toBe(403)
  expect(await status({ models: ['gpt-*'] })).toBe(200)
  expect(await status({ models: ['gpt-*'] }, 'claude')).toBe(403)
  expect(await status({ models: [] })).toBe(403)
  expect(await status({ roles: [], scopes: ['ai.model.read', '*'], models: ['*'] })).toBe(403)
})

test('IP allow-list: networks in CIDR, for both families; no address is none of them', async () => {
  const { issue, call } = service()
  const inside = await issue({ ipAllow: ['127.0.0.0/8', '::1/128', '::ffff:127.0.0.0/104'] })
  const outside = await issue({ ipAllow: ['203.0.113.0/24', '2001:db8::/32'] })
  expect((await call(inside.key)).status).toBe(200)
  expect((await call(outside.key)).status).toBe(401)
})

test('last used: in the record after a minute, and not before', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] })
  try {
    const { issue, call, store, time } = service({ lastUsed: true })
    const { key, record } = await issue()
    await call(key)
    expect((await store.get(record.id))?.lastUsedAt).toBeUndefined()
    await jest.advanceTimersByTimeAsync(60_000)
    expect((await store.get(record.id))?.lastUsedAt).toBe(time.now)
  } finally {
    jest.useRealTimers()
  }
})

test('rate limits per key, lockout on failures: by key id and address; a wrong checksum hits no key', async () => {
  const { issue, call } = service()
  const { key } = await issue()
  const forged = `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`
  for (let i = 0; i < 5; i++) expect((await call(forged)).status).toBe(401)
  expect((await call(key)).status).toBe(200)
  const stranger = keyManager({ store: memoryStore<ApiKeyRecord>() })
  const unknown = (await stranger.issue({ owner: 'eve' })).key
  for (let i = 0; i < 3; i++) expect((await call(unknown)).status).toBe(401)
  expect((await call(unknown)).status).toBe(429)
  expect((await call(key)).status).toBe(200)
})

test('leak scanning: scanners are given the expression; see the leak webhook too', async () => {
  const { issue } = service()
  const { key } = await issue()
  expect(new RegExp(secretScanningPatterns().github.secretFormat).test(key)).toBe(true)
})

test('where accepted: in headers, and never in the query', async () => {
  const { issue, app } = service()
  const { key } = await issue()
  const get = (headers: Record<string, string>, query = '') =>
    request(app).get(`/models/gpt-4o${query}`).set(headers)
  expect((await get({ authorization: `Bearer ${key}` })).status).toBe(200)
  expect((await get({ authorization: `ApiKey ${key}` })).status).toBe(200)
  expect((await get({ 'x-api-key': key })).status).toBe(200)
  expect((await get({ 'x-goog-api-key': key })).status).toBe(200)
  for (const name of ['key', 'api_key', 'access_token']) {
    expect((await get({}, `?${name}=${key}`)).status).toBe(401)
  }
})
