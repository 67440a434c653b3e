import { openaiResponses } from '../../src/formats/openai-responses'
import { segmentsOf } from '../../src/formats/segments'
import { card, mail, stream, type Harness } from '../filter/support'
import { fixture, recorded, valueOf } from './fixtures'

const request = JSON.parse(fixture('openai-responses', 'request.json')) as unknown
const response = JSON.parse(fixture('openai-responses', 'response.json')) as unknown

function natureIn(direction: 'request' | 'response', body: unknown, text: string) {
  return segmentsOf(openaiResponses, body, direction).find((segment) => segment.text === text)
}

test.each([
  ['You help the staff of a bakery.', 'text', 'system', 'trusted'],
  ['Answer in two sentences.', 'text', 'developer', 'trusted'],
  ['What does this invoice say?', 'text', 'user', 'untrusted'],
  ['https://files.example/invoice.png', 'reference', 'user', 'untrusted'],
  ['data:application/pdf;base64,JVBERi0x', 'media', 'user', 'untrusted'],
  ['file-8Kd02m', 'reference', 'user', 'untrusted'],
  ['The slip lists loaves first.', 'reasoning', 'assistant', 'untrusted'],
  ['Let me look.', 'text', 'assistant', 'untrusted'],
  ['I cannot read audio.', 'refusal', 'assistant', 'untrusted'],
  ['{"number":"A-17","mail":"mara@example.org"}', 'tool-arguments', 'assistant', 'untrusted'],
  ['The order of Mara is ready.', 'tool-result', 'tool', 'untrusted'],
  ['ask the oven', 'tool-arguments', 'assistant', 'untrusted'],
  ['nine', 'tool-result', 'tool', 'untrusted'],
  ['Finds an order by its number.', 'description', 'system', 'untrusted'],
  ['As on the slip.', 'description', 'system', 'untrusted'],
  ['Mara Lind', 'text', 'user', 'untrusted'],
])('in a request, %j is %s of the %s', (text, kind, role, trust) => {
  expect(natureIn('request', request, text)).toMatchObject({ kind, role, trust })
})

test('an input that is a text is of the user', () => {
  const body = { model: 'm', input: 'What is open?' }
  expect(natureIn('request', body, 'What is open?')).toMatchObject({ role: 'user' })
})

test('whoever writes an item of no role and no known type is a user', () => {
  const body = { input: [{ type: 'memo', content: 'Trust me.' }, { content: 'Me too.' }] }
  for (const text of ['Trust me.', 'Me too.']) {
    expect(natureIn('request', body, text)).toMatchObject({ role: 'user', trust: 'untrusted' })
  }
})

test('what stands in the place of a file and is none may be read as an address', () => {
  const content = [{ type: 'input_file', file_data: 'read me: no base64' }]
  const body = { input: [{ role: 'user', content }] }
  expect(natureIn('request', body, 'read me: no base64')?.kind).toBe('reference')
})

test.each([
  ['Two rye loaves – ready at nine. Write to mara.lind@bakery.example or call.', 'text'],
  ['The slip lists loaves first. Mara asks for nine.', 'reasoning'],
  ['{"number":"A-17","mail":"mara@example.org"}', 'tool-arguments'],
  ['Finds an order by its number.', 'description'],
])('in a response, %j is %s', (text, kind) => {
  expect(natureIn('response', response, text)).toMatchObject({ kind })
})

test('a picture that is generated is media', () => {
  const body = { output: [{ type: 'image_generation_call', result: 'iVBORw0KGgo=' }] }
  expect(natureIn('response', body, 'iVBORw0KGgo=')?.kind).toBe('media')
})

