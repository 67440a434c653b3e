import { barredBefore } from '../../../src/detectors/expression/barred'
import { listOf, none } from '../../../src/detectors/expression/characters'
import { parseExpression } from '../../../src/detectors/expression/parse'

/** The characters before which no match stands; `word` for all that words are made of. */
function barred(expression: RegExp): string {
  const mask = barredBefore(parseExpression(expression, 'x'))
  const all = listOf(mask, 63)?.toReversed().join('') ?? '?'
  return all.length === 63 ? 'word' : all
}

describe('behind these characters no match begins', () => {
  test.each([
    [/(?<![ab])c/, 'ab'],
    [/(?<!a|b|cd)c/, 'ab'],
    [/(?<!a)(?<!b)c/, 'ab'],
    [/\bc/, 'word'],
    [/c(?<![ab].)/s, 'ab'],
    [/c{3}(?<!a.{3})d/s, 'a'],
    [/\d{2}(?<!\d{3})/, '0123456789'],
    [/[cd](?<!a[cde])/, 'a'],
    [/(?<![\p{L}-])[a-c]/u, '-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  ])('%s: %j', (expression, expected) => {
    expect([...barred(expression)].sort().join('')).toBe([...expected].sort().join(''))
  })

  test.each([
    ['another alternative may begin there', /(?<!a)b|c/],
    ['the boundary may stand before a sign', /\b-/],
    ['what follows need not be what was matched', /[cd](?<!ac)/],
    ['no place is certain', /c?(?<!a.)d/s],
    ['no place is certain behind a pair of units', /[^a](?<!b.)/su],
    ['nothing is forbidden', /(?<=a)b/],
  ])('none, where %s', (_, expression) => {
    expect(barredBefore(parseExpression(expression, 'x'))).toBe(none)
  })
})
