import { everything, listOf } from '../../../src/detectors/expression/characters'
import { landmarkOf } from '../../../src/detectors/expression/landmark'
import { parseExpression } from '../../../src/detectors/expression/parse'
import { trailLength } from '../../../src/detectors/expression/trail'

/** The characters that may stand behind the landmark, unit by unit; `*` where any may. */
function trail(expression: RegExp): string {
  const masks = landmarkOf(parseExpression(expression, 'x'))?.around.trail() ?? []
  const shown = (mask: bigint): string =>
    mask === everything ? '*' : (listOf(mask, 9)?.toReversed().join('') ?? '?')
  return masks.map(shown).join(' ')
}

describe('the trail of a landmark', () => {
  test.each([
    [/_abc/, ''],
    [/[a-z]_[ab]c/, 'ab c'],
    [/_a?[bc]d/, 'abc bcd'],
    [/_a{2,4}b/, 'a a ab'],
    [/_(?:ab|c)d/, 'ac bd'],
    [/_(?:ab?){2}c/, 'a ab abc'],
    [/(?:[ab]_){2}c/, 'ab _ c'],
    [/(?:[ab]_){1,2}c/, 'abc'],
    [/(?<=x_[ab])c/, 'ab c'],
    [/[x-z]_(?=a)[ab]c/, 'ab c'],
    [/[x-z]_[ab][\s\S]c/, 'ab * c'],
    [/[xy]_[ab]c|[xy]=[cd][ae]/, 'abcd ace'],
  ])('of %s is %j', (expression, expected) => {
    expect(trail(expression)).toBe(expected)
  })

  it('ends where matches may end, and where it is long enough to tell', () => {
    expect(trail(/_[ab]{3}c?/)).toBe('ab ab ab')
    expect(trail(/_[ab]{99}/).split(' ')).toHaveLength(trailLength)
  })

  it('takes what may be a pair of units for one or for two', () => {
    expect(trail(/[x-z]_[^a]bc/u).split(' ')).toEqual(['?', '?', 'bc'])
  })
})
