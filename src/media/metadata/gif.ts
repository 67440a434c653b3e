import type { Walker } from './walker'

/** GIF 87a and 89a. Comments, texts, application data but the one that loops, and what follows the end leave. */
export const gif: Walker = (bytes) => {
  if (bytes.length < 13) return undefined
  let at = 13 + colours(bytes[10] as number)
  const kept: Buffer[] = [bytes.subarray(0, at)]
  let drawn = 0
  // What is said of how a picture appears stands before it.
  let control: Buffer | undefined
  for (;;) {
    // Some writers leave the end out.
    const kind = at === bytes.length ? trailer : bytes[at]
    if (kind === trailer) {
      const pixels = Math.max(drawn, bytes.readUInt16LE(6) * bytes.readUInt16LE(8))
      const whole = Buffer.concat([...kept, Buffer.from([trailer])])
      return drawn === 0 ? undefined : { bytes: whole, pixels }
    }
    const start = kind === picture ? pictureData(bytes, at) : kind === extension ? at + 2 : Infinity
    const end = start >= bytes.length ? undefined : endOfBlocks(bytes, start)
    if (end === undefined) return undefined
    const block = bytes.subarray(at, end)
    if (kind === picture) {
      drawn += bytes.readUInt16LE(at + 5) * bytes.readUInt16LE(at + 7)
      kept.push(...(control ? [control] : []), block)
      control = undefined
    } else if (isControl(block)) control = block
    else if (block[1] === plainText) control = undefined
    else if (isLoop(block)) kept.push(block)
    at = end
  }
}

const trailer = 0x3b
const picture = 0x2c
const extension = 0x21
const plainText = 0x01

function colours(flags: number): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0
}

/** Where the blocks of a picture begin, behind its own colours and the size of its codes. */
function pictureData(bytes: Buffer, at: number): number {
  return at + 10 > bytes.length ? Infinity : at + 11 + colours(bytes[at + 9] as number)
}

/** Where a list of blocks ends, each of which tells its length. */
function endOfBlocks(bytes: Buffer, start: number): number | undefined {
  for (let at = start; at < bytes.length;) {
    const length = bytes[at] as number
    at += 1 + length
    if (length === 0) return at
  }
  return undefined
}

function isControl(block: Buffer): boolean {
  return block[1] === 0xf9 && block[2] === 4 && block.length === 8
}

function isLoop(block: Buffer): boolean {
  const name = block.toString('latin1', 3, 14)
  const isNamed = name === 'NETSCAPE2.0' || name === 'ANIMEXTS1.0'
  return block[1] === 0xff && block[2] === 11 && isNamed && block[14] === 3 && block.length === 19
}
