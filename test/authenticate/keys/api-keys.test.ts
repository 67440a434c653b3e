import { createHash, createHmac } from 'node:crypto'
import { apiKeys } from '../../../src/controls/authenticate/api-keys'
import {
  createApiKey,
  type CreateApiKeyOptions,
} from '../../../src/controls/authenticate/keys/create'
import type { ApiKeyRecord } from '../../../src/core/store'
import { memoryStore } from '../../../src/stores/memory'
import { verificationContext } from '../../support/exchange'

const now = Date.UTC(2026, 0, 1)
const pepper = 'a pepper of at least sixteen bytes'
const context = verificationContext(now)

function keyWith(options: Partial<CreateApiKeyOptions> = {}, change: Partial<ApiKeyRecord> = {}) {
  const { key, record } = createApiKey({ owner: 'ada', clock: () => now, ...options })
  const store = memoryStore({ records: [{ ...record, ...change }] })
  const authenticator = apiKeys({ store, ...(options.pepper && { pepper: options.pepper }) })
  const verify = async (value = key, at = context) =>
    authenticator.verify({ scheme: 'bearer', value, id: undefined }, at)
  return { key, record, store, authenticator, verify }
}

test('a key has the published shape of 70 characters', () => {
  const { key, record } = keyWith()
  expect(key).toMatch(/^pc_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}$/)
  expect(key).toHaveLength(70)
  expect(key).toContain(`_${record.id}_`)
})

test('a record holds neither the key nor its secret', () => {
  const { key, record } = keyWith()
  const text = JSON.stringify(record)
  expect(text).not.toContain(key)
  expect(text).not.toContain(key.slice(21, 64))
})

test('a valid key yields the owner with roles, scopes and model ceiling', async () => {
  const { verify } = keyWith({
    tenant: 't1',
    roles: ['developer'],
    scopes: ['s'],
    models: ['gpt-*'],
  })
  await expect(verify()).resolves.toMatchObject({
    outcome: 'verified',
    principal: { id: 'ada', tenant: 't1', roles: ['developer'], scopes: ['s'], models: ['gpt-*'] },
  })
})

test('attributes of a key become claims, and cannot overwrite its roles', async () => {
  const attributes = { clearance: 3, roles: ['admin'] }
  const { verify } = keyWith({ roles: ['developer'], attributes })
  await expect(verify()).resolves.toMatchObject({
    principal: { claims: { clearance: 3, roles: ['developer'] } },
  })
})

test('the digest at rest is HMAC-SHA-256 with the pepper', () => {
  const { key, record } = keyWith({ pepper })
  expect(record.digest).toBe(createHmac('sha256', pepper).update(key).digest('base64url'))
  expect(record.pepperId).toBe('default')
})

test('without a pepper the digest is SHA-256', () => {
  const { key, record } = keyWith()
  expect(record.digest).toBe(createHash('sha256').update(key).digest('base64url'))
  expect(record.pepperId).toBeNull()
})

test('a key verifies after its pepper was rotated, as long as the old pepper is known', async () => {
  const old = { id: '2025', secret: pepper }
  const { key, store } = keyWith({ pepper: old })
  const fresh = { id: '2026', secret: `${pepper}, another one` }
  const verify = async (peppers: (typeof old)[]) =>
    apiKeys({ store, pepper: peppers }).verify(
      { scheme: 'bearer', value: key, id: undefined },
      context,
    )
  await expect(verify([fresh, old])).resolves.toMatchObject({ outcome: 'verified' })
  await expect(verify([fresh])).resolves.toEqual({ outcome: 'refused', cause: 'pepper unknown' })
})

test.each<[string, Partial<ApiKeyRecord>, string]>([
  ['expired at this instant', { expiresAt: now }, 'expired'],
  ['revoked', { revokedAt: now - 1 }, 'revoked'],
  ['past the grace of its rotation', { graceExpiresAt: now }, 'rotated'],
  ['used from an address outside its list', { ipAllow: ['198.51.100.0/24'] }, 'address'],
])('a key that is %s is refused', async (_title, change, cause) => {
  await expect(keyWith({}, change).verify()).resolves.toEqual({ outcome: 'refused', cause })
})

