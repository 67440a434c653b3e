import { keptFields, responseKeep } from '../../src/controls/filter'
import { formats } from '../../src/formats/detect'
import { bodiesOf, recorded, valueOf } from '../formats/fixtures'
import { chatTexts, open, stream, whole } from './support'

const keep = (...fields: unknown[]) => ({ type: 'response.keep', fields })
const unsupported = expect.objectContaining({ code: 'obligation-unsupported', status: 503 })

test('two obligations keep what both name', () => {
  const both = responseKeep.merge(keep('text', 'usage'), keep('usage'))
  expect(both).toEqual(keep(['text', 'usage'], ['usage']))
  expect(keptFields([both as ReturnType<typeof keep>])).toEqual([['text', 'usage'], ['usage']])
  expect(responseKeep.merge(both, keep('usage'))).toEqual(both)
})

test('other obligations keep everything', () => {
  expect(keptFields([{ type: 'response.strip', fields: ['a'] }])).toEqual([])
})

describe('a body of no format', () => {
  const only = (...fields: string[]) => ({ formatId: 'generic', keep: [fields] })
  const body = '{"answer":"a","debug":{"answer":"b"},"sources":[{"title":"t","text":"s"}]}'

  test('leaves with the fields that are named', () => {
    expect(whole(body, only('answer'))).toBe('{"answer":"a"}')
    expect(whole(body, only('answer', 'sources[*].title'))).toBe(
      '{"answer":"a","sources":[{"title":"t"}]}',
    )
  })

  test('leaves with what each of several lists names', () => {
    expect(
      whole(body, { formatId: 'generic', keep: [['answer', 'sources'], ['sources[*].title']] }),
    ).toBe('{"sources":[{"title":"t"}]}')
  })

  test('leaves as it came where it has nothing else', () => {
    expect(whole('{ "answer" : 1 }', only('answer'))).toBe('{ "answer" : 1 }')
  })

  test.each(['"text"', '7', 'null'])('does not leave where it has no fields: %s', (bare) => {
    expect(() => whole(bare, only('answer'))).toThrow(unsupported)
    expect(stream([`data: ${bare}\n\n`], only('answer')).refused).toEqual(unsupported)
  })

  test.each(['text/plain', 'text/html', 'image/png'])('does not leave as %s', (contentType) => {
    const required = { ...only('answer'), contentType, coverage: 'none' } as const
    expect(() => open(required)).toThrow(unsupported)
  })

  test('leaves event by event, without what stands beside the data', () => {
    const { text, refused } = stream([`: secret\nid: 1\ndata: ${body}\n\n`], only('answer'))
    expect(refused).toBeUndefined()
    expect(text).toBe(':\nid: 1\ndata: {"answer":"a"}\n\n')
  })

  test('ends with what is no event', () => {
    expect(stream(['data: hello\n\n'], only('answer')).refused).toEqual(unsupported)
    expect(stream(['hello\n\n'], only('answer')).refused).toEqual(unsupported)
  })
})

describe('a chat', () => {
  const harness = { formatId: 'openai-chat', keep: [['content']] }
  const chunk = (delta: object, more: object = {}) =>
    `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta, ...more }] })}\n\n`

  test('leaves without what was not named, whole', () => {
    const message = { role: 'assistant', content: 'Hi.', reasoning_content: 'r', annotations: [1] }
    const body = {
      id: 'c',
      object: 'chat.completion',
      choices: [{ index: 0, message, logprobs: { content: [1] }, finish_reason: 'stop' }],
      usage: { total_tokens: 1 },
      content: 'at the top',
      debug: { content: 'x' },
    }
    expect(JSON.parse(whole(JSON.stringify(body), harness))).toEqual({
      id: 'c',
      object: 'chat.completion',
      choices: [
        { index: 0, message: { role: 'assistant', content: 'Hi.' }, finish_reason: 'stop' },
      ],
      content: 'at the top',
    })
  })

  test('leaves without it in pieces, also where events are alike', () => {
    const pieces = ['He', 'llo', ' you', '. ']
    const chunks = [
      ...pieces.map((content) => chunk({ content })),
      ...pieces.map((piece) => chunk({ reasoning_content: piece })),
      ...pieces.map((content) => chunk({ content }, { logprobs: null })),
      'data: [DONE]\n\n',
    ]
    const { text, refused } = stream(chunks, harness)
    expect(refused).toBeUndefined()
    expect(chatTexts(text)['0.content']).toBe('Hello you. Hello you. ')
    expect(text).not.toMatch(/reasoning|logprobs/)
    expect(text).toMatch(/data: \[DONE\]\n\n$/)
  })
})

describe('fields that clients add up', () => {
  const event = (value: object) => `event: x\ndata: ${JSON.stringify(value)}\n\n`

  test('are left empty, and stay so where the first piece was', () => {
    const delta = (thinking: string) =>
      event({ type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking } })
    const chunks = ['', 'secret ', 'thoughts. ', ''].map(delta)
    const { text } = stream(chunks, { formatId: 'anthropic-messages', keep: [['text']] })
    expect(text).not.toMatch(/secret|thoughts/)
    expect(text.match(/"thinking":""/g)).toHaveLength(4)
  })

  test('have the names that they have in the whole', () => {
    const delta = { type: 'input_json_delta', partial_json: '{"a":1}' }
    const chunks = [event({ type: 'content_block_delta', index: 0, delta })]
    const of = (name: string) =>
      stream(chunks, { formatId: 'anthropic-messages', keep: [[name]] }).text
    expect(of('input')).toContain('{\\"a\\":1}')
    expect(of('partial_json')).not.toContain('{\\"a\\":1}')
  })

  test('are told by the type of the event', () => {
    const pieces = (type: string) => event({ type, item_id: 'i', output_index: 0, delta: 'secret' })
    const of = (type: string, name: string) =>
      stream([pieces(type), event({ type: 'response.completed' })], {
        formatId: 'openai-responses',
        keep: [[name]],
      }).text
    expect(of('response.output_text.delta', 'text')).toContain('secret')
    expect(of('response.reasoning_summary_text.delta', 'text')).not.toContain('secret')
    expect(of('response.reasoning_summary_text.delta', 'summary')).toContain('secret')
    expect(of('response.function_call_arguments.delta', 'text')).not.toContain('secret')
    expect(of('response.tomorrow.delta', 'text')).not.toContain('secret')
  })
})

describe('a recorded answer of which nothing is named', () => {
  const ids = [...formats.values()]
    .filter(({ responseFields }) => responseFields)
    .map(({ id }) => id)
  const names = (value: unknown): string[] => [
    ...new Set(JSON.stringify(value).match(/"[^"]*"(?=:)/g) ?? []),
  ]

  test.each(ids)('leaves as its envelope, whole and streamed: %s', (formatId) => {
    const harness = { formatId, keep: [['nothing']] }
    for (const [direction, body] of bodiesOf(formatId)) {
      if (direction === 'request') continue
      const left: unknown = JSON.parse(whole(JSON.stringify(body), harness))
      expect(names(left).length).toBeLessThan(names(body).length)
    }
    const events = recorded(formats.get(formatId)!)
    if (events.length === 0) return
    const contentType = events[0]!.startsWith('{') ? 'application/x-ndjson' : 'text/event-stream'
    const { text, refused } = stream(events, { ...harness, contentType })
    expect(refused).toBeUndefined()
    expect(text.length).toBeLessThan(events.join('').length)
    expect(events.map(valueOf).length).toBeGreaterThan(0)
  })
})
