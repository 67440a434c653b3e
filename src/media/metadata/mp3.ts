import type { Walker } from './walker'

/** MPEG audio, layer III. The frames stay; ID3 before and behind them, APE tags and anything else leave. */
export const mp3: Walker = (bytes) => {
  const start = endOfTags(bytes)
  let at = start
  for (let end = endOfFrame(bytes, at); end !== undefined; end = endOfFrame(bytes, at)) at = end
  return at === start || !isTail(bytes, at)
    ? undefined
    : { bytes: bytes.subarray(start, at), pixels: 0 }
}

/** What may follow the last frame, and leaves: tags, silence, a frame that is cut off. */
function isTail(bytes: Buffer, at: number): boolean {
  return (
    at === bytes.length ||
    /^(?:TAG|APETAGEX|LYRICSBEGIN|ID3|\0|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/.test(
      bytes.toString('latin1', at, at + 11),
    )
  )
}

/** Where the tags end that come first: ID3 of version 2, once or more, and zeros behind it. */
function endOfTags(bytes: Buffer): number {
  let at = 0
  while (at + 10 <= bytes.length && bytes.toString('latin1', at, at + 3) === 'ID3') {
    const sizes = bytes.subarray(at + 6, at + 10)
    const hasFooter = ((bytes[at + 5] as number) & 0x10) !== 0
    at += 10 + sizes.reduce((size, byte) => size * 128 + (byte & 0x7f), 0) + (hasFooter ? 10 : 0)
  }
  while (at < bytes.length && bytes[at] === 0) at += 1
  return at
}

/** Where a frame ends by what its header says; `undefined` where there is none. */
function endOfFrame(bytes: Buffer, at: number): number | undefined {
  if (at + 4 > bytes.length) return undefined
  const header = bytes.readUInt32BE(at)
  const version = (header >>> 19) & 3
  const isLayer3 = header >>> 21 === 0x7ff && ((header >>> 17) & 3) === 1 && version !== 1
  const isFirst = version === 3
  const rate = (isFirst ? rates : lowerRates)[(header >>> 12) & 15]
  const frequency = frequencies[(header >>> 10) & 3]
  if (!isLayer3 || !rate || frequency === undefined) return undefined
  const hertz = frequency >> (isFirst ? 0 : version === 2 ? 1 : 2)
  const size = Math.floor(((isFirst ? 144 : 72) * rate * 1000) / hertz) + ((header >>> 9) & 1)
  return at + size <= bytes.length ? at + size : undefined
}

// Kilobits per second by index; 0 where the header does not tell, or must not say so.
const rates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0]
const lowerRates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0]
const frequencies = [44_100, 48_000, 32_000]
