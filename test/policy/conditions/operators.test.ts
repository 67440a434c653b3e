import { truthOf } from './condition-support'

const text = (operator: string, operand: unknown) => ({
  attr: 'resource.text',
  [operator]: operand,
})
const ip = (operator: string, operand: unknown) => ({ attr: 'context.ip', [operator]: operand })
const at = (operator: string, operand: unknown) => ({ attr: 'resource.at', [operator]: operand })
const other = { attr: 'resource.other' }
const until = { attr: 'resource.until' }

type Row = readonly [
  when: object,
  values: Readonly<Record<string, unknown>>,
  truth: boolean | undefined,
]

describe('parts of texts', () => {
  test.each<Row>([
    [text('startsWith', 'ab'), { 'resource.text': 'abc' }, true],
    [text('startsWith', 'ab'), { 'resource.text': 'a' }, false],
    [text('startsWith', 'ab'), { 'resource.text': 'ABc' }, false],
    [text('startsWith', 'ab'), { 'resource.text': ['abc'] }, undefined],
    [text('startsWith', other), { 'resource.text': 'abc', 'resource.other': 'ab' }, true],
    [text('endsWith', 'bc'), { 'resource.text': 'abc' }, true],
    [text('endsWith', 'bc'), { 'resource.text': 'bca' }, false],
    [text('endsWith', 'bc'), {}, undefined],
    [text('endsWith', other), { 'resource.text': 'abc', 'resource.other': 'b' }, false],
    [text('ne', other), { 'resource.text': 'abc', 'resource.other': 'b' }, true],
  ])('%j with %j is %s', (when, values, truth) => {
    expect(truthOf(when, values)).toBe(truth)
  })

  test.each(['startsWith', 'endsWith', 'contains'])(
    '%s an attribute that is empty cannot be told: it would be true for every text',
    (operator) => {
      const values = { 'resource.text': 'abc', 'resource.other': '' }
      expect(truthOf(text(operator, other), values)).toBeUndefined()
      expect(truthOf({ not: text(operator, other) }, values)).toBeUndefined()
    },
  )
})

describe('globs', () => {
  test.each<[string | string[], string, boolean | undefined]>([
    ['docs/*', 'docs/a', true],
    ['docs/*', 'docs/a/b', false],
    ['docs/*', 'docs/', false],
    ['docs/**', 'docs/a/b', true],
    ['docs/**', 'docs', false],
    ['**/secret', 'a/b/secret', true],
    ['**', 'a b/ü%', true],
    ['*.pdf', 'report (1).pdf', true],
    ['*.pdf', 'a/report.pdf', false],
    ['100%/*', '100%/x', true],
    ['a%2Fb', 'a/b', false],
    ['a%2Fb', 'a%2Fb', true],
    ['/srv/*/x', '/srv/a/x', true],
    ['[ab]+', 'a', false],
    ['[ab]+', '[ab]+', true],
    ['a?c', 'abc', false],
    [['x/*', 'y/*'], 'y/1', true],
    [['x/*', 'y/*'], 'z/1', false],
    ['docs/**', 'docs/../secret', undefined],
    ['docs/**', './docs/a', undefined],
    ['docs/**', 'docs/a..b/...', true],
    ['**', '\ud800', undefined],
    ['**', '', false],
  ])('%j and %j: %s', (pattern, value, truth) => {
    expect(truthOf(text('matchesGlob', pattern), { 'resource.text': value })).toBe(truth)
  })

  test('take linear time on hostile texts', () => {
    const when = text('matchesGlob', `**/${'*a'.repeat(50)}b/**/${'*a'.repeat(50)}c`)
    const value = `${'a'.repeat(5000)}/`.repeat(40)
    const started = performance.now()
    expect(truthOf(when, { 'resource.text': value })).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('addresses', () => {
  test.each<Row>([
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': '10.1.2.3' }, true],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': '11.1.2.3' }, false],
    [ip('inCidr', ['10.0.0.0/8', '2001:db8::/32']), { 'context.ip': '2001:DB8::1' }, true],
    [ip('inCidr', ['10.0.0.0/8', '2001:db8::/32']), { 'context.ip': '2001:db9::1' }, false],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': '::ffff:10.1.2.3' }, true],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': '::ffff:a01:203' }, true],
    [ip('inCidr', '::ffff:10.0.0.0/104'), { 'context.ip': '10.1.2.3' }, true],
    [ip('inCidr', '0.0.0.0/0'), { 'context.ip': '255.255.255.255' }, true],
    [ip('inCidr', '0.0.0.0/0'), { 'context.ip': '::1' }, false],
    [ip('inCidr', '::/0'), { 'context.ip': '1.2.3.4' }, true],
    [ip('inCidr', '128.0.0.0/1'), { 'context.ip': '200.0.0.1' }, true],
    [ip('inCidr', '10.0.0.7'), { 'context.ip': '10.0.0.7' }, true],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': '10.0.0.256' }, undefined],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': '10.0.0' }, undefined],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': '10.0.0.1.' }, undefined],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': '10.00.0.1' }, undefined],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': ' 10.0.0.1' }, undefined],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': '' }, undefined],
    [ip('inCidr', '10.0.0.0/8'), { 'context.ip': 167772161 }, undefined],
    [ip('inCidr', '::/0'), { 'context.ip': '::ffff:010.0.0.1' }, undefined],
    [ip('inCidr', '::/0'), { 'context.ip': `::${'0'.repeat(10_000)}` }, undefined],
    [
      ip('eq', { attr: 'resource.ip' }),
      { 'context.ip': '::ffff:1.2.3.4', 'resource.ip': '1.2.3.4' },
      true,
    ],
    [
      ip('eq', { attr: 'resource.ip' }),
      { 'context.ip': '1.2.3.4', 'resource.ip': '1.2.3.5' },
      false,
    ],
    [ip('ne', { attr: 'resource.ip' }), { 'context.ip': '::1', 'resource.ip': '::2' }, true],
    [ip('ne', { attr: 'resource.ip' }), { 'context.ip': '::1' }, undefined],
    [ip('eq', { attr: 'context.ip' }), { 'context.ip': '::1' }, true],
  ])('%j with %j is %s', (when, values, truth) => {
    expect(truthOf(when, values)).toBe(truth)
  })
})

