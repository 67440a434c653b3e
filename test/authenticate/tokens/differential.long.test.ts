import { compareWithJose } from './differential'

test('nothing is accepted that jose refuses, on 40,000 mutated tokens', async () => {
  const seed = Date.now() % 2 ** 31
  const { accepted, refused, differences } = await compareWithJose(40_000, seed)
  // The seed, so that a run that fails can be had again.
  expect({ seed, differences }).toEqual({ seed, differences: [] })
  expect(accepted).toBeGreaterThan(1000)
  expect(refused).toBeGreaterThan(10_000)
}, 600_000)