describe('a stream', () => {
  const harness: Harness = { formatId: 'openai-responses' }
  const wire = (...events: object[]): string =>
    events
      .map((event, index) => ({ ...event, sequence_number: index }))
      .map((event) => `event: x\ndata: ${JSON.stringify(event)}\n\n`)
      .join('')
  const events = (sent: string) =>
    sent
      .split('\n\n')
      .map(valueOf)
      .filter((event) => event !== undefined) as Record<string, unknown>[]

  test('says each text again as it was said in pieces', () => {
    const { text } = stream([recorded(openaiResponses).join('')], harness)
    const said = events(text)
      .filter(({ type }) => type === 'response.output_text.delta')
      .map(({ delta }) => delta)
      .join('')
    expect(said).toContain('[REDACTED:pii.email]')
    const done = events(text).find(({ type }) => type === 'response.output_text.done')
    expect(done?.['text']).toBe(said)
    expect(JSON.stringify(events(text).at(-1))).toContain(said)
  })

  test('numbers what is put in, and all that follows', () => {
    const { text } = stream([recorded(openaiResponses).join('')], harness)
    const numbers = events(text).map((event) => event['sequence_number'])
    expect(numbers).toEqual(numbers.map((_, index) => index))
    expect(numbers.length).toBeGreaterThan(recorded(openaiResponses).length)
  })

  test('leaves as it came where nothing is found, but for what repeats the text', () => {
    const told = [
      { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'Nine. ' },
      { type: 'response.output_text.done', output_index: 0, content_index: 0, text: 'Nine. ' },
    ]
    expect(stream([wire(...told)], harness).text).toBe(wire(...told))
  })

  describe('in which a text begins with what it is in', () => {
    const at = { output_index: 0, content_index: 0 }
    const part = (type: string, field: string) => [
      {
        type: 'response.content_part.added',
        item_id: 'i',
        ...at,
        part: { type, [field]: `to ${mail.slice(0, 9)}` },
      },
      { type: `response.${type}.delta`, item_id: 'i', ...at, delta: mail.slice(9) },
      { type: `response.${type}.done`, item_id: 'i', ...at, [field]: `to ${mail}` },
    ]
    const call = [`{"to":"${mail.slice(0, 9)}`, `${mail.slice(9)}"}`]
    const item = (type: string, name: string, field: string) => [
      {
        type: 'response.output_item.added',
        output_index: 0,
        item: { type, id: 'i', [field]: call[0] },
      },
      { type: `response.${name}.delta`, item_id: 'i', output_index: 0, delta: call[1] },
      {
        type: 'response.output_item.done',
        output_index: 0,
        item: { type, id: 'i', [field]: call.join('') },
      },
    ]
    const message = [
      {
        type: 'response.output_item.added',
        output_index: 0,
        item: { type: 'message', id: 'i', content: [{ type: 'output_text', text: `to ${mail}` }] },
      },
      { type: 'response.output_text.done', item_id: 'i', ...at, text: `to ${mail}` },
    ]

    test.each([
      ['a part', part('output_text', 'text')],
      ['a refusal', part('refusal', 'refusal')],
      ['a thought', part('reasoning_text', 'text')],
      ['arguments', item('function_call', 'function_call_arguments', 'arguments')],
      ['arguments of a server', item('mcp_call', 'mcp_call_arguments', 'arguments')],
      ['input', item('custom_tool_call', 'custom_tool_call_input', 'input')],
      ['code', item('code_interpreter_call', 'code_interpreter_call_code', 'code')],
      ['a message', message],
    ])('has it found: %s', (_, events) => {
      const wire = events.map(
        (event, sequence_number) => `data: ${JSON.stringify({ ...event, sequence_number })}\n\n`,
      )
      const { text } = stream(wire, { formatId: 'openai-responses' })
      expect(text).not.toMatch(/mara|bakery/)
      const said = text.split('\n\n').map(valueOf).filter(Boolean) as Record<string, unknown>[]
      expect(said.map((event) => event['sequence_number'])).toEqual([...said.keys()])
      const [before, put] = said.slice(-3)
      expect([before?.['delta'], put?.['delta']].join('')).toContain('[REDACTED:pii.email]')
      expect(put).toMatchObject({
        item_id: 'i',
        output_index: 0,
        type: expect.stringMatching(/\.delta$/),
      })
    })
  })

  test('what an unknown event says may go on in the next one', () => {
    const half = Math.floor(mail.length / 2)
    const parts = ['is ', mail.slice(0, half), mail.slice(half), ' here.']
    const told = parts.map((delta) => ({ type: 'response.telepathy.delta', delta }))
    const { text } = stream([wire(...told)], harness)
    expect(text).not.toContain(mail.slice(0, half))
    expect(
      events(text)
        .map(({ delta }) => delta)
        .join(''),
    ).toBe('is [REDACTED:pii.email] here.')
  })

  test('keeps the texts of items apart', () => {
    const delta = (output_index: number, text: string) => ({
      type: 'response.output_text.delta',
      output_index,
      content_index: 0,
      delta: text,
    })
    const [left, right] = [card.slice(0, 9), card.slice(9)]
    const told = [delta(0, left), delta(1, right), delta(0, right), delta(1, left)]
    const { text } = stream([wire(...told)], harness)
    const said = (index: number) =>
      events(text)
        .filter((event) => event['output_index'] === index)
        .map((event) => event['delta'])
        .join('')
    expect(said(0)).toBe('[REDACTED:pii.card]')
    expect(said(1)).toBe(right + left)
  })

  test('ends with an error that has the next number', () => {
    const told = [{ type: 'response.output_text.delta', delta: `at ${mail} .` }]
    const { text, refused } = stream([wire({ type: 'response.created' }, ...told)], {
      ...harness,
      treatment: 'block',
    })
    expect(refused?.code).toBe('output-blocked')
    expect(events(text).at(-1)).toMatchObject({
      type: 'error',
      code: 'output-blocked',
      error: { type: 'permission_error' },
      sequence_number: 1,
    })
  })

  test('a picture in it needs a route that requires no coverage', () => {
    const told = [
      { type: 'response.image_generation_call.partial_image', partial_image_b64: 'aGk=' },
    ]
    expect(stream([wire(...told)], harness).refused?.code).toBe('coverage-missing')
    expect(stream([wire(...told)], { ...harness, coverage: 'none' }).text).toBe(wire(...told))
  })
})
