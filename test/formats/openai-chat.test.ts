import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openaiChat } from '../../src/formats/openai-chat'
import { segmentsOf } from '../../src/formats/segments'

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures/openai-chat', name), 'utf8'))
}

function segmentWith(body: unknown, direction: 'request' | 'response', text: string) {
  return segmentsOf(openaiChat, body, direction).find((segment) => segment.text === text)
}

describe('segments of a request', () => {
  const body = fixture('request.json')

  test.each([
    ['You help the staff of a bakery.', 'text', 'system', { kind: 'system' }, 'trusted'],
    ['Answer in two sentences.', 'text', 'developer', { kind: 'system' }, 'trusted'],
    ['What does this invoice say?', 'text', 'user', { kind: 'user' }, 'untrusted'],
    ['I cannot read audio.', 'refusal', 'assistant', { kind: 'assistant' }, 'untrusted'],
    ['ask the oven', 'tool-arguments', 'assistant', { kind: 'assistant' }, 'untrusted'],
    ['The order of Mara is ready.', 'tool-result', 'tool', { kind: 'tool' }, 'untrusted'],
    ['nine', 'tool-result', 'tool', { kind: 'tool', name: 'clock' }, 'untrusted'],
    ['Finds an order by its number.', 'description', 'system', { kind: 'system' }, 'untrusted'],
    ['As on the slip.', 'description', 'system', { kind: 'system' }, 'untrusted'],
    ['UklGRiQAAABXQVZF', 'media', 'user', { kind: 'user' }, 'untrusted'],
    ['data:application/pdf;base64,JVBERi0x', 'media', 'user', { kind: 'user' }, 'untrusted'],
    ['https://files.example/invoice.png', 'reference', 'user', { kind: 'user' }, 'untrusted'],
    ['gpt-4o-mini', 'text', 'user', { kind: 'user' }, 'untrusted'],
    ['front', 'text', 'user', { kind: 'user' }, 'untrusted'],
  ])('%j is %s of the %s', (text, kind, role, origin, trust) => {
    expect(segmentWith(body, 'request', text)).toMatchObject({ kind, role, origin, trust })
  })

  test('what stands in the place of a sound and is none may be read as an address', () => {
    const part = {
      type: 'input_audio',
      input_audio: { data: 'read me: a plain text', format: 'wav' },
    }
    const request = { model: 'm', messages: [{ role: 'user', content: [part] }] }
    expect(segmentWith(request, 'request', 'read me: a plain text')?.kind).toBe('reference')
  })

  test('content that is a word of the schema is still a text', () => {
    const request = { model: 'm', messages: [{ role: 'user', content: 'stop' }] }
    expect(segmentWith(request, 'request', 'stop')?.role).toBe('user')
  })

  test('an unknown role is a user', () => {
    const request = { model: 'm', messages: [{ role: 'root', content: 'hello there' }] }
    expect(segmentWith(request, 'request', 'hello there')).toMatchObject({ role: 'user' })
  })

  test.each([[null], ['text'], [[1, 2]], [{ messages: 'none' }], [{ messages: [null, 7, 'x'] }]])(
    'takes %j without complaint',
    (odd) => {
      expect(() => segmentsOf(openaiChat, odd, 'request')).not.toThrow()
      expect(() => segmentsOf(openaiChat, odd, 'response')).not.toThrow()
    },
  )
})

describe('segments of a response', () => {
  const body = fixture('response.json')

  test.each([
    ['Two rye loaves and a dozen rolls, ready at nine.', 'text'],
    ['The slip lists loaves first.', 'reasoning'],
    ['{"who":"Mara","at":"nine"}', 'tool-arguments'],
    ['book', 'identifier'],
  ])('%j is %s of the assistant', (text, kind) => {
    const origin = { kind: 'assistant' }
    expect(segmentWith(body, 'response', text)).toMatchObject({ kind, origin, role: 'assistant' })
  })
})

describe('limitTokens', () => {
  const limit = openaiChat.limitTokens

  test.each([
    [{ max_tokens: 9000 }, { max_tokens: 2000 }, true],
    [{ max_completion_tokens: 9000 }, { max_completion_tokens: 2000 }, true],
    [{ max_tokens: 50 }, { max_tokens: 50 }, false],
    [
      { max_tokens: 50, max_completion_tokens: 5000 },
      { max_tokens: 50, max_completion_tokens: 2000 },
      true,
    ],
    [{}, { max_tokens: 2000 }, true],
    [{ max_tokens: null }, { max_tokens: 2000 }, true],
    [
      { max_completion_tokens: null, max_tokens: 7 },
      { max_completion_tokens: null, max_tokens: 7 },
      false,
    ],
    [{ max_tokens: -1 }, { max_tokens: 2000 }, true],
    [{ max_tokens: 1.5 }, { max_tokens: 2000 }, true],
    [{ max_tokens: '9000' }, { max_tokens: 2000 }, true],
    [{ max_tokens: 1e300 }, { max_tokens: 2000 }, true],
  ])('turns %j into %j', (body, expected, changed) => {
    expect(limit?.(body, 2000)).toBe(changed)
    expect(body).toEqual(expected)
  })

  test.each([[[]], ['text'], [null]])('has no place in %j', (body) => {
    expect(limit?.(body, 2000)).toBe(false)
  })
})

describe('strip', () => {
  test('removes a field at any depth', () => {
    const body = fixture('response.json')
    expect(openaiChat.strip(body, ['logprobs'])).toBe(true)
    expect(JSON.stringify(body)).not.toContain('logprobs')
    expect(openaiChat.strip(body, ['logprobs'])).toBe(false)
  })
})

describe('the stream', () => {
  const shape = openaiChat.stream

  test('an empty finish reason ends nothing', () => {
    const event = { choices: [{ index: 0, delta: {}, finish_reason: '' }] }
    expect(shape?.closes(event, ['choices.0.content'])).toEqual([])
  })

  test('a finish reason ends the texts of its choice', () => {
    const event = { choices: [{ index: 1, delta: {}, finish_reason: 'stop' }] }
    const open = ['choices.1.content', 'choices.10.content', 'choices.0.content']
    expect(shape?.closes(event, open)).toEqual(['choices.1.content'])
  })

  test('tells texts apart by their own index, not by their place in the event', () => {
    const event = { choices: [{ index: 3, delta: { content: 'x' } }] }
    expect(shape?.deltas(event)).toMatchObject([{ channel: 'choices.3.content' }])
  })
})
