import {
  card,
  engineOf,
  key,
  longCard,
  mail,
  open,
  pseudonyms,
  placeholder,
  restored,
  whole,
} from './support'

const generic = { formatId: 'generic' }

test('redacts every string, property name and long number', () => {
  const body = { a: `mail ${mail}`, [key]: [{ n: 4111111111111111 }], list: [card] }
  expect(JSON.parse(whole(body, generic))).toEqual({
    a: 'mail [REDACTED:pii.email]',
    '[REDACTED:secrets.openai-key]': [{ n: '[REDACTED:pii.card]' }],
    list: ['[REDACTED:pii.card]'],
  })
})

test('restores placeholders and does not search what they stand for', () => {
  expect(JSON.parse(whole({ a: `to ${placeholder}.`, b: '[EMAIL_ZZZZZZZZ]' }, generic))).toEqual({
    a: `to ${restored}.`,
    b: '[EMAIL_ZZZZZZZZ]',
  })
})

test('finds what a second property of the same name hides', () => {
  expect(whole(`{"a":"${key}","a":"b"}`, generic)).toBe('{"a":"b"}')
})

test('finds a number that JavaScript would round', () => {
  expect(String(Number(longCard))).not.toBe(longCard)
  expect(whole(`{"n":${longCard}}`, generic)).toBe('{"n":"[REDACTED:pii.card]"}')
  expect(whole('{"n":41.11111111111111e14}', generic)).toBe('{"n":"[REDACTED:pii.card]"}')
})

test('writes `__proto__` as the property it is', () => {
  expect(whole(`{"__proto__":{"a":"${mail}"}}`, generic)).toBe(
    '{"__proto__":{"a":"[REDACTED:pii.email]"}}',
  )
})

test('searches inside tool arguments and keeps them JSON', () => {
  const args = JSON.stringify({ to: placeholder, key })
  const body = { choices: [{ message: { tool_calls: [{ function: { arguments: args } }] } }] }
  const { choices } = JSON.parse(whole(body))
  expect(JSON.parse(choices[0].message.tool_calls[0].function.arguments)).toEqual({
    to: restored,
    key: '[REDACTED:secrets.openai-key]',
  })
})

test('removes logprobs and the fields of the policy', () => {
  const body = { choices: [{ message: { content: 'x' }, logprobs: { content: [] } }], usage: 1 }
  expect(whole(body, { strip: ['usage'] })).toBe('{"choices":[{"message":{"content":"x"}}]}')
})

test('refuses a body with a finding that blocks', () => {
  expect(() => whole({ a: key }, { treatment: 'block' })).toThrow(
    expect.objectContaining({ code: 'output-blocked' }),
  )
})

test('changes nothing for a finding that is only reported', () => {
  const body = ` {"a":"${key}"}`
  expect(whole(body, { treatment: 'report' })).toBe(body)
})

test('puts one question to the engine, with all findings and their origin', () => {
  const questions: unknown[] = []
  const engine = engineOf('redact')
  const { filter } = open({
    contentType: 'application/json',
    engine: {
      ...engine,
      decide: (question) => {
        questions.push(question)
        return engine.decide(question)
      },
    },
  })
  if (filter?.mode === 'whole') filter.apply(Buffer.from(JSON.stringify([key, [mail]])))
  expect(questions).toHaveLength(1)
  expect(questions[0]).toMatchObject({
    kind: 'content',
    direction: 'response',
    findings: [
      { type: 'secrets.openai-key', origin: { kind: 'assistant' } },
      { type: 'pii.email', origin: { kind: 'assistant' } },
    ],
  })
})

test('media inside a body needs a route without coverage', () => {
  const body = { choices: [{ message: { audio: { data: 'UklGRg==', transcript: mail } } }] }
  expect(() => whole(body)).toThrow(expect.objectContaining({ code: 'coverage-missing' }))
  expect(whole(body, { coverage: 'none' })).toContain('"transcript":"[REDACTED:pii.email]"')
})

describe('the ledger', () => {
  test('has one entry for each detector, without any text', () => {
    const { filter, ledger } = open({ contentType: 'application/json', pseudonyms })
    if (filter?.mode === 'whole') filter.apply(Buffer.from(JSON.stringify({ a: mail, b: mail })))
    expect(ledger.entries).toEqual([
      expect.objectContaining({
        control: 'filter',
        detector: 'secrets',
        verdict: 'pass',
        segments: 4,
      }),
      expect.objectContaining({
        detector: 'pii',
        verdict: 'finding',
        direction: 'response',
        segments: 4,
        findings: { 'pii.email': 2 },
      }),
    ])
    expect(JSON.stringify(ledger.entries)).not.toContain(mail)
  })

  test('says which detectors did not run', () => {
    const { filter, ledger } = open({ contentType: 'image/png', coverage: 'none' })
    expect(filter).toBeUndefined()
    expect(ledger.entries).toEqual([
      expect.objectContaining({ detector: 'secrets', verdict: 'not-run' }),
      expect.objectContaining({ detector: 'pii', verdict: 'not-run' }),
    ])
  })
})

describe('what cannot be inspected', () => {
  test.each([['image/png'], ['application/octet-stream'], ['text/html; charset=utf-16le']])(
    '%s is refused unless the route requires no coverage',
    (contentType) => {
      const refused = expect.objectContaining({ code: 'coverage-missing' })
      expect(() => open({ contentType })).toThrow(refused)
      expect(open({ contentType, coverage: 'none' }).filter).toBeUndefined()
    },
  )

  test('does not pass where fields must be stripped from it', () => {
    expect(() => open({ contentType: 'image/png', coverage: 'none', strip: ['logprobs'] })).toThrow(
      expect.objectContaining({ code: 'obligation-unsupported' }),
    )
  })
})
