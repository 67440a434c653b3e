import type { RecordChange, RecordStore, StoredRecord } from '../../src/core/store'

export interface Note extends StoredRecord {
  readonly text: string
  readonly more?: unknown
}

export const note = (id: string, version = 1, text = 'x'): Note => ({ id, version, text })

/** What the contract asks of the one who runs it. */
export interface StoreUnderTest {
  /** A store of this name; two of one name hold the same data where `shared`. */
  readonly open: (
    name: string,
    options?: { readonly pollMs: number },
  ) => RecordStore<Note> | Promise<RecordStore<Note>>
  readonly shared: boolean
  readonly pollMs: number
  /** Lets time pass: a clock that is set forward, or real waiting where the server has its own. */
  readonly pass: (ms: number) => Promise<void>
}

/** The ids of a table whose members look like something else to somebody on the way. */
const oddIds = [
  ['__proto__'],
  ['constructor'],
  [''],
  [' '],
  ['two words\n and a line'],
  ['{a}:*?[b]\\'],
  [`'; DROP TABLE portcullis; --`],
  ['$1 %s "quoted"'],
  ['Zoë 🔑 e\u0301 \u00e9 \u2028'],
  ['x'.repeat(512)],
  ['\ud83d\udd11'.repeat(256)],
]

/** What every `RecordStore` does; called within a `describe`. */
export function storeContract(underTest: StoreUnderTest): void {
  let count = 0
  const open = async (): Promise<RecordStore<Note>> => underTest.open(`contract-${(count += 1)}`)
  describe('records', () => recordContract(open))
  describe('time to live', () => lifeContract(open, underTest))
  describe('races', () => raceContract(open))
  describe('watches', () => watchContract(open, underTest))
  describe('inputs', () => inputContract(open))
  if (underTest.shared) describe('two stores on one server', () => sharedContract(underTest))
}

type Open = () => Promise<RecordStore<Note>>

function recordContract(open: Open): void {
  test('a record is read as it was written, and cannot be changed from outside', async () => {
    const store = await open()
    const mine = { ...note('a'), text: 'before', more: { deep: ['x'] } }
    await store.insert(mine)
    mine.text = 'after'
    const read = await store.get('a')
    expect(read).toEqual({ ...note('a', 1, 'before'), more: { deep: ['x'] } })
    expect(Object.isFrozen(read)).toBe(true)
    expect(Object.isFrozen((read?.more as { deep: string[] }).deep)).toBe(true)
    expect((await store.list()).every((record) => Object.isFrozen(record.more))).toBe(true)
  })

  test('what is not there is undefined', async () => {
    expect(await (await open()).get('a')).toBeUndefined()
  })

  test('an id is taken once, and free again after its record is deleted', async () => {
    const store = await open()
    await store.insert(note('a'))
    await expect(store.insert(note('a', 7, 'other'))).rejects.toThrow('the id is taken')
    expect(await store.get('a')).toEqual(note('a'))
    expect(await store.delete('a')).toBe(true)
    expect(await store.delete('a')).toBe(false)
    expect(await store.get('a')).toBeUndefined()
    await store.insert(note('a', 7))
    expect(await store.get('a')).toEqual(note('a', 7))
  })

  test('a record is written over the version before it alone', async () => {
    const store = await open()
    await store.insert(note('a', 1))
    expect(await store.cas(note('a', 3))).toBe(false)
    expect(await store.cas(note('a', 1))).toBe(false)
    expect(await store.cas(note('a', 2, 'y'))).toBe(true)
    expect(await store.get('a')).toEqual(note('a', 2, 'y'))
  })

  test('a write over a record that is gone fails', async () => {
    expect(await (await open()).cas(note('a', 2))).toBe(false)
  })

  test('list filters by equality of members', async () => {
    const store = await open()
    await store.insert(note('a', 1, 'x'))
    await store.insert({ ...note('b', 1, 'y'), more: ['y'] })
    await store.insert({ ...note('c', 2, 'y'), more: null })
    const ids = async (filter?: Partial<Note>) =>
      (await store.list(filter)).map(({ id }) => id).sort()
    expect(await ids()).toEqual(['a', 'b', 'c'])
    expect(await ids({ text: 'y' })).toEqual(['b', 'c'])
    expect(await ids({ text: 'y', version: 2 })).toEqual(['c'])
    expect(await ids({ more: null })).toEqual(['c'])
    expect(await ids({ more: undefined })).toEqual(['a'])
    expect(await ids({ text: '\0\ud800' })).toEqual([])
    expect(await ids({ version: NaN })).toEqual([])
    expect(await ids({ ['__proto__' as 'text']: 'y' })).toEqual([])
  })

  test('list misses none of many records', async () => {
    const store = await open()
    const ids = Array.from({ length: 1_203 }, (_, index) => `n${String(index).padStart(4, '0')}`)
    await inBatches(ids, (id) => store.insert(note(id)))
    await store.delete('n0500')
    const listed = (await store.list()).map(({ id }) => id).sort()
    expect(listed).toEqual(ids.filter((id) => id !== 'n0500'))
  })
}

