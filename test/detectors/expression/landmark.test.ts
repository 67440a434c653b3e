import { everything, listOf } from '../../../src/detectors/expression/characters'
import { landmarkOf } from '../../../src/detectors/expression/landmark'
import { parseExpression } from '../../../src/detectors/expression/parse'

function landmark(expression: RegExp) {
  const found = landmarkOf(parseExpression(expression, 'x'))
  return found && { texts: found.literals.map(({ text }) => text), offset: found.offset }
}

describe('the landmark of an expression', () => {
  test.each([
    [/ghp_[a-z]{36}/, ['ghp_'], { min: 0, max: 0 }],
    [/[a-z]{1,64}@[a-z]{1,9}/, ['@'], { min: 1, max: 64 }],
    [/(?:a|b{2})q/, ['q'], { min: 1, max: 2 }],
    [/foo_|bar-x/, ['foo_', 'bar-x'], { min: 0, max: 0 }],
    [/(?<=pass[=:] ?)\w{3}/, ['=', ':'], { min: -2, max: -1 }],
    [/\d{4}x?/, [], { min: 0, max: 0 }],
    [/a(?:b{2}_){1,2}/, ['_'], { min: 3, max: 3 }],
    [/(?:AK|AS)[A-Z]/, ['AK', 'AS'], { min: 0, max: 0 }],
  ])('%s is what every match has', (expression, texts, offset) => {
    expect(landmark(expression)).toEqual({ texts, offset })
  })

  test.each([/[a-z]{3}/, /a?b?[w-z]/, /(?:_a)?[a-z]/, /(?<!=)[a-z]/, /foo|[a-z]/])(
    '%s has none',
    (expression) => {
      expect(landmark(expression)).toBeUndefined()
    },
  )

  test.each(['\\d|a|b', '(?:\\d|a)|a', 'a|(?:b|\\d)|c', 'x?(?:\\d|_a|_b)', 'a|b|c|d|e|f|g|h'])(
    '%s has none, since one alternative would go unseen or all of them are too many',
    (source) => {
      expect(landmark(new RegExp(source))).toBeUndefined()
    },
  )

  test.each([
    [/ab_c/, '*', '*'],
    [/[xy]_[ab]/, 'xy', 'ab'],
    [/x?[yz]_a?b/, 'yz', 'ab'],
    [/x?_a?/, '*', '*'],
    [/(?:[xy]|zz)_(?!b{2})b?c/, 'xyz', 'bc'],
    [/(?:[a-c]{0,4}:){2,7}/, '*', ':abc'],
    [/(?:[ab]:){1,2}c/, 'ab', 'abc'],
    [/(?<=[xy]= ?)[ab]/, 'xy', ' ab'],
    [/[a-c1](?<=b)/, '*', '*'],
  ])('in %s stands behind one of %j and before one of %j', (expression, before, after) => {
    const around = landmarkOf(parseExpression(expression, 'x'))?.around
    const shown = (mask: bigint): string =>
      mask === everything ? '*' : (listOf(mask, 9)?.toReversed().join('') ?? '?')
    expect(around && [shown(around.before), shown(around.after)]).toEqual([before, after])
  })

  it('does not take a letter for itself where case is ignored', () => {
    expect(landmark(/ab_/i)).toEqual({ texts: ['_'], offset: { min: 2, max: 2 } })
  })
})
