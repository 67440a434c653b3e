import { viewsOf, type DecodedView } from '../../../src/detectors/views/views'
import { encodings, injections } from './encoders'
import { latin, english, sentences } from './sentences'

const before = 'Note: '
const behind = ' \nThanks.'

/** The letters that are read, accents, case and signs aside. */
function read(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function viewWith(meant: string, text: string): DecodedView | undefined {
  return viewsOf(text).find((view) => read(view.text).includes(read(meant)))
}

describe('a text in one encoding', () => {
  test.each(Object.entries(encodings))('comes back from %s', (name, encode) => {
    const missed = sentences.filter(
      (sentence) => viewWith(sentence, before + encode(sentence) + behind) === undefined,
    )

    // What Windows writes is told by the second byte of each character, which CJK has many of.
    expect(missed.length).toBeLessThanOrEqual(name === 'base64 of UTF-16' ? 6 : 0)
  })
})

describe('a text with injected characters (arXiv 2504.11168)', () => {
  const exact = Object.entries(injections).filter(([name]) => name !== 'digits for letters')

  test.each(exact)('comes back from %s', (_name, { encode, kept }) => {
    const missed = [...english, ...latin].filter(
      (sentence) => viewWith(kept(sentence), before + encode(sentence) + behind) === undefined,
    )

    expect(missed).toEqual([])
  })
})
