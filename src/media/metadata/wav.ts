import { readChunks, writeRiff } from './riff'
import type { Walker } from './walker'

/** WAV. The sound and how it is written stay; lists of titles, ID3, broadcast data and what follows the file leave. */
export const wav: Walker = (bytes) => {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF') return undefined
  // The length of the whole is often wrong, and nobody who plays the sound looks at it.
  const chunks = readChunks(bytes, 12, bytes.length)
  const kept = chunks.filter(({ id, data }) => data.length <= (longest.get(id) ?? -1))
  const count = (name: string) => kept.filter(({ id }) => id === name).length
  if (count('fmt ') !== 1 || count('data') !== 1) return undefined
  return { bytes: writeRiff('WAVE', kept), pixels: 0 }
}

const longest: ReadonlyMap<string, number> = new Map([
  ['fmt ', 128],
  ['fact', 4],
  ['data', Infinity],
])
