import type { RecordChange, RecordStore } from '../../src/core/store'
import { cachedRecords, type CachedRecordsOptions } from '../../src/stores/cached-records'
import { memoryStore } from '../../src/stores/memory'

interface Item {
  readonly id: string
  readonly version: number
  readonly text?: string
}

interface Question {
  readonly id: string
  readonly answer: (record: Item | undefined) => Promise<void>
  readonly fail: (cause?: Error) => Promise<void>
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A store behind a network: each read is answered when the test says so. */
function behindNetwork(options: Partial<CachedRecordsOptions<Item>> = {}) {
  const questions: Question[] = []
  let tell: (change: RecordChange<Item>) => void = () => undefined
  const time = { now: 1_000_000, currentAt: undefined as number | undefined }
  let closed = false
  const store: Pick<RecordStore<Item>, 'get' | 'watch'> = {
    get: (id) =>
      new Promise((resolve, reject) => {
        questions.push({
          id,
          answer: (record) => (resolve(record), settled()),
          fail: (cause = new Error('connection lost')) => (reject(cause), settled()),
        })
      }),
    watch: (_prefix, listener) => {
      tell = listener
      return { close: () => void (closed = true), currentAt: () => time.currentAt ?? time.now }
    },
  }
  const cached = cachedRecords<Item>({ store, clock: () => time.now, ...options })
  const get = (id: string) => {
    const reading = cached.get(id)
    // Whether it rejects is looked at later, or not at all.
    reading.catch(() => undefined)
    return reading
  }
  const cache = { ...cached, get }
  const warm = async (record: Item) => {
    const reading = cache.get(record.id)
    await questions.at(-1)!.answer(record)
    await reading
  }
  return {
    cache,
    questions,
    time,
    warm,
    tell: (change: RecordChange<Item>) => tell(change),
    isClosed: () => closed,
  }
}

const first: Item = { id: 'a', version: 1 }
const second: Item = { id: 'a', version: 2 }

describe('a record', () => {
  test('is asked for once, however many wait for it', async () => {
    const { cache, questions } = behindNetwork()
    const readings = [cache.get('a'), cache.get('a'), cache.get('a')]
    expect(questions).toHaveLength(1)
    await questions[0]!.answer(first)
    expect(await Promise.all(readings)).toEqual([first, first, first])
    expect(await cache.get('a')).toEqual(first)
    expect(questions).toHaveLength(1)
  })

  test('that is kept is there without waiting, and is the same object each time', async () => {
    const { cache, warm } = behindNetwork()
    expect(cache.peek('a')).toBeUndefined()
    await warm(first)
    expect(cache.peek('a')).toEqual(first)
    expect(cache.peek('a')).toBe(await cache.get('a'))
  })

  test('is frozen, and does not change with the object of the store', async () => {
    const { cache, warm } = behindNetwork()
    const changing = { id: 'a', version: 1, text: 'before' }
    await warm(changing)
    changing.text = 'after'
    expect(cache.peek('a')).toEqual({ id: 'a', version: 1, text: 'before' })
    expect(Object.isFrozen(cache.peek('a'))).toBe(true)
  })

  test('is asked for again after its time, and stays the same object if it has not changed', async () => {
    const { cache, questions, time, warm } = behindNetwork({ ttlMs: 30_000 })
    await warm(first)
    const kept = cache.peek('a')
    time.now += 29_999
    expect(cache.peek('a')).toBe(kept)
    time.now += 1
    expect(cache.peek('a')).toBeUndefined()
    await warm({ ...first })
    expect(questions).toHaveLength(2)
    expect(cache.peek('a')).toBe(kept)
  })

  test('of the same version and another content is another record', async () => {
    const { cache, time, warm } = behindNetwork()
    await warm(first)
    time.now += 30_000
    await warm({ ...first, text: 'made anew' })
    expect(cache.peek('a')).toEqual({ ...first, text: 'made anew' })
  })
})

describe('an announced change', () => {
  test('is in force at once', async () => {
    const { cache, tell, warm } = behindNetwork()
    await warm(first)
    tell({ type: 'put', record: second })
    expect(cache.peek('a')).toEqual(second)
    tell({ type: 'delete', id: 'a' })
    expect(cache.peek('a')).toBeUndefined()
  })

  test('of a record that nobody asked for takes no room', () => {
    const { cache, tell } = behindNetwork()
    tell({ type: 'put', record: second })
    expect(cache.peek('a')).toBeUndefined()
  })

  // Deleted and made anew between two polls, it is told as one change.
  test('of the same version and other content is in force at once', async () => {
    const { cache, tell, warm } = behindNetwork()
    await warm(first)
    tell({ type: 'put', record: { ...first, text: 'made anew' } })
    expect(cache.peek('a')).toEqual({ ...first, text: 'made anew' })
  })

  test('that is told again leaves the record the same object', async () => {
    const { cache, tell, warm } = behindNetwork()
    await warm(first)
    const kept = cache.peek('a')
    tell({ type: 'put', record: { ...first } })
    expect(cache.peek('a')).toBe(kept)
  })

  test('that is older than what is kept has the store asked', async () => {
    const { cache, tell, warm } = behindNetwork()
    await warm(second)
    tell({ type: 'put', record: first })
    expect(cache.peek('a')).toBeUndefined()
    await warm(second)
    expect(cache.peek('a')).toEqual(second)
  })

  test('is told to one listener for each time it was added, whatever another throws', async () => {
    const { cache, tell, warm } = behindNetwork()
    await warm(first)
    const listener = jest.fn()
    cache.onChange(() => {
      throw new Error('not mine')
    })
    const end = cache.onChange(listener)
    cache.onChange(listener)
    end()
    tell({ type: 'put', record: second })
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('is told to listeners until they end', async () => {
    const { cache, tell, warm } = behindNetwork()
    await warm(first)
    let changes = 0
    const end = cache.onChange(() => changes++)
    tell({ type: 'put', record: { id: 'other', version: 1 } })
    tell({ type: 'put', record: second })
    tell({ type: 'reset' })
    expect(changes).toBe(2)
    end()
    tell({ type: 'reset' })
    expect(changes).toBe(2)
  })

  test('of everything (`reset`) empties the cache', async () => {
    const { cache, questions, tell, warm } = behindNetwork()
    await warm(first)
    tell({ type: 'reset' })
    expect(cache.peek('a')).toBeUndefined()
    const reading = cache.get('a')
    await questions[1]!.fail()
    await expect(reading).rejects.toThrow('does not answer')
  })
})

// omi #11417: a look-up that was under way put the retired key back into the cache.
describe('a read that a change overtakes', () => {
  test('yields what was announced, and never puts the old record back', async () => {
    const { cache, questions, tell } = behindNetwork()
    const reading = cache.get('a')
    tell({ type: 'put', record: second })
    await questions[0]!.answer(first)
    expect(await reading).toEqual(second)
    expect(cache.peek('a')).toEqual(second)
  })

  test('asks again where the record is gone', async () => {
    const { cache, questions, tell } = behindNetwork()
    const reading = cache.get('a')
    tell({ type: 'delete', id: 'a' })
    await questions[0]!.answer(first)
    await questions[1]!.answer(undefined)
    expect(await reading).toBeUndefined()
    expect(cache.peek('a')).toBeUndefined()
  })

  test('asks again after a reset', async () => {
    const { cache, questions, tell } = behindNetwork()
    const reading = cache.get('a')
    tell({ type: 'reset' })
    await questions[0]!.answer(first)
    expect(questions).toHaveLength(2)
    await questions[1]!.answer(second)
    expect(await reading).toEqual(second)
  })

  test('is not waited for by those who come after the change', async () => {
    const { cache, questions, tell } = behindNetwork()
    const early = cache.get('a')
    tell({ type: 'delete', id: 'a' })
    const late = cache.get('a')
    expect(questions).toHaveLength(2)
    await questions[1]!.answer(undefined)
    expect(await late).toBeUndefined()
    await questions[0]!.answer(first)
    expect(await early).toBeUndefined()
    expect(cache.peek('a')).toBeUndefined()
  })

  test('gives up where the record changes during each of its reads', async () => {
    const { cache, questions, tell } = behindNetwork()
    const reading = cache.get('a')
    const expected = expect(reading).rejects.toThrow('changed during each')
    for (const round of [0, 1, 2]) {
      tell({ type: 'delete', id: 'a' })
      await questions[round]!.answer(first)
    }
    await expected
  })
})

describe('a lower version', () => {
  test('that a replica still has never replaces a higher one', async () => {
    const { cache, questions, time, warm } = behindNetwork()
    await warm(second)
    time.now += 30_000
    const reading = cache.get('a')
    await questions[1]!.answer(first)
    expect(await reading).toEqual(second)
    // Without a new lease: the next one asks again.
    expect(cache.peek('a')).toBeUndefined()
  })

  test('is believed after a minute: the store knows what it has', async () => {
    const { cache, time, warm } = behindNetwork()
    await warm(second)
    time.now += 60_000
    await warm(first)
    expect(cache.peek('a')).toEqual(first)
  })
})

describe('an id without a record', () => {
  test('is asked for once in two seconds', async () => {
    const { cache, questions, time } = behindNetwork()
    const reading = cache.get('a')
    await questions[0]!.answer(undefined)
    expect(await reading).toBeUndefined()
    expect(await cache.get('a')).toBeUndefined()
    expect(questions).toHaveLength(1)
    time.now += 2000
    void cache.get('a')
    expect(questions).toHaveLength(2)
  })

  test('has one as soon as it is announced', async () => {
    const { cache, questions, tell } = behindNetwork()
    void cache.get('a')
    await questions[0]!.answer(undefined)
    tell({ type: 'put', record: first })
    const reading = cache.get('a')
    await questions[1]!.answer(first)
    expect(await reading).toEqual(first)
  })

  test('that was made while it was read is not taken to be unknown', async () => {
    const { cache, questions, tell } = behindNetwork()
    const reading = cache.get('a')
    tell({ type: 'put', record: first })
    await questions[0]!.answer(undefined)
    expect(await reading).toEqual(first)
  })

  test('is not remembered while the feed is behind, since it would not tell in time', async () => {
    const { cache, questions, time } = behindNetwork()
    time.currentAt = time.now - 6000
    void cache.get('a')
    await questions[0]!.answer(undefined)
    void cache.get('a')
    expect(questions).toHaveLength(2)
  })
})

describe('while the store does not answer', () => {
  test('a record is used for a minute after it was last known to be right, then refused', async () => {
    const { cache, questions, time, warm } = behindNetwork()
    await warm(first)
    time.currentAt = time.now
    const lastKnown = time.now
    for (const later of [6000, 30_000, 59_999]) {
      time.now = lastKnown + later
      const reading = cache.get('a')
      await questions.at(-1)!.fail()
      expect(await reading).toEqual(first)
    }
    time.now = lastKnown + 60_000
    const reading = cache.get('a')
    await questions.at(-1)!.fail()
    await expect(reading).rejects.toThrow('the store does not answer')
    expect(cache.peek('a')).toBeUndefined()
  })

  test('the minute begins where the feed ended, not where the record was read', async () => {
    const { cache, questions, time, warm } = behindNetwork()
    await warm(first)
    time.now += 25_000
    time.currentAt = time.now
    time.now += 59_999
    const reading = cache.get('a')
    await questions[1]!.fail()
    expect(await reading).toEqual(first)
  })

  test('a clock that was set back does not add to the minute', async () => {
    const { cache, questions, time, warm } = behindNetwork()
    await warm(first)
    time.currentAt = time.now
    time.now += 7000
    const before = cache.get('a')
    await questions[1]!.fail()
    expect(await before).toEqual(first)
    time.now -= 600_000
    expect(cache.peek('a')).toBeUndefined()
    const after = cache.get('a')
    await questions[2]!.fail()
    await expect(after).rejects.toThrow('the store does not answer')
  })

  test('it is asked once a second and not at each use', async () => {
    const { cache, questions, time, warm } = behindNetwork()
    await warm(first)
    time.currentAt = time.now
    time.now += 10_000
    const reading = cache.get('a')
    await questions[1]!.fail()
    await reading
    time.now += 999
    expect(cache.peek('a')).toEqual(first)
    time.now += 1
    expect(cache.peek('a')).toBeUndefined()
  })

  test('nobody is taken to be unknown', async () => {
    const { cache, questions } = behindNetwork()
    const reading = cache.get('a')
    await questions[0]!.fail()
    await expect(reading).rejects.toThrow('the store does not answer')
  })

  test('silence counts as no answer', async () => {
    const { cache } = behindNetwork({ timeoutMs: 20 })
    await expect(cache.get('a')).rejects.toThrow('the store does not answer')
  })
})

test('a feed that is behind vouches for nothing: a record is asked for again after five seconds', async () => {
  const { cache, time, warm } = behindNetwork()
  await warm(first)
  time.currentAt = time.now
  time.now += 5000
  expect(cache.peek('a')).toEqual(first)
  time.now += 1
  expect(cache.peek('a')).toBeUndefined()
})

test('only so many records are kept', async () => {
  const { cache, warm } = behindNetwork({ maxRecords: 2 })
  for (const id of ['a', 'b', 'c']) await warm({ id, version: 1 })
  expect(['a', 'b', 'c'].map((id) => cache.peek(id)?.id)).toEqual([undefined, 'b', 'c'])
})

test('closed, it keeps nothing and asks the store each time', async () => {
  const { cache, questions, warm, isClosed } = behindNetwork()
  await warm(first)
  cache.close()
  expect(isClosed()).toBe(true)
  expect(cache.peek('a')).toBeUndefined()
  void cache.get('a')
  void cache.get('a')
  expect(questions).toHaveLength(3)
})

test('over a store in memory, records are as they are there', async () => {
  const store = memoryStore<Item>({ records: [first] })
  const cache = cachedRecords({ store })
  expect(await cache.get('a')).toEqual(first)
  await store.cas(second)
  expect(cache.peek('a')).toEqual(second)
})

test.each([
  [{ ttlMs: 30_001 }, 'from 1 to 30000'],
  [{ negativeTtlMs: 5001 }, 'from 0 to 5000'],
  [{ staleMs: 60_001 }, 'from 0 to 60000'],
  [{ tllMs: 1 }, 'did you mean `ttlMs`?'],
  [{ store: { get: () => undefined } }, 'an object with `get`, `watch`'],
])('a wrong option is told at construction: %#', (options, message) => {
  expect(() => cachedRecords({ store: memoryStore(), ...options } as never)).toThrow(message)
})
