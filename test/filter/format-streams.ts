import fc from 'fast-check'
import type { Format, StreamShape } from '../../src/core/format'
import * as all from '../../src/formats/all'
import { rewrite } from '../../src/formats/rewrite'
import { recorded, valueOf } from '../formats/fixtures'
import { frameFor, framesIn } from '../formats/frames'
import { byteSizes, cut, cutBytes, sizes, text } from './arbitraries'
import { bytesOf, card, eventStreamType, key, mail, stream, whole, type Harness } from './support'

/** The formats that stream, with how. */
export const streaming: [string, Format, StreamShape][] = Object.values(all).flatMap((format) =>
  format.stream === undefined ? [] : [[format.id, format, format.stream]],
)

/** Those of them in which a text has pieces. */
export const piecewise = streaming.filter(
  ([, format, shape]) => channelsOf(format, shape).length > 0,
)

export function contentTypeOf({ framing }: StreamShape): string {
  return contentTypes[framing]
}

const contentTypes = {
  sse: 'text/event-stream',
  ndjson: 'application/x-ndjson',
  eventstream: eventStreamType,
} as const

/** The bytes of events. */
export function wireBytes(wire: string, shape: StreamShape): Buffer {
  return bytesOf(wire, { contentType: contentTypeOf(shape) })
}

/** A stream as its clients read it, where that is not what stands on the wire. */
export function readable(wire: string, shape: StreamShape): string {
  if (shape.framing !== 'eventstream') return wire
  return eventsIn(wire, shape).map(saidIn).join('\n')
}

function saidIn(frame: string): string {
  try {
    return JSON.stringify(valueOf(frame))
  } catch {
    // Cut off, or damaged.
    return frame
  }
}

/** The events of a stream, and what is left of one. */
export function eventsIn(wire: string, { framing }: StreamShape): string[] {
  if (framing === 'eventstream') return framesIn(wire)
  return wire.split(framing === 'sse' ? /(?<=\n\n)/ : /(?<=\n)/).filter((event) => event !== '')
}

function wrap(value: unknown, { framing, eventName }: StreamShape): string {
  if (framing === 'ndjson') return `${JSON.stringify(value)}\n`
  if (framing === 'eventstream') return frameFor(value as object)
  const name = eventName(value)
  const named = name === undefined ? '' : `event: ${name}\n`
  return `${named}data: ${JSON.stringify(value)}\n\n`
}

/** The recorded stream comes out the same, wherever its bytes are cut in two. */
export function everySplit(format: Format, shape: StreamShape, step: number): void {
  const bytes = wireBytes(recorded(format).join(''), shape)
  const harness = { formatId: format.id, contentType: contentTypeOf(shape) }
  const expected = stream([bytes], harness).text
  for (let at = 1; at < bytes.length; at += step) {
    const { text: left } = stream([bytes.subarray(0, at), bytes.subarray(at)], harness)
    if (left !== expected) throw new Error(`cut at ${at}: ${left.slice(0, 200)}`)
  }
}

/** The texts of a stream by channel. */
export function textsOf(wire: string, shape: StreamShape): Map<string, string> {
  const events = eventsIn(wire, shape)
  const texts = new Map<string, string>()
  for (const { channel, text: piece } of events.flatMap((raw) => shape.deltas(valueOf(raw)))) {
    texts.set(channel, (texts.get(channel) ?? '') + piece)
  }
  return texts
}

function treated(original: string, harness: Harness = {}): string {
  const body = whole({ text: original }, { formatId: 'generic', ...harness })
  return (JSON.parse(body) as { text: string }).text
}

/** The recorded stream with other words: the deltas of one channel say `said`, cut at `by`. */
export function retold(
  format: Format,
  shape: StreamShape,
  said: ReadonlyMap<string, string[]>,
): string {
  const told = new Set<string>()
  let number = 0
  const write = (event: unknown): string => {
    if (shape.sequence !== undefined) (event as Record<string, unknown>)[shape.sequence] = number++
    return wrap(event, shape)
  }
  const events = recorded(format).flatMap((raw) => {
    const value = valueOf(raw)
    if (value === undefined) return [raw]
    const written: string[] = []
    const own = shape.deltas(value).filter(({ channel }) => said.has(channel))
    for (const { channel } of own) {
      if (told.has(channel)) continue
      told.add(channel)
      const pieces = said.get(channel) ?? []
      written.push(...pieces.map((piece) => write(shape.continuation(value, channel, piece))))
    }
    const silent = rewrite(
      value,
      own.map(({ path }) => ({ path, text: '' })),
    )
    return [...written, write(silent)]
  })
  return events.join('')
}

/** Channels of the recorded stream that carry text in more than one event. */
export function channelsOf(format: Format, shape: StreamShape): string[] {
  const counts = new Map<string, number>()
  for (const event of recorded(format).map(valueOf)) {
    for (const { channel, kind } of shape.deltas(event)) {
      if (kind !== 'tool-arguments') counts.set(channel, (counts.get(channel) ?? 0) + 1)
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([channel]) => channel)
}

/** Whatever is said in a stream, and wherever it is cut: what leaves is the treated whole. */
export function retoldStreams(format: Format, shape: StreamShape, numRuns: number): void {
  const channels = channelsOf(format, shape)
  const harness = { formatId: format.id, contentType: contentTypeOf(shape) }
  fc.assert(
    fc.property(
      fc.constantFrom(...channels),
      text,
      sizes,
      byteSizes,
      (channel, said, by, bytes) => {
        const wire = retold(format, shape, new Map([[channel, cut(said, by)]]))
        const result = stream(cutBytes(wireBytes(wire, shape), bytes), harness)
        expect(result.refused).toBeUndefined()
        const expected = treated(said)
        expect(textsOf(result.text, shape).get(channel) ?? '').toBe(expected)
        for (const secret of [key, mail, card]) {
          if (!expected.includes(secret)) expect(readable(result.text, shape)).not.toContain(secret)
        }
        expectNumbered(result.text, shape)
      },
    ),
    { numRuns },
  )
}

/** A stream that is blocked is a beginning of what was said, and ends as the clients expect it. */
export function blockedStreams(format: Format, shape: StreamShape, numRuns: number): void {
  const channels = channelsOf(format, shape)
  const none = { pseudonymize: () => '', restore: () => undefined, size: 0 }
  const harness = {
    formatId: format.id,
    contentType: contentTypeOf(shape),
    treatment: 'block',
    pseudonyms: none,
  } as const
  fc.assert(
    fc.property(
      fc.constantFrom(...channels),
      text,
      sizes,
      byteSizes,
      (channel, said, by, bytes) => {
        const wire = retold(format, shape, new Map([[channel, [...cut(said, by), ` ${mail} `]]]))
        const { text: left, refused } = stream(cutBytes(wireBytes(wire, shape), bytes), harness)
        expect(refused?.code).toBe('output-blocked')
        const sent = textsOf(left, shape).get(channel) ?? ''
        expect(`${said} ${mail} `.startsWith(sent)).toBe(true)
        if (!treated(said, { pseudonyms: none }).includes(mail)) expect(sent).not.toContain(mail)
      },
    ),
    { numRuns },
  )
}

function expectNumbered(wire: string, { sequence }: StreamShape): void {
  if (sequence === undefined) return
  const numbers = wire
    .split('\n\n')
    .map((event) => valueOf(event) as Record<string, unknown> | undefined)
    .flatMap((value) => (value?.[sequence] === undefined ? [] : [value[sequence]]))
  expect(numbers).toEqual(numbers.map((_, index) => index))
}
