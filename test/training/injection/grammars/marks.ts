import type { Grammar } from '../grammar'

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

/** The grammars, and each of them again without marks. */
export function andWithoutMarks(grammars: readonly Grammar[]): readonly Grammar[] {
  return grammars.flatMap((grammar) => [grammar, plain(grammar)])
}

function plain(grammar: Grammar): Grammar {
  const { lang } = grammar
  const slots = Object.entries(grammar.slots).map(([name, values]) => [
    name,
    values.map((value) => withoutMarks(value, lang)),
  ])
  return {
    ...grammar,
    start: grammar.start.map((sentence) => withoutMarks(sentence, lang)),
    slots: Object.fromEntries(slots) as Grammar['slots'],
  }
}
