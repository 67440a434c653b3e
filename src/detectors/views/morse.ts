import { isReadable } from './readability'
import { characterSet } from './runs'
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
    // Six letters take eleven units; one of them is every eighth, and others stand around it.
    for (let probe = 7; probe < text.length; probe += 8) {
      if (!isMorse(text.charCodeAt(probe))) continue
      if (!isMorse(text.charCodeAt(probe - 1)) && !isMorse(text.charCodeAt(probe + 1))) continue
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

const ascii = characterSet(' \n\r-./_|')

function isMorse(code: number): boolean {
  if (code < 0x80) return ascii[code] === 1
  return code === 0xb7 || (code >= 0x2010 && code <= 0x2022) || code === 0x2212 || code === 0x2219
}

function decoded(text: string, start: number, end: number): readonly Decoded[] {
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
