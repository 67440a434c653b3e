/* eslint-disable regexp/no-dupe-characters-character-class, regexp/no-useless-flag, regexp/no-empty-lookarounds-assertion, regexp/optimal-lookaround-quantifier, regexp/no-extra-lookaround-assertions, regexp/no-useless-assertions, prefer-regex-literals -- expressions that are refused; TypeScript's target has no flag v */
import { isConfigurationError } from '../../../src/core/errors'
import { parseExpression } from '../../../src/detectors/expression/parse'

describe('an expression of a detector', () => {
  test.each([
    [/a/g, 'flag `g`'],
    [/a/y, 'flag `y`'],
    [/a/m, 'flag `m`'],
    [/(a)\1/, 'back-reference `\\1`'],
    [/(?<x>a)\k<x>/, 'back-reference `\\k<x>`'],
    [/a*/, 'not bounded: `a*`'],
    [/a+/, 'not bounded: `a+`'],
    [/a{2,}/, 'not bounded: `a{2,}`'],
    [/(?=a*)b/, 'not bounded'],
    [new RegExp('('.repeat(201) + 'a' + ')'.repeat(201)), '201 groups; expected at most 200'],
    [/^a/, 'anchor `^`'],
    [/a$/, 'anchor `$`'],
    [/(?=a(?=b))a/, 'look-around within'],
    [/(?<=(?<=a)b)c/, 'look-around within'],
    [/(?<=a(?=b))b/, 'look-around within'],
    [new RegExp('[\\q{ab}]', 'v'), 'strings in a class'],
    [new RegExp('\\p{RGI_Emoji}', 'v'), 'property of strings'],
    [new RegExp('(?:a[^b]){2}', 'v'), 'negated class under the flag `v`: `[^b]`'],
    [new RegExp('[c[^b]]', 'v'), 'negated class under the flag `v`: `[^b]`'],
    [new RegExp('[^\\w--b]', 'v'), 'negated class under the flag `v`: `[^\\w--b]`'],
  ])('%s is refused, if it cannot run on text in pieces', (expression, reason) => {
    expect(() => parseExpression(expression, 'pattern `x`')).toThrow(reason)
  })

  it('names the pattern and is a configuration error', () => {
    let thrown: unknown
    try {
      parseExpression(/a+/, 'pattern 1 (`t.a`) of detector `t`')
    } catch (error) {
      thrown = error
    }
    expect(isConfigurationError(thrown)).toBe(true)
    expect(String(thrown)).toContain('pattern 1 (`t.a`) of detector `t` is not bounded: `a+`')
  })

  it('may have the flags i, s, u and v', () => {
    for (const flags of ['i', 's', 'u', 'v', 'isu']) {
      expect(parseExpression(new RegExp('a', flags), 'x').flags.text).toBe(flags)
    }
  })

  it('may look behind from within a look-ahead', () => {
    expect(() => parseExpression(/(?!(?<=a)b)b/, 'x')).not.toThrow()
  })
})
