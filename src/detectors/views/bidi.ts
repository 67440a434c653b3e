import { classes } from './classes'
import { Writer, type Decoded, type LetterDecoder } from './view'

const override = '\u202e'

/** Text behind a right-to-left override, which is stored from its last character to its first (UAX #9). */
export const bidi: LetterDecoder = {
  name: 'bidi',
  needs: classes.rare,
  decode: (text) => {
    const found: Decoded[] = []
    for (let at = text.indexOf(override); at !== -1; at = text.indexOf(override, at)) {
      let end = at + 1
      while (end < text.length && !'\u202a\u202b\u202c\u202d\u202e\n'.includes(text.charAt(end)))
        end += 1
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
