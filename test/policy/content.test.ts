import type { Direction, Origin } from '../../src/core/segment'
import { treatmentNames } from '../../src/core/treatment'
import { engineOf } from './support'

const user: Origin = { kind: 'user' }

function treatment(
  content: object[] | undefined,
  type: string,
  direction: Direction = 'request',
  kind: Origin['kind'] = 'user',
) {
  return engineOf({ version: 1, content }).treatment(type, direction, { kind })
}

describe('without a content section', () => {
  test.each<[string, Direction, string]>([
    ['secrets.openai-key', 'request', 'redact'],
    ['secrets.openai-key', 'response', 'redact'],
    ['pii.email', 'request', 'pseudonymize'],
    ['pii.email', 'response', 'report'],
    ['invisible.tag', 'request', 'strip'],
    ['invisible.tag', 'response', 'strip'],
    ['injection', 'request', 'report'],
  ])('%s in a %s: %s', (type, direction, expected) => {
    expect(treatment(undefined, type, direction)).toBe(expected)
  })
})

test.each<[object, string, Direction, Origin['kind'], string]>([
  [{ find: 'pii', do: 'mask' }, 'pii.email', 'request', 'user', 'mask'],
  [{ find: 'pii', do: 'mask' }, 'pii.email', 'response', 'assistant', 'mask'],
  [{ find: 'pii', do: 'mask' }, 'pii', 'request', 'user', 'mask'],
  [{ find: 'pii', do: 'mask' }, 'piii.email', 'request', 'user', 'report'],
  [{ find: 'pii.em', do: 'mask' }, 'pii.email', 'request', 'user', 'report'],
  [{ find: ['a', 'pii.email'], do: 'mask' }, 'pii.email', 'request', 'user', 'mask'],
  [{ find: 'pii', in: 'response', do: 'mask' }, 'pii.email', 'request', 'user', 'report'],
  [{ find: 'pii', in: ['response'], do: 'mask' }, 'pii.email', 'response', 'user', 'mask'],
  [{ find: 'pii', from: 'tool', do: 'mask' }, 'pii.email', 'request', 'user', 'report'],
  [{ find: 'pii', from: ['tool', 'user'], do: 'mask' }, 'pii.email', 'request', 'user', 'mask'],
  [{ find: 'pii', do: 'mask' }, 'invisible.tag', 'request', 'user', 'strip'],
  [{ find: 'invisible', do: 'report' }, 'invisible.tag', 'request', 'user', 'report'],
  [{ find: 'invisible.bidi', do: 'report' }, 'invisible.tag', 'request', 'user', 'strip'],
  [
    { find: 'invisible', in: 'response', do: 'report' },
    'invisible.tag',
    'request',
    'user',
    'strip',
  ],
  [{ find: 'pii', do: 'mask' }, 'secrets.key', 'request', 'user', 'report'],
  [
    { find: 'untrusted', do: 'spotlight' },
    'untrusted.tool',
    'request',
    'tool',
    'spotlight:datamark',
  ],
  [
    { find: 'untrusted', do: { spotlight: 'encode' } },
    'untrusted.document',
    'request',
    'document',
    'spotlight:encode',
  ],
])('%j on %s in a %s from %s: %s', (rule, type, direction, kind, expected) => {
  expect(treatment([rule], type, direction, kind)).toBe(expected)
})

test('the strictest wins, in any order', () => {
  const words = treatmentNames.filter((name) =>
    ['report', 'mask', 'redact', 'pseudonymize', 'strip', 'block'].includes(name),
  )
  for (const [index, mild] of words.entries()) {
    for (const strict of words.slice(index)) {
      const rules = [
        { find: 'pii', do: mild },
        { find: 'pii.email', do: strict },
      ]
      expect(treatment(rules, 'pii.email')).toBe(strict)
      expect(treatment([...rules].reverse(), 'pii.email')).toBe(strict)
    }
  }
})

describe('content decisions', () => {
  const finding = (type: string) => ({
    detector: 'd',
    type,
    start: 0,
    end: 3,
    score: 1,
    origin: user,
  })
  const engine = engineOf({
    version: 1,
    content: [
      { find: 'pii', do: 'mask' },
      { find: 'secrets', do: 'block' },
    ],
  })

  test('treatments stand in the order of the findings', () => {
    const findings = ['pii.email', 'other', 'pii.card'].map(finding)
    expect(engine.decide({ kind: 'content', direction: 'request', findings })).toMatchObject({
      effect: 'allow',
      treatments: ['mask', 'report', 'mask'],
      reasons: expect.arrayContaining([
        { text: '`pii.email` in the request (user): mask' },
      ]) as object,
    })
  })

  test.each([
    ['request', 'input-blocked'],
    ['response', 'output-blocked'],
  ] as const)('one that blocks denies the %s', (direction, code) => {
    const findings = ['pii.email', 'secrets.key'].map(finding)
    expect(engine.decide({ kind: 'content', direction, findings })).toEqual({
      effect: 'deny',
      code,
      reasons: [{ text: `\`secrets.key\` in the ${direction} (user): block` }],
    })
  })

  test('a violation denies with its own code', () => {
    const violation = { code: 'body-limit', detail: 'more than 10 messages' } as const
    const decision = engine.decide({
      kind: 'content',
      direction: 'request',
      findings: [],
      violation,
    })
    expect(decision).toEqual({
      effect: 'deny',
      code: 'body-limit',
      reasons: [{ text: 'more than 10 messages' }],
    })
  })

  test('nothing found is allowed', () => {
    expect(engine.decide({ kind: 'content', direction: 'request', findings: [] }).effect).toBe(
      'allow',
    )
  })
})
