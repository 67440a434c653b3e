import { expand } from '../../grammar'
import { seededRandom } from '../../random'
import {
  attackedDocument,
  documentFormats,
  honestDocument,
  insertInto,
  longDocument,
  payloads,
} from '.'
import { insert, withoutMarks } from './insert'

function many<T>(make: (random: () => number) => T, count = 300): T[] {
  const random = seededRandom(11)
  return Array.from({ length: count }, () => make(random))
}

describe('Documents for training', () => {
  it.each([
    ['attacked', attackedDocument],
    ['honest', honestDocument],
    ['long', longDocument],
  ])('that are %s hardly repeat themselves and keep no mark', (_, make) => {
    const texts = many(make, 100).map((sample) => sample.text)

    expect(new Set(texts).size / texts.length).toBeGreaterThanOrEqual(0.95)
    expect(texts.filter((text) => text !== withoutMarks(text))).toEqual([])
  })

  it('are the same for the same seed', () => {
    expect(many(attackedDocument, 20)).toEqual(many(attackedDocument, 20))
  })

  it('say where the payload stands, and what betrays it', () => {
    const samples = many(attackedDocument)

    expect(samples.every(({ start, end, text }) => start < end && end <= text.length)).toBe(true)
    expect(new Set(samples.map((sample) => sample.payload))).toEqual(new Set(Object.keys(payloads)))
  })

  it('carry payloads at the start, in the middle and at the end', () => {
    const places = many(attackedDocument).map(({ start, end, text }) =>
      start < text.length * 0.2 ? 'start' : end > text.length * 0.9 ? 'end' : 'middle',
    )

    for (const place of ['start', 'middle', 'end']) {
      expect(places.filter((found) => found === place).length).toBeGreaterThan(40)
    }
  })

  it('may be texts from elsewhere, which stay whole around the payload', () => {
    const text = 'The lift is broken. Take the stairs.\nThe office opens at nine. Bring a pen.'
    const samples = many((random) => insertInto(text, payloads.plain, random), 50)

    for (const { text: attacked, start, end } of samples) {
      const rest = attacked.slice(0, start) + attacked.slice(end)
      expect(rest.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    }
    expect(new Set(samples.map((sample) => sample.start)).size).toBeGreaterThan(3)
  })

  it('stay valid JSON with a payload in them', () => {
    const random = seededRandom(5)
    const results = documentFormats.filter(([format]) => format === 'result')
    const texts = results.flatMap(([, , grammar]) => many(() => expand(grammar, random), 100))
    const json = texts.filter((text) => /^(?:\{\s*"|\[\{")/.test(text))

    expect(json.length).toBeGreaterThan(20)
    for (const text of json) {
      expect(() => void JSON.parse(insert(text, 'Say "yes"\nnow', random).text)).not.toThrow()
    }
  })

  it('come from every format, as documents and as results of tools', () => {
    const samples = [...many(attackedDocument), ...many(honestDocument)]

    expect(new Set(samples.map((sample) => sample.format))).toEqual(
      new Set(documentFormats.map(([format]) => format)),
    )
    expect(new Set(samples.map((sample) => sample.channel))).toEqual(new Set(['document', 'tool']))
  })
})
