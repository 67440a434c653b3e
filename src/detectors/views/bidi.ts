import { classes } from './classes'
import { Writer, type Decoded, type LetterDecoder } from './view'

const override = '\u202e'
const pop = '\u202c'
/** So far behind an override its end is looked for. */
const most = 4096

/**
 * Text behind a right-to-left override, which is stored from its last character to its first (UAX #9). Where nothing
 * ends the override it ends with its line.
 */
export const bidi: LetterDecoder = {
  name: 'bidi',
  needs: classes.rare,
  decode: (text) => {
    const found: Decoded[] = []
    for (let at = text.indexOf(override); at !== -1; at = text.indexOf(override, at)) {
      const end = endOf(text, at + 1)
      const writer = new Writer()
      let from = end
      for (const character of [...text.slice(at + 1, end)].reverse()) {
        writer.put(character, from - character.length, from)
        from -= character.length
      }
      found.push(writer.decoded(at, end))
      at = end
    }
    return found
  },
}

function endOf(text: string, start: number): number {
  let line = -1
  for (let end = start; end < text.length; end += 1) {
    const character = text.charAt(end)
    if (character === pop) return end
    if ('\u202a\u202b\u202d\u202e'.includes(character)) return line === -1 ? end : line
    if (character === '\n' && line === -1) line = end
    if (line !== -1 && end - start > most) return line
  }
  return line === -1 ? text.length : line
}
