/** The ways to write a text that the decoders undo. */
export type Encoder = (text: string) => string

const bytes = (text: string): Buffer => Buffer.from(text)
const each = (text: string, change: (character: string, index: number) => string): string =>
  [...text].map(change).join('')
const mapped = (text: string, from: string, to: string): string => {
  const [keys, values] = [[...from], [...to]]
  return each(text, (character) => values[keys.indexOf(character)] ?? character)
}
const small = 'abcdefghijklmnopqrstuvwxyz'
const capital = small.toUpperCase()
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łı]/g, (letter) => (letter === 'ł' ? 'l' : 'i'))
const bits = (value: number, width = 8): string => value.toString(2).padStart(width, '0')
const reverse = (text: string): string => [...text].reverse().join('')

const morseCodes =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(
    ' ',
  )
const nato =
  'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  )
const brailleCodes = [...'⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵'].join('')
const lettersAlone = (text: string): string =>
  bare(text)
    .toLowerCase()
    .replace(/[^a-z ]+/g, '')
    .replace(/ {2,}/g, ' ')

function rotated(by: number): Encoder {
  const turn = (letters: string): string => letters.slice(by) + letters.slice(0, by)
  return (text) => mapped(text, small + capital, turn(small) + turn(capital))
}

/** For any text. */
export const encodings: Readonly<Record<string, Encoder>> = {
  base64: (text) => bytes(text).toString('base64'),
  'base64 for addresses': (text) => bytes(text).toString('base64url'),
  'base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  'base64 in lines': (text) =>
    bytes(text)
      .toString('base64')
      .replace(/(.{76})(?=.)/g, '$1\r\n'),
  base32: (text) => {
    const all = [...bytes(text)].map((byte) => bits(byte)).join('')
    return (all.match(/.{1,5}/g) ?? [])
      .map((five) => `${capital}234567`.charAt(parseInt(five.padEnd(5, '0'), 2)))
      .join('')
  },
  hex: (text) => bytes(text).toString('hex'),
  'hex with blanks': (text) => (bytes(text).toString('hex').match(/../g) ?? []).join(' '),
  'hex with prefixes': (text) =>
    [...bytes(text)].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', '),
  binary: (text) => [...bytes(text)].map((byte) => bits(byte)).join(' '),
  'binary in one': (text) => [...bytes(text)].map((byte) => bits(byte)).join(''),
  'decimal codes': (text) => [...bytes(text)].join(' '),
  'octal codes': (text) =>
    [...bytes(text)].map((byte) => byte.toString(8).padStart(3, '0')).join(' '),
  'percent-encoding': (text) => encodeURIComponent(text),
  'percent-encoding of all': (text) =>
    [...bytes(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'decimal entities': (text) => each(text, (character) => `&#${character.codePointAt(0)};`),
  'hexadecimal entities': (text) =>
    each(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`),
  'escapes of JSON': (text) =>
    text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'escapes with braces': (text) =>
    each(text, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`),
}

/** For Latin letters, with what comes back. */
export const alphabets: Readonly<Record<string, { encode: Encoder; kept: Encoder }>> = {
  Morse: {
    encode: (text) =>
      lettersAlone(text)
        .split(' ')
        .map((word) => [...word].map((letter) => morseCodes[small.indexOf(letter)]).join(' '))
        .join(' / '),
    kept: lettersAlone,
  },
  Braille: {
    encode: (text) => mapped(lettersAlone(text), `${small} `, `${brailleCodes}⠀`),
    kept: lettersAlone,
  },
  'the NATO alphabet': {
    encode: (text) =>
      lettersAlone(text)
        .split(' ')
        .map((word) => [...word].map((letter) => nato[small.indexOf(letter)]).join(' '))
        .join(', '),
    kept: lettersAlone,
  },
  ROT13: { encode: (text) => rotated(13)(bare(text)), kept: bare },
  'a Caesar cipher': { encode: (text) => rotated(3)(bare(text)), kept: bare },
  atbash: {
    encode: (text) => mapped(bare(text), small + capital, reverse(small) + reverse(capital)),
    kept: bare,
  },
  'letters from right to left': { encode: reverse, kept: (text) => text },
  'letters from right to left, word by word': {
    encode: (text) => text.replace(/\p{L}+/gu, reverse),
    kept: (text) => text,
  },
  dots: { encode: (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '.'), kept: (text) => text },
  hyphens: { encode: (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '-'), kept: (text) => text },
  'words in two parts': {
    encode: (text) => text.replace(/\p{L}{4,}/gu, (word) => `${word.slice(0, 2)}-${word.slice(2)}`),
    kept: (text) => text,
  },
  'small capitals': {
    encode: (text) => mapped(lettersAlone(text), small, 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀsᴛᴜᴠᴡxʏᴢ'),
    kept: lettersAlone,
  },
  'mathematical letters': {
    encode: (text) =>
      mapped(
        bare(text),
        small + capital,
        reverse(
          [...Array(52).keys()].map((at) => String.fromCodePoint(0x1d400 + 51 - at)).join(''),
        ).replace(/^(.{26})(.{26})$/u, '$2$1'),
      ),
    kept: bare,
  },
  'letters of flags': {
    encode: (text) =>
      each(lettersAlone(text), (letter) =>
        letter === ' ' ? '   ' : `${String.fromCodePoint(0x1f1e6 + small.indexOf(letter))} `,
      ).trim(),
    kept: lettersAlone,
  },
  'letters in squares': {
    encode: (text) =>
      each(lettersAlone(text), (letter) =>
        letter === ' ' ? ' ' : String.fromCodePoint(0x1f170 + small.indexOf(letter)),
      ),
    kept: lettersAlone,
  },
  'long letters': {
    encode: (text) => text.replace(/[aeiou](?=\p{L})/gu, '$&$&$&$&'),
    kept: (text) => text,
  },
  'pig latin': {
    encode: (text) =>
      lettersAlone(text)
        .split(' ')
        .map((word) =>
          /^[aeiou]/.test(word)
            ? `${word}way`
            : word.replace(/^([^aeiou][^aeiouy]*)((?:[aeiouy].*)?)$/, '$2$1ay'),
        )
        .join(' '),
    kept: lettersAlone,
  },
  'bits of zero width': {
    encode: (text) =>
      `Hello${[...bytes(text)].map((byte) => mapped(bits(byte), '01', '\u200b\u200c')).join('')} there`,
    kept: (text) => text,
  },
}

const homoglyphs = ['aceiopsxyABCEHKMOPTX', 'асеіорѕхуАВСЕНКМОРТХ'] as const

/** The twelve of arXiv 2504.11168. */
export const injections: Readonly<Record<string, { encode: Encoder; kept: Encoder }>> = {
  'digits for letters': {
    encode: (text) => mapped(bare(text).toLowerCase(), 'aeiost', '431057'),
    kept: (text) => bare(text).toLowerCase(),
  },
  homoglyphs: { encode: (text) => mapped(bare(text), ...homoglyphs), kept: bare },
  'zero-width characters': { encode: (text) => [...text].join('\u200b'), kept: (text) => text },
  diacritics: {
    encode: (text) =>
      each(bare(text), (letter, index) =>
        /[a-z]/i.test(letter)
          ? (letter + '\u0300\u0301\u0302\u0303\u0308\u030a\u030c'.charAt(index % 7)).normalize(
              'NFC',
            )
          : letter,
      ),
    kept: bare,
  },
  spaces: { encode: (text) => [...text].join(' '), kept: (text) => text },
  underlines: { encode: (text) => each(text, (letter) => `${letter}\u0332`), kept: (text) => text },
  'bidirectional text': { encode: (text) => `\u202e${reverse(text)}\u202c`, kept: (text) => text },
  'deletion characters': {
    encode: (text) => each(text, (letter) => `${letter}X\b`),
    kept: (text) => text,
  },
  'full-width letters': {
    encode: (text) =>
      each(bare(text), (letter) =>
        letter > ' ' && letter < '\x7f'
          ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
          : letter,
      ),
    kept: bare,
  },
  'upside-down letters': {
    encode: (text) =>
      reverse(mapped(bare(text).toLowerCase(), small, 'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz')),
    kept: (text) => bare(text).toLowerCase(),
  },
  'emoji smuggling': {
    encode: (text) =>
      `😊${[...bytes(text)].map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)).join('')}`,
    kept: (text) => text,
  },
  'tag smuggling': {
    encode: (text) =>
      `Hello${each(bare(text), (letter) => (letter < '\x7f' ? String.fromCodePoint(0xe0000 + letter.charCodeAt(0)) : ''))}`,
    kept: (text) => each(bare(text), (letter) => (letter < '\x7f' ? letter : '')),
  },
}
