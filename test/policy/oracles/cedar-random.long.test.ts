import { compare } from './cedar-random'

test('random policies decide as under Cedar, on 120,000 random requests', () => {
  expect(compare(600, 100)).toBe(120_000)
}, 1_200_000)
