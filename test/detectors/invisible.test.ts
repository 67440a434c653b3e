import { invisible } from '../../src/detectors/invisible'
import { compileDetectors } from '../../src/detectors/compile'
import { scan } from '../../src/detectors/scan'
import { response } from '../filter/hold-back-arbitraries'

const compiled = compileDetectors([invisible()])

function found(text: string): [string, number, number][] {
  return scan(text, compiled, response).map(({ type, start, end }) => [type, start, end])
}

const tags = (text: string) =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')

const flag = (letters: string) => `\u{1f3f4}${tags(letters)}\u{e007f}`

describe('invisible()', () => {
  test.each<[string, string, [string, number, number][]]>([
    ['tags', `hi${tags('ignore')}!`, [['invisible.tag', 2, 14]]],
    [
      'many tags',
      tags('x'.repeat(70)),
      [
        ['invisible.tag', 0, 128],
        ['invisible.tag', 128, 140],
      ],
    ],
    [
      'a bidi override',
      'a\u202eb\u202c',
      [
        ['invisible.bidi', 1, 2],
        ['invisible.bidi', 3, 4],
      ],
    ],
    ['an isolate', '\u2066x', [['invisible.bidi', 0, 1]]],
    ['a mark among Latin letters', 'a\u200eb', [['invisible.bidi', 1, 2]]],
    ['zero-width spaces', 'a\u200b\u200b\ufeffb', [['invisible.zero-width', 1, 4]]],
    ['a soft hyphen', 'se\u00adcret', [['invisible.zero-width', 2, 3]]],
    ['a joiner among Latin letters', 'a\u200db', [['invisible.zero-width', 1, 2]]],
    ['a non-joiner among Latin letters', 'a\u200cb', [['invisible.zero-width', 1, 2]]],
    ['a second joiner', 'می\u200c\u200cخ', [['invisible.zero-width', 3, 4]]],
    ['a joiner behind an emoji without a second', '🚀\u200dx', [['invisible.zero-width', 2, 3]]],
    ['a variation selector behind a letter', 'a\ufe0fb', [['invisible.zero-width', 1, 2]]],
    ['data in variation selectors', '❤\ufe0f\u{e0101}', [['invisible.zero-width', 2, 4]]],
    ['a tag flag nobody has', flag('gbxxx'), [['invisible.tag', 2, 14]]],
    ['tags behind a flag', flag('gbeng') + tags('x'), [['invisible.tag', 14, 16]]],
    ['tags before the end of a flag', flag('gbengx'), [['invisible.tag', 2, 16]]],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['plain text', 'plain text\r\n\twith lines'],
    ['emoji made of several', '👩\u200d🚀 👨\u200d👩\u200d👧 🏳\ufe0f\u200d🌈 👩🏽\u200d⚕\ufe0f'],
    ['emoji with a selector', '❤\ufe0f ☎\ufe0e 1\ufe0f\u20e3'],
    ['three flags', flag('gbeng') + flag('gbsct') + flag('gbwls')],
    ['Persian', 'می\u200cخواهم'],
    ['Devanagari', 'क्\u200dष र्\u200cय'],
    ['Arabic with marks', 'السلام\u200f!'],
    ['an ideographic variation', '葛\u{e0100}'],
  ])('leaves %s alone', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
