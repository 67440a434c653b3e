import fc from 'fast-check'
import { measure } from '../../../src/detectors/expression/measure'
import { parseExpression } from '../../../src/detectors/expression/parse'
import { viableSource } from '../../../src/detectors/expression/viable'

function viableAt(expression: RegExp, text: string): number {
  const parsed = parseExpression(expression, 'x')
  return text.search(new RegExp(viableSource(parsed, measure(parsed)), expression.flags))
}

describe('where a match may still begin', () => {
  test.each([
    [/abc/, 'xxab', 2],
    [/abc/, 'xxabx', 5],
    [/a{2,4}b/, 'aaaaa', 1],
    [/\d{1,3}\.\d/, 'v 12', 2],
    [/\d{1,3}\.\d/, 'v 1234', 3],
    [/(?:foo|bar)baz/, 'is foob', 3],
    [/sk-[a-z]{5}/, 'ask-abc', 1],
    [/(?<![a-z])sk-[a-z]{5}/, 'ask-abc', -1],
    [/\bab\b/, 'x ab', 2],
    [/\bab\b/, 'x abc', -1],
    [/ab(?!c)/, 'ab', 0],
    [/ab(?!cd)/, 'abx', 0],
    [/ab(?!cd)/, 'abxy', -1],
    [/ab/, 'ab', 2],
    [/a{2,3}/, 'aa', 0],
    [/(?:😀|a)b/u, 'x😀', 1],
    [/a(?:b{1,2}c){2}d/, 'abcbb', 0],
  ])('of %s in %j is %i', (expression, text, expected) => {
    const place = viableAt(expression, text)
    expect(place === text.length ? -1 : place).toBe(expected === text.length ? -1 : expected)
  })

  it.each(['', 's', 'u', 'v'])(
    'waits for what an assertion looks at, with the flags %j',
    (flags) => {
      expect(viableAt(new RegExp('a(?=[bc]{2})', flags), 'ab')).toBe(0)
    },
  )

  it('is never after the start of a match that more text brings', () => {
    const expressions = [
      /ab{1,3}(?!c)/,
      /(?<!a)b{1,2}a/,
      /\ba{1,2}\b/,
      /(?:ab|ba){1,2}c?/,
      /[^a]a{0,2}(?=b)/,
      /a\B.{1,2}c/s,
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...expressions),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 6 }),
        (expression, text, more) => {
          const place = viableAt(expression, text)
          const final = place === -1 ? text.length : place
          const matches = (whole: string) =>
            Array.from(whole.matchAll(new RegExp(`(?=(${expression.source}))`, 'gs')))
              .map(({ index, 1: match }) => [index, match] as const)
              .filter(([index]) => index < final)
          expect(matches(text + more)).toEqual(matches(text))
        },
      ),
      { numRuns: 3_000 },
    )
  })
})
