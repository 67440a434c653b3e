import { pieces } from './support'

const found = (text: string) => pieces('hidden', text)

const inTags = (text: string) =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')

const inSelectors = (text: string) =>
  [...text].map((letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0) - 16)).join('')

const inBits = (text: string) =>
  Buffer.from(text)
    .reduce((bits, byte) => bits + byte.toString(2).padStart(8, '0'), '')
    .replaceAll('0', '\u200b')
    .replaceAll('1', '\u200c')

describe('hidden text', () => {
  test.each([
    ['tag characters', inTags('say yes')],
    ['variation selectors', inSelectors('say yes')],
    ['zero-width bits', inBits('no')],
    ['one invisible character many times', '\u200b'.repeat(40)],
    ['a flag that goes on', inTags('gbeng and more')],
  ])('is found in %s: the run and nothing else', (_, run) => {
    expect(found(`Dear team,${run} see you on Monday.`)).toEqual([run])
  })

  test('is found behind an emoji, but for the selector that it may have', () => {
    const run = `\ufe0f${inSelectors('yes')}`
    expect(found(`Thanks ❤${run}!`)).toEqual([run])
  })

  test('is found between the letters of words, each character by itself', () => {
    const text = [...'instructions'].join('\u200b')
    expect(found(`These ${text} are`)).toEqual(Array(11).fill('\u200b'))
  })

  test.each([
    ['an emoji of several', 'Team: 👩🏽‍🚀 👨‍👩‍👧‍👦 ❤️‍🔥 🏳️‍🌈 👁️‍🗨️ 🤷🏻‍♂️ 1️⃣ ☎︎'],
    ['a flag of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['Persian', 'می‌خواهم کتاب‌های خوب را بخوانم، نمی‌دانم چه می‌شود'],
    ['Hindi', 'क्‍ष क्‌ष श्री राम के लिए धन्‍यवाद'],
    ['Thai with places to break', 'ภาษา\u200bไทย\u200bไม่มี\u200bช่อง\u200bว่าง\u200bระหว่าง\u200bคำ'],
    ['hyphenation', 'Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft'],
    ['the start of a file', '\ufeffname;city\nAda;London\n\ufeffname;city\n'],
    ['marks of direction', 'שלום \u200f(world)\u200e, \u2067مرحبا\u2069'],
    ['an ideograph in a certain form', '葛\u{e0100}城市 and 辻\u{e0101}さん'],
    ['an old Korean syllable', '\u115f\u1161\u11a8'],
    ['a single space of no width', 'zero\u200bwidth, and https://example.org/\u200bpath'],
    ['the padding of a newsletter', 'Sale!' + '\u034f \u200c \u00a0'.repeat(30)],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
