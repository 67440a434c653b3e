import fc from 'fast-check'
import { treatWhole } from '../../src/controls/filter/hold-back'
import {
  comparable,
  createPseudonyms,
  detectors,
  longTexts,
  response,
  streamed,
  texts,
  treatments,
} from './hold-back-arbitraries'

describe('a text that arrives in pieces', () => {
  it('is treated like the whole, for 100,000 random texts, detectors and cuts', () => {
    const anyText = fc.oneof({ weight: 6, arbitrary: texts }, { weight: 1, arbitrary: longTexts })
    fc.assert(
      fc.property(
        anyText,
        fc.record({ detectors, treatment: treatments }),
        fc.array(fc.nat(99), { maxLength: 20 }),
        (text, given, shares) => {
          const places = shares.map((share) => Math.floor((share * text.length) / 100))
          const cuts = places.sort((a, b) => a - b)
          const options = { ...given, context: response }
          const stream = streamed(text, cuts, { ...options, pseudonyms: createPseudonyms() })
          const expected = treatWhole(text, { ...options, pseudonyms: createPseudonyms() })
          expect(comparable(stream)).toEqual(comparable(expected))
        },
      ),
      { numRuns: 100_000 },
    )
  }, 3_600_000)
})
