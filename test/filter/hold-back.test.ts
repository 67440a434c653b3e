import {
  createHoldBack,
  treatWhole,
  type HoldBackOptions,
} from '../../src/controls/filter/hold-back'
import type { Detector, DetectionContext } from '../../src/core/detector'
import type { TreatmentName } from '../../src/core/treatment'
import { invisible, pii, secrets } from '../../src/detectors/all'
import { compileDetectors } from '../../src/detectors/compile'
import { createPseudonyms, digitRuns, lastLetter, response } from './hold-back-arbitraries'

function options(
  detectors: readonly Detector[],
  treatment: TreatmentName = 'redact',
  more: Partial<HoldBackOptions> = {},
): HoldBackOptions {
  return {
    detectors: compileDetectors(detectors),
    context: response,
    treatment: () => treatment,
    pseudonyms: createPseudonyms(),
    ...more,
  }
}

/** What leaves with each piece, and at the end. */
function released(pieces: readonly string[], given: HoldBackOptions): string[] {
  const holdBack = createHoldBack(given)
  return [...pieces.map((piece) => holdBack.push(piece).text), holdBack.end().text]
}

const all = [secrets(), pii(), invisible()]

describe('a hold-back', () => {
  it('releases prose at once, but for the word that may become an address', () => {
    expect(released(['So it is, ', 'he sa', 'id. '], options(all))).toEqual([
      'So it is, ',
      'he ',
      'said. ',
      '',
    ])
  })

  it('holds an address that is split and releases it treated', () => {
    expect(released(['to jane.', 'doe@exam', 'ple.com, ok'], options(all))).toEqual([
      'to ',
      '',
      '[REDACTED:pii.email], ',
      'ok',
    ])
  })

  it('holds nothing where no detector looks for anything', () => {
    expect(released(['a', 'b@c', '.de'], options([]))).toEqual(['a', 'b@c', '.de', ''])
  })

  it('restores a placeholder that is split', () => {
    expect(released(['is [EMA', 'IL_7K3Q', 'X2M9]!'], options([]))).toEqual([
      'is ',
      '',
      'ab@b.aa 12!',
      '',
    ])
  })

  it('sends a restored value as it is', () => {
    expect(released(['[EMAIL_7K3QX2M9] '], options(all)).join('')).toBe('ab@b.aa 12 ')
  })

  it('takes placeholders of a request for plain text', () => {
    const context: DetectionContext = { ...response, direction: 'request' }
    expect(released(['[EMAIL_7K3QX2M9]'], options([], 'redact', { context })).join('')).toBe(
      '[EMAIL_7K3QX2M9]',
    )
  })

  it('does not restore a placeholder that it has just made', () => {
    const given = options([digitRuns('digits')], 'pseudonymize')
    const text = 'is 12345 then [NEW_00000000]'
    expect(released([...text], given).join('')).toBe('is [NEW_00000000] then [NEW_[NEW_00000001]]')
    expect(treatWhole(text, { ...given, pseudonyms: createPseudonyms() }).text).toBe(
      'is [NEW_00000000] then [NEW_[NEW_00000001]]',
    )
  })

  it('never sends half of a pair', () => {
    expect(released(['a\ud83d', '\ude00b', '\ud83d'], options([]))).toEqual([
      'a',
      '😀b',
      '',
      '\ud83d',
    ])
  })

  it('waits for as much as a look-ahead looks at, behind a match of full length', () => {
    const pattern: Detector = {
      name: 'x',
      types: ['x'],
      patterns: [{ type: 'x', expression: /ab(?!cd)/ }],
    }
    expect(released(['abc', 'd ', 'abc', 'e '], options([pattern]))).toEqual([
      '',
      'abcd ',
      '',
      '[REDACTED:x]ce ',
      '',
    ])
  })

  it('goes on with a match that began when older text was let go', () => {
    const pattern: Detector = {
      name: 'x',
      types: ['x'],
      patterns: [{ type: 'x', expression: /é-/ }],
    }
    const filler = 'so it goes on and on. '.repeat(40)
    expect(released([`${filler}é`, '-', '.'], options([pattern]))).toEqual([
      filler,
      '[REDACTED:x]',
      '.',
      '',
    ])
  })

  it('tells places in the original text', () => {
    const holdBack = createHoldBack(options([digitRuns('digits')]))
    const filler = 'so it goes on and on. '.repeat(40)
    holdBack.push(filler)
    holdBack.push('a 123')
    const release = holdBack.push('45 b')
    const start = filler.length + 2
    expect(release.decided).toBe(start + 7)
    expect(release.findings).toMatchObject([{ type: 'digits', start, end: start + 5 }])
    expect(release.edits).toMatchObject([
      { start, end: start + 5, treatment: 'redact', replacement: '[REDACTED:digits]' },
    ])
  })
})

