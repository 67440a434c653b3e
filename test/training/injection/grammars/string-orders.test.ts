import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expand, type Grammar } from '../grammar'
import { loadGrammars } from '../grammar-texts'
import { seededRandom } from '../random'
import { markup, markupInResults } from './documents/markup'
import { stringsInDocuments, stringsInResults } from './documents/strings'
import { LANGUAGE_ATTACKS } from './languages'
import { mixedStrings } from './mixed-strings'

const folder = join(__dirname, 'strings')
const count = 200

/** The one export of each file, its language its name. */
const languages = readdirSync(folder).map((file) => {
  const module = jest.requireActual<Record<string, readonly Grammar[]>>(join(folder, file))
  return [file.replace('.ts', ''), Object.values(module).flat()] as const
})

const everything = [
  ...languages,
  ['English documents', [...stringsInDocuments, ...stringsInResults]],
  ['honest English documents', [...markup, ...markupInResults]],
  ['several languages', mixedStrings],
] as const

function texts(grammar: Grammar): string[] {
  const random = seededRandom(13)
  return Array.from({ length: count }, () => expand(grammar, random))
}

describe.each(everything)('strings in %s', (_, grammars) => {
  it('hardly repeat themselves', () => {
    for (const grammar of grammars) {
      expect(new Set(texts(grammar)).size).toBeGreaterThanOrEqual(count * 0.9)
    }
  })

  it('leave no slot unfilled and no doubled space', () => {
    const names = grammars.flatMap(({ slots }) => Object.keys(slots))
    const odd = new RegExp(`\\{(?:${names.join('|')})\\??\\}| {2}`)
    expect(grammars.flatMap(texts).filter((text) => odd.test(text))).toEqual([])
  })

  it('mean one place all through a text', () => {
    const places = ['[INSERT]', '[PROMPT]', '__SECRET__', '@@text@@', 'YOUR_TEXT', '[[HISTORY]]']
    const named = (text: string) => places.filter((place) => text.includes(place)).length
    expect(grammars.flatMap(texts).filter((text) => named(text) > 1)).toEqual([])
  })
})

it('every language with grammars of its own has orders and honest texts, of users and in documents', () => {
  const known = new Set(LANGUAGE_ATTACKS.map(({ lang }) => lang))
  expect(new Set(languages.flatMap(([, grammars]) => grammars.map(({ lang }) => lang)))).toEqual(
    known,
  )
  for (const [, grammars] of languages) {
    expect(new Set(grammars.map(({ lang }) => lang)).size).toBe(1)
    expect(grammars.map(({ kind }) => kind)).toEqual([
      ...['direct', 'direct', 'indirect', 'hard_benign', 'benign_doc'],
    ])
  }
})

it('no two languages say the same', () => {
  const all = languages.flatMap(([, grammars]) => {
    const {
      put = [],
      ploy = [],
      honest = [],
      page = [],
    } = Object.assign({}, ...grammars.map((g) => g.slots))
    return [...put, ...ploy, ...honest, ...page] as string[]
  })
  expect(new Set(all).size).toBe(all.length)
})

it('the model learns from all of them', async () => {
  const known = new Set((await loadGrammars()).map(({ start }) => start))
  const own = everything.flatMap(([, grammars]) => [...grammars])
  expect(own.filter(({ start }) => !known.has(start))).toEqual([])
})
