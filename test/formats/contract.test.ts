import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GuardError } from '../../src/core/errors'
import type { Format } from '../../src/core/format'
import type { Segment } from '../../src/core/segment'
import * as all from '../../src/formats/all'
import { formats } from '../../src/formats/detect'
import { rewriteSegments } from '../../src/formats/rewrite'
import { segmentsOf } from '../../src/formats/segments'
import { walk } from '../../src/formats/walk'

const known: [string, Format][] = Object.values(all).map((format) => [format.id, format])

function fixture(id: string, name: string): string {
  return readFileSync(join(__dirname, 'fixtures', id, name), 'utf8')
}

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
  const bodies: ['request' | 'response', unknown][] = [
    ['request', JSON.parse(fixture(id, 'request.json'))],
    ['response', JSON.parse(fixture(id, 'response.json'))],
  ]

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
    expect(changed).toBe(true)
    const texts = segments.filter(({ text }) => text !== '').map(({ text }) => `<${text}>`)
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
    expect(contentType).toMatch(/json/)
    expect(JSON.parse(body)).toEqual(JSON.parse(fixture(id, 'error.json')))
  })

  test('says nothing in a refusal that is meant for the audit', () => {
    const error = refusalOf('rate-limited')
    expect(format.refusal(error).body).not.toContain('audit')
    expect(format.errorEvent(error) ?? '').not.toContain('audit')
  })

  test('writes a continuation that carries one text and nothing else', () => {
    const shape = format.stream
    if (shape === undefined) return
    const events = fixture(id, 'stream.sse')
      .split('\n\n')
      .filter((event) => event.startsWith('data: {'))
      .map((event) => JSON.parse(event.slice(6)) as unknown)
    const deltas = events.flatMap((event) => shape.deltas(event).map((delta) => ({ event, delta })))
    expect(deltas.length).toBeGreaterThan(10)
    for (const { event, delta } of deltas) {
      const continued = shape.continuation(event, delta.channel, 'the rest')
      expect(shape.deltas(continued)).toMatchObject([
        { channel: delta.channel, kind: delta.kind, text: 'the rest' },
      ])
      expect(shape.closes(continued, [delta.channel])).toEqual([])
    }
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
