import type { RecordChange, RecordStore, StoredRecord } from '../../src/core/store'
import { memoryStore } from '../../src/stores/memory'
import { mirrorOf, type Mirror, type MirrorOptions } from '../../src/stores/mirror'

interface Note extends StoredRecord {
  readonly text: string
  readonly expiresAt?: number
}

const note = (id: string, version = 1, more: Partial<Note> = {}): Note => ({
  id,
  version,
  text: 'x',
  ...more,
})

type Store = Pick<RecordStore<Note>, 'list' | 'watch'>

/** A store whose list and feed are worked by hand. */
function handStore() {
  let listener: (change: RecordChange<Note>) => void = () => undefined
  let currentAt = 1000
  const lists: { resolve: (list: Note[]) => void; reject: (error: Error) => void }[] = []
  const store: Store = {
    list: () => new Promise((resolve, reject) => lists.push({ resolve, reject })),
    watch: (_prefix, heard) => {
      listener = heard
      return { close: () => (listener = () => undefined), currentAt: () => currentAt }
    },
  }
  return {
    store,
    lists,
    say: (change: RecordChange<Note>) => listener(change),
    currentUpTo: (ms: number) => void (currentAt = ms),
    /** Answers the oldest reading that waits. */
    answer: async (...list: Note[]) => {
      lists.shift()?.resolve(list)
      await settled()
    },
    fail: async () => {
      lists.shift()?.reject(new Error('the store is down'))
      await settled()
    },
  }
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

let now: number
let open: Mirror<Note>[]

beforeEach(() => {
  now = 1000
  open = []
  jest.useFakeTimers({ doNotFake: ['nextTick'] })
})

afterEach(() => {
  for (const mirror of open) mirror.close()
  // A list that hangs is given up once more, and nothing follows.
  jest.advanceTimersByTime(10_000)
  expect(jest.getTimerCount()).toBe(0)
  jest.useRealTimers()
})

function mirror(store: Store, options: Partial<MirrorOptions<Note>> = {}): Mirror<Note> {
  const made = mirrorOf(store, { maxStaleMs: 500, clock: () => now, ...options })
  open.push(made)
  return made
}

describe('on a store in memory', () => {
  test('records are there once it is ready, and changes as they are made', async () => {
    const store = memoryStore({ records: [note('a')], clock: () => now })
    const notes = mirror(store)
    await notes.ready()
    expect(notes.get('a')).toEqual(note('a'))
    expect(notes.get('b')).toBeUndefined()
    await store.insert(note('b'))
    await store.cas(note('a', 2))
    expect(notes.get('a')?.version).toBe(2)
    await store.delete('b')
    expect(notes.get('b')).toBeUndefined()
  })

  test('other records of the same store are left alone', async () => {
    const store = memoryStore({ records: [note('a:1'), note('b:1')], clock: () => now })
    const notes = mirror(store, { prefix: 'a:' })
    await notes.ready()
    await store.insert(note('b:2'))
    expect([notes.get('a:1')?.id, notes.get('b:1'), notes.get('b:2')]).toEqual([
      'a:1',
      undefined,
      undefined,
    ])
  })

  test('what it is told of its own writes counts at once', async () => {
    const notes = mirror(memoryStore<Note>({ clock: () => now }))
    await notes.ready()
    notes.apply({ type: 'put', record: note('a') })
    expect(notes.get('a')).toBeDefined()
    notes.apply({ type: 'delete', id: 'a' })
    expect(notes.get('a')).toBeUndefined()
  })

  test.each(['__proto__', 'constructor'])('%s is an id like others', async (id) => {
    const notes = mirror(memoryStore<Note>({ clock: () => now }), { keysOf: () => [id] })
    await notes.ready()
    expect([notes.get(id), notes.holds(id), notes.find(id)]).toEqual([undefined, false, []])
    notes.apply({ type: 'put', record: note(id) })
    expect([notes.get(id)?.id, notes.holds(id), notes.find(id).length]).toEqual([id, true, 1])
  })
})

describe('what changes while the list is under way', () => {
  test('is neither lost nor overwritten by the older list', async () => {
    const { store, say, answer } = handStore()
    const notes = mirror(store)
    say({ type: 'put', record: note('new') })
    say({ type: 'put', record: note('changed', 3) })
    say({ type: 'delete', id: 'gone' })
    await answer(note('changed', 2), note('gone', 7), note('kept'))
    expect(notes.get('new')).toBeDefined()
    expect(notes.get('changed')?.version).toBe(3)
    expect(notes.get('gone')).toBeUndefined()
    expect(notes.get('kept')).toBeDefined()
  })

  test('and is older than the list makes it read once more, since only the store knows', async () => {
    const { store, say, answer, lists } = handStore()
    const notes = mirror(store)
    say({ type: 'put', record: note('a', 1) })
    await answer(note('a', 3))
    expect(lists).toHaveLength(1)
    expect(() => notes.get('a')).toThrow('not known yet')
    await answer(note('a', 1))
    expect(notes.get('a')?.version).toBe(1)
  })

  test('a reset makes the list that is under way useless', async () => {
    const { store, say, answer, lists } = handStore()
    const notes = mirror(store)
    say({ type: 'reset' })
    expect(lists).toHaveLength(1)
    await answer(note('old'))
    expect(lists).toHaveLength(1)
    await answer(note('fresh'))
    expect([notes.get('old'), notes.get('fresh')?.id]).toEqual([undefined, 'fresh'])
  })
})

test('a record that was deleted and made anew counts, whatever its version', async () => {
  const { store, say, answer } = handStore()
  const notes = mirror(store)
  await answer(note('a', 5))
  say({ type: 'put', record: note('a', 1) })
  await answer(note('a', 1))
  expect(notes.get('a')?.version).toBe(1)
})

describe('after a reset', () => {
  test('what is known holds for maxStaleMs, and then nothing does until the list has come', async () => {
    const { store, say, answer, currentUpTo } = handStore()
    const notes = mirror(store)
    await answer(note('a'))
    say({ type: 'reset' })
    // The feed goes on, but what it missed is not here yet.
    currentUpTo(1900)
    now = 1500
    expect(notes.get('a')).toBeDefined()
    now = 1501
    expect(() => notes.get('a')).toThrow('have not been known for more than 500 ms')
    await answer(note('b'))
    expect([notes.get('a'), notes.get('b')?.id]).toEqual([undefined, 'b'])
  })

  test('reading is tried again and again, later each time, at most a second apart', async () => {
    const { store, answer, fail, lists } = handStore()
    const notes = mirror(store)
    const waits: number[] = []
    for (let attempt = 0; attempt < 6; attempt++) {
      await fail()
      let waited = 0
      for (; lists.length === 0; waited += 100) jest.advanceTimersByTime(100)
      waits.push(waited)
    }
    expect(waits).toEqual([100, 200, 400, 800, 1000, 1000])
    await answer(note('a'))
    expect(notes.get('a')).toBeDefined()
  })

  test('a list that never comes is given up', async () => {
    const { store, lists } = handStore()
    mirror(store)
    await jest.advanceTimersByTimeAsync(10_100)
    expect(lists).toHaveLength(2)
  })
})

describe('a feed that does not answer', () => {
  test('is believed for maxStaleMs', async () => {
    const { store, answer } = handStore()
    const notes = mirror(store)
    await answer(note('a'))
    now = 1500
    expect(notes.get('a')).toBeDefined()
    now = 1501
    for (const look of [() => notes.get('a'), () => notes.find('k'), () => notes.holds('k')]) {
      expect(look).toThrow('have not been known')
    }
  })

  test('is believed again once it answers', async () => {
    const { store, answer, currentUpTo } = handStore()
    const notes = mirror(store)
    await answer(note('a'))
    now = 5000
    expect(() => notes.get('a')).toThrow('have not been known')
    currentUpTo(4999)
    expect(notes.get('a')).toBeDefined()
  })

  test.each([NaN, undefined as never])('is not believed where it says %s', async (at) => {
    const { store, answer, currentUpTo } = handStore()
    const notes = mirror(store)
    currentUpTo(at)
    await answer(note('a'))
    expect(() => notes.get('a')).toThrow('not known yet')
  })
})

describe('the first reading', () => {
  test('look-ups before it throw', () => {
    const notes = mirror(handStore().store)
    expect(notes.loaded).toBe(false)
    expect(() => notes.get('a')).toThrow('not known yet')
  })

  test('can be waited for', async () => {
    const { store, answer } = handStore()
    const notes = mirror(store)
    const ready = notes.ready()
    await answer(note('a'))
    await ready
    expect(notes.loaded).toBe(true)
    await notes.ready()
  })

  test('whoever waits hears that it failed, and may wait for the next', async () => {
    const { store, answer, fail, lists } = handStore()
    const notes = mirror(store)
    const ready = notes.ready()
    await fail()
    await expect(ready).rejects.toThrow('the store is down')
    const later = notes.ready()
    while (lists.length === 0) jest.advanceTimersByTime(100)
    await answer()
    await later
  })

  test('is over only when the feed says up to when it is complete', async () => {
    const { store, answer, currentUpTo } = handStore()
    currentUpTo(0)
    const notes = mirror(store)
    let ready = false
    void notes.ready().then(() => (ready = true))
    await answer(note('a'))
    expect([ready, notes.loaded]).toEqual([false, false])
    currentUpTo(1000)
    await jest.advanceTimersByTimeAsync(20)
    expect(ready).toBe(true)
  })

  test('nobody waits for ever', async () => {
    const notes = mirror(handStore().store)
    const ready = expect(notes.ready()).rejects.toThrow('has not answered for 10000 ms')
    await jest.advanceTimersByTimeAsync(10_000)
    await ready
  })
})

test('a clock that was set back does not make old knowledge fresh', async () => {
  const { store, answer, currentUpTo } = handStore()
  const notes = mirror(store, { maxStaleMs: 500 })
  await answer(note('a'))
  expect(notes.get('a')).toBeDefined()
  now = 499
  expect(() => notes.get('a')).toThrow('have not been known for more than 500 ms')
  currentUpTo(499)
  expect(notes.get('a')).toBeDefined()
})

describe('the end of a record', () => {
  test('is kept by the own clock, whatever the store still says', async () => {
    const { store, answer } = handStore()
    const notes = mirror(store, { keysOf: ({ text }) => [text], maxStaleMs: 10_000 })
    await answer(note('a', 1, { expiresAt: 2000 }), note('b', 1, { expiresAt: 900 }))
    expect(notes.get('b')).toBeUndefined()
    now = 1999
    expect([notes.get('a')?.id, notes.find('x').length]).toEqual(['a', 1])
    now = 2000
    expect([notes.get('a'), notes.find('x').length]).toEqual([undefined, 0])
  })

  test('what is over makes room', async () => {
    const { store, answer, say } = handStore()
    const notes = mirror(store, { maxRecords: 2, maxStaleMs: 10_000 })
    await answer(note('a', 1, { expiresAt: 1500 }), note('b'))
    now = 1500
    say({ type: 'put', record: note('c') })
    expect(notes.get('c')).toBeDefined()
  })
})

describe('more records than it may hold', () => {
  test('are refused in words, and nothing is evicted', async () => {
    const { store, answer, lists } = handStore()
    const notes = mirror(store, { maxRecords: 1 })
    await answer(note('a'), note('b'))
    expect(() => notes.get('a')).toThrow('more than 1 records; raise `maxRecords`')
    jest.advanceTimersByTime(100)
    expect(lists).toHaveLength(1)
    await answer(note('a'))
    expect(notes.get('a')).toBeDefined()
  })

  test('are refused when one more comes, until the store has fewer', async () => {
    const { store, answer, say } = handStore()
    const notes = mirror(store, { maxRecords: 1 })
    await answer(note('a'))
    say({ type: 'put', record: note('b') })
    expect(() => notes.get('a')).toThrow('more than 1')
    await answer(note('b'))
    expect(notes.get('b')).toBeDefined()
  })
})

test('listeners hear of each change, until they end it, and disturb nobody', async () => {
  const { store, answer, say } = handStore()
  const notes = mirror(store)
  await answer()
  let heard = 0
  notes.onChange(() => {
    throw new Error('a listener of its own kind')
  })
  const end = notes.onChange(() => (heard += 1))
  say({ type: 'put', record: note('a') })
  say({ type: 'delete', id: 'a' })
  end()
  say({ type: 'put', record: note('b') })
  expect(heard).toBe(2)
  expect(notes.get('b')).toBeDefined()
})

test('once closed it answers nothing, and late news changes nothing', async () => {
  const { store, answer } = handStore()
  const notes = mirror(store)
  const ready = notes.ready()
  notes.close()
  await expect(ready).rejects.toThrow('closed')
  await answer(note('a'))
  expect(() => notes.get('a')).toThrow('closed')
})

test.each([
  [{ maxStaleMs: 0 }, 'option `maxStaleMs` of `mirrorOf` must be a whole number of milliseconds'],
  [{ maxStaleMs: 500, maxRecord: 1 }, 'did you mean `maxRecords`?'],
])('a wrong option is told: %#', (options, message) => {
  expect(() => mirrorOf(handStore().store, options as never)).toThrow(message)
})
