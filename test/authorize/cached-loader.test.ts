import { setTimeout as sleep } from 'node:timers/promises'
import { cachedLoader, type CachedLoaderOptions } from '../../src/controls/authorize/cached-loader'
import type { AttributeLoader } from '../../src/controls/authorize/loader'
import type { Principal } from '../../src/core/principal'
import { exchangeOf } from '../support/exchange'
import { developer } from '../support/gate'

type Query = Parameters<AttributeLoader>[0]

const query = (change: Partial<Query> = {}): Query => ({
  attribute: 'resource.level',
  resource: 'model/a',
  principal: developer.principal,
  exchange: exchangeOf(),
  ...change,
})
const other = (change: Partial<Principal>): Query =>
  query({ principal: { ...developer.principal, ...change } })

function never(): never {
  throw new Error('nobody was to call this')
}

function deferred<Value>() {
  let resolve: (value: Value) => void = never
  const promise = new Promise<Value>((done) => (resolve = done))
  return { promise, resolve: (value: Value) => resolve(value) }
}

/** A cached loader whose values are the number of the load. */
function counting(options?: CachedLoaderOptions) {
  let loads = 0
  const load = cachedLoader(() => Promise.resolve((loads += 1)), options)
  return { load, loads: () => loads }
}

test('equal questions are asked once, at a time and later', async () => {
  const { load, loads } = counting()
  expect(await Promise.all([load(query()), load(query())])).toEqual([1, 1])
  expect(load(query())).toBe(1)
  expect(loads()).toBe(1)
})

test('a value is asked for again when its time is over', async () => {
  const { load } = counting({ maxAgeMs: 20 })
  expect(await load(query())).toBe(1)
  await sleep(60)
  expect(await load(query())).toBe(2)
})

test.each<[string, Query]>([
  ['attribute', query({ attribute: 'resource.owner' })],
  ['resource', query({ resource: 'model/b' })],
  ['principal', other({ id: 'someone-else' })],
  ['tenant of the principal', other({ tenant: 'acme' })],
  ['way the principal logged in', other({ method: 'mtls' })],
  ['nobody at all', query({ principal: undefined })],
])('another %s is another question', async (_, different) => {
  const { load } = counting()
  expect([await load(query()), await load(different)]).toEqual([1, 2])
})

test('by resource every principal, and by principal every resource, has one answer', async () => {
  const byResource = counting({ by: 'resource' })
  await byResource.load(query())
  await byResource.load(other({ id: 'someone-else' }))
  expect(byResource.loads()).toBe(1)
  await byResource.load(query({ resource: 'model/b' }))
  expect(byResource.loads()).toBe(2)

  const byPrincipal = counting({ by: 'principal' })
  await byPrincipal.load(query())
  await byPrincipal.load(query({ resource: 'model/b' }))
  expect(byPrincipal.loads()).toBe(1)
  await byPrincipal.load(other({ id: 'someone-else' }))
  expect(byPrincipal.loads()).toBe(2)
})

test('what could not be loaded is asked again, what is not there is kept', async () => {
  let loads = 0
  const load = cachedLoader(() => {
    loads += 1
    return loads === 1 ? Promise.reject(new Error('down')) : Promise.resolve(undefined)
  })
  await expect(load(query())).rejects.toThrow('down')
  expect(await load(query())).toBeUndefined()
  expect(await load(query())).toBeUndefined()
  expect(loads).toBe(2)
})

test('a query that waits for its `then`, as those of many libraries do, is run and kept as a promise is', async () => {
  let runs = 0
  const queryOf = (outcome: () => Promise<unknown>): PromiseLike<unknown> => ({
    then: (...args) => {
      runs += 1
      return outcome().then(...args)
    },
  })
  const outcomes = [() => Promise.reject(new Error('down')), () => Promise.resolve('up')]
  const load = cachedLoader(() => queryOf(outcomes.shift() ?? never))
  await expect(Promise.all([load(query()), load(query())])).rejects.toThrow('down')
  expect(await load(query())).toBe('up')
  expect(await load(query())).toBe('up')
  expect(runs).toBe(2)
})

describe('a load that takes its time', () => {
  let now: jest.SpyInstance<number>

  beforeEach(() => (now = jest.spyOn(performance, 'now').mockReturnValue(1000)))
  afterEach(() => now.mockRestore())

  // The cache looks at the clock once in a millisecond.
  const pass = async (ms: number): Promise<void> => {
    now.mockReturnValue(performance.now() + ms)
    await sleep(10)
  }

  test('is waited for by others for a second after it began: it may hang', async () => {
    const loads = [new Promise(() => undefined), Promise.resolve('fresh')]
    const load = cachedLoader(() => loads.shift(), { maxAgeMs: 3_600_000 })
    const hanging = load(query())
    await pass(999)
    expect(load(query())).toBe(hanging)
    await pass(2)
    expect(await load(query())).toBe('fresh')
    await pass(3_000_000)
    expect(load(query())).toBe('fresh')
  })

  test('brings a value that is kept, and is as old as the load', async () => {
    const { promise, resolve } = deferred<string>()
    const loads = [promise, Promise.resolve('second')]
    const load = cachedLoader(() => loads.shift(), { maxAgeMs: 5000 })
    const loading = load(query())
    await pass(2000)
    resolve('first')
    await loading
    await pass(2000)
    expect(load(query())).toBe('first')
    await pass(2000)
    expect(await load(query())).toBe('second')
  })

  test('never takes the place of what was asked for later', async () => {
    const { promise, resolve } = deferred<string>()
    const loads = [promise, Promise.resolve('later')]
    const load = cachedLoader(() => loads.shift())
    const loading = load(query())
    await pass(2000)
    expect(await load(query())).toBe('later')
    resolve('earlier')
    expect(await loading).toBe('earlier')
    expect(load(query())).toBe('later')
  })
})

test('a loader that needs no time is called once too, and one that throws keeps nothing', () => {
  let loads = 0
  const load = cachedLoader(() => {
    loads += 1
    if (loads === 1) throw new Error('down')
    return loads
  })
  expect(() => load(query())).toThrow('down')
  expect([load(query()), load(query())]).toEqual([2, 2])
})

test('no more values are kept than was said', async () => {
  const { load, loads } = counting({ maxEntries: 2 })
  for (const name of ['a', 'b', 'c', 'a']) await load(query({ resource: `model/${name}` }))
  expect(loads()).toBe(4)
})

test.each<[string, () => unknown]>([
  ['`cachedLoader` expects a loader; received nothing', () => cachedLoader(undefined as never)],
  [
    'option `by` of `cachedLoader` must be one of "resource", "principal", "both"',
    () => cachedLoader(() => 1, { by: 'resources' as never }),
  ],
  ['must be a whole number of milliseconds', () => cachedLoader(() => 1, { maxAgeMs: 0 })],
])('%s', (message, make) => {
  expect(make).toThrow(message)
})