// A text is searched for names within it: `not-admin` would hold the role `admin`.
describe.each(['roles', 'scopes', 'models'] as const)('`%s` of a record', (name) => {
  test.each<[string, unknown]>([
    ['a text', 'not-admin'],
    ['a list of something else', [1]],
    ['null', null],
  ])('refuse the key where they are %s', async (_title, value) => {
    const { verify } = keyWith({}, { [name]: value })
    await expect(verify()).resolves.toEqual({ outcome: 'refused', cause: 'record malformed' })
  })
})

test.each<[string, object]>([
  ['no owner', { owner: null }],
  ['an empty owner', { owner: '' }],
  ['an owner that is no text', { owner: 5 }],
  ['a tenant that is no text', { tenant: {} }],
])('%s in a record refuses the key', async (_title, change) => {
  await expect(keyWith({}, change).verify()).resolves.toEqual({
    outcome: 'refused',
    cause: 'record malformed',
  })
})

describe.each(['expiresAt', 'graceExpiresAt', 'revokedAt'] as const)('`%s` of a record', (name) => {
  test.each<[string, unknown]>([
    ['a text', '2020-01-01T00:00:00Z'],
    ['a date', new Date(now + 1000)],
    ['no finite number', Number.NaN],
    ['without end', Infinity],
    ['a boolean', false],
  ])('refuses the key where it is %s', async (_title, value) => {
    const { verify } = keyWith({}, { [name]: value })
    await expect(verify()).resolves.toEqual({ outcome: 'refused', cause: 'record malformed' })
  })

  test.each([null, undefined])('says nothing where it is %s', async (value) => {
    const { verify } = keyWith({}, { [name]: value })
    await expect(verify()).resolves.toMatchObject({ outcome: 'verified' })
  })
})

test.each<[string, Partial<ApiKeyRecord>]>([
  ['an address of its list', { ipAllow: ['192.0.2.7'] }],
  ['a range of its list', { ipAllow: ['2001:db8::/32', '192.0.2.0/24'] }],
  ['its grace period', { graceExpiresAt: now + 1 }],
])('a key works within %s', async (_title, change) => {
  await expect(keyWith({}, change).verify()).resolves.toMatchObject({ outcome: 'verified' })
})

test('a key with an address list is refused where there is no address', async () => {
  const { verify, key } = keyWith({}, { ipAllow: ['192.0.2.0/24'] })
  await expect(verify(key, { ...context, address: undefined })).resolves.toMatchObject({
    cause: 'address',
  })
})

test('a key with a wrong checksum never reaches the store', async () => {
  const { key, record } = createApiKey({ owner: 'ada' })
  const lookups: string[] = []
  const records = memoryStore({ records: [record] })
  const store = { ...records, get: (id: string) => (lookups.push(id), records.get(id)) }
  const last = key.endsWith('0') ? '1' : '0'
  const verification = apiKeys({ store }).verify(
    { scheme: 'bearer', value: key.slice(0, -1) + last, id: undefined },
    context,
  )
  expect(await verification).toEqual({ outcome: 'refused', cause: 'malformed' })
  expect(lookups).toEqual([])
})

test('another key with the id of a stored one is refused', async () => {
  const { record, verify } = keyWith()
  const forged = createApiKey({
    owner: 'eve',
    // The id is drawn first: its bytes are its characters' places in the alphabet.
    randomBytes: (size) =>
      size === 12 ? Uint8Array.from([...record.id].map(alphabetIndex)) : new Uint8Array(size),
  })
  expect(forged.record.id).toBe(record.id)
  await expect(verify(forged.key)).resolves.toEqual({ outcome: 'refused', cause: 'wrong secret' })
})

