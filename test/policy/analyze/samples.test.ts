import fc from 'fast-check'
import { actionsOf, resourcesOf } from '../../../src/policy/analyze/wildcards'
import { addressesAround } from '../../../src/policy/analyze/sample-addresses'
import { numbersAround } from '../../../src/policy/analyze/sample-numbers'
import { textsAround } from '../../../src/policy/analyze/sample-texts'
import { compileAction } from '../../../src/policy/rules/actions'
import { compileResource } from '../../../src/policy/rules/resources'

test('numbers are the constants, one below, above and in each gap', () => {
  expect(numbersAround([4, 8], 1, true)).toEqual([3, 4, 8, 5, 9])
  expect(numbersAround([4, 5], 1, true)).toEqual([3, 4, 5, 6])
  expect(numbersAround([1, 2], 1, false)).toEqual([0, 1, 2, 1.5, 3])
  expect(numbersAround([2.5], 1, true)).toEqual([1, 2, 3, 4])
  expect(numbersAround([], 2, true)).toEqual([0, -1, 1])
  expect(numbersAround([Number.MAX_SAFE_INTEGER], 1, true)).toHaveLength(2)
})

test('for any two numbers there are two that compare alike with all constants and each other', () => {
  const small = fc.integer({ min: -9, max: 9 })
  fc.assert(
    fc.property(fc.array(small, { maxLength: 4 }), small, small, (constants, a, b) => {
      const signature = (x: number, y: number): string =>
        [...constants.flatMap((c) => [Math.sign(x - c), Math.sign(y - c)]), Math.sign(x - y)].join()
      const numbers = numbersAround(constants, 2, true)

      expect(numbers.flatMap((x) => numbers.map((y) => signature(x, y)))).toContain(signature(a, b))
    }),
  )
})

test('addresses are at both sides of the borders of each range', () => {
  expect(addressesAround(['10.1.0.0/16'])).toEqual([
    '10.1.0.0',
    '10.1.255.255',
    '10.0.255.255',
    '10.2.0.0',
    '203.0.113.7',
    '2001:db8::7',
    '::ffff:10.1.0.0',
    '::ffff:10.1.255.255',
    '::ffff:10.0.255.255',
    '::ffff:10.2.0.0',
    '::ffff:203.0.113.7',
  ])
  expect(addressesAround(['::ffff:1.2.3.4', '0.0.0.0/0', 'fe80::/10', 'no', 'fe80::1%a'])).toEqual([
    '0:0:0:0:0:ffff:102:304',
    '0:0:0:0:0:ffff:102:303',
    '0:0:0:0:0:ffff:102:305',
    '0.0.0.0',
    '255.255.255.255',
    'fe80:0:0:0:0:0:0:0',
    'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    'fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    'fec0:0:0:0:0:0:0:0',
    '203.0.113.7',
    '2001:db8::7',
    '::ffff:0.0.0.0',
    '::ffff:255.255.255.255',
    '::ffff:203.0.113.7',
  ])
})

test.each([
  ['startsWith', (text: string) => text.startsWith('ab')],
  ['endsWith', (text: string) => text.endsWith('ab')],
  ['contains', (text: string) => text.includes('ab')],
  ['eq', (text: string) => text === 'ab'],
  ['soundsLike', (text: string) => text === 'ab'],
])('of the texts for `%s` some fulfill it and some do not', (operator, holds) => {
  const texts = textsAround([{ attr: 'a', operator, operand: 'ab' }], 1)

  expect(new Set(texts.map(holds))).toEqual(new Set([true, false]))
})

test('a text begins, goes on and ends as several comparisons want it', () => {
  const uses = [
    { attr: 'a', operator: 'startsWith', operand: 'x' },
    { attr: 'a', operator: 'contains', operand: 'y' },
    { attr: 'a', operator: 'endsWith', operand: 'z' },
  ]

  expect(textsAround(uses, 1)).toContain('xyz')
})

test('of two fresh texts neither is a constant', () => {
  const use = { attr: 'a', operator: 'in', operand: ['other', 'other-2'] }

  expect(textsAround([use], 2).slice(0, 2)).toEqual(['other-3', 'other-4'])
})

const segment = fc.stringMatching(/^[ab*]{1,3}$/).map((text) => text.replace(/\*+/g, '*'))
const pattern = fc
  .array(fc.oneof({ weight: 4, arbitrary: segment }, { weight: 1, arbitrary: fc.constant('**') }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((segments) => segments.join('/'))

test('each resource pattern has a resource that it covers', () => {
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 6 }), (patterns) => {
      const resources = resourcesOf(patterns)

      for (const each of patterns) expect(resources.some(compileResource(each))).toBe(true)
    }),
  )
})

test('a `*` gets a name that no other pattern has', () => {
  expect(resourcesOf(['model/*', 'model/o*', 'model/any'])).toContain('model/x')
  expect(resourcesOf(['model/gpt-*', 'model/*-mini'])).toContain('model/gpt-other-mini')
  expect(resourcesOf(['a/**', 'a/b/c'])).toEqual(
    expect.arrayContaining(['a/other', 'a/other/other/other/other']),
  )
})

test('each action pattern has an action that it covers', () => {
  const actions = actionsOf(['model:*', '*:read', 'a:b', '*'])

  for (const each of ['model:*', '*:read', 'a:b', '*']) {
    expect(actions.some(compileAction(each))).toBe(true)
  }
  expect(actions).toContain('model:other:other')
})
