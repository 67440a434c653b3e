import { exifWith, orientationIn } from './orientation'
import type { Walker } from './walker'

/**
 * JPEG (ITU-T T.81), also progressive. Of application data only the density and what tells the colours of Adobe's files
 * stay; Exif, XMP, IPTC, thumbnails, colour profiles, comments and whatever follows the end of the picture leave.
 */
export const jpeg: Walker = (bytes) => {
  const kept: Buffer[] = []
  let pixels = 0
  let head: Head = {}
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) return whole(head, kept, pixels)
    const end = at + 4 > bytes.length ? Infinity : at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return undefined
    const data = bytes.subarray(at + 4, end)
    if (isFrame(marker)) {
      if (pixels > 0 || data.length < 6) return undefined
      pixels = data.readUInt16BE(1) * data.readUInt16BE(3)
    }
    head = headWith(head, marker, data)
    const next = marker === startOfScan ? endOfScan(bytes, end) : end
    if (next === undefined) return undefined
    if (isTable(marker) || isFrame(marker)) kept.push(bytes.subarray(at, next))
    else if (!isDropped(marker)) return undefined
    at = next
  }
  return undefined
}

/** What stays of application data. */
interface Head {
  readonly density?: Buffer
  readonly orientation?: number | undefined
  readonly adobe?: Buffer
}

function headWith(head: Head, marker: number, data: Buffer): Head {
  const begins = (word: string) => data.toString('latin1', 0, word.length) === word
  if (marker === 0xe0 && begins('JFIF\0') && data.length >= 12) {
    return { ...head, density: data.subarray(0, 12) }
  }
  if (marker === 0xe1 && begins('Exif\0\0')) {
    return { ...head, orientation: head.orientation ?? orientationIn(data.subarray(6)) }
  }
  if (marker === 0xee && begins('Adobe') && data.length >= 12) {
    return { ...head, adobe: data.subarray(0, 12) }
  }
  return head
}

function whole(
  { density, orientation, adobe }: Head,
  kept: readonly Buffer[],
  pixels: number,
): ReturnType<Walker> {
  if (pixels === 0) return undefined
  const pieces = [
    Buffer.from([0xff, 0xd8]),
    // Without a thumbnail.
    ...(density ? [segment(0xe0, density, Buffer.alloc(2))] : []),
    ...(orientation === undefined
      ? []
      : [segment(0xe1, Buffer.from('Exif\0\0', 'latin1'), exifWith(orientation))]),
    ...(adobe ? [segment(0xee, adobe)] : []),
    ...kept,
    Buffer.from([0xff, endOfImage]),
  ]
  return { bytes: Buffer.concat(pieces), pixels }
}

function segment(marker: number, ...data: readonly Buffer[]): Buffer {
  const length = data.reduce((sum, each) => sum + each.length, 2)
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), ...data])
}

const endOfImage = 0xd9
const startOfScan = 0xda

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !otherTables.has(marker)
}

const otherTables: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])

/** Huffman tables, arithmetic conditioning, scans, quantization and restart intervals. */
function isTable(marker: number): boolean {
  return (
    marker === 0xc4 ||
    marker === 0xcc ||
    (marker >= startOfScan && marker <= 0xdd && marker !== 0xdc)
  )
}

function isDropped(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
}

/** Where the data of a scan end: at the first marker that does not belong to them. */
function endOfScan(bytes: Buffer, start: number): number | undefined {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1]
    if (next === undefined) return undefined
    if (next === 0xff) at += 1
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2
    else return at
  }
  return undefined
}
