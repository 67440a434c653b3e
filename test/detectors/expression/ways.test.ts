/* eslint-disable regexp/no-trivially-nested-quantifier, regexp/prefer-character-class, regexp/no-dupe-disjunctions, regexp/confusing-quantifier -- expressions that are refused */
import { parseExpression } from '../../../src/detectors/expression/parse'
import { waysOf } from '../../../src/detectors/expression/ways'

function ways(expression: RegExp): number {
  return waysOf(parseExpression(expression, 'x'))
}

describe('the ways an expression may be tried', () => {
  test.each([
    [/[a-z]{1,50}/, 1],
    [/[a-z]{1,50}@/, 1],
    [/(?: ?[A-Z0-9]){11,30}/, 1],
    [/(?:[a-z]{1,63}\.){1,8}\d/, 1],
    [/abc|abd/, 2],
    [/abc|xyz/, 1],
    [/[a-z]{0,9}(?![a-z])/, 1],
    [/(?:[ -](?=[a-z\d])[a-z]{0,3}(?:\d[a-z\d]{0,9})?(?![a-z\d])){0,7}/, 1],
  ])('of %s are %i where the next character decides', (expression, expected) => {
    expect(ways(expression)).toBe(expected)
  })

  test.each([
    [/[a-z]{1,50}[a-c]/, 50],
    [/[a-z]{0,9}(?!x)/, 10],
    [/(?:[a-z]{1,63}\.){1,8}[a-z]{2,24}/, 8],
    [/[ab]{1,4}[bc]{1,5}b/, 20],
    [/a{1,3}\b/, 3],
    [/[a-z]{0,9}(?![a-z][a-z])/, 10],
    [/é{0,9}(?!é)/, 10],
  ])('of %s are %i where choices remain', (expression, expected) => {
    expect(ways(expression)).toBe(expected)
  })

  test.each([/(?:a{1,50}){1,50}b/, /(?:a|a){1,30}b/, /(?:a?){1,50}b/, /(?:\w{1,9}\s?){1,20}!/])(
    'of %s, which would take exponential time, are very many',
    (expression) => {
      expect(ways(expression)).toBeGreaterThan(1_000_000)
    },
  )

  it('count what a look-around holds once, since it is never entered again', () => {
    expect(ways(/(?:(?!ab|ac)a){1,64}/)).toBe(2)
  })

  it('are counted with characters beyond ASCII as meeting each other', () => {
    expect(ways(/é{1,5}ü/)).toBe(5)
  })
})
