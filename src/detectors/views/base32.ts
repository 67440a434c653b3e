import { mayBeText, textWithin } from './bytes'
import { classes } from './classes'
import { partsIn } from './runs'
import type { Decoder } from './view'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const least = 16

/** RFC 4648 section 6. */
export const base32: Decoder = {
  name: 'base32',
  decode: (text, { codes }) =>
    codes
      .flatMap((run) => partsIn(text, run, classes.base32, least))
      .flatMap(({ start, end }) => {
        // The first characters say whether the rest is worth decoding.
        if (!mayBeText(bytesOf(text.slice(start, start + least).toUpperCase()))) return []
        const decoded = textWithin(bytesOf(text.slice(start, end).toUpperCase()))
        if (decoded === undefined) return []
        let last = end
        while (last < text.length && text.charAt(last) === '=') last += 1
        return [{ start, end: last, text: decoded }]
      }),
}

const valueOf = new Map([...alphabet].map((digit, value) => [digit, value]))

function bytesOf(run: string): Buffer {
  const bytes = Buffer.alloc(Math.floor((run.length * 5) / 8))
  let [bits, value, at] = [0, 0, 0]
  for (const digit of run) {
    value = ((value << 5) | (valueOf.get(digit) ?? 0)) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at] = (value >> bits) & 0xff
    at += 1
  }
  return bytes
}
