import { classes } from './classes'
import { isReadable } from './readability'
import { runsOf } from './runs'
import { Writer, type Decoded, type Decoder, type Span } from './view'

const codes =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ' +
  '----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. .-.-.- --..-- ..--.. -..-. -....- .----. -.-.--'
const characters = "abcdefghijklmnopqrstuvwxyz0123456789.,?/-'!"
const letters = new Map(codes.split(' ').map((code, index) => [code, characters.charAt(index)]))
const dots = '.·•∙'
const dashes = '-–—−_'
/** At least so many letters. */
const least = 6
/** So many units at least are such letters and what parts them. */
const shortest = 2 * least + 1

/** International Morse code (ITU-R M.1677-1): a blank between letters, a slash or several between words. */
export const morse: Decoder = {
  name: 'morse',
  decode: (text, { full }) => {
    if ((full & classes.morse) === 0) return []
    return runsOf(text, classes.morse, shortest).flatMap((run) => decoded(text, run))
  },
}

function decoded(text: string, { start, end }: Span): readonly Decoded[] {
  const writer = new Writer()
  let [code, from, last, known, blanks] = ['', start, start, 0, 0]
  for (let at = start; at <= end; at += 1) {
    const mark = at < end ? markOf(text.charAt(at)) : ' '
    if (mark === '.' || mark === '-') {
      if (code === '' && known > 0 && blanks > 1) writer.put(' ', last, at)
      if (code === '') from = at
      code += mark
      blanks = 0
      if (code.length > 8) return []
      continue
    }
    if (code !== '') {
      const letter = letters.get(code)
      if (letter !== undefined) known += 1
      writer.put(letter ?? '', from, at)
      last = at
      code = ''
    }
    blanks += mark === '/' ? 2 : 1
  }
  if (known < least || !/[a-z]{2}/.test(writer.text)) return []
  const found = writer.decoded(start, last)
  return isReadable(found.text) || known >= 2 * least ? [found] : []
}

function markOf(character: string): string {
  if (dots.includes(character)) return '.'
  if (dashes.includes(character)) return '-'
  return character === '/' || character === '|' || character === '\n' ? '/' : ' '
}
