import { randomPool } from '../../src/guard/random-pool'

test.each([[1], [16], [64], [65], [5000]])('draws %d bytes', (size) => {
  expect(randomPool()(size)).toHaveLength(size)
})

test('never draws the same bytes twice, over many fillings of the pool', () => {
  const draw = randomPool()
  const ids = Array.from({ length: 2000 }, () => Buffer.from(draw(16)).toString('hex'))
  expect(new Set(ids).size).toBe(ids.length)
})

test('a draw is not changed by those after it', () => {
  const draw = randomPool()
  const first = draw(16)
  const copy = Buffer.from(first)
  for (let count = 0; count < 500; count += 1) draw(16)
  expect(copy.equals(first)).toBe(true)
})
