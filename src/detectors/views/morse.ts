import { isReadable } from './readability'
import { Writer, type Decoded, type Decoder } from './view'

const codes =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ' +
  '----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. .-.-.- --..-- ..--.. -..-. -....- .----. -.-.--'
const characters = "abcdefghijklmnopqrstuvwxyz0123456789.,?/-'!"
const letters = new Map(codes.split(' ').map((code, index) => [code, characters.charAt(index)]))
const dots = '.·•∙'
const dashes = '-–—−_'
/** At least so many letters. */
const least = 6

/** International Morse code (ITU-R M.1677-1): a blank between letters, a slash or several between words. */
export const morse: Decoder = {
  name: 'morse',
  decode: (text) => {
    const found: Decoded[] = []
    // Six letters take eleven units; one of them is every eighth.
    for (let probe = 7; probe < text.length; probe += 8) {
      if (!isMorse(text.charCodeAt(probe))) continue
      let start = probe
      const done = found.at(-1)?.end ?? 0
      while (start > done && probe - start < 8 && isMorse(text.charCodeAt(start - 1))) start -= 1
      let end = probe + 1
      while (end < text.length && isMorse(text.charCodeAt(end))) end += 1
      if (end - start > 2 * least) found.push(...decoded(text, start, end))
      probe = end
    }
    return found
  },
}

function isMorse(code: number): boolean {
  if (code < 0x80) {
    return (
      code === 0x20 ||
      code === 0x2d ||
      code === 0x2e ||
      code === 0x2f ||
      code === 0x7c ||
      code === 0x5f ||
      code === 0x0a ||
      code === 0x0d
    )
  }
  const character = String.fromCharCode(code)
  return dots.includes(character) || dashes.includes(character)
}

function decoded(text: string, start: number, end: number): readonly Decoded[] {
  const writer = new Writer()
  let [code, from, last, known, blanks] = ['', start, start, 0, 0]
  for (let at = start; at <= end; at += 1) {
    const mark = at < end ? markOf(text.charAt(at)) : ' '
    if (mark === '.' || mark === '-') {
      if (code === '') {
        if (known > 0 && blanks > 1) writer.put(' ', last, at)
        from = at
      }
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
