import { lockout, type Lockout, type LockoutOptions } from '../../src/controls/limit/lockout'
import { exchangeOf } from '../support/exchange'

function attempt(address: string, id?: string) {
  const credential = { scheme: 'bearer', value: 'x', id } as const
  return exchangeOf({ request: { address }, credential })
}

let now = 0
const lockoutWith = (options: LockoutOptions) => lockout(options, () => now)

async function lockedFor(guard: Lockout, address: string, id?: string) {
  const facts = await guard.control.observe(attempt(address, id))
  return facts?.lockedOutForMs
}

async function fail(guard: Lockout, times: number, address: string, id?: string) {
  for (let i = 0; i < times; i++) await guard.penalize(attempt(address, id))
}

test('an address is locked out after as many failures as it may have', async () => {
  const guard = lockoutWith({ perAddress: 3, minutes: 10 })
  await fail(guard, 2, '192.0.2.1')
  expect(await lockedFor(guard, '192.0.2.1')).toBe(0)
  await fail(guard, 1, '192.0.2.1')
  expect(await lockedFor(guard, '192.0.2.1')).toBe(10 * 60_000)
})

test('a lock ends by the clock of the guard', async () => {
  const guard = lockoutWith({ perAddress: 1, minutes: 10 })
  await fail(guard, 1, '192.0.2.1')
  now += 10 * 60_000
  expect(await lockedFor(guard, '192.0.2.1')).toBe(0)
})

test('admission is decided without waiting', () => {
  expect(lockoutWith({}).control.observe(attempt('192.0.2.1'))).not.toBeInstanceOf(Promise)
})

test('failures from elsewhere never lock a key out', async () => {
  const guard = lockoutWith({ perKey: 2 })
  await fail(guard, 50, '198.51.100.9', 'keyOfAda0000')
  expect(await lockedFor(guard, '198.51.100.9', 'keyOfAda0000')).toBeGreaterThan(0)
  expect(await lockedFor(guard, '192.0.2.1', 'keyOfAda0000')).toBe(0)
})

test('a key id is locked for its address while other keys still work from there', async () => {
  const guard = lockoutWith({ perKey: 2, perAddress: 100 })
  await fail(guard, 2, '192.0.2.1', 'keyOfAda0000')
  expect(await lockedFor(guard, '192.0.2.1', 'keyOfAda0000')).toBeGreaterThan(0)
  expect(await lockedFor(guard, '192.0.2.1', 'keyOfBob0000')).toBe(0)
})

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['::1', '::2', true],
])('IPv6 addresses %s and %s share a count: %p', async (first, second, shared) => {
  const guard = lockoutWith({ perAddress: 1 })
  await fail(guard, 1, first)
  expect((await lockedFor(guard, second))! > 0).toBe(shared)
})

test('a lockout that is switched off decides nothing', async () => {
  const guard = lockoutWith({ enabled: false, perAddress: 1 })
  await fail(guard, 5, '192.0.2.1')
  expect(await lockedFor(guard, '192.0.2.1')).toBeUndefined()
})
