import { isUtf8 } from 'node:buffer'
import { printable } from './bytes'
import { classes } from './classes'
import { Writer, type Decoded, type Decoder } from './view'

const least = 3

/** ASCII in tag characters, U+E0020 to U+E007E. The flags of three countries are written so, too. */
export const tags: Decoder = {
  name: 'tags',
  needs: classes.changing,
  decode: (text) => {
    const writer = new Writer()
    for (let at = text.indexOf('\udb40'); at !== -1; at = text.indexOf('\udb40', at + 1)) {
      const code = text.codePointAt(at) ?? 0
      if (code < 0xe0020 || code > 0xe007e || isFlag(text, at)) continue
      writer.put(String.fromCharCode(code - 0xe0000), at, at + 2)
    }
    return wholeOf(writer, least)
  },
}

/** Five letters behind a black flag: England, Scotland, Wales. */
function isFlag(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at)
  return /\u{1f3f4}[\u{e0061}-\u{e007a}]{0,5}$/u.test(before)
}

/** Bytes in variation selectors, U+FE00 to U+FE0F and U+E0100 to U+E01EF, such as behind an emoji. */
export const selectors: Decoder = {
  name: 'selectors',
  needs: classes.rare | classes.changing,
  decode: (text) => {
    const bytes: Byte[] = []
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code >= 0xfe00 && code <= 0xfe0f)
        bytes.push({ value: code - 0xfe00, start: at, end: at + 1 })
      else if (code === 0xdb40) {
        const value = (text.codePointAt(at) ?? 0) - 0xe0100 + 16
        if (value >= 16 && value < 256) bytes.push({ value, start: at, end: at + 2 })
      }
    }
    // An emoji has one selector to be shown in color, which says a low byte.
    return textOf(
      bytes,
      bytes.filter(({ value }) => value > 15 || value === 10),
    )
  },
}

/** Bits in zero-width characters. */
export const zeroWidth: Decoder = {
  name: 'zero-width',
  needs: classes.rare,
  decode: (text) => {
    if (!/[\u200b-\u200d\u2060-\u2064\ufeff]/.test(text)) return []
    const marks = [...text.matchAll(/[\u200b-\u200f\u2060-\u2064\ufeff\u180e]/g)]
    if (marks.length < 8 * least) return []
    const [zero, one] = [...new Set(marks.map(([mark]) => mark))]
    for (const digits of [
      (mark: string) => (mark === '\u200b' ? '0' : mark === '\u200c' ? '1' : ''),
      (mark: string) => (mark === '\u200c' ? '0' : mark === '\u200d' ? '1' : ''),
      (mark: string) => (mark === zero ? '0' : mark === one ? '1' : ''),
      (mark: string) => (mark === zero ? '1' : mark === one ? '0' : ''),
      (mark: string) => (mark === '\u200b' ? '1' : mark === '\u200c' ? '0' : ''),
    ]) {
      const bits = marks
        .map(({ 0: mark, index }) => ({ bit: digits(mark), index }))
        .filter(({ bit }) => bit !== '')
      for (const width of [8, 7, 16]) {
        const found = textOf(bytesOf(bits, width))
        if (found.length > 0) return found
      }
    }
    return []
  },
}

interface Byte {
  readonly value: number
  readonly start: number
  readonly end: number
}

function bytesOf(bits: readonly { bit: string; index: number }[], width: number): readonly Byte[] {
  const bytes: Byte[] = []
  for (let at = 0; at + width <= bits.length; at += width) {
    const some = bits.slice(at, at + width)
    const value = parseInt(some.map(({ bit }) => bit).join(''), 2)
    if (value === 0 || value > 255) return []
    bytes.push({ value, start: some[0]?.index ?? 0, end: (some.at(-1)?.index ?? 0) + 1 })
  }
  return bytes
}

/** The first of several readings that is a text. */
function textOf(...readings: readonly (readonly Byte[])[]): readonly Decoded[] {
  for (const bytes of readings) {
    const buffer = Buffer.from(bytes.map(({ value }) => value))
    if (bytes.length < least || !isUtf8(buffer) || printable(buffer.toString()) === undefined)
      continue
    const writer = new Writer()
    let at = 0
    for (const character of buffer.toString()) {
      const next = at + Buffer.byteLength(character)
      writer.put(character, bytes[at]?.start ?? 0, bytes[next - 1]?.end ?? 0)
      at = next
    }
    return wholeOf(writer, least)
  }
  return []
}

function wholeOf(writer: Writer, units: number): readonly Decoded[] {
  const [first, last] = [writer.pieces[0], writer.pieces.at(-1)]
  if (first === undefined || last === undefined || writer.text.length < units) return []
  return [writer.decoded(first.start, last.end)]
}
