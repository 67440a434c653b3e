import { expand, type Grammar } from '../grammar'
import { seededRandom } from '../random'
import { LANGUAGE_ATTACKS, LANGUAGE_BENIGN } from './languages'
import { withoutMarks } from './marks'

const count = 500

function texts(grammar: Grammar): string[] {
  const random = seededRandom(11)
  return Array.from({ length: count }, () => expand(grammar, random))
}

/** Words of a text; characters of scripts that put no space between words. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}]|[\p{L}\p{M}]+/gu) ?? []
}

const languages = [...new Set(LANGUAGE_ATTACKS.map(({ lang }) => lang))]

describe.each(languages)('the grammars of %s', (lang) => {
  const attacks = LANGUAGE_ATTACKS.filter((grammar) => grammar.lang === lang)
  const benign = LANGUAGE_BENIGN.filter((grammar) => grammar.lang === lang)
  const asked = attacks.filter(({ kind }) => kind !== 'indirect').map(texts)
  const inDocuments = attacks.filter(({ kind }) => kind === 'indirect').map(texts)
  const honest = benign.map(texts)
  const all = [...asked, ...inDocuments, ...honest]

  it('hold direct attacks, leaks, jailbreaks, documents, and hard honest requests', () => {
    expect(new Set(attacks.map(({ kind }) => kind))).toEqual(
      new Set(['direct', 'leak', 'jailbreak', 'indirect']),
    )
    expect(new Set(benign.map(({ kind }) => kind))).toEqual(new Set(['benign', 'hard_benign']))
  })

  it('seldom say the same thing twice', () => {
    const distinct = all.map((made) => new Set(made).size)
    expect(Math.min(...distinct)).toBeGreaterThanOrEqual(count * 0.95)
  })

  it('leave no brace, doubled space or space before a comma', () => {
    const odd = /[{}]| {2}|\s[,.]\s|^\s|\s$/u
    expect(all.flat().filter((text) => odd.test(text))).toEqual([])
  })

  it('use the words of attacks in honest requests too', () => {
    const known = new Set(honest.flat().flatMap(words))
    const used = asked.flat().flatMap(words)
    const shared = used.filter((word) => known.has(word)).length
    expect(shared / used.length).toBeGreaterThan(0.75)
  })
})

it('writes a language as on a keyboard without its letters', () => {
  expect(withoutMarks('Müßig über Łódź', 'de')).toBe('Muessig ueber Lodz')
  expect(withoutMarks('Đừng quên, ¿vale? ışık', 'vi')).toBe('Dung quen, vale? isik')
})
