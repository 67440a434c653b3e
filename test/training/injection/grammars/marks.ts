/** Letters that people replace by hand when the keyboard lacks them, and NFD leaves alone. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  '¿': '',
  '¡': '',
}

/** German writes out its umlauts; every other language drops the mark. */
const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
}

/** As typed on a keyboard without the language's letters. */
export function withoutMarks(text: string, lang: string): string {
  const spelled = lang === 'de' ? text.replace(/[äöüÄÖÜ]/g, (c) => UMLAUTS[c] ?? c) : text
  return spelled
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łŁđĐıßøØ¿¡]/g, (c) => PLAIN[c] ?? c)
    .normalize('NFC')
}
