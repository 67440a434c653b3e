import * as fc from 'fast-check'
import { decodings } from '../../src/detectors/encoded/decodings'

const runsIn = (text: string, { run }: (typeof decodings)[number]): [number, string][] =>
  Array.from(text.matchAll(run), ({ 0: found, index }) => [index, found])

const pieces = fc.oneof(
  fc.constantFrom('a', 'Z', '0', '+', '/', '-', '_', '=', ' ', ':', '%', '\r', '\n', 'é', '%4a'),
  fc.constantFrom('QUJD', 'deadbeef', 'de:ad be', '%6A%', 'QUJD\r\nREVG', '==', '\u{1f600}'),
  fc.constantFrom('a'.repeat(63), 'a'.repeat(65), 'a quiet word', 'f0 '.repeat(9)),
)
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

test.each(decodings.map((decoding, index) => [index, decoding] as const))(
  'decoding %i finds in its spans what it would find in the whole text',
  (_, decoding) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = decoding
          .spans(text)
          .flatMap(({ start, end }) =>
            runsIn(text.slice(start, end), decoding).map(([at, run]) => [start + at, run]),
          )
        expect(found).toEqual(runsIn(text, decoding))
      }),
      { numRuns: 2000 },
    )
  },
)