describe('moments', () => {
  const noon = '2026-11-26T12:00:00Z'
  const sameNoon = '2026-11-26T13:00:00.000+01:00'
  const later = '2026-11-26T12:00:00.001Z'

  test.each<Row>([
    [at('eq', noon), { 'resource.at': sameNoon }, true],
    [at('ne', noon), { 'resource.at': later }, true],
    [at('before', later), { 'resource.at': noon }, true],
    [at('before', noon), { 'resource.at': noon }, false],
    [at('after', noon), { 'resource.at': later }, true],
    [at('after', noon), { 'resource.at': sameNoon }, false],
    [at('after', noon), {}, undefined],
    [at('after', noon), { 'resource.at': '2027-02-29T00:00:00Z' }, undefined],
    [at('before', until), { 'resource.at': noon, 'resource.until': later }, true],
    [at('after', until), { 'resource.at': noon, 'resource.until': later }, false],
    [at('before', until), { 'resource.at': noon }, undefined],
    [
      at('before', { attr: 'context.time' }),
      { 'resource.at': noon, 'context.time': Date.parse(later) },
      true,
    ],
    [at('before', { attr: 'context.time' }), { 'resource.at': noon, 'context.time': noon }, false],
  ])('%j with %j is %s', (when, values, truth) => {
    expect(truthOf(when, values)).toBe(truth)
  })

  test.each([
    ['a number, whose unit nobody knows', 1_764_158_400],
    ['a number as text', '1764158400'],
    ['a date object', new Date(noon)],
    ['a day', '2026-11-26'],
    ['nothing', null],
  ])('an attribute from a loader that is %s is missing', (_, value) => {
    expect(truthOf(at('after', '1970-01-01T00:00:00Z'), { 'resource.at': value })).toBeUndefined()
  })

  test('of the time of a clock that counts smaller parts than milliseconds these are cut off', () => {
    const values = { 'context.time': Date.parse(noon) + 0.5 }
    expect(truthOf({ attr: 'context.time', eq: noon }, values)).toBe(true)
    expect(truthOf({ attr: 'context.time', after: noon }, values)).toBe(false)
  })

  const login = { attr: 'principal.login', after: noon }
  const seconds = Date.parse(noon) / 1000

  test.each([
    [seconds + 1, true],
    [seconds, false],
    [seconds + 0.5, true],
    [later, true],
    [-1, false],
    [Date.parse(later), undefined],
    [1e300, undefined],
    [Infinity, undefined],
    [NaN, undefined],
    [String(seconds), undefined],
    [undefined, undefined],
  ])('a claim of %s is seconds since the epoch, or a text', (value, truth) => {
    expect(truthOf(login, {}, { auth_time: value })).toBe(truth)
  })
})
