import { keyManager } from '../../../src/controls/authenticate/keys/life-cycle'
import { createApiKey } from '../../../src/controls/authenticate/keys/create'
import type { ApiKeyRecord } from '../../../src/core/store'
import { day, hour, service } from './support'

const minute = 60_000

async function rotated(options?: { graceMs?: number }) {
  const parts = service()
  const { key, record } = await parts.keys.issue({ owner: 'ada' })
  const next = await parts.keys.rotate(record.id, options)
  return { ...parts, key, record, next }
}

describe('a rotated key', () => {
  test('works beside its successor for 48 hours, to the millisecond', async () => {
    const { key, next, outcome, time } = await rotated()
    expect(await outcome(next.key)).toBe('verified')
    time.now += 48 * hour - 1
    expect(await outcome(key)).toBe('verified')
    time.now += 1
    expect(await outcome(key)).toBe('rotated')
    expect(await outcome(next.key)).toBe('verified')
  })

  test('ends at once with a grace of 0', async () => {
    const { key, next, outcome } = await rotated({ graceMs: 0 })
    expect(await outcome(key)).toBe('rotated')
    expect(await outcome(next.key)).toBe('verified')
  })

  // NeMo #1693 and unkey #5892: the grace is a deadline of its own and extends nothing.
  test('ends with its own life where that is earlier than its grace', async () => {
    const { keys, outcome, time } = service()
    const { key, record } = await keys.issue({ owner: 'ada', expiresInDays: 1 })
    const next = await keys.rotate(record.id, { graceMs: 30 * day })
    time.now += day
    expect(await outcome(key)).toBe('expired')
    expect(await outcome(next.key)).toBe('expired')
  })

  test('names its successor, which names it', async () => {
    const { keys, record, next, events, time } = await rotated()
    expect(await keys.inspect(record.id)).toMatchObject({
      state: 'grace',
      successor: next.record.id,
      graceExpiresAt: time.now + 48 * hour,
    })
    expect(await keys.inspect(next.record.id)).toMatchObject({ predecessor: record.id })
    expect(events.at(-1)).toMatchObject({
      type: 'key.rotated',
      id: record.id,
      successor: next.record.id,
      graceExpiresAt: time.now + 48 * hour,
    })
  })

  test('shows in the ledger as long as somebody uses it', async () => {
    const { verify, key, record, next } = await rotated()
    expect(await verify(key)).toMatchObject({ note: `key.grace_used ${record.id}` })
    expect(await verify(next.key)).not.toHaveProperty('note')
  })
})

test('a successor inherits everything that a key is confined to', async () => {
  const { keys } = service()
  const granted = {
    owner: 'ada',
    tenant: 'engines',
    roles: ['developer'],
    scopes: ['ai.model.read'],
    models: ['gpt-*'],
    attributes: { clearance: 2 },
    ipAllow: ['192.0.2.0/24'],
    name: 'laptop',
    environment: 'test',
  } as const
  const { record } = await keys.issue(granted)
  const next = await keys.rotate(record.id)
  expect(next.record).toMatchObject({ ...granted, expiresAt: record.expiresAt })
  expect(next.key).toMatch(/^pc_test_/)
})

test('a successor never outlives its predecessor, also after many rotations', async () => {
  const { keys, outcome, time } = service()
  let { key, record } = await keys.issue({ owner: 'ada', expiresInDays: 10 })
  const end = record.expiresAt
  for (let round = 0; round < 9; round++) {
    time.now += day
    ;({ key, record } = await keys.rotate(record.id))
    expect(record.expiresAt).toBe(end)
  }
  time.now += day
  expect(await outcome(key)).toBe('expired')
})

describe('a key cannot be rotated', () => {
  test.each([
    ['after it was revoked', 'key-revoked', { revokedAt: 1 }],
    ['after it expired', 'key-expired', { expiresAt: 1 }],
    ['after its grace', 'key-rotated', { graceExpiresAt: 1 }],
    ['where its record is malformed', 'key-malformed', { expiresAt: '2030-01-01' as never }],
  ])('%s', async (_title, code, change) => {
    const { keys, store } = service()
    const { record } = await keys.issue({ owner: 'ada' })
    await store.cas({ ...record, ...change, version: 2 })
    await expect(keys.rotate(record.id)).rejects.toMatchObject({ code })
    expect(await store.list()).toHaveLength(1)
  })

  test('twice', async () => {
    const { keys, record, store } = await rotated()
    await expect(keys.rotate(record.id)).rejects.toMatchObject({ code: 'key-rotated' })
    expect(await store.list()).toHaveLength(2)
  })

  // InsForge #748: the hours of grace were not validated.
  test.each([-1, 30 * day + 1, 0.5, Number.NaN, Infinity, '3600'])(
    'with a grace of %p',
    async (graceMs) => {
      const { keys } = service()
      const { record } = await keys.issue({ owner: 'ada' })
      await expect(keys.rotate(record.id, { graceMs } as never)).rejects.toThrow(
        'a whole number of milliseconds from 0 to 2592000000',
      )
    },
  )

  test('into a live one where its record does not say that it is', async () => {
    const { keys, store } = service()
    const { record } = createApiKey({ owner: 'ada', clock: () => Date.UTC(2026, 0, 1) })
    await store.insert({ ...record, environment: undefined })
    await expect(keys.rotate(record.id)).rejects.toThrow('live or test')
    expect((await keys.rotate(record.id, { environment: 'test' })).key).toMatch(/^pc_test_/)
  })
})

