import fc from 'fast-check'
import { card, key, mail, placeholder } from './support'

const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(key, mail, card, placeholder, '[EMAIL_ZZZZZZZZ]') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('sk-', 'joe@', 'joe@home.', '4111 1111 ', '[EMAIL_', '@', 'sk-Zq81'),
  },
  { weight: 4, arbitrary: fc.constantFrom(' ', ' ', '. ', ', ', '\n', '-', '—', '/', '\\n') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('the', 'bread', 'A', 'x', '7', 'Grüße', '🥐', '\u200b', '\uff21'),
  },
)

/** Texts with secrets, personal data, placeholders, and what nearly is one of them. */
export const text = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(''))

/** Cuts texts into pieces of one to twelve characters, between code points. */
export const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 })

export function cut(whole: string, lengths: readonly number[]): string[] {
  const characters = [...whole]
  const pieces: string[] = []
  for (let at = 0, turn = 0; at < characters.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1
    pieces.push(characters.slice(at, at + length).join(''))
    at += length
  }
  return pieces
}

/** Cuts bytes anywhere, also within characters and line ends. */
export const byteSizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 })

export function cutBytes(whole: string | Buffer, lengths: readonly number[]): Buffer[] {
  const bytes = typeof whole === 'string' ? Buffer.from(whole) : whole
  const chunks: Buffer[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const end = at + (lengths[turn % lengths.length] ?? 1)
    chunks.push(bytes.subarray(at, end))
    at = end
  }
  return chunks
}

/** How a stream ends its lines. */
export const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
