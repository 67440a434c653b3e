import { rewrite } from '../../src/formats/rewrite'

test('writes values and names, names from the inside out, and keeps the order', () => {
  const body: unknown = JSON.parse('{"first":1,"mail@x":{"in@x":"text"},"last":2}')
  const result = rewrite(body, [
    { path: ['mail@x'], key: true, text: '[A]' },
    { path: ['mail@x', 'in@x'], key: true, text: '[B]' },
    { path: ['mail@x', 'in@x'], text: 'new' },
  ])
  expect(JSON.stringify(result)).toBe('{"first":1,"[A]":{"[B]":"new"},"last":2}')
})

test('writes `__proto__` like any other name', () => {
  const body: unknown = JSON.parse('{"__proto__":"text","a":{"__proto__":{"b":"c"}}}')
  rewrite(body, [
    { path: ['__proto__'], text: 'new' },
    { path: ['a', '__proto__', 'b'], text: 'inner' },
  ])
  expect(JSON.stringify(body)).toBe('{"__proto__":"new","a":{"__proto__":{"b":"inner"}}}')
  expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
})

test('renames to `__proto__` without touching the prototype', () => {
  const body: unknown = { a: { b: 1 } }
  rewrite(body, [{ path: ['a'], key: true, text: '__proto__' }])
  expect(JSON.stringify(body)).toBe('{"__proto__":{"b":1}}')
})

test('loses no value where two names become the same', () => {
  const body: unknown = { one: 1, two: 2, three: 3 }
  rewrite(body, [
    { path: ['one'], key: true, text: 'X' },
    { path: ['three'], key: true, text: 'X' },
  ])
  expect(JSON.stringify(body)).toBe('{"X":1,"two":2,"X~2":3}')
})

test('replaces a value that is a text itself', () => {
  expect(rewrite('old', [{ path: [], text: 'new' }])).toBe('new')
})

test('leaves no other spelling of a number beside the one that was treated', () => {
  const text = '[CARD] 41.11111111111111e14 -4E15'
  expect(rewrite({ a: 4e15, b: 'c' }, [{ path: ['a'], text }])).toEqual({ a: '[CARD]', b: 'c' })
  expect(rewrite(4e15, [{ path: [], text }])).toBe('[CARD]')
  expect(rewrite(['x'], [{ path: [0], text: 'of 41 [CARD] 7' }])).toEqual(['of 41 [CARD] 7'])
})

test.each([[['b']], [['a', 'b']], [['toString']]])('does not make the place %j', (path) => {
  expect(() => rewrite({ a: 1 }, [{ path, text: 'x' }])).toThrow(TypeError)
  expect(() => rewrite({ a: 1 }, [{ path, key: true, text: 'x' }])).toThrow(TypeError)
})

test('renames every property of a large object, writing it once', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `name${index}`)
  const body: unknown = Object.fromEntries(names.map((name, index) => [name, index]))
  rewrite(
    body,
    names.map((name) => ({ path: [name], key: true, text: 'X' })),
  )
  expect(Object.entries(body as object).at(-1)).toEqual(['X~20000', 19_999])
})
