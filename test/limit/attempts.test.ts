import { countAttempts, maxSubjects } from '../../src/controls/limit/attempts'

const minute = 60_000

test('the failure that reaches the limit locks the subject out', () => {
  const attempts = countAttempts({ limit: 2, lockMs: 10 * minute })
  attempts.fail('a', 0)
  expect(attempts.lockedForMs('a', 0)).toBe(0)
  attempts.fail('a', 1)
  expect(attempts.lockedForMs('a', 1)).toBe(10 * minute)
  expect(attempts.lockedForMs('b', 1)).toBe(0)
})

test('failures count for a minute from the first of them', () => {
  const attempts = countAttempts({ limit: 2, lockMs: minute })
  attempts.fail('a', 0)
  attempts.fail('a', minute)
  expect(attempts.lockedForMs('a', minute)).toBe(0)
  attempts.fail('a', 2 * minute - 1)
  expect(attempts.lockedForMs('a', 2 * minute - 1)).toBe(minute)
})

test('a lock ends with its time, and failures within it do not make it longer', () => {
  const attempts = countAttempts({ limit: 1, lockMs: minute })
  attempts.fail('a', 0)
  attempts.fail('a', minute - 1)
  expect(attempts.lockedForMs('a', minute - 1)).toBe(1)
  expect(attempts.lockedForMs('a', minute)).toBe(0)
  attempts.fail('a', minute)
  expect(attempts.lockedForMs('a', minute)).toBe(minute)
})

test('one subject too many drops the oldest lock', () => {
  const attempts = countAttempts({ limit: 1, lockMs: minute })
  for (let each = 0; each <= maxSubjects; each += 1) attempts.fail(`${each}`, each % 2)
  expect(attempts.lockedForMs('0', 1)).toBe(0)
  expect(attempts.lockedForMs('1', 1)).toBe(minute)
  expect(attempts.lockedForMs(`${maxSubjects}`, 1)).toBe(minute - 1)
})
