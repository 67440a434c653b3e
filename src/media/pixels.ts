import type { Container } from './types'

/**
 * How many pixels a picture has by its header, for pictures that nobody here goes over; `undefined` where the
 * header does not tell in its first bytes, and 0 for what is no picture.
 */
export function pixelsIn(head: Buffer, container: Container): number | undefined {
  if (container === 'bmp') return bitmap(head)
  if (container === 'tiff') return tagged(head)
  if (container === 'heic' || container === 'avif') return boxed(head)
  return 0
}

function bitmap(head: Buffer): number | undefined {
  if (head.length < 26) return undefined
  if (head.readUInt32LE(14) === 12) return head.readUInt16LE(18) * head.readUInt16LE(20)
  return Math.abs(head.readInt32LE(18) * head.readInt32LE(22))
}

/** The first directory of a TIFF; one of the large kind does not tell. */
function tagged(head: Buffer): number | undefined {
  const isLittle = head[0] === 0x49
  const word = (at: number) => (isLittle ? head.readUInt16LE(at) : head.readUInt16BE(at))
  const long = (at: number) => (isLittle ? head.readUInt32LE(at) : head.readUInt32BE(at))
  if (head.length < 8 || word(2) !== 42) return undefined
  const start = long(4)
  if (start + 2 > head.length) return undefined
  const sides = new Map<number, number>()
  for (let entry = 0; entry < word(start); entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > head.length) break
    sides.set(word(at), word(at + 2) === 3 ? word(at + 8) : long(at + 8))
  }
  const [width, height] = [sides.get(256), sides.get(257)]
  return width === undefined || height === undefined ? undefined : width * height
}

/** The largest size among the properties of a picture's items (ISO/IEC 23008-12). */
function boxed(head: Buffer): number | undefined {
  let largest: number | undefined
  for (let at = head.indexOf('ispe'); at !== -1; at = head.indexOf('ispe', at + 4)) {
    if (at + 16 > head.length) break
    largest = Math.max(largest ?? 0, head.readUInt32BE(at + 8) * head.readUInt32BE(at + 12))
  }
  return largest
}
