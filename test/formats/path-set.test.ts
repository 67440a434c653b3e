import { pathSet } from '../../src/formats/path-set'

// Few paths are compared one by one, many are looked up: both must tell the same.
test.each([1, 3, 5, 500])('a set of %d paths has those, and no others', (size) => {
  const places = Array.from({ length: size }, (_, index) => ({ path: ['choices', index, 'text'] }))
  const has = pathSet(places)
  expect(places.every(({ path }) => has([...path]))).toBe(true)
  const others = [
    [],
    ['choices'],
    ['choices', 0],
    ['choices', '0', 'text'],
    ['choices', size, 'text'],
  ]
  expect(others.some((path) => has(path))).toBe(false)
})

test('a set of no paths has none', () => {
  expect(pathSet([])([])).toBe(false)
})
