import fc from 'fast-check'
import { treatWhole, type HoldBackOptions, type Release } from '../../src/controls/filter/hold-back'
import {
  createPseudonyms,
  detectors,
  response,
  streamed,
  texts,
  treatments,
} from './hold-back-arbitraries'

const options = fc.record({ detectors, treatment: treatments }).map(
  (given): Omit<HoldBackOptions, 'pseudonyms'> => ({ ...given, context: response }),
)

/** What must be equal; where a finding blocks, findings behind it may or may not be known. */
function comparable({ text, decided, edits, findings, blocked }: Release) {
  return { text, decided, edits, blocked, findings: blocked ? [] : findings }
}

function expectEqual(text: string, cuts: readonly number[], given: Omit<HoldBackOptions, 'pseudonyms'>) {
  const whole = treatWhole(text, { ...given, pseudonyms: createPseudonyms() })
  const stream = streamed(text, cuts, { ...given, pseudonyms: createPseudonyms() })
  expect(comparable(stream)).toEqual(comparable(whole))
}

describe('a text that arrives in pieces', () => {
  it('is treated like the whole, for random texts, detectors and cuts', () => {
    fc.assert(
      fc.property(texts, options, fc.array(fc.nat(40), { maxLength: 12 }), (text, given, places) => {
        const cuts = places.filter((place) => place < text.length).sort((a, b) => a - b)
        expectEqual(text, cuts, given)
      }),
      { numRuns: Number(process.env.RUNS ?? 6_000) },
    )
  })

  it('is treated like the whole, unit by unit and for every cut in two', () => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const places = Array.from({ length: text.length }, (_, index) => index)
        expectEqual(text, places, given)
        for (const place of places) expectEqual(text, [place], given)
      }),
      { numRuns: Number(process.env.RUNS ?? 600) },
    )
  })
})
