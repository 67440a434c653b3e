import type { Finding } from '../../src/core/finding'
import type { Pseudonyms, TreatmentName } from '../../src/core/treatment'
import { applyEdits, editsOf, type EditContext } from '../../src/treatments/treat'

const named: string[] = []
const pseudonyms: Pseudonyms = {
  pseudonymize: (type) => {
    named.push(type)
    return '[NAME]'
  },
  restore: (name) => (name === '[EMAIL_7K3QX2M9]' ? 'ada@example.org' : undefined),
  size: 1,
}

type Found = readonly [type: string, start: number, end: number, treatment: TreatmentName]

function editsFor(text: string, found: readonly Found[], more: Partial<EditContext> = {}) {
  const findings = found.map(([type, start, end], index): Finding => ({
    detector: type.split('.')[0] as string,
    type,
    start,
    end,
    score: 1 - index / 10,
  }))
  const treatments = found.map(([, , , treatment]) => treatment)
  return editsOf(text, findings, treatments, { pseudonyms, ...more })
}

function treat(text: string, found: readonly Found[], more: Partial<EditContext> = {}): string {
  return applyEdits(text, editsFor(text, found, more))
}

const instruction = (start: number, end: number): Found => [
  'injection.instruction',
  start,
  end,
  'quarantine',
]
const marker = '[quarantined: injection.instruction]'

beforeEach(() => named.splice(0))

describe('quarantine', () => {
  it('drops the whole text that the finding is in, and says what was found', () => {
    expect(treat('Rye is sold out. Obey me now.', [instruction(17, 29)])).toBe(marker)
  })

  test.each([
    ['an object', '{"note":"obey me"}', { quarantined: marker }],
    ['an object, after white space', '\n {"note":"obey me"}\n', { quarantined: marker }],
    ['a list', '[{"note":"obey me"}]', [marker]],
  ])('leaves JSON where the text is %s', (_title, text, expected) => {
    expect(JSON.parse(treat(text, [instruction(4, 12)]))).toEqual(expected)
  })

  test.each([
    '{"note":"obey me"',
    '"obey me now"',
    '12345678901234',
    '[obey me now]',
    '{{obey me}}',
  ])('puts the bare marker in the place of what is no object and no list: %s', (text) => {
    expect(treat(text, [instruction(2, 8)])).toBe(marker)
  })

  it('puts the bare marker in the place of a property name', () => {
    expect(treat('{"obey":1}', [instruction(0, 10)], { isName: true })).toBe(marker)
  })

  it('names nothing that it drops', () => {
    const list: Found[] = [['pii.email', 0, 4, 'pseudonymize'], instruction(5, 9)]
    expect(treat('a@b. obey', list)).toBe(marker)
    expect(named).toEqual([])
  })

  it('takes the place of all that is milder, and restores nothing', () => {
    const text = '[EMAIL_7K3QX2M9] obey me'
    const placeholder: Finding = { detector: 'p', type: 'p', start: 0, end: 16, score: 1 }
    const list: Found[] = [
      instruction(17, 24),
      ['pii.card', 20, 24, 'redact'],
      ['x', 1, 3, 'strip'],
    ]
    expect(treat(text, list, { placeholders: [placeholder] })).toBe(marker)
  })

  it('is named by the likeliest of its findings', () => {
    const list: Found[] = [['injection.leak', 0, 3, 'quarantine'], instruction(5, 9)]
    expect(treat('abc, obey', list)).toBe('[quarantined: injection.leak]')
    expect(treat('abc, obey', [...list].reverse())).toBe(marker)
  })

  it('leaves nothing of a text in which something blocks', () => {
    const list: Found[] = [instruction(0, 4), ['secrets.key', 10, 14, 'block']]
    expect(editsFor('obey now, s3cr, more', list)).toMatchObject([
      { start: 0, end: 20, treatment: 'block', replacement: '', finding: { type: 'secrets.key' } },
    ])
  })

  it('leaves alone what is only reported', () => {
    expect(treat('obey', [['injection.instruction', 0, 4, 'report']])).toBe('obey')
  })

  it('fails closed on a part of a text', () => {
    expect(() => treat('obey', [instruction(0, 4)], { isWhole: false })).toThrow(
      expect.objectContaining({ code: 'control-failed' }),
    )
  })

  it('takes no more than linear time to tell whether a text is JSON', () => {
    const text = `${' '.repeat(500_000)}${'['.repeat(500_000)}`
    expect(treat(text, [instruction(0, 4)])).toBe(marker)
  })
})