function lifeContract(open: Open, { pass }: StoreUnderTest): void {
  test('a record ends with its time to live, also after it was rewritten', async () => {
    const store = await open()
    await store.insert(note('a'), { ttlMs: 300 })
    await store.insert(note('lasting'))
    expect(await store.cas(note('a', 2))).toBe(true)
    expect(await store.get('a')).toEqual(note('a', 2))
    await pass(320)
    expect(await store.get('a')).toBeUndefined()
    expect((await store.list()).map(({ id }) => id)).toEqual(['lasting'])
    expect(await store.cas(note('a', 3))).toBe(false)
    expect(await store.delete('a')).toBe(false)
    await store.insert(note('a', 1, 'next'))
    expect(await store.get('a')).toEqual(note('a', 1, 'next'))
    await pass(320)
    expect(await store.get('a')).toEqual(note('a', 1, 'next'))
  })

  test('addOnce is true once while the entry lives', async () => {
    const store = await open()
    expect(await store.addOnce('n', 300)).toBe(true)
    expect(await store.addOnce('n', 300)).toBe(false)
    await pass(320)
    expect(await store.addOnce('n', 300)).toBe(true)
  })

  test('addOnce and records do not meet', async () => {
    const store = await open()
    expect(await store.addOnce('a', 1_000)).toBe(true)
    expect(await store.get('a')).toBeUndefined()
    await store.insert(note('a'))
    expect(await store.addOnce('a', 1_000)).toBe(false)
    expect(await store.list()).toEqual([note('a')])
  })
}

function raceContract(open: Open): void {
  const times = <Result>(count: number, run: (index: number) => Promise<Result>) =>
    Promise.all(Array.from({ length: count }, (_, index) => run(index)))

  test('of 50 writers over the same version one wins', async () => {
    const store = await open()
    await store.insert(note('a', 1))
    const outcomes = await times(50, (index) => store.cas(note('a', 2, `writer ${index}`)))
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect(await store.get('a')).toEqual(note('a', 2, `writer ${outcomes.indexOf(true)}`))
  })

  test('of 50 who insert an id one does', async () => {
    const store = await open()
    const outcomes = await times(50, (index) =>
      store.insert(note('a', 1, `writer ${index}`)).then(
        () => true,
        () => false,
      ),
    )
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect(await store.get('a')).toEqual(note('a', 1, `writer ${outcomes.indexOf(true)}`))
  })

  test('of 100 who add an entry one is told that it was the first', async () => {
    const store = await open()
    const outcomes = await times(100, () => store.addOnce('jti', 60_000))
    expect(outcomes.filter(Boolean)).toHaveLength(1)
  })

  test('20 counters over one record lose no count', async () => {
    const store = await open()
    await store.insert(note('a', 0, '0'))
    const increment = async (): Promise<void> => {
      const { version, text } = (await store.get('a'))!
      if (!(await store.cas(note('a', version + 1, String(Number(text) + 1))))) return increment()
    }
    await times(20, increment)
    expect(await store.get('a')).toEqual(note('a', 20, '20'))
  })
}

