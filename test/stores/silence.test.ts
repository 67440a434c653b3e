import { silenceLimit } from '../../src/stores/silence'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const never = () => new Promise<never>(() => undefined)

test('an answer or a failure is passed on', async () => {
  const inTime = silenceLimit(1000)
  expect(await inTime(() => Promise.resolve(7))).toBe(7)
  await expect(inTime(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
  const throwing = () => {
    throw new Error('at once')
  }
  await expect(inTime(throwing)).rejects.toThrow('at once')
  expect(jest.getTimerCount()).toBeLessThanOrEqual(1)
})

test('silence is given up after the time, and at most a quarter later', async () => {
  const inTime = silenceLimit(1000)
  const ends: string[] = []
  const ask = (name: string) => inTime(never).catch(() => ends.push(name))
  void ask('first')
  await jest.advanceTimersByTimeAsync(600)
  void ask('second')
  await jest.advanceTimersByTimeAsync(399)
  expect(ends).toEqual([])
  await jest.advanceTimersByTimeAsync(251)
  expect(ends).toEqual(['first'])
  await jest.advanceTimersByTimeAsync(600)
  expect(ends).toEqual(['first', 'second'])
})

test('without a question there is no timer', async () => {
  const inTime = silenceLimit(1000)
  await inTime(() => Promise.resolve(1))
  await jest.advanceTimersByTimeAsync(250)
  expect(jest.getTimerCount()).toBe(0)
})
