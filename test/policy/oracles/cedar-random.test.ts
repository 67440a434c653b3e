import { compare } from './cedar-random'

test('random policies decide as under Cedar, on 4,000 random requests', () => {
  expect(compare(100, 20)).toBe(4000)
})
