import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Format } from '../../src/core/format'
import { Framer } from '../../src/formats/framing/framer'
import { eventIn, frameFor, isFrame } from './frames'

/** A recorded body of a format; where it was taken from is told in `SOURCE.md` beside it. */
export function fixture(id: string, name: string): string {
  return readFileSync(join(__dirname, 'fixtures', id, name), 'utf8')
}

/** The bodies of a format that are recorded, by direction. */
export function bodiesOf(id: string): ['request' | 'response', unknown][] {
  return (['request', 'response'] as const)
    .filter((direction) => existsSync(join(__dirname, 'fixtures', id, `${direction}.json`)))
    .map((direction) => [direction, JSON.parse(fixture(id, `${direction}.json`)) as unknown])
}

/** The recorded stream of a format, event by event as it came. */
export function recorded(format: Format): readonly string[] {
  const read = streams.get(format.id) ?? readEvents(format)
  streams.set(format.id, read)
  return read
}

// Property tests ask for one a hundred thousand times.
const streams = new Map<string, readonly string[]>()

function readEvents({ id, stream }: Format): readonly string[] {
  if (stream === undefined) return []
  if (stream.framing === 'eventstream') {
    const lines = fixture(id, 'stream.eventstream').trim().split('\n')
    return lines.map((line) => frameFor(JSON.parse(line) as object))
  }
  const framer = new Framer(stream.framing === 'sse' ? 'blank line' : 'line')
  const events: string[] = []
  framer.push(fixture(id, `stream.${stream.framing}`), (event) => events.push(event))
  return [...events, framer.end()].filter((event) => event !== '')
}

/** What an event says; `undefined` where that is no JSON. */
export function valueOf(raw: string): unknown {
  if (isFrame(raw)) return eventIn(raw)
  const data = raw.startsWith('{') ? raw : /^data: ?(.*)$/m.exec(raw)?.[1]
  try {
    return JSON.parse(data ?? '') as unknown
  } catch {
    return undefined
  }
}
