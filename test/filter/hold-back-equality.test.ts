import fc from 'fast-check'
import { treatWhole } from '../../src/controls/filter/hold-back'
import {
  comparable,
  createPseudonyms,
  longTexts,
  response,
  someDetectors,
  streamed,
  texts,
  treatments,
} from './hold-back-arbitraries'

const options = fc
  .record({ detectors: someDetectors(20, 600), treatment: treatments })
  .map((given) => ({ ...given, context: response }))

type Options = typeof options extends fc.Arbitrary<infer T> ? T : never

function expectEqual(text: string, cuts: readonly number[], given: Options) {
  const stream = streamed(text, cuts, { ...given, pseudonyms: createPseudonyms() })
  const expected = treatWhole(text, { ...given, pseudonyms: createPseudonyms() })
  expect(comparable(stream)).toEqual(comparable(expected))
}

describe('a text that arrives in pieces', () => {
  it('is treated like the whole, for random texts, detectors and cuts', () => {
    fc.assert(
      fc.property(
        texts,
        options,
        fc.array(fc.nat(40), { maxLength: 12 }),
        (text, given, places) => {
          const cuts = places.filter((place) => place < text.length).sort((a, b) => a - b)
          expectEqual(text, cuts, given)
        },
      ),
      { numRuns: 4_000 },
    )
  })

  it('is treated like the whole where halves of a pair stand around an invisible character', () => {
    const text = 'a\ud83d\u200b\ude00a\ude00\u200b\ud83d\u200b\ude001'
    fc.assert(
      fc.property(options, fc.subarray([...Array(text.length).keys()]), (given, cuts) => {
        expectEqual(text, cuts, given)
      }),
      { numRuns: 400 },
    )
  })

  it('is treated like the whole, unit by unit and for every cut in two', () => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const places = Array.from({ length: text.length }, (_, index) => index)
        expectEqual(text, places, given)
        for (const place of places) expectEqual(text, [place], given)
      }),
      { numRuns: 400 },
    )
  })

  it('is treated like the whole when it is long enough to be forgotten on the way', () => {
    fc.assert(
      fc.property(longTexts, options, fc.integer({ min: 1, max: 30 }), (text, given, size) => {
        const cuts = Array.from({ length: Math.floor(text.length / size) }, (_, at) => at * size)
        expectEqual(text, cuts, given)
      }),
      { numRuns: 400 },
    )
  })
})
