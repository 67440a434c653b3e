import { exifWith, orientationIn } from './orientation'
import { endOfRiff, readChunks, writeChunks, writeRiff, type Chunk } from './riff'
import type { Walker } from './walker'

/** WebP (RFC 9649), still and animated. Exif, XMP, colour profiles, what is not known, and what follows the file leave. */
export const webp: Walker = (bytes) => {
  const end = endOfRiff(bytes)
  const chunks = end === undefined ? [] : readChunks(bytes, 12, end)
  const [first] = chunks
  if (first === undefined) return undefined
  const isExtended = first.id === 'VP8X' && first.data.length === 10
  const frames = chunks.map((chunk) => frameOf(chunk))
  if (frames.includes(undefined)) return undefined
  const drawn = frames.reduce<number>((sum, frame) => sum + (frame?.pixels ?? 0), 0)
  const isBroken = drawn === 0 || chunks.some(({ id }, index) => id === 'VP8X' && index > 0)
  if (isBroken || (!isExtended && first.id !== 'VP8 ' && first.id !== 'VP8L')) return undefined
  const exif = chunks.find(({ id }) => id === 'EXIF')
  const orientation = isExtended && exif ? orientationIn(withoutName(exif.data)) : undefined
  const kept = frames.flatMap((frame) => frame?.kept ?? [])
  const pixels = isExtended ? Math.max(drawn, canvas(first.data)) : drawn
  if (!isExtended) return { bytes: writeRiff('WEBP', kept.slice(0, 1)), pixels }
  const extra = orientation === undefined ? [] : [{ id: 'EXIF', data: exifWith(orientation) }]
  const all = [{ id: 'VP8X', data: flagged(first.data, extra.length > 0) }, ...kept, ...extra]
  return { bytes: writeRiff('WEBP', all), pixels }
}

interface Frame {
  readonly pixels: number
  readonly kept: readonly Chunk[]
}

const nothing: Frame = { pixels: 0, kept: [] }

/** What stays of a chunk; `undefined` where it is broken. */
function frameOf(chunk: Chunk): Frame | undefined {
  const { id, data } = chunk
  if (id === 'ALPH') return { pixels: 0, kept: [chunk] }
  if (id === 'ANIM') return data.length === 6 ? { pixels: 0, kept: [chunk] } : undefined
  if (id === 'ANMF') return animationFrame(data)
  if (id !== 'VP8 ' && id !== 'VP8L') return nothing
  const pixels = id === 'VP8 ' ? lossyPixels(data) : losslessPixels(data)
  return pixels === undefined ? undefined : { pixels, kept: [chunk] }
}

function animationFrame(data: Buffer): Frame | undefined {
  const inner = data.length < 16 ? undefined : readChunks(data, 16, data.length)
  const frames = inner?.map((chunk) => (chunk.id === 'ANMF' ? undefined : frameOf(chunk)))
  if (frames === undefined || frames.includes(undefined)) return undefined
  const pixels = frames.reduce<number>((sum, frame) => sum + (frame?.pixels ?? 0), 0)
  const kept = frames.flatMap((frame) => frame?.kept ?? []).filter(({ id }) => id !== 'ANIM')
  const written = Buffer.concat([data.subarray(0, 16), writeChunks(kept)])
  return pixels === 0 ? undefined : { pixels, kept: [{ id: 'ANMF', data: written }] }
}

function lossyPixels(data: Buffer): number | undefined {
  if (data.length < 10 || data.readUIntBE(3, 3) !== 0x9d012a) return undefined
  return (data.readUInt16LE(6) & 0x3fff) * (data.readUInt16LE(8) & 0x3fff) || undefined
}

function losslessPixels(data: Buffer): number | undefined {
  if (data.length < 5 || data[0] !== 0x2f) return undefined
  const bits = data.readUInt32LE(1)
  return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
}

function canvas(extended: Buffer): number {
  return (extended.readUIntLE(4, 3) + 1) * (extended.readUIntLE(7, 3) + 1)
}

const alpha = 0x10
const animation = 0x02
const exifFlag = 0x08

function flagged(extended: Buffer, hasExif: boolean): Buffer {
  const flags = Buffer.from(extended)
  flags[0] = ((flags[0] ?? 0) & (alpha | animation)) | (hasExif ? exifFlag : 0)
  flags.fill(0, 1, 4)
  return flags
}

/** Some writers begin the data as they do in JPEG. */
function withoutName(data: Buffer): Buffer {
  return data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data
}
