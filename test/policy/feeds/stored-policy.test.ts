import { setImmediate } from 'node:timers/promises'
import type { RecordChange, RecordStore } from '../../../src/core/store'
import {
  memoryStore,
  publishPolicy,
  storedPolicy,
  type PolicyFeed,
  type PolicyRecord,
} from '../../../src/index'

const store = (): RecordStore<PolicyRecord> => memoryStore<PolicyRecord>()
const idOf = (feed: PolicyFeed): unknown => (feed.read().value as { id?: unknown }).id

test('what was published is read, and what is published next is told', async () => {
  const shared = store()
  await publishPolicy({ store: shared, policy: { version: 1, id: 'first' } })
  const feed = await storedPolicy({ store: shared })
  let told = 0
  feed.onChange(() => (told += 1))
  expect(idOf(feed)).toBe('first')

  const { version } = await publishPolicy({ store: shared, policy: { version: 1, id: 'second' } })
  expect(version).toBe(2)
  expect(told).toBe(1)
  expect(idOf(feed)).toBe('second')
})

test('documents of other names, and the same document again, are told to nobody', async () => {
  const shared = store()
  await publishPolicy({ store: shared, policy: { version: 1, id: 'mine' } })
  const feed = await storedPolicy({ store: shared })
  let told = 0
  feed.onChange(() => (told += 1))
  await publishPolicy({ store: shared, name: 'main2', policy: { version: 1, id: 'other' } })
  await publishPolicy({ store: shared, policy: { version: 1, id: 'mine' } })
  expect(told).toBe(0)
  expect(idOf(feed)).toBe('mine')
})

test('a record that was deleted leaves the last document', async () => {
  const shared = store()
  await publishPolicy({ store: shared, policy: { version: 1, id: 'last' } })
  const feed = await storedPolicy({ store: shared })
  await shared.delete('policy:main')
  expect(idOf(feed)).toBe('last')
})

test('after a gap in the feed the record is read again, however often that fails at first', async () => {
  const shared = store()
  await publishPolicy({ store: shared, policy: { version: 1, id: 'before' } })
  let listener: (change: RecordChange<PolicyRecord>) => void = () => undefined
  let failures = 0
  const flaky: RecordStore<PolicyRecord> = {
    ...shared,
    get: (id) => (failures-- > 0 ? Promise.reject(new Error('away')) : shared.get(id)),
    watch: (_prefix, told) => {
      listener = told
      return { close: () => undefined, currentAt: () => 0 }
    },
  }
  const feed = await storedPolicy({ store: flaky })
  await publishPolicy({ store: shared, policy: { version: 1, id: 'after' } })
  failures = 1
  const told = new Promise<void>((resolve) => feed.onChange(resolve))
  listener({ type: 'reset' })
  await told
  expect(idOf(feed)).toBe('after')
  feed.close()
})

test('an answer to an earlier question is not newer than a change that was told meanwhile', async () => {
  const shared = store()
  await publishPolicy({ store: shared, policy: { version: 1, id: 'old' } })
  const old = await shared.get('policy:main')
  let answer: (record: PolicyRecord | undefined) => void = () => undefined
  let asked = 0
  const slow: RecordStore<PolicyRecord> = {
    ...shared,
    get: (id) => (asked++ === 0 ? new Promise((resolve) => (answer = resolve)) : shared.get(id)),
  }
  const opening = storedPolicy({ store: slow })
  await publishPolicy({ store: shared, policy: { version: 1, id: 'new' } })
  answer(old)
  expect(idOf(await opening)).toBe('new')
})

test('of two questions after two gaps, the answer to the earlier one is not newer, however late it comes', async () => {
  const shared = store()
  await publishPolicy({ store: shared, policy: { version: 1, id: 'old' } })
  let listener: (change: RecordChange<PolicyRecord>) => void = () => undefined
  const late: (() => void)[] = []
  let isSlow = false
  const slow: RecordStore<PolicyRecord> = {
    ...shared,
    get: async (id) => {
      const record = await shared.get(id)
      if (isSlow) await new Promise<void>((resolve) => late.push(resolve))
      return record
    },
    watch: (_prefix, told) => {
      listener = told
      return { close: () => undefined, currentAt: () => 0 }
    },
  }
  const feed = await storedPolicy({ store: slow })
  isSlow = true
  listener({ type: 'reset' })
  await setImmediate()
  await publishPolicy({ store: shared, policy: { version: 1, id: 'new' } })
  listener({ type: 'reset' })
  await setImmediate()
  for (const answer of late.reverse()) {
    answer()
    await setImmediate()
  }
  expect(idOf(feed)).toBe('new')
})

test('a store without the document says how to write one', async () => {
  await expect(storedPolicy({ store: store(), name: 'eu' })).rejects.toThrow(
    'the store holds no document `policy:eu`; write one with `publishPolicy({ store, policy })`',
  )
})

test('what does not load is not written', async () => {
  const shared = store()
  const wrong = { version: 1, rulez: [] }
  await expect(publishPolicy({ store: shared, policy: wrong })).rejects.toThrow('rulez')
  expect(await shared.get('policy:main')).toBeUndefined()
})

test('of two who publish at once one is told, and nothing is half written', async () => {
  const shared = store()
  await publishPolicy({ store: shared, policy: { version: 1, id: 'base' } })
  const results = await Promise.allSettled(
    ['a', 'b'].map((id) => publishPolicy({ store: shared, policy: { version: 1, id } })),
  )
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const feed = await storedPolicy({ store: shared })
  expect(['a', 'b']).toContain(idOf(feed))
})
