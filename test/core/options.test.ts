import { ConfigurationError } from '../../src/core/errors'
import {
  boolean,
  callback,
  describe as describeValue,
  integer,
  objectWith,
  oneOf,
  optional,
  parseOptions,
  string,
  strings,
  suggest,
  type OptionParser,
} from '../../src/core/options'

const parse = (input: unknown, parser: OptionParser<unknown>): unknown =>
  parseOptions('factory', input, { option: parser }).option

describe('what is wrong with a value is said with its name, what was expected and what came', () => {
  test.each<[string, OptionParser<unknown>, unknown, string]>([
    ['a text', string, 7, 'a non-empty string; received 7'],
    ['an empty text', string, '', 'a non-empty string; received an empty string'],
    ['a switch', boolean, 'yes', 'true or false; received a string of 3 characters'],
    ['a list of texts', strings, ['a', 1], 'a list of strings; received a list of 2'],
    [
      'a number over its bound',
      integer(1, 9, 'bytes'),
      10,
      'a whole number of bytes from 1 to 9; received 10',
    ],
    [
      'a number under its bound',
      integer(1, 9, 'bytes'),
      0,
      'a whole number of bytes from 1 to 9; received 0',
    ],
    ['a fraction', integer(1, 9, 's'), 1.5, 'a whole number of s from 1 to 9; received 1.5'],
    ['no number', integer(1, 9, 's'), NaN, 'a whole number of s from 1 to 9; received NaN'],
    ['a numeral', integer(1, 9, 's'), '5', 'a string of 1 characters'],
    ['a function', callback(), {}, 'a function; received an object'],
    ['an object', objectWith(), 'x', 'an object; received a string of 1 characters'],
    ['a store', objectWith('get', 'insert'), { get: () => 1 }, 'an object with `get`, `insert`'],
    ['a word', oneOf(['live', 'test']), 5, 'one of "live", "test"; received 5'],
    ['null', string, null, 'a non-empty string; received null'],
    ['nothing', string, undefined, 'a non-empty string; received nothing'],
  ])('%s', (_title, parser, value, message) => {
    const attempt = () => parse({ option: value }, parser)
    expect(attempt).toThrow(ConfigurationError)
    expect(attempt).toThrow('option `option` of `factory` must be ')
    expect(attempt).toThrow(message)
  })
})

test('a misspelt word is told the nearest one', () => {
  expect(() => parse({ option: 'tset' }, oneOf(['live', 'test']))).toThrow('did you mean `test`?')
})

test('a misspelt option is told the nearest one', () => {
  expect(() => parse({ opton: 'x' }, string)).toThrow(
    '`factory` has no option `opton`; did you mean `option`?',
  )
})

test('where no word is near all of them are listed', () => {
  expect(suggest('something-else', ['live', 'test'])).toBe('known: `live`, `test`')
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'path'],
  ['a list', []],
])('options that are %s are refused', (_title, input) => {
  expect(() => parse(input, string)).toThrow('`factory` expects an object of options; received')
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'the option `%s` is unknown like any other',
  (name) => {
    const input: unknown = JSON.parse(`{ "option": "x", ${JSON.stringify(name)}: "y" }`)
    expect(() => parse(input, string)).toThrow(`\`factory\` has no option \`${name}\``)
  },
)

test('only own properties are options, so that a polluted prototype configures nothing', () => {
  const input = Object.create({ option: 'inherited' }) as object
  expect(parse(input, optional(string, 'default'))).toBe('default')
})

test.each<[string, unknown]>([
  ['a text', 'hunter2-hunter2-hunter2'],
  ['a list', ['hunter2-hunter2-hunter2']],
  ['an object', { password: 'hunter2-hunter2-hunter2' }],
  ['bytes', Buffer.from('hunter2-hunter2-hunter2')],
  ['a function', () => 'hunter2-hunter2-hunter2'],
  ['a symbol', Symbol('hunter2')],
])('the message never repeats %s, which could be a secret', (_title, value) => {
  const parsers = [boolean, integer(1, 2, 's'), oneOf(['aaaaa', 'bbbbb'])]
  for (const parser of parsers) {
    expect(() => parse({ option: value }, parser)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    )
  }
})

test('undefined equals absent', () => {
  expect(parse({ option: undefined }, optional(string, 'default'))).toBe('default')
  expect(parse({}, optional(string, 'default'))).toBe('default')
})

test('parsed options are complete, frozen and cut off from what was passed', () => {
  const input = { list: ['a'] }
  const options = parseOptions('factory', input, { list: strings, more: optional(boolean, true) })
  input.list.push('b')
  expect(options).toEqual({ list: ['a'], more: true })
  expect(Object.isFrozen(options)).toBe(true)
  expect(Object.isFrozen(options.list)).toBe(true)
})

test.each<[unknown, string]>([
  [[1, 2], 'a list of 2'],
  [true, 'true'],
  [() => 1, 'a function'],
  [10n, 'a bigint'],
])('%p is described as %s', (value, words) => {
  expect(describeValue(value)).toBe(words)
})

test('of thousands of words only the first are listed, and the nearest is found all the same', () => {
  const words = Array.from({ length: 10_000 }, (_, index) => `word-${index}`)
  expect(suggest('something-else', words)).toMatch(/^known: `word-0`, .*, … and 9976 more$/)
  expect(suggest('wort-9999', words)).toBe('did you mean `word-9999`?')
  expect(suggest('x'.repeat(10_000), words).length).toBeLessThan(500)
})
