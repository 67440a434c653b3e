import { readJson } from '../../src/formats/json'

test.each([
  ['{"a":1,"b":"x"}', false, []],
  [' { "a" : "\\u0041" , "b": [1.0, 2e3] } ', false, []],
  ['{"a":"x","a":"y"}', true, []],
  ['{"a":{"b":"x","b":{"c":"d"}}}', true, []],
  ['{"a":"x","\\u0061":"y"}', true, []],
  ['[6304000000000000012]', false, ['6304000000000000012']],
  [
    '[6304000000000000012, 6304000000000000013]',
    false,
    ['6304000000000000012 6304000000000000013'],
  ],
  ['[4111111111111111]', false, []],
  ['[4.111111111111111e15]', false, ['4111111111111111 4.111111111111111e15']],
  ['["6304000000000000012"]', false, []],
  ['{"a":"\\"quoted\\", 12345678901234567890"}', false, []],
])('%s: duplicates %j, hidden numbers %j', (source, duplicates, numbers) => {
  const json = readJson(source)
  expect(json?.value).toEqual(JSON.parse(source))
  expect(json?.duplicates).toBe(duplicates)
  expect([...(json?.numbers.values() ?? [])]).toEqual(numbers)
})

test.each([['{'], [''], ['{"a":undefined}'], ["{'a':1}"], ['\ufeff\ufeff{}']])(
  '%j is not JSON',
  (source) => {
    expect(readJson(source)).toBeUndefined()
  },
)

test('accepts a byte order mark', () => {
  expect(readJson('\ufeff{"a":1}')?.value).toEqual({ a: 1 })
})

test('gives up on what is nested too deep to be written again', () => {
  expect(() => readJson('['.repeat(200_000) + ']'.repeat(200_000))).toThrow(RangeError)
})

test('gives up where very many literals become one number', () => {
  const literals = Array.from(
    { length: 100 },
    (_, index) => `1234567890123456789012345${100 + index}`,
  )
  expect(() => readJson(`[${literals.join()}]`)).toThrow(
    expect.objectContaining({ code: 'coverage-missing' }),
  )
})
