import { isGuardError } from '../../src/core/errors'
import type { Finding } from '../../src/core/finding'
import type { Pseudonyms, TreatmentName } from '../../src/core/treatment'
import { applyEdits, editsOf } from '../../src/treatments/treat'

const pseudonyms: Pseudonyms = {
  pseudonymize: (type, value) => `[${type.slice(4).toUpperCase()}_${value.length}]`,
  restore: (placeholder) => (placeholder === '[EMAIL_7K3QX2M9]' ? 'a@b.example' : undefined),
  size: 1,
}

function finding(start: number, end: number, type = 'pii.email', score = 1): Finding {
  return { detector: 'pii', type, start, end, score }
}

function treat(
  text: string,
  list: readonly (readonly [Finding, TreatmentName])[],
  placeholders: readonly Finding[] = [],
): string {
  const findings = list.map(([each]) => each)
  const treatments = list.map(([, treatment]) => treatment)
  return applyEdits(text, editsOf(text, findings, treatments, { pseudonyms, placeholders }))
}

describe('the treatment of a text', () => {
  test.each<[TreatmentName, string]>([
    ['report', 'to jane@x.example now'],
    ['mask', 'to ****@*.***mple now'],
    ['redact', 'to [REDACTED:pii.email] now'],
    ['strip', 'to  now'],
    ['pseudonymize', 'to [EMAIL_14] now'],
    ['block', 'to  now'],
  ])('%s makes %j', (treatment, expected) => {
    expect(treat('to jane@x.example now', [[finding(3, 17), treatment]])).toBe(expected)
  })

  it('leaves U+FFFD where it strips a property name, so that the gap stays', () => {
    const context = { pseudonyms, isName: true }
    const edits = editsOf('__proto\u200b__', [finding(7, 8)], ['strip'], context)
    expect(applyEdits('__proto\u200b__', edits)).toBe('__proto\ufffd__')
  })

  it('leaves a text without findings as it is', () => {
    expect(treat('as it is', [])).toBe('as it is')
  })

  it('treats findings that only touch one by one', () => {
    const list = [
      [finding(0, 2), 'redact'],
      [finding(2, 4), 'strip'],
    ] as const
    expect(treat('aabbc', list)).toBe('[REDACTED:pii.email]c')
  })

  it('makes one change of findings that overlap, also by way of a third', () => {
    const list = [
      [finding(0, 3, 'pii.a'), 'redact'],
      [finding(2, 5, 'pii.b'), 'redact'],
      [finding(4, 7, 'pii.c'), 'redact'],
    ] as const
    expect(treat('0123456789', list)).toBe('[REDACTED:pii.a]789')
  })

  it('tells the pseudonyms all that was found in the span', () => {
    const told: (readonly string[] | undefined)[] = []
    const listening: Pseudonyms = {
      ...pseudonyms,
      pseudonymize: (_type, _value, others) => {
        told.push(others)
        return ''
      },
    }
    const findings = [finding(0, 20, 'pii.url'), finding(4, 9, 'pii.ssn')]
    editsOf('x'.repeat(20), findings, ['pseudonymize', 'pseudonymize'], { pseudonyms: listening })
    expect(told).toEqual([['pii.url', 'pii.ssn']])
  })

  it('lets the strictest treatment win over all of the overlap', () => {
    const list = [
      [finding(0, 9, 'pii.a'), 'pseudonymize'],
      [finding(2, 4, 'pii.b'), 'redact'],
      [finding(3, 4, 'pii.c'), 'mask'],
    ] as const
    expect(treat('0123456789', list)).toBe('[REDACTED:pii.b]9')
  })

  it('lets the earliest, then the longest finding name the change among equals', () => {
    const list = [
      [finding(0, 5, 'pii.long'), 'redact'],
      [finding(0, 2, 'pii.short'), 'redact'],
    ] as const
    expect(treat('0123456789', list)).toBe('[REDACTED:pii.long]56789')
  })

  it('lets the likelier of two findings of the same text name the change, and of two that cross', () => {
    const same = [
      [finding(0, 5, 'pii.national-id', 0.4), 'pseudonymize'],
      [finding(0, 5, 'pii.phone', 1), 'pseudonymize'],
    ] as const
    expect(treat('0123456789', same)).toBe('[PHONE_5]56789')
    const crossing = [
      [finding(0, 5, 'pii.person', 0.6), 'redact'],
      [finding(3, 7, 'pii.place', 0.9), 'redact'],
      [finding(6, 8, 'pii.date', 0.8), 'redact'],
    ] as const
    expect(treat('0123456789', crossing)).toBe('[REDACTED:pii.place]89')
  })

  it('lets what another finding is part of name the change, however likely that is', () => {
    const list = [
      [finding(0, 9, 'pii.address', 0.7), 'pseudonymize'],
      [finding(4, 9, 'pii.place', 1), 'pseudonymize'],
    ] as const
    expect(treat('0123456789', list)).toBe('[ADDRESS_9]9')
  })

  it('does not let a likely finding win over a stricter treatment', () => {
    const list = [
      [finding(0, 5, 'pii.a', 0.4), 'redact'],
      [finding(0, 5, 'pii.b', 1), 'pseudonymize'],
    ] as const
    expect(treat('0123456789', list)).toBe('[REDACTED:pii.a]56789')
  })

  it('does not join what is only reported', () => {
    const list = [
      [finding(0, 8, 'pii.a'), 'report'],
      [finding(2, 4, 'pii.b'), 'strip'],
    ] as const
    expect(treat('0123456789', list)).toBe('01456789')
  })

  it('counts from where the text begins in the whole', () => {
    const edits = editsOf('cdef', [finding(13, 14)], ['strip'], { pseudonyms, offset: 12 })
    expect(edits).toMatchObject([{ start: 13, end: 14, replacement: '', treatment: 'strip' }])
    expect(applyEdits('cdef', edits, 12)).toBe('cef')
  })

  it('takes a finding without a treatment for one to be left out', () => {
    expect(applyEdits('abc', editsOf('abc', [finding(0, 2)], [], { pseudonyms }))).toBe('c')
  })

  test.each<TreatmentName>(['hash', 'require-approval', 'spotlight:delimit'])(
    'fails closed for %s, which nothing carries out',
    (treatment) => {
      expect(() => treat('abc', [[finding(0, 2), treatment]])).toThrow(
        expect.objectContaining({ code: 'control-failed' }),
      )
    },
  )

  it('fails closed where values are to be pseudonymized without pseudonyms', () => {
    let thrown: unknown
    try {
      editsOf('abc', [finding(0, 2)], ['pseudonymize'], { pseudonyms: undefined })
    } catch (error) {
      thrown = error
    }
    expect(isGuardError(thrown) && thrown.code).toBe('control-failed')
    expect(JSON.stringify(thrown)).not.toContain('abc')
  })
})

describe('a placeholder of the exchange', () => {
  const text = 'to [EMAIL_7K3QX2M9]@x'
  const placeholder: Finding = { ...finding(3, 19, 'pseudonym'), detector: 'pseudonym' }

  it('is restored', () => {
    expect(treat(text, [], [placeholder])).toBe('to a@b.example@x')
  })

  it('wins over findings within it, whatever is to be done with them', () => {
    const list = [
      [finding(3, 19), 'block'],
      [finding(4, 9), 'redact'],
    ] as const
    expect(treat(text, list, [placeholder])).toBe('to a@b.example@x')
  })

  it('goes with a finding that reaches beyond it', () => {
    expect(treat(text, [[finding(10, 21), 'redact']], [placeholder])).toBe(
      'to [REDACTED:pii.email]',
    )
    expect(treat(text, [[finding(0, 5), 'strip']], [placeholder])).toBe('@x')
    expect(treat(text, [[finding(0, 21), 'strip']], [placeholder])).toBe('')
  })

  it('is restored where such a finding is only reported', () => {
    expect(treat(text, [[finding(0, 21), 'report']], [placeholder])).toBe('to a@b.example@x')
  })
})