test('a well-formed key that nobody issued is refused like a wrong one', async () => {
  const { verify } = keyWith()
  const { key } = createApiKey({ owner: 'eve' })
  await expect(verify(key)).resolves.toEqual({ outcome: 'refused', cause: 'unknown' })
})

test('a test key is refused where only live keys are taken', async () => {
  const { key, record } = createApiKey({ owner: 'ada', environment: 'test' })
  const authenticator = apiKeys({ store: memoryStore({ records: [record] }), environment: 'live' })
  expect(
    await authenticator.verify({ scheme: 'bearer', value: key, id: undefined }, context),
  ).toEqual({ outcome: 'refused', cause: 'environment' })
})

test.each([
  [{ store: {} }, 'option `store` of `apiKeys` must be an object with `get`'],
  [{ store: memoryStore(), peper: 'x' }, 'did you mean `pepper`?'],
  [{ store: memoryStore(), pepper: 'short' }, 'at least 16 bytes; received 5'],
  [{ store: memoryStore(), environment: 'prod' }, 'must be one of "any", "live", "test"'],
])('a wrong option is told at construction: %#', (options, message) => {
  expect(() => apiKeys(options as never)).toThrow(message)
})

test('a wrong pepper is not repeated in the message', () => {
  const message = messageOf(() => apiKeys({ store: memoryStore(), pepper: 'hunter2' }))
  expect(message).toContain('pepper')
  expect(message).not.toContain('hunter2')
})

test.each(['nonsense', '10.0.0.0/99', '127.0.0.0/x', '1.2.3.4/8/8'])(
  'a key cannot be confined to %s, which is no range',
  (range) => {
    expect(() => createApiKey({ owner: 'ada', ipAllow: [range] })).toThrow('CIDR ranges')
  },
)

function alphabetIndex(character: string): number {
  return '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.indexOf(character)
}

function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return String(error)
  }
  throw new Error('nothing was thrown')
}

describe('a key that was proven before', () => {
  test('yields the same principal, without another digest', async () => {
    const { verify } = keyWith({ pepper })
    const [first, second] = [await verify(), await verify()]
    expect(first).toEqual(second)
    expect('principal' in first && 'principal' in second && first.principal).toBe(
      'principal' in second && second.principal,
    )
  })

  test.each([
    ['expires', { expiresAt: now + 1 }, 'expired'],
    ['has its grace end', { graceExpiresAt: now + 1 }, 'rotated'],
  ])('is refused as soon as it %s', async (_, change, cause) => {
    const { verify } = keyWith({}, change)
    await expect(verify()).resolves.toMatchObject({ outcome: 'verified' })
    const later = { ...context, now: now + 1 }
    await expect(verify(undefined, later)).resolves.toEqual({ outcome: 'refused', cause })
  })

  test('is refused as soon as its record is revoked, replaced or gone', async () => {
    const { record, store, verify } = keyWith()
    await verify()
    await store.cas({ ...record, version: 2, revokedAt: now })
    await expect(verify()).resolves.toMatchObject({ cause: 'revoked' })
    await store.cas({ ...record, version: 3, digest: 'A'.repeat(43) })
    await expect(verify()).resolves.toMatchObject({ cause: 'wrong secret' })
    await store.delete(record.id)
    await expect(verify()).resolves.toMatchObject({ cause: 'unknown' })
  })

  test('is proven anew by a store whose records may change in place', async () => {
    const { key, record } = keyWith()
    const changing = { ...record, digest: record.digest }
    const { verify } = apiKeys({ store: { get: () => Promise.resolve(changing) } })
    const credential = { scheme: 'bearer', value: key, id: undefined } as const
    expect(await verify(credential, context)).toMatchObject({ outcome: 'verified' })
    changing.digest = 'A'.repeat(43)
    expect(await verify(credential, context)).toMatchObject({ cause: 'wrong secret' })
  })
})
