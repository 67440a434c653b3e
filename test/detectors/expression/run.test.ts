import { parseExpression } from '../../../src/detectors/expression/parse'
import { hasRun, runOf } from '../../../src/detectors/expression/run'

describe('the units without a blank that every match has', () => {
  test.each([
    [/ghp_[a-z]{36,255}/, 40],
    [/(?<=key: )\w{8,20}/, 8],
    [/(?<=key: )[^\s"]{8,20}/, 8],
    [/[^ ]{8}/, 0],
    [/-----BEGIN [A-Z]{3} KEY-----/, 10],
    [/[ -~]{40}/, 0],
    [/a(?:bcd|ef)g/, 4],
    [/a(?:b d|cde)f/, 2],
    [/ab(?:c ){0,4}de/, 2],
    [/(?:ab cd){2}/, 4],
    [/(?:abc){2,3}/, 6],
    [/(?:[ -]?\d){9,15}/, 1],
    [/abc\n?d/, 3],
    [/\u{1F600}{3}/u, 3],
  ])('of %s are counted', (expression, run) => {
    expect(runOf(parseExpression(expression, 'x')).longest).toBe(run)
  })
})

describe('an expression', () => {
  test.each([
    [/ghp_[a-z]{36,255}/, true],
    [/(?<= )\S{3}(?= )/, true],
    [/a(?: b)?c/, false],
    [/a[ -]{0,2}b/, false],
    [/(?:ab|c\td)/, false],
  ])('%s has no match with a blank: %s', (expression, unbroken) => {
    expect(runOf(parseExpression(expression, 'x')).unbroken).toBe(unbroken)
  })
})

describe('a text', () => {
  const texts = [
    '',
    'a',
    'abcd',
    'abc de',
    'ab cdef',
    'abc\tdef\nghij',
    ' abc',
    'abc abc abc',
    '…— —',
  ]

  test.each(texts)('of %j is told to have a run of each length or not', (text) => {
    const longest = Math.max(...text.split(/[\t-\r ]/).map((word) => word.length))
    const lengths = [1, 2, 3, 4, 5]
    expect(lengths.map((length) => hasRun(text, length))).toEqual(
      lengths.map((length) => length <= longest),
    )
  })
})
