import type { Detector, PatternDetector } from '../../src/core/detector'
import { isConfigurationError } from '../../src/core/errors'
import { pii, secrets } from '../../src/detectors/all'
import { compileDetectors } from '../../src/detectors/compile'

function withPattern(pattern: Partial<PatternDetector['patterns'][number]>): Detector {
  return {
    name: 'ticket',
    types: ['ticket'],
    patterns: [{ type: 'ticket', expression: /T-\d{4}/, ...pattern }],
  }
}

const whole: Detector = { name: 'last', types: ['last'], lookahead: 'whole', detect: () => [] }

/** A detector as JavaScript code may give it. */
function untyped(detector: object): Detector {
  return detector as Detector
}

describe('detectors', () => {
  it('are compiled to units, in order', () => {
    const compiled = compileDetectors([withPattern({}), whole])
    expect(compiled.names).toEqual(['ticket', 'last'])
    expect(compiled.units.map(({ kind, detector }) => [kind, detector])).toEqual([
      ['pattern', 'ticket'],
      ['function', 'last'],
    ])
    expect(Object.isFrozen(compiled)).toBe(true)
  })

  test.each<[string, Detector, string]>([
    ['no object', untyped(null as unknown as object), 'must be an object; received null'],
    ['no name', untyped({ types: ['a'] }), 'the `name` of a detector must be'],
    ['a name with capitals', { ...whole, name: 'Last' }, 'lower-case letters, digits and hyphens'],
    ['no types', untyped({ name: 'a', types: [] }), 'must declare its `types`'],
    ['a type of another name', { ...whole, types: ['first.x'] }, 'expected `last` or `last.`'],
    ['a type that only looks alike', { ...whole, types: ['laster'] }, 'declares a wrong type'],
    ['a type that would break a marker', { ...whole, types: ['last.x]'] }, 'declares a wrong type'],
    [
      'a type without end',
      { ...whole, types: [`last.${'x'.repeat(99)}`] },
      'declares a wrong type',
    ],
    [
      'an undeclared type',
      withPattern({ type: 'ticket.x' }),
      'does not declare the type of pattern 1',
    ],
    [
      'no expression',
      withPattern({ expression: 'T' as unknown as RegExp }),
      'a RegExp as `expression`',
    ],
    ['a wrong accept', withPattern({ accept: 4 as never }), 'a function as `accept`'],
    ['an empty contains', withPattern({ contains: '' }), 'a text as `contains`'],
    ['a score above one', withPattern({ score: 2 }), '`score` from 0 to 1'],
    [
      'neither patterns nor a function',
      untyped({ name: 'a', types: ['a'] }),
      '`patterns` or a function `detect`',
    ],
    ['a wrong inspect', { ...whole, inspect: true as never }, 'a function as `inspect`, if any'],
    ['a lookahead too far', { ...whole, lookahead: 65 }, '`lookahead` of 0 to 64 or `whole`'],
    ['no viable', { ...whole, lookahead: 3 }, 'must have a function `viable`'],
    [
      'an unbounded expression',
      withPattern({ expression: /T-\d+/ }),
      'pattern 1 (`ticket`) of detector `ticket` is not bounded',
    ],
    [
      'an expression that matches nothing',
      withPattern({ expression: /\d{0,3}/ }),
      'matches the empty text',
    ],
    [
      'a match too long',
      withPattern({ expression: /a{16385}/ }),
      'matches up to 16385 units; expected at most 16384',
    ],
    [
      'a look-ahead too long',
      withPattern({ expression: /a(?!b{65})/ }),
      'looks up to 65 units around',
    ],
    [
      'a look-behind too long',
      withPattern({ expression: /(?<=b{65})a/ }),
      'looks up to 65 units around',
    ],
    [
      'nested repetitions',
      withPattern({ expression: /(?:\w{1,30}-?){1,30}!/ }),
      'more than 1000 ways',
    ],
  ])('with %s are refused', (_, detector, message) => {
    let thrown: unknown
    try {
      compileDetectors([detector])
    } catch (error) {
      thrown = error
    }
    expect(isConfigurationError(thrown)).toBe(true)
    expect(String(thrown)).toContain(message)
  })

  it('that run by default are never looked for at every place of a text', () => {
    const { raw, view } = compileDetectors([secrets(), pii()]).whole
    expect([...raw.anywhere, ...view.anywhere]).toEqual([])
  })

  it('of one name are refused', () => {
    expect(() => compileDetectors([whole, { ...whole }])).toThrow(
      'the detector `last` is given twice',
    )
  })

  it('are looked for together only where they read the same text', () => {
    const raw: Detector = {
      ...withPattern({}),
      name: 'raw',
      raw: true,
      types: ['raw'],
      patterns: [{ type: 'raw', expression: /T-\d/ }],
    }
    const { groups } = compileDetectors([withPattern({}), raw])
    expect(groups.map((group) => [group.raw, group.units])).toEqual([
      [false, [0]],
      [true, [1]],
    ])
  })
})