describe('of several rotations at the same time', () => {
  test('one wins, and no other leaves a key behind', async () => {
    const { keys, store } = service()
    const { record } = await keys.issue({ owner: 'ada' })
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => keys.rotate(record.id)),
    )
    const won = results.filter((result) => result.status === 'fulfilled')
    expect(won).toHaveLength(1)
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'key-rotated' })
    }
    const left = (await store.list()).map(({ id }) => id).sort()
    expect(left).toEqual([record.id, won[0]!.value.record.id].sort())
  })

  test('a revocation in between wins over all of them', async () => {
    const { keys, store } = service()
    const { record } = await keys.issue({ owner: 'ada' })
    const rotating = keys.rotate(record.id)
    const revoking = keys.revoke(record.id, 'lost', { successor: true })
    await Promise.allSettled([rotating, revoking])
    await keys.revoke(record.id, 'lost', { successor: true })
    const states = (await keys.list()).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['revoked']))
    expect(await store.get(record.id)).toMatchObject({ revokedReason: 'lost' })
  })

  test('what is written to the record meanwhile does not disturb', async () => {
    const { keys, store } = service()
    const { record } = await keys.issue({ owner: 'ada' })
    const rotating = keys.rotate(record.id)
    await store.cas({ ...record, version: 2, lastUsedAt: 5 })
    await rotating
    expect(await store.get(record.id)).toMatchObject({
      lastUsedAt: 5,
      successor: expect.any(String),
    })
  })
})

describe('a rotation that stops half way', () => {
  type Write = 'insert' | 'cas'

  /** A service whose process ends at its nth write: whether that was done or not, no other follows. */
  async function stoppedAt(stop: number, done: boolean) {
    const parts = service()
    const { key, record } = await parts.keys.issue({
      owner: 'ada',
      expiresInDays: null,
      allowNonExpiring: true,
    })
    let writes = 0
    const failing = (name: Write) => async (value: ApiKeyRecord) => {
      writes++
      if (writes > stop || (writes === stop && !done)) throw new Error('the process is gone')
      const result = await parts.store[name](value)
      if (writes === stop) throw new Error('the process is gone')
      return result as never
    }
    const store = {
      ...parts.store,
      insert: failing('insert'),
      cas: failing('cas'),
      delete: () => Promise.reject(new Error('the process is gone')),
    }
    const dying = keyManager({ store, clock: parts.clock })
    await expect(dying.rotate(record.id)).rejects.toThrow('the process is gone')
    return { ...parts, key, record }
  }

  test.each([
    ['before its first write', 1, false, 'active'],
    ['after the successor was written', 1, true, 'active'],
    ['before the predecessor was written', 2, false, 'active'],
    ['after the predecessor was written', 2, true, 'grace'],
    ['before the successor got its life', 3, false, 'grace'],
  ] as const)('%s leaves the old key in force and one key without an end', async (...row) => {
    const [, stop, done, state] = row
    const { keys, outcome, key, record, time } = await stoppedAt(stop, done)
    expect(await outcome(key)).toBe('verified')
    expect(await keys.inspect(record.id)).toMatchObject({ state })
    time.now += 10 * minute
    const endless = (await keys.list()).filter(
      ({ expiresAt, graceExpiresAt }) => expiresAt == null && graceExpiresAt == null,
    )
    expect(endless).toHaveLength(state === 'active' ? 1 : 0)
    const others = (await keys.list()).filter(({ id }) => id !== record.id)
    expect(others.filter((other) => other.state !== 'expired')).toEqual([])
  })

  test.each([1, 2])('after write %i can be begun again, and locks nobody out', async (stop) => {
    const { keys, outcome, key, record, time } = await stoppedAt(stop, true)
    time.now += 10 * minute
    const next = await keys.rotate(record.id)
    expect(await outcome(next.key)).toBe('verified')
    expect(await outcome(key)).toBe('verified')
    expect((await keys.inspect(record.id)).successor).toBe(next.record.id)
    time.now += 48 * hour
    expect(await outcome(key)).toBe('rotated')
    expect(await outcome(next.key)).toBe('verified')
  })

  test('begun again never makes the grace longer', async () => {
    const { keys, record, time } = await stoppedAt(2, true)
    const end = (await keys.inspect(record.id)).graceExpiresAt
    time.now += 10 * minute
    await keys.rotate(record.id, { graceMs: 30 * day })
    expect((await keys.inspect(record.id)).graceExpiresAt).toBe(end)
  })

  test('cannot be begun again while it may still be under way', async () => {
    const { keys, record } = await stoppedAt(2, true)
    await expect(keys.rotate(record.id)).rejects.toThrow('try in ten minutes')
  })
})
