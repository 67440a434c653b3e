import { apiKeys, type ApiKeysOptions } from '../../../src/controls/authenticate/api-keys'
import { createApiKey } from '../../../src/controls/authenticate/keys/create'
import type { ApiKeyRecord } from '../../../src/core/store'
import { memoryStore } from '../../../src/stores/memory'
import { verificationContext } from '../../support/exchange'
import { pepper } from './support'

const minute = 60_000

beforeEach(() => jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => jest.useRealTimers())

function keyInUse(
  options: Partial<ApiKeysOptions>,
  change: Partial<ApiKeyRecord> = {},
  made: { pepper?: ApiKeysOptions['pepper'] } = {},
) {
  const { key, record } = createApiKey({
    owner: 'ada',
    ...(made.pepper && { pepper: made.pepper }),
  })
  const memory = memoryStore<ApiKeyRecord>({ records: [{ ...record, ...change }] })
  const writes: ApiKeyRecord[] = []
  const faults: Error[] = []
  const store = {
    ...memory,
    cas: (next: ApiKeyRecord) => {
      const fault = faults.shift()
      if (fault) return Promise.reject(fault)
      writes.push(next)
      return memory.cas(next)
    },
  }
  const { verify } = apiKeys({ store, ...options })
  const use = async () => {
    const credential = { scheme: 'bearer', value: key, id: undefined } as const
    const { outcome } = await verify(credential, verificationContext(Date.now()))
    expect(outcome).toBe('verified')
  }
  const read = async () => (await memory.get(record.id))!
  return { use, read, writes, faults, record, memory }
}

describe('the last use of a key', () => {
  test('is written after a minute, once, however often it was used, and never on its way', async () => {
    const { use, read, writes } = keyInUse({ lastUsed: true })
    for (let i = 0; i < 50; i++) await use()
    await jest.advanceTimersByTimeAsync(minute - 2)
    await use()
    const used = Date.now()
    expect(writes).toEqual([])
    await jest.advanceTimersByTimeAsync(2)
    expect(writes).toHaveLength(1)
    expect(await read()).toMatchObject({ lastUsedAt: used, version: 2 })
  })

  test('is written at most once a minute', async () => {
    const { use, writes } = keyInUse({ lastUsed: true })
    for (let second = 0; second < 600; second++) {
      await use()
      await jest.advanceTimersByTimeAsync(1000)
    }
    expect(writes.length).toBeGreaterThan(4)
    expect(writes.length).toBeLessThanOrEqual(10)
  })

  test('is not kept unless it is asked for', async () => {
    const { use, writes } = keyInUse({})
    await use()
    await jest.advanceTimersByTimeAsync(5 * minute)
    expect(writes).toEqual([])
  })

  test('is dropped where the store fails, and written with the next use', async () => {
    const { use, read, faults } = keyInUse({ lastUsed: true })
    faults.push(new Error('connection lost'))
    await use()
    await jest.advanceTimersByTimeAsync(minute)
    expect((await read()).lastUsedAt).toBeUndefined()
    await use()
    await jest.advanceTimersByTimeAsync(minute)
    expect((await read()).lastUsedAt).toBe(Date.now() - minute)
  })

  test('never brings a revoked key back, nor changes it', async () => {
    const { use, read, memory, record } = keyInUse({ lastUsed: true })
    await use()
    await memory.cas({ ...record, version: 2, revokedAt: 1 })
    await jest.advanceTimersByTimeAsync(minute)
    expect(await read()).toEqual({ ...record, version: 2, revokedAt: 1 })
  })

  test('never goes back', async () => {
    const { use, read, memory, record } = keyInUse({ lastUsed: true })
    await use()
    await memory.cas({ ...record, version: 2, lastUsedAt: Date.now() + 5000 })
    await jest.advanceTimersByTimeAsync(minute)
    expect((await read()).lastUsedAt).toBe(Date.now() - minute + 5000)
  })
})

describe('a key whose pepper is no longer the first', () => {
  const old = { id: '2025', secret: pepper }
  const fresh = { id: '2026', secret: `${pepper}, another one` }

  test('moves to the first one after it was used, so that the old one can go', async () => {
    const { use, read, memory } = keyInUse({ pepper: [fresh, old] }, {}, { pepper: old })
    await use()
    await jest.advanceTimersByTimeAsync(minute)
    expect(await read()).toMatchObject({ pepperId: '2026', version: 2 })
    await use()
    await jest.advanceTimersByTimeAsync(minute)
    expect((await memory.list())[0]).toMatchObject({ version: 2 })
  })

  test('verifies without the old one then', async () => {
    const { key, record } = createApiKey({ owner: 'ada', pepper: old })
    const store = memoryStore({ records: [record] })
    const outcome = async (peppers: (typeof old)[]) => {
      const { verify } = apiKeys({ store, pepper: peppers })
      const credential = { scheme: 'bearer', value: key, id: undefined } as const
      return verify(credential, verificationContext(Date.now()))
    }
    expect(await outcome([fresh])).toMatchObject({ cause: 'pepper unknown' })
    expect(await outcome([fresh, old])).toMatchObject({ outcome: 'verified' })
    await jest.advanceTimersByTimeAsync(minute)
    expect(await outcome([fresh])).toMatchObject({ outcome: 'verified' })
  })

  test('moves from no pepper to the first one', async () => {
    const { use, read } = keyInUse({ pepper: fresh })
    await use()
    await jest.advanceTimersByTimeAsync(minute)
    expect(await read()).toMatchObject({ pepperId: '2026' })
  })

  test('is tried again after the store failed', async () => {
    const { use, read, faults } = keyInUse({ pepper: fresh })
    faults.push(new Error('connection lost'))
    await use()
    await jest.advanceTimersByTimeAsync(minute)
    expect(await read()).toMatchObject({ pepperId: null })
    await jest.advanceTimersByTimeAsync(minute)
    expect(await read()).toMatchObject({ pepperId: '2026' })
  })

  test('is not moved over a digest that another has written', async () => {
    const { use, read, memory, record } = keyInUse({ pepper: fresh })
    await use()
    await memory.cas({ ...record, version: 2, digest: 'A'.repeat(43) })
    await jest.advanceTimersByTimeAsync(minute)
    expect(await read()).toMatchObject({ digest: 'A'.repeat(43), pepperId: null })
  })

  test('stays where it is if that is asked for', async () => {
    const { use, writes } = keyInUse({ pepper: fresh, rehash: false })
    await use()
    await jest.advanceTimersByTimeAsync(minute)
    expect(writes).toEqual([])
  })
})

test.each(['lastUsed', 'rehash'])('`%s` needs a store that can write', (name) => {
  const { get } = memoryStore<ApiKeyRecord>()
  expect(() => apiKeys({ store: { get }, [name]: true })).toThrow('needs a `store` with `cas`')
})
