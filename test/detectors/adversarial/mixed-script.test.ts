import { pieces } from './support'

const found = (text: string) => pieces('mixed-script', text)

describe('letters of another script in a word', () => {
  test.each([
    ['Cyrillic ones in a Latin word', 'Log in to pаypаl now', ['pаypаl']],
    ['one at the start', 'the аdmin says', ['аdmin']],
    ['one inside', 'your passwоrd', ['passwоrd']],
    ['Greek ones', 'a gοοgle account', ['gοοgle']],
    ['Armenian ones', 'cօmputer', ['cօmputer']],
    ['Latin ones all over a Cyrillic word', 'зaпpoc', ['зaпpoc']],
    ['one at the end, where others prove it', 'thеse аlways comе', ['thеse', 'аlways', 'comе']],
  ])('are found: %s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })

  test.each([
    ['Japanese', 'iPhone用のケースとCOVID-19の検査、Tシャツ、WiFi接続'],
    ['Chinese and Korean', '用Python写的API，AI는 좋은 tool입니다'],
    ['science', 'μm, Δt, kΩ, αs, νMSSM, TNFα, β-carotene, 10 µF, πr²'],
    ['endings of Russian', 'SMSка, PDFы, IT-шник, USB-порт, iPhone’а, VIPом, email-ов'],
    [
      'a slip of the keyboard in a long text',
      `Cтраница. ${'Это обычный русский текст. '.repeat(20)}`,
    ],
    ['words side by side', 'Привет, world! Καλημέρα world'],
    ['diacritics', 'naïve café Łódź İstanbul Việt Nam Håkon'],
    ['short words', 'xу aб'],
  ])('pass in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
