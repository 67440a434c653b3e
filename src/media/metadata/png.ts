import { crc32 } from 'node:zlib'
import { exifWith, orientationIn } from './orientation'
import type { Walker } from './walker'

/**
 * PNG (3rd edition), also animated. Texts, times, colour profiles and whatever is not known leave, and so does what follows
 * the end of the picture.
 */
export const png: Walker = (bytes) => {
  const kept: Buffer[] = [bytes.subarray(0, signatureLength)]
  let pixels = 0
  let isDrawn = false
  for (let at = signatureLength; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length || (at === signatureLength) !== (type === 'IHDR')) return undefined
    const data = bytes.subarray(at + 8, end - 4)
    if (isCritical(type) && !critical.has(type)) return undefined
    if (critical.has(type) && !isKept(type, length)) return undefined
    if (type === 'IHDR') pixels += length === 13 ? areaAt(data, 0) : 0
    if (type === 'fcTL' && length === 26) pixels += areaAt(data, 4)
    if (isKept(type, length)) kept.push(bytes.subarray(at, end))
    if (type === 'eXIf') kept.push(...orientationChunk(data))
    if (type === 'IDAT') isDrawn = true
    if (type === 'IEND')
      return isDrawn && pixels > 0 ? { bytes: Buffer.concat(kept), pixels } : undefined
    at = end
  }
  return undefined
}

const signatureLength = 8

const critical: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND'])

/** Longest data of each kind of chunk that stays: one that is longer carries something else as well. */
const longest: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ IHDR: 13, PLTE: 768, IDAT: Infinity, IEND: 0, tRNS: 256, gAMA: 4, cHRM: 32, sRGB: 1 },
    ...{ sBIT: 4, bKGD: 6, pHYs: 9, cICP: 4, mDCV: 24, cLLI: 8 },
    ...{ acTL: 8, fcTL: 26, fdAT: Infinity },
  }),
)

function isKept(type: string, length: number): boolean {
  return length <= (longest.get(type) ?? -1)
}

/** A decoder that does not know such a chunk must not go on. */
function isCritical(type: string): boolean {
  return /^[A-Z]/.test(type)
}

function areaAt(data: Buffer, at: number): number {
  return data.readUInt32BE(at) * data.readUInt32BE(at + 4)
}

function orientationChunk(data: Buffer): readonly Buffer[] {
  const orientation = orientationIn(data)
  if (orientation === undefined) return []
  const named = Buffer.concat([Buffer.from('eXIf', 'latin1'), exifWith(orientation)])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(named.length - 4, 0)
  around.writeUInt32BE(crc32(named), 4)
  return [around.subarray(0, 4), named, around.subarray(4)]
}