function watchContract(open: Open, { pollMs }: StoreUnderTest): void {
  test('a watch tells of changes to its prefix, in their order, until it ends', async () => {
    const store = await open()
    await store.insert(note('key:old'))
    const { changes, watch } = await watched(store, 'key:')
    await store.insert(note('key:b'))
    await store.insert(note('other'))
    await store.insert(note('key:a'))
    await store.delete('key:old')
    await store.insert(note('key'))
    await eventually(() => expect(changes).toHaveLength(3))
    expect(changes).toEqual([
      { type: 'put', record: note('key:b') },
      { type: 'put', record: note('key:a') },
      { type: 'delete', id: 'key:old' },
    ])
    const [first] = changes
    expect(first?.type === 'put' && Object.isFrozen(first.record)).toBe(true)
    await store.cas(note('key:b', 2))
    await eventually(() =>
      expect(changes.at(-1)).toEqual({ type: 'put', record: note('key:b', 2) }),
    )
    watch.close()
    watch.close()
    await store.insert(note('key:c'))
    await new Promise((resolve) => setTimeout(resolve, 3 * pollMs))
    expect(changes).toHaveLength(4)
  })

  test('one listener may watch two prefixes, and end one watch without the other', async () => {
    const store = await open()
    const changed: string[] = []
    const listener = (change: RecordChange<Note>) => {
      if (change.type === 'put') changed.push(change.record.id)
    }
    const first = await settled(store, 'a', listener)
    const second = await settled(store, 'b', listener)
    await store.insert(note('a1'))
    await store.insert(note('b1'))
    await eventually(() => expect(changed).toEqual(['a1', 'b1']))
    first.close()
    await store.insert(note('a2'))
    await store.insert(note('b2'))
    await eventually(() => expect(changed).toEqual(['a1', 'b1', 'b2']))
    second.close()
  })

  test('what changes between two watches is told to the second', async () => {
    const store = await open()
    const first = await watched(store, '')
    first.watch.close()
    const changes: RecordChange<Note>[] = []
    const second = store.watch('', (change) => changes.push(change))
    await store.insert(note('a'))
    await eventually(() => expect(changes).toEqual([{ type: 'put', record: note('a') }]))
    second.close()
  })

  test('odd ids are told as they are', async () => {
    const store = await open()
    const { changes, watch } = await watched(store, '')
    for (const [id = ''] of oddIds) await store.insert(note(id))
    await eventually(() => expect(changes).toHaveLength(oddIds.length))
    expect(changes).toEqual(oddIds.map(([id = '']) => ({ type: 'put', record: note(id) })))
    watch.close()
  })

  test('a listener that throws disturbs nobody, is no longer current, and is told to read again', async () => {
    const store = await open()
    const kinds: string[] = []
    let broken = false
    const bad = await settled(store, '', ({ type }) => {
      kinds.push(type)
      if (broken) throw new Error('listener')
    })
    const good = await watched(store, '')
    broken = true
    await store.insert(note('a'))
    await eventually(() => expect(good.changes).toHaveLength(1))
    const stoppedAt = bad.currentAt()
    await store.insert(note('b'))
    await eventually(() => expect(good.changes).toHaveLength(2))
    await eventually(() => expect(good.watch.currentAt()).toBeGreaterThan(stoppedAt))
    expect(bad.currentAt()).toBe(stoppedAt)
    expect(kinds.at(-1)).toBe('reset')
    broken = false
    await store.insert(note('c'))
    await eventually(() => expect(bad.currentAt()).toBeGreaterThan(stoppedAt))
    expect(kinds.at(-1)).toMatch(/^(?:reset|put)$/)
    expect(good.changes).toHaveLength(3)
    bad.close()
    good.watch.close()
  })

  test('a watch is current to within the poll interval', async () => {
    const store = await open()
    const { watch } = await watched(store, '')
    const before = watch.currentAt()
    await eventually(() => expect(watch.currentAt()).toBeGreaterThan(before))
    watch.close()
  })
}

