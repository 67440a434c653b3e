import fc from 'fast-check'
import { isGuardError } from '../../src/core/errors'
import { checkText, parseJson } from '../../src/http/json-body'

test('accepts whatever JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(3), (value, indent) => {
      // JSON.parse of the same text is the reference: -0 and the like come back changed.
      const text = JSON.stringify(value, null, indent)
      fc.pre(!text.includes('"__proto__"'))
      expect(parseJson(text, 20).value).toEqual(JSON.parse(text))
    }),
  )
})

test('counts strings with quotes, backslashes and colons as what they are', () => {
  const value = { 'a"b': '":', 'c\\': '\\":\\', d: ['e:', '"', ':"x":'], ':': { '"': '\\' } }
  expect(parseJson(JSON.stringify(value), 20).value).toEqual(value)
})

const ambiguous: [string, string, string][] = [
  ['a property that comes twice', '{"a":1,"a":2}', 'body-malformed'],
  ['one that is spelled in two ways', '{"model":1,"mod\\u0065l" : 2}', 'body-malformed'],
  ['one that comes twice deep inside', '[{"x":{"a":1,"b":{},"a":[]}}]', 'body-malformed'],
  ['a property named __proto__', '{"__proto__":{}}', 'body-malformed'],
  ['an escaped __proto__', '[{"\\u005f_proto__":1}]', 'body-malformed'],
  ['10,000 nested arrays', '['.repeat(10_000) + ']'.repeat(10_000), 'body-limit'],
  ['10,000 nested objects', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), 'body-limit'],
]

test.each([['text that is no JSON', '{"a":', 'body-malformed'], ...ambiguous])(
  'refuses %s',
  (_, text, code) => {
    expect.assertions(2)
    try {
      parseJson(text, 32)
    } catch (error) {
      expect(isGuardError(error) && error.code).toBe(code)
      // Messages of JSON.parse quote the text.
      expect((error as Error).cause).toBeUndefined()
    }
  },
)

test('allows exactly the stated depth', () => {
  expect(parseJson('[[[]]]', 3).value).toEqual([[[]]])
  expect(() => parseJson('[[[[]]]]', 3)).toThrow()
})

test('takes linear time on text made of quotes and backslashes', () => {
  const text = JSON.stringify('\\"'.repeat(200_000))
  expect(parseJson(text, 3).value).toBe(JSON.parse(text))
})

test.each(ambiguous)('refuses %s in a text as well', (_, text, code) => {
  for (const spelled of [text, ` \n${text}`, `\ufeff${text}`]) {
    expect(() => checkText(spelled, 32)).toThrow(expect.objectContaining({ code }))
  }
})

test.each(['', 'hello', '"__proto__"', '7', '{"a":', '{"__proto__":1} and more', '{"a":[1]}'])(
  'lets the text %j be',
  (text) => {
    expect(() => checkText(text, 32)).not.toThrow()
  },
)

test.each([
  ['{"a":4000000000000000006}', [[4e18, '4000000000000000006']]],
  ['[ 41.11111111111111e14 ]', [[4111111111111111, '4111111111111111 41.11111111111111e14']]],
  ['{"a":"4000000000000000006","b":4111111111111111,"c":1.5}', []],
])('keeps the digits that numbers of %s lose', (text, numbers) => {
  expect([...parseJson(text, 3).numbers]).toEqual(numbers)
})

test('refuses very many literals that become one number', () => {
  const literals = Array.from({ length: 100 }, (_, index) => `1234567890123456789012345${index}`)
  expect(() => parseJson(`[${literals.join()}]`, 3)).toThrow(
    expect.objectContaining({ code: 'body-limit' }),
  )
})
