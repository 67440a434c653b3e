import { TimedCache } from '../../src/core/timed-cache'

const value = { is: 'kept' }

test.each([
  [999, undefined],
  [1000, value],
  [1999, value],
  [2000, undefined],
  [Number.NaN, undefined],
])('what is good from 1000 to 2000 is found at %d: %j', (now, found) => {
  const cache = new TimedCache<typeof value>(10)
  cache.keep('key', value, { from: 1000, to: 2000 })
  expect(cache.find('key', now)).toBe(found)
})

test('what was not good once is gone, also where the clock comes back', () => {
  const cache = new TimedCache<typeof value>(10)
  cache.keep('key', value, { from: 1000, to: 2000 })
  cache.find('key', 2000)
  expect(cache.find('key', 1500)).toBeUndefined()
})

test('what is dropped is gone, and of too many what was used least lately', () => {
  const cache = new TimedCache<typeof value>(2)
  for (const key of ['a', 'b']) cache.keep(key, value, { from: 0, to: Infinity })
  cache.find('a', 1)
  cache.keep('c', value, { from: 0, to: Infinity })
  expect(['a', 'b', 'c'].map((key) => cache.find(key, 1))).toEqual([value, undefined, value])
  cache.drop('a')
  expect(cache.find('a', 1)).toBeUndefined()
})
