import fc from 'fast-check'
import { Framer, maxEventLength, type Cut } from '../../../src/formats/framing/framer'

function frame(cut: Cut, pieces: readonly string[]): { events: string[]; rest: string } {
  const framer = new Framer(cut)
  const events: string[] = []
  for (const piece of pieces) framer.push(piece, (event) => events.push(event))
  return { events, rest: framer.end() }
}

test.each<[string, string[], string]>([
  ['data: a\n\ndata: b\n\n', ['data: a\n\n', 'data: b\n\n'], ''],
  ['data: a\r\n\r\ndata: b\r\n\r\n', ['data: a\r\n\r\n', 'data: b\r\n\r\n'], ''],
  ['data: a\r\rdata: b', ['data: a\r\r'], 'data: b'],
  ['data: a\n\r\n: c\r\n\n', ['data: a\n\r\n', ': c\r\n\n'], ''],
  ['\n\ndata: a\n\n', ['\n', '\n', 'data: a\n\n'], ''],
  ['data: a\ndata: b\n\n', ['data: a\ndata: b\n\n'], ''],
  ['data: a\n', [], 'data: a\n'],
])('cuts %j at blank lines', (text, events, rest) => {
  expect(frame('blank line', [text])).toEqual({ events, rest })
})

test.each<[string, string[], string]>([
  ['{"a":1}\n{"b":2}\n', ['{"a":1}\n', '{"b":2}\n'], ''],
  ['{"a":1}\r\n\n{"b"', ['{"a":1}\r\n', '\n'], '{"b"'],
  ['a\rb\n', ['a\rb\n'], ''],
])('cuts %j at line ends', (text, events, rest) => {
  expect(frame('line', [text])).toEqual({ events, rest })
})

test('a CR at the end of a chunk waits for the LF that may follow', () => {
  expect(frame('blank line', ['data: a\r\n\r', '\ndata: b\n\n']).events).toEqual([
    'data: a\r\n\r\n',
    'data: b\n\n',
  ])
  expect(frame('blank line', ['data: a\r\r', 'data: b\r\r', 'x']).events).toEqual([
    'data: a\r\r',
    'data: b\r\r',
  ])
})

const fragment = fc.constantFrom('\r', '\n', '\r\n', 'data: x', ':', '\n\n', 'é', ' ')
const pieces = fc.array(fc.array(fragment, { maxLength: 5 }).map((parts) => parts.join('')))

test.each<[Cut]>([['blank line'], ['line']])('cuts at each %s however the text is split', (cut) => {
  fc.assert(
    fc.property(pieces, (split) => {
      const text = split.join('')
      const whole = frame(cut, [text])
      const parts = frame(cut, split)
      expect(parts.events.join('') + parts.rest).toBe(text)
      expect(withoutWait(parts)).toEqual(withoutWait(whole))
    }),
    { numRuns: 2000 },
  )
})

// Where a text ends with a CR, the event it ends may or may not have been seen to end.
function withoutWait({ events, rest }: { events: string[]; rest: string }): string[] {
  return rest === '' ? events : [...events, rest]
}

test('holds an event up to its cap and refuses it beyond', () => {
  const framer = new Framer('blank line')
  const events: string[] = []
  const push = (text: string) => framer.push(text, (event) => events.push(event))
  push(`data: a\n\ndata: ${'x'.repeat(maxEventLength - 6)}`)
  expect(events).toEqual(['data: a\n\n'])
  expect(() => push('x')).toThrow(expect.objectContaining({ code: 'coverage-missing' }))
})

test('refuses an event over its cap that comes in one piece, after those before it', () => {
  const events: string[] = []
  const text = `data: a\n\ndata: ${'x'.repeat(maxEventLength)}\n\n`
  expect(() => new Framer('blank line').push(text, (event) => events.push(event))).toThrow(
    expect.objectContaining({ code: 'coverage-missing' }),
  )
  expect(events).toEqual(['data: a\n\n'])
})
