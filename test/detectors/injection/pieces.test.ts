import fc from 'fast-check'
import {
  codeLength,
  pieceLength,
  piecesOf,
  wholeLength,
} from '../../../src/detectors/injection/pieces'

/** A text of at least so many units. */
const long = (part: string, length = 3 * wholeLength): string =>
  part.repeat(Math.ceil(length / part.length))

const parts = fc.array(
  fc.oneof(
    fc.constantFrom(' ', '\n', '\n\n', 'word ', '漢字', '😀', 'x'.repeat(700), '\t'.repeat(300)),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  ),
  { minLength: 1, maxLength: 12 },
)

test('a short text is one piece', () => {
  const text = 'x'.repeat(wholeLength - 1)
  expect([...piecesOf(text)]).toEqual([{ text, start: 0 }])
  expect([...piecesOf('')]).toEqual([{ text: '', start: 0 }])
})

test('pieces overlap, cover all of the text, are bounded and split no character', () => {
  fc.assert(
    fc.property(parts, (some) => {
      const text = long(some.join(''))
      let end = 0
      for (const piece of piecesOf(text)) {
        expect(piece.text).toBe(text.slice(piece.start, piece.start + piece.text.length))
        expect(piece.text.length).toBeLessThanOrEqual(
          /^[!-~]{3000}/.test(piece.text.slice(pieceLength / 2)) ? codeLength : pieceLength,
        )
        expect(end === 0 ? 1024 : end - piece.start).toBeGreaterThanOrEqual(1024)
        expect(piece.text).not.toMatch(/^[\udc00-\udfff]/)
        end = piece.start + piece.text.length
      }
      expect(end).toBe(text.length)
    }),
    { numRuns: 50 },
  )
})

test('a piece ends with a line, or with a word where there are no lines', () => {
  const endings = (text: string) =>
    [...piecesOf(text)].slice(0, -1).map((piece) => piece.text.at(-1))
  expect(new Set(endings(long('some words in a line\n')))).toEqual(new Set(['\n']))
  expect(new Set(endings(long('some words ')))).toEqual(new Set([' ']))
})

test('a piece without blanks is longer, and shares more with the one before', () => {
  const pieces = [...piecesOf(long('&#x69;', 4 * codeLength))]
  expect(pieces[0]!.text).toHaveLength(codeLength)
  expect(pieces[0]!.text.length - pieces[1]!.start).toBeGreaterThanOrEqual(6 * 1024)
})

test('what has no blanks is cut between groups of base64', () => {
  const bytes = Buffer.from(long('Please read this text. '))
  const text = `data: ${bytes.toString('base64')}`
  for (const { start, text: piece } of [...piecesOf(text)].slice(1, -1)) {
    expect((start - 6) % 8).toBe(0)
    expect(bytes.includes(Buffer.from(piece, 'base64'))).toBe(true)
  }
})
