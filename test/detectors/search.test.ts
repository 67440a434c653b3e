import fc from 'fast-check'
import type { Detector, FunctionDetector, Pattern } from '../../src/core/detector'
import { isGuardError } from '../../src/core/errors'
import type { Finding } from '../../src/core/finding'
import { compileDetectors } from '../../src/detectors/compile'
import { alignUp } from '../../src/detectors/pairs'
import { scan } from '../../src/detectors/scan'
import { isUsable, patterns, response } from '../filter/hold-back-arbitraries'

function patternDetector(pattern: Partial<Pattern> & { expression: RegExp }): Detector {
  return { name: 'x', types: ['x'], raw: true, patterns: [{ type: 'x', ...pattern }] }
}

function spans(detector: Detector, text: string): string[] {
  return scan(text, compileDetectors([detector]), response).map(({ start, end }) =>
    text.slice(start, end),
  )
}

/** The definition of a search, as slow as it is plain. */
function reference({ expression, accept, contains }: Pattern, text: string): [number, number][] {
  const found: [number, number][] = []
  const sticky = new RegExp(expression.source, `${expression.flags}y`)
  for (let at = 0; at < text.length;) {
    sticky.lastIndex = at
    const match = sticky.exec(text)?.[0]
    const before = text.slice(alignUp(text, Math.max(0, at - 64)), at)
    const answer = match === undefined ? 0 : (accept?.(match, before) ?? match.length)
    const units = typeof answer === 'number' ? answer : answer.units
    if (match === undefined || units === 0 || (contains && !match.includes(contains))) {
      at += 1
    } else {
      found.push([at, at + units])
      at += units
    }
  }
  return found
}

