import { GuardError } from '../../src/core/errors'
import type { Format } from '../../src/core/format'
import type { Segment } from '../../src/core/segment'
import * as all from '../../src/formats/all'
import { formats } from '../../src/formats/detect'
import { rewriteSegments } from '../../src/formats/rewrite'
import { segmentsOf } from '../../src/formats/segments'
import { walk } from '../../src/formats/walk'
import { bodiesOf, fixture, recorded, valueOf } from './fixtures'

const known: [string, Format][] = Object.values(all).map((format) => [format.id, format])

function refusalOf(code: 'credential-invalid' | 'rate-limited'): GuardError {
  const error = new GuardError(code, { detail: 'for the audit only' })
  error.exchangeId = '00112233445566778899aabbccddeeff'
  return error
}

/** Every string, long number and name, as the walk sees it. */
function placesIn(body: unknown): string[] {
  const places: string[] = []
  walk(body, (_text, path, spot) => places.push(placeOf(path, spot === 'name')))
  return places
}

function placeOf(path: Segment['path'], isName: boolean): string {
  return JSON.stringify([...path, isName])
}

describe.each(known)('the format %s', (id, format) => {
  const bodies = bodiesOf(id)

  test('is found by its id', () => {
    expect(formats.get(id)).toBe(format)
  })

  test.each(bodies)(
    'finds each text of a %s once, but for words of its own schema',
    (direction, body) => {
      const segments = segmentsOf(format, body, direction)
      const found = segments
        .filter(({ text }) => text !== '')
        .map(({ path, key }) => placeOf(path, key === true))
      expect(new Set(found).size).toBe(found.length)
      const missing = placesIn(body).filter((place) => !found.includes(place))
      for (const place of missing) expect(format.vocabulary).toContain(textAt(body, place))
    },
  )

  test.each(bodies)('takes new texts for every segment of a %s', (direction, body) => {
    const copy: unknown = structuredClone(body)
    const segments = segmentsOf(format, copy, direction)
    const { value, changed } = rewriteSegments(copy, segments, ({ text }) => text && `<${text}>`)
    const texts = segments.filter(({ text }) => text !== '').map(({ text }) => `<${text}>`)
    expect(changed).toBe(texts.length > 0)
    const written: string[] = []
    walk(value, (text) => written.push(text))
    expect(written).toEqual(expect.arrayContaining(texts))
  })

  test.each(bodies)('leaves a %s as it is where no text changes', (direction, body) => {
    const copy: unknown = structuredClone(body)
    const { changed } = rewriteSegments(
      copy,
      segmentsOf(format, copy, direction),
      ({ text }) => text,
    )
    expect(changed).toBe(false)
    expect(copy).toEqual(body)
  })

  test('answers a refusal in the shape of its clients', () => {
    const { contentType, body } = format.refusal(refusalOf('credential-invalid'))
    if (contentType.startsWith('text/plain'))
      return expect(`${body}\n`).toBe(fixture(id, 'error.txt'))
    expect(contentType).toMatch(/json/)
    expect(JSON.parse(body)).toEqual(JSON.parse(fixture(id, 'error.json')))
  })

  test('says nothing in a refusal that is meant for the audit', () => {
    const error = refusalOf('rate-limited')
    expect(format.refusal(error).body).not.toContain('audit')
    expect(format.errorEvent(error, { sequence: 0, event: undefined }) ?? '').not.toContain('audit')
  })

  test('writes a continuation that carries one text and nothing else', () => {
    const shape = format.stream
    if (shape === undefined) return
    const events = recorded(format).map(valueOf)
    const deltas = events.flatMap((event) => shape.deltas(event).map((delta) => ({ event, delta })))
    // Where a stream is made of messages, no text has pieces.
    expect(deltas.length === 0 || deltas.length > 10).toBe(true)
    for (const { event, delta } of deltas) {
      const continued = shape.continuation(event, delta.channel, 'the rest')
      expect(shape.deltas(continued)).toMatchObject([
        { channel: delta.channel, kind: delta.kind, text: 'the rest' },
      ])
      expect(shape.closes(continued, [delta.channel])).toEqual([])
    }
  })

  test('ends every text of a stream before the stream ends', () => {
    const shape = format.stream
    if (shape === undefined) return
    const open = new Set<string>()
    const events = recorded(format).map(valueOf)
    for (const event of events) {
      for (const { channel } of shape.deltas(event)) open.add(channel)
      for (const channel of shape.closes(event, open)) open.delete(channel)
    }
    expect([...open]).toEqual([])
  })

  test('names the tools that are called, in a stream as in a response', () => {
    const shape = format.stream
    const response = bodies.find(([direction]) => direction === 'response')?.[1]
    if (shape === undefined || response === undefined) return
    const whole = new Set(format.calls?.(response, 'response'))
    const streamed = recorded(format).flatMap((raw) => shape.calls?.(valueOf(raw)) ?? [])
    expect(new Set(streamed)).toEqual(whole)
    const kinds = recorded(format).flatMap((raw) =>
      shape.deltas(valueOf(raw)).map(({ kind }) => kind),
    )
    if (kinds.includes('tool-arguments')) expect(whole.size).toBeGreaterThan(0)
  })

  test('numbers the events of a stream without a gap, where it numbers them', () => {
    const field = format.stream?.sequence
    if (field === undefined) return
    const numbers = recorded(format).map((raw) => (valueOf(raw) as Record<string, unknown>)[field])
    expect(numbers).toEqual(numbers.map((_, index) => index))
  })
})

function textAt(body: unknown, place: string): string {
  const path = JSON.parse(place) as (string | number | boolean)[]
  const isName = path.pop() === true
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown>)[step as string],
    body,
  )
  return isName ? String(path.at(-1)) : String(value)
}
