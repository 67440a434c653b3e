import { ollamaChat } from '../../src/formats/ollama-chat'
import { segmentsOf } from '../../src/formats/segments'
import { fixture } from './fixtures'

function segmentWith(body: unknown, direction: 'request' | 'response', text: string) {
  return segmentsOf(ollamaChat, body, direction).find((segment) => segment.text === text)
}

describe('segments of a request', () => {
  const body: unknown = JSON.parse(fixture('ollama-chat', 'request.json'))

  test.each([
    ['You help the staff of a bakery.', 'text', 'system', { kind: 'system' }, 'trusted'],
    ['What does this invoice say?', 'text', 'user', { kind: 'user' }, 'untrusted'],
    ['iVBORw0KGgoAAAANSUhEUg==', 'media', 'user', { kind: 'user' }, 'untrusted'],
    ['read me: a plain text', 'reference', 'user', { kind: 'user' }, 'untrusted'],
    ['The slip is hard to read.', 'reasoning', 'assistant', { kind: 'assistant' }, 'untrusted'],
    ['mara@example.org', 'text', 'assistant', { kind: 'assistant' }, 'untrusted'],
    ['Mara Lind', 'text', 'user', { kind: 'user' }, 'untrusted'],
    [
      'The order of Mara is ready.',
      'tool-result',
      'tool',
      { kind: 'tool', name: 'find_order' },
      'untrusted',
    ],
    ['Finds an order by its number.', 'description', 'system', { kind: 'system' }, 'untrusted'],
    ['###', 'text', 'user', { kind: 'user' }, 'untrusted'],
  ])('%j is %s of the %s', (text, kind, role, origin, trust) => {
    expect(segmentWith(body, 'request', text)).toMatchObject({ kind, role, origin, trust })
  })

  test('content that is a word of the schema is still a text', () => {
    expect(segmentWith(body, 'request', 'stop')?.role).toBe('user')
  })

  test('arguments that come as JSON in a string are opened', () => {
    const call = { function: { name: 'find', arguments: '{"mail":"mara@example.org"}' } }
    const request = { messages: [{ role: 'assistant', tool_calls: [call] }] }
    expect(segmentWith(request, 'request', call.function.arguments)?.kind).toBe('tool-arguments')
  })

  test.each([[null], ['text'], [[1, 2]], [{ messages: 'none' }], [{ messages: [null, 7, 'x'] }]])(
    'takes %j without complaint',
    (odd) => {
      expect(() => segmentsOf(ollamaChat, odd, 'request')).not.toThrow()
      expect(() => segmentsOf(ollamaChat, odd, 'response')).not.toThrow()
      expect(ollamaChat.stream?.deltas(odd)).toEqual([])
    },
  )
})

describe('segments of a response', () => {
  const body: unknown = JSON.parse(fixture('ollama-chat', 'response.json'))

  test.each([
    ['Two rye loaves – ready at nine. Write to mara.lind@bakery.example or call.', 'text'],
    ['The order of Mara is A-17.', 'reasoning'],
    ['mara.lind@bakery.example', 'text'],
    ['find_order', 'text'],
  ])('%j is %s of the assistant', (text, kind) => {
    const origin = { kind: 'assistant' }
    expect(segmentWith(body, 'response', text)).toMatchObject({ kind, origin, role: 'assistant' })
  })
})

describe('the schema', () => {
  const request = { model: 'm', messages: [{ role: 'user', content: 'hello' }] }

  test('takes the recorded request', () => {
    expect(ollamaChat.check(JSON.parse(fixture('ollama-chat', 'request.json')))).toBeUndefined()
  })

  test.each([
    [{ ...request, Options: {} }, '/options propertyNames'],
    [{ ...request, 'option\u017f': {} }, '/options propertyNames'],
    [{ ...request, 'messa\u0047es': [] }, '/messages propertyNames'],
    [{ ...request, '\u212aeep_alive': 1 }, '/keep_alive propertyNames'],
    [{ model: 'm', messages: [{ role: 'user', Images: [] }] }, '/messages/0/images propertyNames'],
    [{ model: 'm', messages: [{ content: 'hello' }] }, '/messages/0 required'],
  ])('refuses %j, which the server would read otherwise', (body, expected) => {
    expect(ollamaChat.check(body)).toBe(expected)
  })

  test('lets names pass that are none of the schema in any case', () => {
    expect(ollamaChat.check({ ...request, sessionId: 's' })).toBeUndefined()
  })
})

describe('limitTokens', () => {
  test.each([
    [{ options: { num_predict: 9000 } }, { options: { num_predict: 2000 } }, true],
    [{ options: { num_predict: 50 } }, { options: { num_predict: 50 } }, false],
    [{ options: { num_predict: -1 } }, { options: { num_predict: 2000 } }, true],
    [{ options: { num_predict: 0 } }, { options: { num_predict: 2000 } }, true],
    [{ options: { seed: 7 } }, { options: { seed: 7, num_predict: 2000 } }, true],
    [{ options: null }, { options: { num_predict: 2000 } }, true],
    [{}, { options: { num_predict: 2000 } }, true],
  ])('turns %j into %j', (body, expected, changed) => {
    expect(ollamaChat.limitTokens?.(body, 2000)).toBe(changed)
    expect(body).toEqual(expected)
  })
})

describe('the stream', () => {
  const shape = ollamaChat.stream

  test('ends every text where it says done, and not before', () => {
    const open = ['thinking', 'content']
    expect(shape?.closes({ done: true }, open)).toEqual(open)
    expect(shape?.closes({ done: 'true' }, open)).toEqual([])
  })

  test('knows the call of a tool to be whole, and nothing of fields of tomorrow', () => {
    const event = { message: { tool_calls: [{ function: { arguments: { to: 'Mara' } } }] } }
    const read = shape?.complete(event)
    const path = ['message', 'tool_calls', 0, 'function', 'arguments', 'to']
    expect(read?.('Mara', path, 'string')).toMatchObject({ kind: 'text' })
    expect(read?.('Mara', ['message', 'aside'], 'string')).toBeUndefined()
  })
})
