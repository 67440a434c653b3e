import { keyManager } from '../../../src/controls/authenticate/keys/life-cycle'
import { memoryStore } from '../../../src/stores/memory'
import { day, hour, pepper, service } from './support'

describe('issue', () => {
  test('makes a key that works, and stores its record without it', async () => {
    const { keys, store, outcome, events } = service()
    const { key, record } = await keys.issue({ owner: 'ada', name: 'laptop', roles: ['developer'] })
    expect(await outcome(key)).toBe('verified')
    expect(await store.get(record.id)).toMatchObject({ owner: 'ada', name: 'laptop', version: 1 })
    expect(JSON.stringify(await store.list())).not.toContain(key.slice(21, 64))
    expect(events).toEqual([
      {
        type: 'key.issued',
        id: record.id,
        owner: 'ada',
        tenant: undefined,
        at: expect.any(Number),
      },
    ])
    expect(JSON.stringify(events)).not.toContain(key.slice(21, 64))
  })

  test('gives a key 90 days, or as many as it is told', async () => {
    const { keys, time } = service()
    const usual = await keys.issue({ owner: 'ada' })
    const short = await keys.issue({ owner: 'ada', expiresInDays: 7 })
    expect(usual.record.expiresAt).toBe(time.now + 90 * day)
    expect(short.record.expiresAt).toBe(time.now + 7 * day)
  })

  test('makes a key without an end only where that is allowed in words', async () => {
    const { keys, outcome, time } = service()
    const forever = { owner: 'ada', expiresInDays: null }
    await expect(keys.issue(forever)).rejects.toThrow('needs `allowNonExpiring: true`')
    const { key } = await keys.issue({ ...forever, allowNonExpiring: true })
    time.now += 10_000 * day
    expect(await outcome(key)).toBe('verified')
  })

  // better-auth CVE-2025-61928: fields that only the server may set came from the caller.
  test.each(['id', 'digest', 'version', 'revokedAt', 'predecessor', 'imported'])(
    'takes no `%s` from its caller',
    async (field) => {
      const { keys } = service()
      const grant = { owner: 'ada', [field]: 'x' }
      await expect(keys.issue(grant as never)).rejects.toThrow(`no option \`${field}\``)
    },
  )

  test('hands the key out though a listener throws or rejects', async () => {
    for (const onEvent of [
      () => {
        throw new Error('listener')
      },
      (async () => Promise.reject(new Error('listener'))) as () => void,
    ]) {
      const { keys, outcome } = service({ manager: { onEvent } })
      expect(await outcome((await keys.issue({ owner: 'ada' })).key)).toBe('verified')
    }
  })
})

describe('list and inspect', () => {
  test('tell the state of each key and no digest, oldest first', async () => {
    const { keys, time } = service()
    const states = ['active', 'grace', 'rotated', 'revoked', 'expired'] as const
    const ids: string[] = []
    for (const owner of states) {
      time.now += 1
      ids.push((await keys.issue({ owner, expiresInDays: owner === 'expired' ? 1 : 90 })).record.id)
    }
    const [, grace = '', rotated = '', revoked = ''] = ids
    await keys.rotate(rotated, { graceMs: hour })
    await keys.revoke(revoked, 'left')
    time.now += day
    await keys.rotate(grace)
    const listed = (await keys.list()).filter(({ predecessor }) => predecessor === undefined)
    expect(listed.map(({ id }) => id)).toEqual(ids)
    expect(listed.map(({ state }) => state)).toEqual(states)
    expect(listed.map(({ owner }) => owner)).toEqual(states)
    expect(JSON.stringify(listed)).not.toContain('digest')
    expect(await keys.inspect(revoked)).toMatchObject({ state: 'revoked', revokedReason: 'left' })
  })

  test('filter by owner, tenant and state', async () => {
    const { keys } = service()
    await keys.issue({ owner: 'ada', tenant: 'a' })
    await keys.issue({ owner: 'ada', tenant: 'b' })
    await keys.issue({ owner: 'eve', tenant: 'b' })
    expect(await keys.list({ owner: 'ada' })).toHaveLength(2)
    expect(await keys.list({ owner: 'ada', tenant: 'b' })).toHaveLength(1)
    expect(await keys.list({ state: 'revoked' })).toEqual([])
    await expect(keys.list({ ownr: 'ada' } as never)).rejects.toThrow('did you mean `owner`?')
  })

  test('know no key that nobody issued, and repeat no key that was taken for an id', async () => {
    const { keys } = service()
    const { key } = await keys.issue({ owner: 'ada' })
    await expect(keys.inspect('nobody')).rejects.toMatchObject({ code: 'key-unknown' })
    const mistaken: unknown = await keys.inspect(key).catch((error: unknown) => error)
    expect(String(mistaken)).toContain('70 characters')
    expect(String(mistaken)).not.toContain(key.slice(21, 40))
  })
})

