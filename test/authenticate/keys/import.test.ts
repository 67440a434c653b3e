import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { apiKeys } from '../../../src/controls/authenticate/api-keys'
import { estimateBits } from '../../../src/controls/authenticate/keys/entropy'
import { createApiKey } from '../../../src/controls/authenticate/keys/create'
import { keyManager } from '../../../src/controls/authenticate/keys/life-cycle'
import { memoryStore } from '../../../src/stores/memory'
import { verificationContext } from '../../support/exchange'
import { day, pepper, service } from './support'
import { introspection } from '../../../src/controls/authenticate/introspection'
import type { ApiKeyRecord } from '../../../src/core/store'
import { suiteGuard } from '../../support/gate'
import { frameworks, start } from '../../support/servers'

const imported = { prefix: 'sk-acme-' }
const foreign = () => `sk-acme-${randomBytes(24).toString('hex')}`

describe('an imported key', () => {
  test('works under its prefix, with the life cycle of any other', async () => {
    const { keys, outcome, time, events } = service({ authenticator: { imported } })
    const key = foreign()
    const { id } = await keys.importKey({ key, owner: 'ada', roles: ['developer'] })
    expect(await outcome(key)).toBe('verified')
    expect(await outcome(foreign())).toBe('unknown')
    expect(events.at(-1)).toMatchObject({ type: 'key.imported', id })
    const next = await keys.rotate(id)
    expect(next.key).toMatch(/^pc_live_/)
    expect(next.record).toMatchObject({ owner: 'ada', roles: ['developer'] })
    expect(next.record.imported).toBeUndefined()
    expect(await outcome(key)).toBe('verified')
    await keys.revoke(id, 'moved')
    expect(await outcome(key)).toBe('revoked')
    time.now += 90 * day
    expect(await outcome(next.key)).toBe('expired')
  })

  test('ends after 90 days unless it is told otherwise', async () => {
    const { keys, time } = service()
    expect(await keys.importKey({ key: foreign(), owner: 'ada' })).toMatchObject({
      expiresAt: time.now + 90 * day,
    })
    const endless = { key: foreign(), owner: 'ada', expiresInDays: null }
    await expect(keys.importKey(endless)).rejects.toThrow('needs `allowNonExpiring: true`')
  })

  test('is told apart by its shape alone: without the prefix it is never looked up', async () => {
    const { keys, store } = service()
    const key = foreign()
    await keys.importKey({ key, owner: 'ada' })
    const lookups: string[] = []
    const watched = { get: (id: string) => (lookups.push(id), store.get(id)) }
    const credential = { scheme: 'api-key', value: key, id: undefined } as const
    const context = verificationContext(Date.UTC(2026, 0, 1))
    const without = apiKeys({ store: watched })
    expect(without.recognizes({ ...credential, scheme: 'bearer' })).toBe(false)
    expect(await without.verify(credential, context)).toMatchObject({ cause: 'malformed' })
    expect(lookups).toEqual([])
    const withPrefix = apiKeys({ store: watched, imported })
    expect(withPrefix.recognizes({ ...credential, scheme: 'bearer' })).toBe(true)
    expect(withPrefix.idOf(key)).toBeUndefined()
    expect(await withPrefix.verify(credential, context)).toMatchObject({ outcome: 'verified' })
  })

  test('leaves nothing at rest that a guess could be tried on without the pepper', async () => {
    const { keys, store } = service({ manager: { pepper } })
    const key = foreign()
    const { id } = await keys.importKey({ key, owner: 'ada' })
    const bare = service()
    expect(id).not.toBe((await bare.keys.importKey({ key, owner: 'ada' })).id)
    const text = JSON.stringify(await store.list())
    expect(text).not.toContain(key)
    expect(text).not.toContain(key.slice(8))
    const record = (await store.get(id))!
    expect(record.digest).not.toContain(id.slice(4))
  })

  test('is found as long as the pepper of its import is among the peppers', async () => {
    const old = { id: '2025', secret: pepper }
    const fresh = { id: '2026', secret: `${pepper}, another one` }
    const { keys, store, clock } = service({ manager: { pepper: old } })
    const key = foreign()
    await keys.importKey({ key, owner: 'ada' })
    const outcome = async (peppers: (typeof old)[]) => {
      const { verify } = apiKeys({ store, imported, clock, pepper: peppers })
      const credential = { scheme: 'bearer', value: key, id: undefined } as const
      return (await verify(credential, verificationContext(clock()))).outcome
    }
    expect(await outcome([fresh, old])).toBe('verified')
    expect(await outcome([fresh])).toBe('refused')
    const later = keyManager({ store, clock, pepper: [fresh, old] })
    expect(await later.find(key)).toMatchObject({ owner: 'ada' })
    await expect(later.importKey({ key, owner: 'eve' })).rejects.toMatchObject({
      code: 'key-taken',
    })
  })

  test('that was revoked cannot be imported again', async () => {
    const { keys } = service()
    const key = foreign()
    const { id } = await keys.importKey({ key, owner: 'ada' })
    await keys.revoke(id, 'leaked')
    await expect(keys.importKey({ key, owner: 'ada' })).rejects.toMatchObject({ code: 'key-taken' })
  })

  test('of a test environment is refused where only live ones are taken', async () => {
    const { keys, outcome } = service({ authenticator: { imported, environment: 'live' } })
    const [live, test] = [foreign(), foreign()]
    await keys.importKey({ key: live, owner: 'ada' })
    await keys.importKey({ key: test, owner: 'ada', environment: 'test' })
    expect(await outcome(live)).toBe('verified')
    expect(await outcome(test)).toBe('environment')
  })
})

