import { formats } from '../../src/formats/detect'
import { key, mail, open, stream, type Harness } from './support'

// The official clients read events whatever the content type says.

const half = key.length / 2
const pieces = ['The key is ', key.slice(0, half), key.slice(half), '. Bye. ']
const chunk = (content: string) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`
const line = (content: string) => `${JSON.stringify({ message: { content } })}\n`
const chat = [...pieces.map(chunk), 'data: [DONE]\n\n']
const lines = pieces.map(line)
const event = (t: string) => `data: ${JSON.stringify({ t })}\n\n`

/** What leaves of a body without a content type. */
function undeclared(chunks: readonly string[], harness: Harness): string {
  const { filter } = open({ head: { status: 200, contentType: undefined }, ...harness })
  if (filter?.mode !== 'whole') throw new Error('expected a whole body')
  return filter.apply(Buffer.from(chunks.join(''))).toString()
}

describe.each([
  ['openai-chat', chat, 'text/event-stream'],
  ['openai-chat', ['\ufeff\r\n', ': hello\n\n', ...chat], 'text/event-stream'],
  ['ollama-chat', lines, 'application/x-ndjson'],
  ['ollama-chat', ['\n', ...lines], 'application/x-ndjson'],
  ['generic', pieces.map(event), 'text/event-stream'],
])('events of %s that are declared as something else', (formatId, events, contentType) => {
  const declared = stream(events, { formatId, contentType }).text

  test('have what is split over them found', () => {
    expect(declared).not.toContain(pieces[1])
    expect(declared).toContain('[REDACTED:secrets.openai-key]')
  })

  test.each(['text/plain', 'text/html; charset=utf-8', 'application/unheard-of'])(
    'leave as they would by their type: %s',
    (type) => {
      expect(stream(events, { formatId, contentType: type }).text).toBe(declared)
      const characters = [...events.join('')]
      expect(stream(characters, { formatId, contentType: type }).text).toBe(declared)
    },
  )

  test('leave as they would by their type: none', () => {
    expect(undeclared(events, { formatId })).toBe(declared)
  })

  test('have what they call asked about', () => {
    if (formats.get(formatId)?.stream === undefined) return
    const call = { tool_calls: [{ index: 0, function: { name: 'oven', arguments: '{}' } }] }
    const calling =
      contentType === 'text/event-stream'
        ? `data: ${JSON.stringify({ choices: [{ index: 0, delta: call }] })}\n\n`
        : `${JSON.stringify({ message: call })}\n`
    const asked: string[] = []
    const onCalls = (names: readonly string[]) => void asked.push(...names)
    stream([calling], { formatId, contentType: 'text/plain', onCalls })
    undeclared([calling, ...events], { formatId, onCalls })
    expect(new Set(asked)).toEqual(new Set(['oven']))
  })
})

test('lines of JSON without a content type are read as lines', () => {
  const events = pieces.map((t) => `${JSON.stringify({ t })}\n`)
  expect(undeclared(events, { formatId: 'generic' })).not.toContain(pieces[1])
})

test.each(['d', 'dat', 'data', '\n\n', '\ufeff', '{ "a": 1 }', 'Hello. ', ': )'])(
  'a text that only begins like events stays as it is: %j',
  (text) => {
    expect(stream([...text], { formatId: 'openai-chat', contentType: 'text/plain' }).text).toBe(
      text,
    )
    expect(undeclared([text], { formatId: 'openai-chat' })).toBe(text)
  },
)

test.each(['\n'.repeat(3000), `:${' '.repeat(3000)}\n\n`, ': ping\n\n'.repeat(3)])(
  'what comes before the first event hides nothing of it: %#',
  (before) => {
    const { text } = stream([...before, ...chat], { contentType: 'text/plain' })
    expect(text).not.toContain(pieces[1])
    expect(text).toContain('[REDACTED:secrets.openai-key]')
  },
)

test('a text that begins like a comment flows from its second line on', () => {
  const { filter } = open({ contentType: 'text/plain' })
  const written = [':) ', 'Hello.\n', 'Two loaves. ', 'Bye. '].map((text) =>
    filter?.mode === 'stream' ? filter.write(Buffer.from(text)).text : undefined,
  )
  expect(written).toEqual(['', '', ':) Hello.\nTwo loaves. ', 'Bye. '])
})

describe('an event stream with lines that are no events', () => {
  const pem = [
    '-----BEGIN PRIVATE KEY-----',
    ...Array.from({ length: 3 }, () => 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7'),
    '-----END PRIVATE KEY-----',
  ]

  test.each(['\n', '\r\n', '\n\n'])('has what goes on from line to line found: %j', (end) => {
    for (const text of [pem.join(end), `data: {}\n\nnote\n\n${pem.join(end)}\n\n`]) {
      const left = stream([text], {}).text
      expect(left).not.toContain('MIIEvQIBADANBgkqhkiG9w0')
      expect(left).toContain('[REDACTED:secrets.private-key]')
    }
  })

  test('has JSON read as JSON: the body of an error', () => {
    const escaped = JSON.stringify({ error: { message: `ask ${mail}` } }).replace('@', '\\u0040')
    for (const text of [escaped, `${escaped}\n\n`]) {
      expect(stream([text], {}).text.trim()).toBe(
        '{"error":{"message":"ask [REDACTED:pii.email]"}}',
      )
    }
  })

  test('of lines of JSON has them found as well', () => {
    const harness = { formatId: 'generic', contentType: 'application/x-ndjson' }
    expect(stream([`${pem.join('\n')}\n`], harness).text).not.toContain('MIIEvQIBADANBgkqhkiG9w0')
  })
})
