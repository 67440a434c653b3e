import { maxDepth, walk } from '../../src/formats/walk'

function texts(value: unknown): string[] {
  const found: string[] = []
  walk(value, (text, path, spot) => found.push(`${path.join('.')} ${spot} ${text}`))
  return found
}

test('visits strings, names and long numbers in document order', () => {
  expect(texts(JSON.parse('{"a":["x",{"b":123456789}],"__proto__":"p","n":null}'))).toEqual([
    'a name a',
    'a.0 string x',
    'a.1.b name b',
    'a.1.b number 123456789',
    '__proto__ name __proto__',
    '__proto__ string p',
    'n name n',
  ])
})

test.each([[12345678], [0.123456789012345], [-0.5], [true], [null]])('passes over %j', (value) => {
  expect(texts([value])).toEqual([])
})

test.each([[4111111111111111], [-123456789], [123456789.5]])('visits %j', (value) => {
  expect(texts(value)).toEqual([` number ${value}`])
})

test('visits the value that is a text itself', () => {
  expect(texts('x')).toEqual([' string x'])
})

test('gives up on what is nested too deep', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
  expect(texts(nested(maxDepth))).toEqual([])
  expect(() => texts(nested(maxDepth + 1))).toThrow(RangeError)
  expect(() => texts(nested(200_000))).toThrow(RangeError)
})