describe('revoke', () => {
  test('is in force at once, keeps the reason, and is told as such', async () => {
    const { keys, outcome, events, time } = service()
    const { key, record } = await keys.issue({ owner: 'ada' })
    expect(await outcome(key)).toBe('verified')
    expect(await keys.revoke(record.id, 'laptop lost')).toMatchObject([
      { id: record.id, state: 'revoked', revokedReason: 'laptop lost', revokedAt: time.now },
    ])
    expect(await outcome(key)).toBe('revoked')
    expect(events.at(-1)).toMatchObject({ type: 'key.revoked', reason: 'laptop lost' })
  })

  test('done twice is the same as once', async () => {
    const { keys, events, time } = service()
    const { record } = await keys.issue({ owner: 'ada' })
    const [first] = await keys.revoke(record.id, 'first')
    time.now += 1000
    expect(await keys.revoke(record.id, 'second')).toEqual([first])
    expect(events.filter(({ type }) => type === 'key.revoked')).toHaveLength(1)
  })

  test('takes the successors along where it is told to', async () => {
    const { keys, outcome } = service()
    const first = await keys.issue({ owner: 'ada' })
    const second = await keys.rotate(first.record.id)
    const third = await keys.rotate(second.record.id)
    await keys.revoke(first.record.id, 'this one')
    expect(await outcome(second.key)).toBe('verified')
    expect(await keys.revoke(first.record.id, 'all', { successor: true })).toHaveLength(3)
    expect(await outcome(second.key)).toBe('revoked')
    expect(await outcome(third.key)).toBe('revoked')
    expect(await keys.inspect(first.record.id)).toMatchObject({ revokedReason: 'this one' })
  })

  test('goes through whatever else is written to the record meanwhile', async () => {
    const { keys, store, outcome } = service()
    const { key, record } = await keys.issue({ owner: 'ada' })
    let rivals = 3
    const busy = {
      ...store,
      cas: async (next: typeof record) => {
        if (rivals-- > 0) {
          const current = (await store.get(record.id))!
          await store.cas({ ...current, version: current.version + 1, lastUsedAt: rivals })
        }
        return store.cas(next)
      },
    }
    await keyManager({ store: busy }).revoke(record.id, 'lost')
    expect(await outcome(key)).toBe('revoked')
    expect(await store.get(record.id)).toMatchObject({ lastUsedAt: 0 })
  })

  test('says so where others are faster again and again', async () => {
    const { store, keys } = service()
    const { record } = await keys.issue({ owner: 'ada' })
    const lost = keyManager({ store: { ...store, cas: () => Promise.resolve(false) } })
    await expect(lost.revoke(record.id, 'x')).rejects.toMatchObject({ code: 'key-conflict' })
  })

  test.each([undefined, '', 'two\nlines', 'x'.repeat(257)])(
    'wants a reason of one line, not %p',
    async (reason) => {
      const { keys } = service()
      const { record } = await keys.issue({ owner: 'ada' })
      await expect(keys.revoke(record.id, reason as never)).rejects.toThrow('one line')
    },
  )

  test('rejects where the store does not answer, and tells of nothing', async () => {
    const { store, keys, events } = service()
    const { record } = await keys.issue({ owner: 'ada' })
    const down = { ...store, cas: () => Promise.reject(new Error('connection lost')) }
    const told: unknown[] = []
    const cut = keyManager({ store: down, onEvent: (event) => told.push(event) })
    await expect(cut.revoke(record.id, 'lost')).rejects.toThrow('connection lost')
    expect(told).toEqual([])
    expect(events).toHaveLength(1)
  })
})

describe('find', () => {
  test('knows a whole key, in force or not, and nobody by the id alone', async () => {
    const { keys } = service({ manager: { pepper } })
    const { key, record } = await keys.issue({ owner: 'ada' })
    await keys.revoke(record.id, 'lost')
    expect(await keys.find(key)).toMatchObject({ id: record.id, state: 'revoked' })
    expect(await keys.find(record.id)).toBeUndefined()
    const { key: other } = await service().keys.issue({ owner: 'eve' })
    expect(await keys.find(other)).toBeUndefined()
    expect(await keys.find(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)).toBeUndefined()
    expect(await keys.find('__proto__')).toBeUndefined()
  })
})

test.each([
  [{ store: { get: () => undefined } }, '`get`, `insert`, `cas`, `delete`, `list`'],
  [{ store: memoryStore(), peper: 'x' }, 'did you mean `pepper`?'],
  [{ store: memoryStore(), pepper: 'short' }, 'at least 16 bytes; received 5'],
])('a wrong option is told at construction: %#', (options, message) => {
  expect(() => keyManager(options as never)).toThrow(message)
})
