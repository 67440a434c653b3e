import { MAX_UNANSWERED, reasonOf, timeLimit } from '../../src/stores/server/time-limit'

test('an answer within the limit is given on, and leaves no timer', async () => {
  const started = jest.spyOn(globalThis, 'setTimeout')
  const cleared = jest.spyOn(globalThis, 'clearTimeout')
  try {
    const limited = timeLimit('a store', 51_234)
    expect(await limited('get', () => Promise.resolve(7))).toBe(7)
    await expect(limited('get', () => Promise.reject(new Error('x')))).rejects.toThrow(
      'failed to get',
    )
    const timers = started.mock.calls.flatMap(([, ms], index) =>
      ms === 51_234 ? [started.mock.results[index]?.value as NodeJS.Timeout] : [],
    )
    expect(timers).toHaveLength(2)
    for (const timer of timers) expect(cleared).toHaveBeenCalledWith(timer)
  } finally {
    jest.restoreAllMocks()
  }
})

test('operations without an answer are bounded; one more is not sent', async () => {
  const limited = timeLimit('a store', 10)
  let answer = (): void => undefined
  const hangs = new Promise<void>((resolve) => (answer = resolve))
  const late = Array.from({ length: MAX_UNANSWERED }, () => limited('get', () => hangs))
  const outcomes = await Promise.allSettled(late)
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
  const sent = jest.fn(() => Promise.resolve(1))
  await expect(limited('get', sent)).rejects.toThrow('10000 operations are unanswered')
  expect(sent).not.toHaveBeenCalled()
  answer()
  await hangs
  await new Promise(setImmediate)
  expect(await limited('get', sent)).toBe(1)
})

test('a client that throws instead of rejecting leaves nothing unanswered', async () => {
  const limited = timeLimit('a store', 1000)
  const broken = () => {
    throw new TypeError('x')
  }
  for (let count = 0; count < MAX_UNANSWERED; count += 1) {
    await limited('get', broken).catch(() => undefined)
  }
  expect(await limited('get', () => Promise.resolve(1))).toBe(1)
})

test('a late failure is nobody’s unhandled rejection', async () => {
  const unhandled = jest.fn()
  process.on('unhandledRejection', unhandled)
  let fail: (error: Error) => void = () => undefined
  const hangs = new Promise<never>((_resolve, reject) => (fail = reject))
  const limited = timeLimit('a store', 5)
  await expect(limited('get', () => hangs)).rejects.toThrow('no answer within 5 ms')
  fail(new Error('late'))
  await new Promise((resolve) => setTimeout(resolve, 10))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

test('a hint goes with its code', async () => {
  const limited = timeLimit('a store', 100, new Map([['42P01', 'migrate']]))
  const error = Object.assign(new Error('relation "secret" does not exist'), { code: '42P01' })
  await expect(limited('get', () => Promise.reject(error))).rejects.toThrow(
    'a store failed to get: 42P01; migrate',
  )
})

test.each([
  [Object.assign(new Error('connect 10.0.0.7'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [Object.assign(new Error('x'), { code: 'a secret, with spaces' }), 'Error'],
  [new Error("WRONGTYPE Operation against 'secret'"), 'WRONGTYPE'],
  [new Error('OOM command not allowed'), 'OOM'],
  [new Error("ERR unknown command 'SECRET'"), 'ERR'],
  [new Error('secret'), 'Error'],
  [new Error('SECRET'), 'Error'],
  [new TypeError('secret'), 'TypeError'],
  [new Error('The client is closed'), 'The client is closed'],
  ['secret', 'the client rejected with no error'],
  [undefined, 'the client rejected with no error'],
])('of %p is told: %s', (error, reason) => {
  expect(reasonOf(error)).toBe(reason)
})