describe('the search for a pattern', () => {
  it('finds leftmost matches that do not overlap', () => {
    expect(spans(patternDetector({ expression: /aba/ }), 'ababa aba')).toEqual(['aba', 'aba'])
  })

  it('goes on one unit behind the start of a rejected match', () => {
    const accept = (match: string) => (match.startsWith('9') ? 0 : match.length)
    expect(spans(patternDetector({ expression: /\d{3}/, accept }), '9123 912')).toEqual(['123'])
  })

  it('goes on behind the part of a match that is accepted', () => {
    const accept = () => 2
    expect(spans(patternDetector({ expression: /\d{4}/, accept }), '123456')).toEqual(['12', '34'])
  })

  it('shows accept the 64 units before a match, and no half of a pair', () => {
    const seen: string[] = []
    const accept = (match: string, before: string) => {
      seen.push(before)
      return match.length
    }
    const detector = patternDetector({ expression: /\d{3}/, accept })
    spans(detector, `123 ${'.'.repeat(70)}456 😀${'.'.repeat(63)}789`)
    expect(seen).toEqual(['', '.'.repeat(64), '.'.repeat(63)])
  })

  it('gives a finding the type and the score that accept says', () => {
    const detector: Detector = {
      name: 'x',
      types: ['x', 'x.even'],
      patterns: [
        {
          type: 'x',
          expression: /\d/,
          accept: (match) => ({
            units: 1,
            ...(Number(match) % 2 === 0 && { type: 'x.even', score: 0.5 }),
          }),
        },
      ],
    }
    const found = scan('12', compileDetectors([detector]), response)
    expect(found.map(({ type, score }) => [type, score])).toEqual([
      ['x', 1],
      ['x.even', 0.5],
    ])
  })

  it('never takes half of a pair, whatever is accepted', () => {
    const detector = patternDetector({ expression: /(?:😀|a){2}/u, accept: () => 1 })
    expect(spans(detector, '😀😀a')).toEqual(['😀', '😀'])
  })

  it('takes `contains` at its word', () => {
    expect(
      spans(patternDetector({ expression: /[a-z]{3}/, contains: 'b' }), 'xyz abc xyb'),
    ).toEqual(['abc', 'xyb'])
  })

  test.each([
    ['more than the match', () => 9],
    ['less than nothing', () => -1],
    ['no number', () => undefined as unknown as number],
    ['nothing', () => null as unknown as number],
    ['a type that is not declared', () => ({ units: 1, type: 'y' })],
    ['a score above 1', () => ({ units: 1, score: 2 })],
    [
      'an exception',
      () => {
        throw new Error('the text was secret')
      },
    ],
  ])('fails closed where accept answers with %s', (_, accept) => {
    const search = () => spans(patternDetector({ expression: /abc/, accept }), 'abc')
    expect(search).toThrow(
      expect.objectContaining({
        code: 'control-failed',
        detail: expect.stringContaining('`x`') as string,
      }),
    )
  })

  const expressions: readonly Pattern[] = [
    { type: 'x', expression: /ab_[a-c]{1,3}/ },
    { type: 'x', expression: /[a-c]{1,4}@[ab]{1,2}/ },
    { type: 'x', expression: /(?<=ab?[=:]\s{0,2})[a-c]{1,3}/ },
    {
      type: 'x',
      expression: /[a-c]{1,2}\d?/,
      accept: (match, before) => (before.endsWith(' ') ? match.length : 0),
    },
    { type: 'x', expression: /(?<=[bc]@ {0,2})\w{1,3}(?!a)/, accept: (match) => match.length - 1 },
    {
      type: 'x',
      expression: /(?:a_|b@)[abc]{0,2}/,
      accept: (match) => (match.includes('c') ? 0 : 2),
    },
    { type: 'x', expression: /[ab]{1,3}c/, contains: 'ac' },
    { type: 'x', expression: /(?<!a)_{1,2}:/ },
    { type: 'x', expression: /(?<=:)[^:]{1,9}(?=:)/ },
    { type: 'x', expression: /ab_[ab_]{1,9}/ },
    { type: 'x', expression: /[a_]{1,9}@[a_@]{1,20}/ },
  ]

  it('finds what a search at every place finds, also around landmarks far apart', () => {
    const words = fc.constantFrom(
      'a',
      'b',
      'c',
      '_',
      '@',
      ':',
      '=',
      ' ',
      'ab_',
      'ab: ',
      'z'.repeat(90),
    )
    const strings = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.constantFrom(...expressions), strings, (pattern, text) => {
        const detector: Detector = { name: 'x', types: ['x'], patterns: [pattern] }
        const found = scan(text, compileDetectors([detector]), response)
        expect(found.map(({ start, end }) => [start, end])).toEqual(reference(pattern, text))
      }),
      { numRuns: 1_500 },
    )
  })

  it('finds what a search at every place finds, for random expressions', () => {
    // No pairs and nothing that the view would change: places mean the same in both searches.
    const characters = fc.constantFrom(...'aabbcA1122  -_.:@[]ksfé')
    const strings = fc.array(characters, { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(patterns.filter(isUsable), strings, (spec, text) => {
        const { source, flags, accept, contains } = spec
        const pattern: Pattern = {
          type: 'x',
          expression: new RegExp(source, flags),
          ...(accept && { accept }),
          ...(contains !== undefined && { contains }),
        }
        const found = scan(text, compileDetectors([patternDetector(pattern)]), response)
        expect(found.map(({ start, end }) => [start, end])).toEqual(reference(pattern, text))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a detector given as a function', () => {
  function giving(findings: unknown): FunctionDetector {
    return { name: 'x', types: ['x'], lookahead: 'whole', detect: () => findings as Finding[] }
  }
  const finding = { detector: 'x', type: 'x', start: 0, end: 2, score: 1 }

  it('has its findings reported under its own name', () => {
    const detector = giving([{ ...finding, detector: 'other' }])
    expect(scan('abcd', compileDetectors([detector]), response)).toEqual([finding])
  })

  it('may say several things of one place where it sees the text whole', () => {
    const findings = [finding, { ...finding, end: 4, score: 0.5 }, { ...finding, start: 1 }]
    const found = scan('abcd', compileDetectors([giving(findings)]), response)
    expect(found).toHaveLength(3)
  })

  test.each([
    ['nothing', undefined],
    ['a promise', Promise.resolve([])],
    ['an empty span', [{ ...finding, end: 0 }]],
    ['a span outside the text', [{ ...finding, end: 5 }]],
    ['a place that is no integer', [{ ...finding, end: 1.5 }]],
    ['findings out of order', [{ ...finding, start: 2, end: 3 }, finding]],
    ['an undeclared type', [{ ...finding, type: 'x.y' }]],
    ['a score above one', [{ ...finding, score: 1.1 }]],
    ['a hole in the list', [null]],
  ])('fails closed when it returns %s', (_, findings) => {
    let thrown: unknown
    try {
      scan('abcd', compileDetectors([giving(findings)]), response)
    } catch (error) {
      thrown = error
    }
    expect(isGuardError(thrown) && thrown.code).toBe('control-failed')
  })

  it('fails closed when it returns findings that overlap and sees no text whole', () => {
    const detector: FunctionDetector = {
      ...giving([finding, { ...finding, start: 1 }]),
      ...{ lookahead: 0, viable: (text: string) => text.length },
    }
    expect(() => scan('abcd', compileDetectors([detector]), response)).toThrow(
      'a security control could not run',
    )
  })
})
