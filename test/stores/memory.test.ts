import type { RecordChange, StoredRecord } from '../../src/core/store'
import { memoryStore } from '../../src/stores/memory'

interface Note extends StoredRecord {
  readonly text: string
}

const note = (id: string, version = 1, text = 'x'): Note => ({ id, version, text })

function storeAt(start = 0, maxRecords = 100) {
  let now = start
  const store = memoryStore<Note>({ clock: () => now, maxRecords })
  return { store, advance: (ms: number) => void (now += ms) }
}

test('a record is read as it was written, and cannot be changed from outside', async () => {
  const { store } = storeAt()
  const mine = { ...note('a'), text: 'before' }
  await store.insert(mine)
  mine.text = 'after'
  const read = await store.get('a')
  expect(read).toEqual(note('a', 1, 'before'))
  expect(Object.isFrozen(read)).toBe(true)
})

test('an id is taken once', async () => {
  const { store } = storeAt()
  await store.insert(note('a'))
  await expect(store.insert(note('a'))).rejects.toThrow('taken')
})

test('of two writers over the same version one wins', async () => {
  const { store } = storeAt()
  await store.insert(note('a', 1))
  const outcomes = await Promise.all([store.cas(note('a', 2, 'x')), store.cas(note('a', 2, 'y'))])
  expect(outcomes).toEqual([true, false])
  expect(await store.get('a')).toEqual(note('a', 2, 'x'))
})

test('a write over a record that is gone fails', async () => {
  const { store } = storeAt()
  expect(await store.cas(note('a', 2))).toBe(false)
})

test('a record ends with its time to live, and keeps it when it is rewritten', async () => {
  const { store, advance } = storeAt()
  await store.insert(note('a'), { ttlMs: 10 })
  await store.cas(note('a', 2))
  advance(9)
  expect(await store.get('a')).toBeDefined()
  advance(1)
  expect(await store.get('a')).toBeUndefined()
  expect(await store.list()).toEqual([])
})

test('addOnce is true once while the entry lives', async () => {
  const { store, advance } = storeAt()
  expect(await store.addOnce('n', 10)).toBe(true)
  expect(await store.addOnce('n', 10)).toBe(false)
  advance(10)
  expect(await store.addOnce('n', 10)).toBe(true)
})

test('a full store refuses and evicts nothing that lives', async () => {
  const { store, advance } = storeAt(0, 2)
  await store.insert(note('a'))
  await store.insert(note('b'), { ttlMs: 5 })
  await expect(store.insert(note('c'))).rejects.toThrow('full')
  advance(5)
  await store.insert(note('c'))
  expect((await store.list()).map(({ id }) => id)).toEqual(['a', 'c'])
})

test('a watch tells of changes to its prefix until it ends', async () => {
  const { store } = storeAt()
  const changes: RecordChange<Note>[] = []
  const watch = store.watch('key:', (change) => changes.push(change))
  await store.insert(note('key:a'))
  await store.insert(note('other'))
  await store.delete('key:a')
  watch.close()
  await store.insert(note('key:b'))
  expect(changes).toEqual([
    { type: 'put', record: note('key:a') },
    { type: 'delete', id: 'key:a' },
  ])
})

test('a watch is always current, since changes are told as they happen', () => {
  const { store, advance } = storeAt(5)
  const watch = store.watch('', () => undefined)
  advance(10)
  expect(watch.currentAt()).toBe(15)
})

test('list filters by equality', async () => {
  const { store } = storeAt()
  await store.insert(note('a', 1, 'x'))
  await store.insert(note('b', 1, 'y'))
  expect(await store.list({ text: 'y' })).toEqual([note('b', 1, 'y')])
})

test.each(['__proto__', 'constructor', 'toString'])('%s is an id like others', async (id) => {
  const { store } = storeAt()
  expect(await store.get(id)).toBeUndefined()
  await store.insert(note(id))
  expect(await store.get(id)).toEqual(note(id))
})

test.each([
  [{ records: [{ id: 1 }] }, 'a list of records with an `id` and a `version`'],
  [{ records: [note('a'), note('a')] }, 'the id `a` twice'],
  [{ record: [] }, 'did you mean `records`?'],
])('a wrong option is told: %#', (options, message) => {
  expect(() => memoryStore(options as never)).toThrow(message)
})

test('one listener may watch two prefixes, and end one watch without the other', async () => {
  const { store } = storeAt()
  const changed: string[] = []
  const listener = (change: RecordChange<Note>) => {
    if (change.type === 'put') changed.push(change.record.id)
  }
  const watch = store.watch('a', listener)
  store.watch('b', listener)
  await store.insert(note('a1'))
  await store.insert(note('b1'))
  watch.close()
  await store.insert(note('a2'))
  await store.insert(note('b2'))
  expect(changed).toEqual(['a1', 'b1', 'b2'])
})