function inputContract(open: Open): void {
  test.each(oddIds)('%j is an id like others', async (id) => {
    const store = await open()
    expect(await store.get(id)).toBeUndefined()
    await store.insert(note(id))
    expect(await store.get(id)).toEqual(note(id))
    expect(await store.cas(note(id, 2))).toBe(true)
    expect(await store.list()).toEqual([note(id, 2)])
    expect(await store.addOnce(id, 1_000)).toBe(true)
    expect(await store.addOnce(id, 1_000)).toBe(false)
    expect(await store.delete(id)).toBe(true)
    expect(await store.list()).toEqual([])
  })

  test('ids that a normal form would make one stay two', async () => {
    const store = await open()
    await store.insert(note('\u00e9'))
    await store.insert(note('e\u0301'))
    await store.insert(note('A'))
    await store.insert(note('a'))
    expect(await store.list()).toHaveLength(4)
  })

  test.each([
    ['longer than 512 characters', 'x'.repeat(513)],
    ['with NUL', 'a\0b'],
    ['with a lone surrogate', 'a\ud800'],
    ['that is no string', 7 as unknown as string],
  ])('an id %s is refused by every operation', async (_title, id) => {
    const store = await open()
    const refused = /the id must be a string of at most 512 characters/
    await expect(store.get(id)).rejects.toThrow(refused)
    await expect(store.insert(note(id))).rejects.toThrow(refused)
    await expect(store.cas(note(id, 2))).rejects.toThrow(refused)
    await expect(store.delete(id)).rejects.toThrow(refused)
    await expect(store.addOnce(id, 1)).rejects.toThrow(refused)
  })

  test('names and values of JSON come back, those that mean something to JavaScript too', async () => {
    const store = await open()
    const more: unknown = JSON.parse(
      '{"__proto__":{"admin":true},"constructor":1,"":[null,true,-0.5,1e21,5e-324,"\\u2028 \\\\ \\" 🔑"]}',
    )
    await store.insert({ ...note('a'), more })
    const read = (await store.get('a'))?.more
    expect(JSON.parse(JSON.stringify(read))).toEqual(more)
    expect(Object.keys(read as object).sort()).toEqual(['', '__proto__', 'constructor'])
    expect((read as { admin?: boolean }).admin).toBeUndefined()
  })

  test('a member that is undefined is as good as absent', async () => {
    const store = await open()
    await store.insert({ ...note('a'), more: undefined })
    expect(await store.get('a')).toEqual(note('a'))
  })

  test.each([
    ['a Date', new Date(0), 'an object that is not plain'],
    ['a Map', [new Map()], 'an object that is not plain'],
    ['a function', () => 1, 'a value of type function'],
    ['a bigint', 1n, 'a value of type bigint'],
    ['NaN', { deep: NaN }, 'a number that is not finite'],
    ['undefined in a list', [undefined], 'a value of type undefined'],
    ['NUL', { deep: ['a\0'] }, 'a NUL or a lone surrogate'],
    ['NUL in a name', { 'a\0': 1 }, 'a NUL or a lone surrogate'],
    ['a lone surrogate', 'a\udc00', 'a NUL or a lone surrogate'],
    ['a circle', circle(), 'more than 64 levels'],
  ])('%s in a record is refused, with the member and without its value', async (_t, more, what) => {
    const store = await open()
    const message = `\`more\` of the record holds ${what}`
    await expect(store.insert({ ...note('a'), more })).rejects.toThrow(message)
    await expect(store.cas({ ...note('a'), more })).rejects.toThrow(message)
    expect(await store.list()).toEqual([])
  })

  test.each([[-1], [0.5], [2 ** 53], ['1'], [undefined]])(
    'the version %p is refused',
    async (v) => {
      const store = await open()
      const record = { ...note('a'), version: v as number }
      await expect(store.insert(record)).rejects.toThrow('`version`')
    },
  )

  test.each([[0], [-5], [NaN], ['10'], [1e15]])('the time to live %p is refused', async (ttlMs) => {
    const store = await open()
    const life = ttlMs as number
    await expect(store.insert(note('a'), { ttlMs: life })).rejects.toThrow('`ttlMs`')
    await expect(store.addOnce('a', life)).rejects.toThrow('`ttlMs`')
    expect(await store.get('a')).toBeUndefined()
  })

  test('a fraction of a millisecond is a time to live', async () => {
    const store = await open()
    await store.insert(note('a'), { ttlMs: 60_000.5 })
    expect(await store.addOnce('a', 60_000.5)).toBe(true)
    expect(await store.get('a')).toEqual(note('a'))
  })
}

