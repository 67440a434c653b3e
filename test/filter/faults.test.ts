import { maxEventLength } from '../../src/formats/framing/framer'
import type { Detector } from '../../src/core/detector'
import { dataOf, key, open, stream, whole } from './support'

const chunk = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`
const done = 'data: [DONE]\n\n'

describe.each([
  ['half an event', [chunk('Hello. '), 'data: {"choices":[{"ind']],
  ['an event that is no JSON', [chunk('Hello. '), 'data: nothing\n\n']],
  ['an event that is half JSON', [chunk('Hello. '), 'data: {"choices"\n\n']],
  ['bytes that are no UTF-8', [chunk('Hello. '), Buffer.from([0x64, 0xff, 0x0a])]],
  ['bytes that end within a character', [chunk('Hello. '), Buffer.from([0xe2, 0x82])]],
  ['an event without end', [chunk('Hello. '), `data: ${'x'.repeat(maxEventLength)}`]],
  ['text after its end', [chunk('Hello. ', 'stop'), chunk('Bye.')]],
  ['text after the terminator', [chunk('Hello. '), done, chunk('Bye.')]],
  ['arrays in arrays', [chunk('Hello. '), `data: ${'['.repeat(5000)}${']'.repeat(5000)}\n\n`]],
  [
    'arguments without end',
    [
      chunk('Hello. '),
      ...Array.from(
        { length: 12 },
        () =>
          `data: ${JSON.stringify({ choices: [{ index: 0, delta: { tool_calls: [{ function: { arguments: 'x'.repeat(100_000) } }] } }] })}\n\n`,
      ),
    ],
  ],
  [
    'texts without number',
    [
      chunk('Hello. '),
      ...Array.from(
        { length: 400 },
        (_, index) =>
          `data: ${JSON.stringify({ choices: [{ index, delta: { content: 'x' } }] })}\n\n`,
      ),
    ],
  ],
])('%s', (_name, chunks) => {
  const { text, refused, destroy } = stream(chunks)

  test('ends the stream with an error that the client raises', () => {
    expect(refused).toMatchObject({ code: 'coverage-missing', status: 503 })
    expect(destroy).toBe(false)
    const last = dataOf(text).at(-1) ?? ''
    expect(JSON.parse(last)).toMatchObject({ error: { code: 'coverage-missing' } })
  })

  test('keeps what went before it', () => {
    expect(text.startsWith(chunk('Hello. ').slice(0, 40))).toBe(true)
    expect(text).toContain('Hello.')
  })
})

describe('taken as they come', () => {
  test.each([
    ['a byte order mark', [`\ufeff${chunk('Hi. ')}`, done]],
    ['a second terminator', [chunk('Hi. '), done, done]],
    ['blank lines', ['\n\n', chunk('Hi. '), '\n', done]],
    [
      'comments, retry and pings',
      [': ping\n\n', 'retry: 10\n\n', chunk('Hi. '), 'event: ping\n\n', done],
    ],
    ['events without choices', ['data: {"usage":null}\n\n', chunk('Hi. '), done]],
    ['an empty data line', ['data:\n\n', chunk('Hi. '), done]],
    ['an empty finish reason', [chunk('Hi. ', ''), chunk('You. ', ''), done]],
    ['an empty text after its end', [chunk('Hi. ', 'stop'), chunk(''), done]],
    ['nothing at all', []],
  ])('%s', (_name, chunks) => {
    const { text, refused } = stream(chunks)
    expect(refused).toBeUndefined()
    expect(text).toBe(chunks.join(''))
  })
})

describe('a detector that throws', () => {
  const broken: Detector = {
    name: 'broken',
    types: ['broken'],
    lookahead: 'whole',
    detect: () => {
      throw new Error(`with ${key} in its message`)
    },
  }

  test('ends a stream', () => {
    const { refused, text } = stream([chunk('Hello.', 'stop')], { list: [broken] })
    expect(refused?.code).toBe('control-failed')
    expect(text).not.toContain(key)
  })

  test('refuses a whole body', () => {
    expect(() => whole({ a: 'b' }, { list: [broken] })).toThrow(
      expect.objectContaining({ code: 'control-failed' }),
    )
  })
})

describe('a whole body', () => {
  test.each([
    ['that is no JSON', '{"a":'],
    ['that is text', 'hello'],
    ['of two values', '{}{}'],
    ['nested too deep', '['.repeat(5000) + ']'.repeat(5000)],
    ['nested far too deep', '['.repeat(500_000) + ']'.repeat(500_000)],
  ])('%s is refused', (_name, body) => {
    expect(() => whole(body)).toThrow(
      expect.objectContaining({ code: 'coverage-missing', exchangeId: 'e'.repeat(32) }),
    )
  })

  test('of bytes that are no UTF-8 is refused', () => {
    const { filter } = open({ contentType: 'application/json' })
    expect(() => filter?.mode === 'whole' && filter.apply(Buffer.from([0x22, 0xff, 0x22]))).toThrow(
      expect.objectContaining({ code: 'coverage-missing' }),
    )
  })

  test.each([
    [''],
    [' \n'],
    ['{ "a" : [ 1.0, "\\u0041" ] }'],
    ['\ufeff{"a":"b"}'],
    ['12345678901234567890'],
  ])('%j is left as it is', (body) => {
    expect(whole(body)).toBe(body)
  })
})
