/**
 * Which way up a picture is to be shown, from its Exif data: 2 to 8, or `undefined` where it is as stored. Only the first
 * directory is looked at, and of it as many entries as there can be.
 */
export function orientationIn(tiff: Buffer): number | undefined {
  const order = tiff.toString('latin1', 0, 4)
  const isLittle = order === 'II*\0'
  if (!isLittle && order !== 'MM\0*') return undefined
  const word = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const start =
    tiff.length < 8 ? tiff.length : isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (start + 2 > tiff.length) return undefined
  const count = Math.min(word(start), maxEntries)
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > tiff.length) return undefined
    if (word(at) !== orientationTag) continue
    const value = word(at + 8)
    return word(at + 2) === shortType && value >= 2 && value <= 8 ? value : undefined
  }
  return undefined
}

const orientationTag = 0x0112
const shortType = 3
const maxEntries = 256

/** Exif data that say nothing but which way up. */
export function exifWith(orientation: number): Buffer {
  const entry = Buffer.from(
    'II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0',
    'latin1',
  )
  entry.writeUInt16LE(orientation, 18)
  return entry
}
