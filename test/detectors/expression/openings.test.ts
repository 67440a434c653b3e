import { listOf } from '../../../src/detectors/expression/characters'
import { openingsOf } from '../../../src/detectors/expression/openings'
import { parseExpression } from '../../../src/detectors/expression/parse'

function openings(expression: RegExp) {
  return openingsOf(parseExpression(expression, 'x'), 4)?.map((opening) =>
    opening.map((mask) => listOf(mask, 3)?.join('') ?? '*').join(' '),
  )
}

describe('the ways a match may begin', () => {
  test.each([
    [/ghp_[a-z]{36}/, ['g h p _']],
    [/(?<!x)sk-(?!ant)a/, ['s k - a']],
    [/(?:ab|c)d/, ['a b d', 'c d']],
    [/a{2,3}b/, ['a a b', 'a a a b']],
    [/a{0,2}b/, ['b', 'a b', 'a a b']],
    [/a?b/, ['b', 'a b']],
    [/(?:[ab]|c?)d/, ['ba d', 'd', 'c d']],
    [/\d{1,3}(?:\.\d){3}/, ['* * * .', '* * . *', '* . * .']],
    [/[a-c]{1,64}@/, ['cba cba cba cba', 'cba @', 'cba cba @', 'cba cba cba @']],
    [/[sr]k_/i, ['* kK _']],
    [/\u{1F600}ab/u, ['*']],
    [/ab?c/, ['a c', 'a b c']],
  ])('of %s are known, each choice of length a way of its own', (expression, expected) => {
    expect(openings(expression)).toEqual(expected)
  })

  test.each([/a?b?/, /a{0,2}b?/])('of %s are not known', (expression) => {
    expect(openings(expression)).toBeUndefined()
  })

  it('are not listed where there are very many', () => {
    expect(openings(/(?:ax|bx|cx|dx)(?:ex|fx|gx|hx)/)).toBeUndefined()
  })
})
