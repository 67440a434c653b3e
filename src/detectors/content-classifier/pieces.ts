import { alignDown } from '../pairs'

/** Most pieces of one text that are asked about. */
export const mostPieces = 32

/** The pieces of a text that a service can read, each with an eighth of the one before it; `undefined` for too many. */
export function readablePieces(text: string, maxLength: number): readonly string[] | undefined {
  if (text.length <= maxLength) return [text]
  const step = Math.max(1, maxLength - (maxLength >> 3))
  if (Math.ceil(text.length / step) > mostPieces) return undefined
  const pieces: string[] = []
  for (let start = 0; start < text.length; start += step) {
    const end = Math.min(text.length, start + maxLength)
    pieces.push(text.slice(alignDown(text, start), alignDown(text, end)))
    if (end === text.length) break
  }
  return pieces
}
