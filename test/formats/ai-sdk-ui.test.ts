import { aiSdkUi } from '../../src/formats/ai-sdk-ui'
import { segmentsOf } from '../../src/formats/segments'
import { dataOf, mail, stream } from '../filter/support'
import { fixture } from './fixtures'

const formatId = 'ai-sdk-ui'

describe('segments of a request', () => {
  const body: unknown = JSON.parse(fixture(formatId, 'request.json'))
  const segmentWith = (request: unknown, text: string) =>
    segmentsOf(aiSdkUi, request, 'request').find((segment) => segment.text === text)

  test.each([
    ['What does this invoice say?', 'text', 'user', { kind: 'user' }],
    ['https://files.example/invoice.png', 'reference', 'user', { kind: 'user' }],
    ['data:application/pdf;base64,JVBERi0x', 'media', 'user', { kind: 'user' }],
    ['invoice of Mara.png', 'text', 'user', { kind: 'user' }],
    ['for Mara Lind', 'text', 'user', { kind: 'user' }],
    ['early', 'text', 'user', { kind: 'user' }],
    ['The slip is hard to read.', 'reasoning', 'assistant', { kind: 'assistant' }],
    ['mara@example.org', 'text', 'assistant', { kind: 'assistant' }],
    ['The order of Mara is ready.', 'tool-result', 'tool', { kind: 'tool', name: 'find_order' }],
    ['no clock today', 'tool-result', 'tool', { kind: 'tool', name: 'clock' }],
    ['{"note":"ask Mara', 'tool-arguments', 'assistant', { kind: 'assistant' }],
    ['https://recipes.example/rye', 'text', 'assistant', { kind: 'assistant' }],
    ['stop', 'text', 'user', { kind: 'user' }],
    ['front', 'text', 'user', { kind: 'user' }],
  ])('%j is %s of the %s', (text, kind, role, origin) => {
    const found = segmentWith(body, text)
    expect(found).toMatchObject({ kind, role, origin, trust: 'untrusted' })
  })

  test('what a browser says in the name of the system is not trusted', () => {
    const found = segmentWith(body, 'You help the staff of a bakery.')
    expect(found).toMatchObject({ role: 'system', trust: 'untrusted' })
  })

  test('the last message may come alone', () => {
    const message = { role: 'assistant', parts: [{ type: 'reasoning', text: 'Hm.' }] }
    expect(segmentWith({ message }, 'Hm.')).toMatchObject({ kind: 'reasoning', role: 'assistant' })
  })

  test('fits its schema', () => {
    expect(aiSdkUi.check(body)).toBeUndefined()
    expect(aiSdkUi.check({ messages: [{ role: 'root', parts: [] }] })).toBe('/messages/0/role enum')
  })

  test.each([[null], ['text'], [[1, 2]], [{ messages: 'none' }], [{ messages: [null, 7, 'x'] }]])(
    'takes %j without complaint',
    (odd) => {
      expect(() => segmentsOf(aiSdkUi, odd, 'request')).not.toThrow()
      expect(() => segmentsOf(aiSdkUi, odd, 'response')).not.toThrow()
      expect(aiSdkUi.stream?.deltas(odd)).toEqual([])
    },
  )
})

describe('the stream', () => {
  const sse = (...events: object[]) =>
    events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
  const filtered = (...events: object[]) =>
    dataOf(stream([sse(...events)], { formatId }).text).map(
      (data) => JSON.parse(data) as Record<string, unknown>,
    )

  test('a text may begin anew under the name of one that ended', () => {
    const part = (...pieces: string[]) => [
      { type: 'text-start', id: '0' },
      ...pieces.map((delta) => ({ type: 'text-delta', id: '0', delta })),
      { type: 'text-end', id: '0' },
    ]
    const said = filtered(...part('Write to mara.lind', '@bakery.example'), ...part('or ', 'call'))
    const texts = said.map(({ delta }) => delta).filter((delta) => typeof delta === 'string')
    expect(texts.join('')).toBe('Write to [REDACTED:pii.email]or call')
  })

  test('a text that goes on after its end is refused', () => {
    const delta = { type: 'text-delta', id: '0', delta: 'x' }
    const { refused } = stream([sse(delta, { type: 'text-end', id: '0' }, delta)], { formatId })
    expect(refused?.code).toBe('coverage-missing')
  })

  test('what is held of a text leaves before the text begins anew', () => {
    const [, delta, rest, start] = filtered(
      { type: 'text-start', id: '0' },
      { type: 'text-delta', id: '0', delta: 'ask mara.lind' },
      { type: 'text-start', id: '0' },
    )
    expect(String(delta?.['delta']) + String(rest?.['delta'])).toBe('ask mara.lind')
    expect(start).toEqual({ type: 'text-start', id: '0' })
  })

  test('the input of a tool comes whole, and before the event that repeats it', () => {
    const input = JSON.stringify({ to: mail })
    const events = filtered(
      { type: 'tool-input-start', toolCallId: 'c', toolName: 'note' },
      { type: 'tool-input-delta', toolCallId: 'c', inputTextDelta: input.slice(0, 12) },
      { type: 'tool-input-delta', toolCallId: 'c', inputTextDelta: input.slice(12) },
      { type: 'tool-input-available', toolCallId: 'c', toolName: 'note', input: { to: mail } },
    )
    const redacted = { to: '[REDACTED:pii.email]' }
    const deltas = events.map(({ inputTextDelta }) => inputTextDelta)
    expect(deltas).toEqual([undefined, '', '', JSON.stringify(redacted), undefined])
    expect(events[4]).toMatchObject({ type: 'tool-input-available', input: redacted })
  })

  test('input that stays JSON in a string is opened', () => {
    const input = '{"to":"mara\\u002elind@bakery.example"}'
    const [event] = filtered({ type: 'tool-input-error', toolCallId: 'c', input, errorText: 'no' })
    expect(event?.['input']).toBe('{"to":"[REDACTED:pii.email]"}')
  })

  test.each(['data-textDelta', 'spoken-delta', 'reset-step'])(
    'a text that events of the type %s put together is found',
    (type) => {
      const events = filtered(
        { type, data: 'ask mara.lind@bak', transient: true },
        { type, data: 'ery.example now', transient: true },
      )
      expect(events.map(({ data }) => data).join('')).toBe('ask [REDACTED:pii.email] now')
    },
  )

  test('a file that comes in a data URL is media', () => {
    const read = (event: { type: string; url: string }) =>
      aiSdkUi.stream?.complete(event)(event.url, ['url'], 'string')
    expect(read({ type: 'file', url: 'data:image/png;base64,iVBO' })).toMatchObject({
      kind: 'media',
    })
    expect(read({ type: 'file', url: ' Data:image/png;base64,iVBO' })).toMatchObject({
      kind: 'media',
    })
    expect(read({ type: 'file', url: 'https://files.example/a.png' })).toMatchObject({
      kind: 'text',
    })
    expect(read({ type: 'source-url', url: 'data:,mara' })).toMatchObject({ kind: 'text' })
  })
})