describe('a finding that blocks', () => {
  const given = options(all, 'block')

  it('ends the text before its first unit, and nothing follows', () => {
    const holdBack = createHoldBack(given)
    expect(holdBack.push('Write to jane@exa').text).toBe('Write to ')
    const release = holdBack.push('mple.com or to others, ')
    expect(release).toMatchObject({ text: '', decided: 9, edits: [] })
    expect(release.blocked).toMatchObject({ type: 'pii.email', start: 9, end: 25 })
    for (const after of [holdBack.push('more text '), holdBack.end()]) {
      expect(after).toMatchObject({ text: '', decided: 9, edits: [], findings: [] })
      expect(after.blocked).toMatchObject({ type: 'pii.email' })
    }
  })

  it('ends a whole text at the same place', () => {
    expect(treatWhole('Write to jane@example.com or others', given)).toMatchObject({
      text: 'Write to ',
      decided: 9,
      blocked: { type: 'pii.email' },
    })
  })

  it('takes all of the findings that overlap it out of what was sent', () => {
    const overlap: Detector = {
      name: 'words',
      types: ['words'],
      patterns: [{ type: 'words', expression: /to [a-z]{4}/ }],
    }
    const treatment = ({ type }: { type: string }) => (type === 'words' ? 'mask' : 'block')
    const holdBack = createHoldBack({ ...options([pii(), overlap]), treatment })
    const sent = [...'Write to jane@example.com.'].map((unit) => holdBack.push(unit).text).join('')
    expect(sent + holdBack.end().text).toBe('Write ')
  })
})

describe('a hold-back that cannot decide', () => {
  it('refuses a text of which it would hold more than it may', () => {
    const holdBack = createHoldBack(options([lastLetter('last')], 'redact', { maxHeld: 10 }))
    expect(holdBack.push('0123456789').text).toBe('')
    const refusal = expect.objectContaining({ code: 'coverage-missing' }) as Error
    expect(() => holdBack.push('x')).toThrow(refusal)
    expect(() => holdBack.push('')).toThrow(refusal)
    expect(() => holdBack.end()).toThrow(refusal)
  })

  it('holds at most 65,536 units unless it is told otherwise', () => {
    const holdBack = createHoldBack(options([lastLetter('last')]))
    holdBack.push('x'.repeat(65_536))
    expect(() => holdBack.push('x')).toThrow(expect.objectContaining({ code: 'coverage-missing' }))
  })

  it('counts invisible characters that it holds', () => {
    const holdBack = createHoldBack(options([pii()], 'redact', { maxHeld: 100 }))
    expect(() => holdBack.push(`jane${'\u200b'.repeat(100)}`)).toThrow(
      expect.objectContaining({ code: 'coverage-missing' }),
    )
  })

  it('takes a long text in one piece, if all of it is decided', () => {
    const holdBack = createHoldBack(options(all, 'redact', { maxHeld: 64 }))
    expect(holdBack.push('So it is. '.repeat(20_000)).text).toHaveLength(200_000)
  })

  test.each<[string, Partial<Detector>]>([
    [
      'detect',
      {
        viable: (text) => text.length,
        detect: () => {
          throw new Error('secret text')
        },
      },
    ],
    [
      'viable',
      {
        detect: () => [],
        viable: () => {
          throw new Error('secret text')
        },
      },
    ],
    ['a viable place before the start', { detect: () => [], viable: () => -1 }],
    ['a viable place behind the end', { detect: () => [], viable: (text) => text.length + 1 }],
  ])('fails closed, for good, on a wrong %s', (_, functions) => {
    const broken = { name: 'broken', types: ['broken'], lookahead: 0, ...functions } as Detector
    const holdBack = createHoldBack(options([broken]))
    const failure = expect.objectContaining({
      code: 'control-failed',
      message: 'a security control could not run',
      detail: expect.stringContaining('the detector `broken`') as string,
    }) as Error
    expect(() => holdBack.push('some text')).toThrow(failure)
    expect(() => holdBack.end()).toThrow(failure)
  })
})
