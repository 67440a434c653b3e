import { memoryStore } from '../../src/stores/memory'
import { note, storeContract, type Note } from './contract'

function storeAt(start = 0, maxRecords = 100) {
  let now = start
  const store = memoryStore<Note>({ clock: () => now, maxRecords })
  return { store, advance: (ms: number) => void (now += ms) }
}

describe('memoryStore', () => {
  let passed = 0
  const clock = () => Date.now() + passed
  storeContract({
    open: () => memoryStore<Note>({ clock }),
    shared: false,
    pollMs: 1,
    pass: async (ms) => void (passed += ms),
  })
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

test('a watch is always current, since changes are told as they happen', () => {
  const { store, advance } = storeAt(5)
  const watch = store.watch('', () => undefined)
  advance(10)
  expect(watch.currentAt()).toBe(15)
})

test('a record lives until the millisecond in which it ends', async () => {
  const { store, advance } = storeAt()
  await store.insert(note('a'), { ttlMs: 10 })
  advance(9)
  expect(await store.get('a')).toBeDefined()
  advance(1)
  expect(await store.get('a')).toBeUndefined()
})

test.each([
  [{ records: [{ id: 1 }] }, 'a list of records with an `id` and a `version`'],
  [{ records: [note('a'), note('a')] }, 'the id `a` twice'],
  [{ record: [] }, 'did you mean `records`?'],
])('a wrong option is told: %#', (options, message) => {
  expect(() => memoryStore(options as never)).toThrow(message)
})
