import { classes } from './classes'
import { Writer, type Decoded, type Decoder } from './view'

// Patterns of the letters a to z, as they follow U+2800.
const patterns = [
  0x01, 0x03, 0x09, 0x19, 0x11, 0x0b, 0x1b, 0x13, 0x0a, 0x1a, 0x05, 0x07, 0x0d, 0x1d, 0x15, 0x0f,
  0x1f, 0x17, 0x0e, 0x1e, 0x25, 0x27, 0x3a, 0x2d, 0x3d, 0x35,
]
const letters = new Map([
  ...patterns.map((pattern, index): [number, string] => [pattern, String.fromCharCode(97 + index)]),
  [0x00, ' '],
  [0x02, ','],
  [0x32, '.'],
  [0x16, '!'],
  [0x26, '?'],
  [0x24, '-'],
  [0x04, "'"],
])
const least = 4

/** Braille, letter by letter (grade 1). */
export const braille: Decoder = {
  name: 'braille',
  needs: classes.rare,
  decode: (text) => {
    const found: Decoded[] = []
    for (let at = 0; at < text.length; at += 1) {
      if (!isBraille(text.charCodeAt(at))) continue
      const writer = new Writer()
      const start = at
      let end = at
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at)
        if (isBraille(code)) {
          writer.put(letters.get(code - 0x2800) ?? '', at, at + 1)
          end = at + 1
        } else if (code <= 0x20) writer.put(' ', at, at + 1)
        else break
      }
      if (writer.text.length >= least) found.push(writer.decoded(start, end))
    }
    return found
  },
}

function isBraille(code: number): boolean {
  return code >= 0x2800 && code < 0x2900
}