function sharedContract({ open }: StoreUnderTest): void {
  test('see the same records and entries', async () => {
    const [here, there] = [await open('shared'), await open('shared')]
    await here.insert(note('a'))
    expect(await there.get('a')).toEqual(note('a'))
    expect(await there.cas(note('a', 2))).toBe(true)
    expect(await here.get('a')).toEqual(note('a', 2))
    expect(await here.addOnce('jti', 60_000)).toBe(true)
    expect(await there.addOnce('jti', 60_000)).toBe(false)
  })

  test('see nothing of each other under two names', async () => {
    const [here, there] = [await open('one'), await open('one.two')]
    const { changes, watch } = await watched(there, '')
    await here.insert(note('a'))
    expect(await here.addOnce('jti', 60_000)).toBe(true)
    expect(await there.get('a')).toBeUndefined()
    expect(await there.list()).toEqual([])
    expect(await there.addOnce('jti', 60_000)).toBe(true)
    await there.insert(note('b'))
    await eventually(() => expect(changes).toEqual([{ type: 'put', record: note('b') }]))
    watch.close()
  })

  test('see changes of each other within two poll intervals', async () => {
    const pollMs = 250
    const [here, there] = [await open('feed', { pollMs }), await open('feed', { pollMs })]
    const { changes, watch } = await watched(there, '')
    const delays: number[] = []
    for (let round = 0; round < 4; round += 1) {
      const startedAt = performance.now()
      await here.insert(note(`a${round}`))
      await eventually(() => expect(changes).toHaveLength(round + 1))
      delays.push(performance.now() - startedAt)
    }
    expect(Math.max(...delays)).toBeLessThanOrEqual(2 * pollMs)
    watch.close()
  })

  test('tell every change of many writers, once it has taken effect', async () => {
    const [here, there] = [await open('many'), await open('many')]
    const { changes, watch } = await watched(there, '')
    const ids = Array.from({ length: 300 }, (_, index) => `n${index}`)
    await Promise.all(ids.map((id, index) => (index % 2 ? here : there).insert(note(id))))
    await eventually(() => expect(changes).toHaveLength(300))
    expect(changes.map((change) => change.type === 'put' && change.record.id).sort()).toEqual(
      ids.sort(),
    )
    watch.close()
  })
}

/** That times to live go by the clock of the server, and `currentAt` by that of the process. */
export async function goesByServersClock(
  storeOf: (clock: () => number) => RecordStore<Note>,
): Promise<void> {
  const ahead = storeOf(() => Date.now() + 86_400_000)
  const behind = storeOf(() => 1_000)
  await ahead.insert(note('a'), { ttlMs: 60_000 })
  expect(await behind.get('a')).toEqual(note('a'))
  expect(await behind.addOnce('n', 60_000)).toBe(true)
  expect(await ahead.addOnce('n', 60_000)).toBe(false)
  const watch = await settled(behind, '', () => undefined)
  expect(watch.currentAt()).toBe(1_000)
  watch.close()
}

/** A hundred at a time: on a busy machine the last of thousands would wait longer than the time limit. */
export async function inBatches<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += 100) {
    await Promise.all(items.slice(start, start + 100).map(run))
  }
}

/** Waits until an expectation holds. */
export async function eventually(expectation: () => void, ms = 4_000): Promise<void> {
  const end = performance.now() + ms
  for (;;) {
    try {
      return expectation()
    } catch (error) {
      if (performance.now() > end) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** A watch that knows where it stands: what changes from now on is told. */
export async function settled(
  store: RecordStore<Note>,
  prefix: string,
  listener: (change: RecordChange<Note>) => void,
): Promise<ReturnType<RecordStore<Note>['watch']>> {
  const watch = store.watch(prefix, listener)
  await eventually(() => expect(watch.currentAt()).toBeGreaterThan(0))
  return watch
}

export interface Watched {
  /** What was told since the watch has known where it stands. */
  readonly changes: RecordChange<Note>[]
  readonly watch: ReturnType<RecordStore<Note>['watch']>
}

export async function watched(store: RecordStore<Note>, prefix: string): Promise<Watched> {
  const changes: RecordChange<Note>[] = []
  const watch = await settled(store, prefix, (change) => changes.push(change))
  changes.length = 0
  return { changes, watch }
}

function circle(): object {
  const value: { self?: object } = {}
  value.self = value
  return value
}