describe('the entropy floor', () => {
  test.each([
    ['too short', 'sk-acme-1f9e2d7c4b'],
    ['one character', 'a'.repeat(64)],
    ['a repeated word', 'sk-acme-' + 'secret'.repeat(12)],
    ['a repeated random part', '9f3aK2xQ'.repeat(6)],
    ['a sequence', 'abcdefghijklmnopqrstuvwxyz0123456789'],
    ['a sequence downwards', 'zyxwvutsrqponmlkjihgfedcba9876543210'],
    ['two symbols', '0110100110010110'.repeat(4)],
    ['few symbols', '0123012332101230321032103012'.repeat(2)],
    ['31 digits', '8417503928651940372859103746201'],
    ['a UUID, which has 122', '550e8400-e29b-41d4-a716-446655440000'],
    ['long words before little', 'production_customer_gateway_service_1f9e2d7c4b'],
  ])('refuses a key of %s', async (_title, key) => {
    const { keys, store } = service()
    const error: unknown = await keys.importKey({ key, owner: 'ada' }).catch((e: unknown) => e)
    expect(String(error)).toContain('must hold at least 128 bits')
    expect(String(error)).not.toContain(key)
    expect(await store.list()).toEqual([])
  })

  test('refuses every UUID', () => {
    for (let i = 0; i < 200; i++) expect(estimateBits(randomUUID())).toBeLessThan(128)
  })

  test.each([
    ['hex', (bytes: Uint8Array) => Buffer.from(bytes).toString('hex'), 16],
    ['base64url', (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url'), 24],
  ] as const)('accepts random keys in %s', (_name, encode, size) => {
    // Of keys with no bit to spare one in a few thousand repeats itself by chance.
    const short = Array.from({ length: 500 }, () => estimateBits(`sk-${encode(randomBytes(size))}`))
    expect(short.filter((bits) => bits < 128).length).toBeLessThan(5)
    for (let i = 0; i < 500; i++) {
      expect(estimateBits(`sk-${encode(randomBytes(size + 8))}`)).toBeGreaterThanOrEqual(128)
    }
  })

  test('is never raised by repeating', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9A-Za-z]{8,20}$/),
        fc.integer({ min: 2, max: 6 }),
        (part, n) => {
          expect(estimateBits(part.repeat(n))).toBeLessThan(part.length * 6 + 6 * n)
        },
      ),
    )
  })

  test.each([
    ['a key of ours', createApiKey({ owner: 'ada' }).key, 'a key that was made elsewhere'],
    ['a blank', `${foreign()} ${foreign()}`, 'visible ASCII'],
    ['a line end', `${foreign()}\n`, 'visible ASCII'],
    ['letters beyond ASCII', `${foreign()}é`, 'visible ASCII'],
    ['more than 512 characters', foreign().repeat(12), '16 to 512'],
    ['nothing', undefined, '16 to 512'],
  ])('comes after the form: not %s', async (_title, key, message) => {
    const { keys } = service()
    await expect(keys.importKey({ key, owner: 'ada' } as never)).rejects.toThrow(message)
  })
})

test.each([
  ['pc_live_'],
  ['pc_'],
  ['pc_test_abc'],
  ['eyJ'],
  ['eyJhbGciOi'],
  ['sk'],
  [''],
  ['sk acme'],
  [[]],
  [['sk-acme-', 'eyJ']],
  [7],
  [undefined],
])('a prefix that could be another credential is refused: %p', (prefix) => {
  const options = { store: memoryStore(), imported: { prefix } }
  expect(() => apiKeys(options as never)).toThrow('option `imported` of `apiKeys` must be')
})

test('an imported key is shown to no authorization server, wherever its authenticator stands', async () => {
  const store = memoryStore<ApiKeyRecord>()
  const key = foreign()
  await keyManager({ store }).importKey({ key, owner: 'ada', roles: ['developer'] })
  const sent: unknown[] = []
  const opaque = introspection({
    endpoint: 'https://id.example/introspect',
    clientId: 'api',
    clientSecret: 'a secret of the api',
    fetch: (_url, init) => {
      sent.push(init?.body)
      return Promise.resolve(Response.json({ active: false }))
    },
  })
  const { guard } = suiteGuard({ authenticate: [opaque, apiKeys({ store, imported })] })
  const running = await start(frameworks[0]!, { guard, handler: ({ send }) => send({}) })
  const ask = (value: string) =>
    fetch(`${running.url}/things/a`, { headers: { authorization: `Bearer ${value}` } })
  const statuses = [(await ask(key)).status, (await ask('an-opaque-token')).status]
  await running.close()
  expect(statuses).toEqual([200, 401])
  expect(sent.map(String)).toEqual([expect.stringContaining('an-opaque-token')])
})
