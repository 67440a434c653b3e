import { apiKeys } from '../../../src/controls/authenticate/api-keys'
import {
  createApiKey,
  type CreateApiKeyOptions,
} from '../../../src/controls/authenticate/keys/create'
import type { ApiKeyRecord, RecordChange } from '../../../src/core/store'
import { cachedRecords } from '../../../src/stores/cached-records'
import { memoryStore } from '../../../src/stores/memory'
import { verificationContext } from '../../support/exchange'

const now = Date.UTC(2026, 0, 1)

/** A store elsewhere: it counts its reads, and can be cut off. */
function elsewhere(options: Partial<CreateApiKeyOptions> = {}) {
  const time = { now }
  const clock = () => time.now
  const { key, record } = createApiKey({ owner: 'ada', clock, ...options })
  const records = new Map<string, ApiKeyRecord>([[record.id, record]])
  const reads: string[] = []
  let currentAt: number | undefined
  let tell: (change: RecordChange<ApiKeyRecord>) => void = () => undefined
  const store = {
    get: (id: string) => {
      reads.push(id)
      if (currentAt !== undefined) return Promise.reject(new Error('connection lost'))
      return Promise.resolve(structuredClone(records.get(id)))
    },
    watch: (_prefix: string, listener: typeof tell) => {
      tell = listener
      return { close: () => undefined, currentAt: () => currentAt ?? time.now }
    },
  }
  const authenticator = apiKeys({ store, clock })
  const verify = (value = key) =>
    authenticator.verify({ scheme: 'bearer', value, id: undefined }, verificationContext(time.now))
  const write = (change: Partial<ApiKeyRecord>) => {
    const next = { ...record, ...change, version: 2 }
    records.set(record.id, next)
    tell({ type: 'put', record: next })
  }
  const cutOff = () => void (currentAt = time.now)
  return { authenticator, key, record, records, reads, time, verify, write, cutOff }
}

test('a cold key costs one read of the store, and so do many uses of it at once', async () => {
  const { verify, reads } = elsewhere()
  await Promise.all([verify(), verify(), verify()])
  expect(reads).toHaveLength(1)
})

test('a warm key costs none, and no promise either', async () => {
  const { verify, reads } = elsewhere()
  const cold = verify()
  expect(cold).toBeInstanceOf(Promise)
  const result = await cold
  for (let i = 0; i < 10; i++) expect(verify()).toBe(result)
  expect(reads).toHaveLength(1)
})

test('a key that nobody issued costs one read, also when it comes again', async () => {
  const { verify, reads } = elsewhere()
  const { key } = createApiKey({ owner: 'eve' })
  expect(await verify(key)).toMatchObject({ cause: 'unknown' })
  expect(await verify(key)).toMatchObject({ cause: 'unknown' })
  expect(reads).toHaveLength(1)
})

test.each<[string, Partial<ApiKeyRecord>, string]>([
  ['revoked', { revokedAt: now }, 'revoked'],
  ['rotated without a grace', { graceExpiresAt: now }, 'rotated'],
  ['confined to other addresses', { ipAllow: ['198.51.100.0/24'] }, 'address'],
  ['given a shorter life', { expiresAt: now }, 'expired'],
])('a warm key that is %s is refused with the announcement', async (_title, change, cause) => {
  const { verify, write, reads } = elsewhere()
  expect(await verify()).toMatchObject({ outcome: 'verified' })
  write(change)
  expect(verify()).toEqual({ outcome: 'refused', cause })
  expect(reads).toHaveLength(1)
})

// solana-platform #897: the cached record lacked the deadline of the rotation.
test('a deadline ends a warm key though nothing is announced or read', async () => {
  const { verify, write, time, reads } = elsewhere()
  await verify()
  write({ graceExpiresAt: now + 1000 })
  expect(verify()).toMatchObject({ outcome: 'verified', until: now + 1000 })
  time.now += 1000
  expect(verify()).toEqual({ outcome: 'refused', cause: 'rotated' })
  expect(reads).toHaveLength(1)
})

describe('while the store does not answer', () => {
  test('a warm key works for a minute, then nobody can tell: it rejects', async () => {
    const { verify, time, cutOff } = elsewhere()
    await verify()
    cutOff()
    time.now += 59_999
    expect(await verify()).toMatchObject({ outcome: 'verified' })
    time.now += 1
    await expect(async () => verify()).rejects.toThrow('the store does not answer')
  })

  test('a cold key rejects and is not refused', async () => {
    const { verify, cutOff } = elsewhere()
    cutOff()
    await expect(async () => verify()).rejects.toThrow('the store does not answer')
  })

  // solana-platform #1214: while refreshes failed, the deadline was never enforced.
  test('deadlines hold all the same', async () => {
    const { verify, write, time, cutOff } = elsewhere()
    await verify()
    write({ graceExpiresAt: now + 10_000 })
    cutOff()
    time.now += 10_000
    expect(await verify()).toEqual({ outcome: 'refused', cause: 'rotated' })
  })
})

test('whoever streams hears of a change to a key that was used', async () => {
  const { authenticator, verify, write } = elsewhere()
  let changes = 0
  const end = authenticator.onChange?.(() => changes++)
  await verify()
  write({ revokedAt: now })
  expect(changes).toBe(1)
  end?.()
  write({ revokedAt: now })
  expect(changes).toBe(1)
})

test('a verification says until when it holds', async () => {
  const { record, verify } = elsewhere()
  expect(await verify()).toMatchObject({ until: record.expiresAt })
  const endless = elsewhere({ expiresInDays: null, allowNonExpiring: true })
  expect(await endless.verify()).not.toHaveProperty('until')
})

test('a cache that somebody made and shares is used as it is', async () => {
  const { key, record } = createApiKey({ owner: 'ada' })
  const store = memoryStore({ records: [record] })
  const cache = cachedRecords<ApiKeyRecord>({ store })
  const { verify } = apiKeys({ store: cache })
  const credential = { scheme: 'bearer', value: key, id: undefined } as const
  const context = verificationContext(Date.now())
  expect(await verify(credential, context)).toMatchObject({ outcome: 'verified' })
  expect(cache.peek(record.id)).toEqual(record)
  await store.cas({ ...record, version: 2, revokedAt: 1 })
  expect(verify(credential, context)).toMatchObject({ cause: 'revoked' })
})

test.each([[['10.0.0.0/8', 'nonsense']], ['10.0.0.0/8'], [null], [[7]], [{}]])(
  'a record whose addresses are %j refuses its key',
  async (ipAllow) => {
    const { key, record } = createApiKey({ owner: 'ada' })
    const store = memoryStore({ records: [{ ...record, ipAllow: ipAllow as never }] })
    const { verify } = apiKeys({ store })
    const credential = { scheme: 'bearer', value: key, id: undefined } as const
    const context = verificationContext(Date.now(), '10.0.0.1')
    expect(await verify(credential, context)).toEqual({
      outcome: 'refused',
      cause: 'record malformed',
    })
  },
)

test('a credential longer than any key is not even hashed', () => {
  const { verify, reads } = elsewhere()
  expect(verify(`pc_live_${'a'.repeat(8000)}`)).toEqual({ outcome: 'refused', cause: 'malformed' })
  expect(reads).toEqual([])
})
