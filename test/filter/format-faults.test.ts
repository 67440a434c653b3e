import { maxEventLength } from '../../src/formats/framing/framer'
import type { StreamShape } from '../../src/core/format'
import { fixture, recorded } from '../formats/fixtures'
import { rawFrame, textHeaders } from '../formats/frames'
import {
  channelsOf,
  contentTypeOf,
  eventsIn,
  readable,
  retold,
  streaming,
  textsOf,
  wireBytes,
} from './format-streams'
import { cutBytes } from './arbitraries'
import { key, mail, open, stream, type Result } from './support'

const said = [
  'Write to ',
  mail.slice(0, 7),
  mail.slice(7),
  ', with ',
  key.slice(0, 9),
  key.slice(9),
  '.',
]

type Chunks = readonly (string | Buffer)[]

describe.each(streaming)('a stream of %s', (_id, format, shape) => {
  const { framing, terminator } = shape
  // Some answers name the call they answer; of a batch, which is recorded, that is none of them.
  const [request] = [JSON.parse(fixture(format.id, 'request.json')) as unknown].flat()
  const harness = { formatId: format.id, contentType: contentTypeOf(shape), request }
  const [channel] = channelsOf(format, shape)
  // The recorded stream, in which the first text says something that may not leave; one of a format
  // without pieces has an address as it is recorded.
  const wire =
    channel === undefined
      ? recorded(format).join('')
      : retold(format, shape, new Map([[channel, said]]))
  const events = eventsIn(wire, shape)
  const middle =
    events.findIndex((event) =>
      readable(event, shape).includes(channel === undefined ? mail : said[1]!),
    ) + 1
  const isText = framing !== 'eventstream'
  const eventOf = (data: string) => rawEvent(data, framing)
  const putIn = (...inserted: Chunks): Chunks => [
    ...events.slice(0, middle),
    ...inserted,
    ...events.slice(middle),
  ]
  const usual = stream([wire], harness)

  const expectNoLeak = ({ text }: Result): void => {
    const seen = readable(text, shape)
    for (const secret of [mail, key, key.slice(0, 12)]) expect(seen).not.toContain(secret)
  }

  test('without a fault is filtered', () => {
    expect(usual.refused).toBeUndefined()
    expectNoLeak(usual)
    expect(readable(usual.text, shape)).toContain('REDACTED')
  })

  const lineEnds: [string, Chunks][] =
    framing === 'sse' ? [['CR', [wire.replaceAll('\n', '\r')]]] : []
  const comments: [string, Chunks][] =
    framing === 'sse'
      ? [
          ['comments', putIn(': ping\n\n', ':\n\n')],
          ['events without data', putIn('event: ping\n\n', 'retry: 10\n\n', 'id: 7\n\n')],
        ]
      : []
  const terminators: [string, Chunks][] =
    terminator === undefined ? [] : [['a second terminator', [wire, eventOf(terminator)]]]

  const lines: [string, Chunks][] = isText
    ? [
        ['CRLF', [wire.replaceAll('\n', '\r\n')]],
        ['CRLF in chunks of one byte', cutBytes(wire.replaceAll('\n', '\r\n'), [1])],
        ['a byte order mark', [`\ufeff${wire}`]],
        ['blank lines', putIn('\n')],
      ]
    : []

  test.each<[string, Chunks]>([
    ['chunks of one byte', cutBytes(wireBytes(wire, shape), [1])],
    ...lines,
    ...lineEnds,
    ...comments,
    ...terminators,
  ])('with %s says what it says without', (_name, chunks) => {
    const result = stream(chunks, harness)
    expect(result.refused).toBeUndefined()
    expectNoLeak(result)
    const plain = (text: string) =>
      isText ? text.replace('\ufeff', '').replaceAll(/\r\n|\r/g, '\n') : text
    expect([...textsOf(plain(result.text), shape)]).toEqual([...textsOf(usual.text, shape)])
  })

  const next = events[middle] ?? ''
  const half = next.slice(0, next.length / 2)
  test.each<[string, Chunks]>([
    ['half an event at its end', [...events.slice(0, middle), half]],
    ['an event that is no JSON', putIn(eventOf('nothing'))],
    ['an event that is half JSON', putIn(eventOf('{"a":'))],
    ['an event of 10 MB', putIn(eventOf(JSON.stringify({ text: 'x'.repeat(10_485_760) })))],
    [
      'an event of 10 MB in small chunks',
      putIn(...Array.from({ length: 160 }, () => 'x'.repeat(65_536))),
    ],
    ['an event that never ends', putIn('x'.repeat(maxEventLength + 1))],
    ['invalid UTF-8', putIn(Buffer.from([0x64, 0xff, 0x0a]))],
    ['bytes that end within a character', [...events.slice(0, middle), Buffer.from([0xe2, 0x82])]],
    ['arrays without end', putIn(eventOf('['.repeat(100_000)))],
  ])('with %s ends there, with an error its client raises', (_name, chunks) => {
    const result = stream(chunks, harness)
    expect(result.refused).toMatchObject({ code: 'coverage-missing' })
    expectNoLeak(result)
    // One event for each that went before, where none still waits, and one that tells of the end.
    const waiting = channel === undefined ? 1 : 0
    const ends = eventsIn(result.text, shape)
    expect(ends.length).toBeGreaterThanOrEqual(middle - waiting + 1)
    expect(ends.at(-1)).toContain('a required check did not run')
    expect(result.destroy).toBe(false)
  })

  test.each<[string, Chunks]>([
    ['that stops between two events', events.slice(0, middle)],
    ['of which all comes twice', [wire, wire]],
    ['that goes on after its end', [wire, events.slice(0, middle).join('')]],
    ['of which each event comes twice', events.flatMap((event) => [event, event])],
    ['of which the events come backwards', events.toReversed()],
    ['of which every second event is lost', events.filter((_event, index) => index % 2 === 0)],
  ])('%s leaks nothing', (_name, chunks) => {
    expectNoLeak(stream(chunks, harness))
  })

  test('lets nothing out after it was refused', () => {
    const { filter } = open(harness)
    if (filter?.mode !== 'stream') throw new Error('expected a stream')
    for (const event of events.slice(0, middle)) filter.write(wireBytes(event, shape))
    expect(filter.write(wireBytes(eventOf('nothing'), shape)).refused).toBeDefined()
    expect(events.slice(middle).map((event) => filter.write(wireBytes(event, shape)))).toEqual(
      events.slice(middle).map(() => ({ text: '' })),
    )
    expect(filter.end()).toEqual({ text: '' })
  })
})

function rawEvent(data: string, framing: StreamShape['framing']): string {
  if (framing === 'eventstream') {
    return rawFrame(textHeaders({ ':message-type': 'event', ':event-type': 'messageStart' }), data)
  }
  return framing === 'sse' ? `data: ${data}\n\n` : `${data}\n`
}
