import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { textsOf } from '../grammar-texts'
import { expand, type Grammar } from '../grammar'
import { seededRandom } from '../random'
import { LANGUAGE_ATTACKS } from './languages'

const folder = join(__dirname, 'notices')
const count = 200

/** The one export of each file, its language its name. */
const languages = readdirSync(folder).map((file) => {
  const module = jest.requireActual<Record<string, readonly Grammar[]>>(join(folder, file))
  return [file.replace('.ts', ''), Object.values(module).flat()] as const
})

describe.each(languages)('the notices in %s', (lang, grammars) => {
  const texts = grammars.flatMap((grammar) => textsOf(grammar, count, seededRandom(17)))

  it('are honest documents and results of tools, in a language whose attacks are known', () => {
    expect(grammars.map(({ channel }) => channel)).toEqual(['document', 'tool'])
    expect(grammars.filter((grammar) => grammar.lang !== lang)).toEqual([])
    expect(grammars.filter(({ label }) => label !== 'benign')).toEqual([])
    expect(LANGUAGE_ATTACKS.some((grammar) => grammar.lang === lang)).toBe(true)
  })

  it('hardly repeat themselves', () => {
    for (const grammar of grammars) {
      const random = seededRandom(19)
      const made = Array.from({ length: count }, () => expand(grammar, random))
      expect(new Set(made).size).toBeGreaterThanOrEqual(count * 0.9)
    }
  })

  it('are short and long, on one line and on several', () => {
    const sizes = texts.map((text) => text.length).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length * 0.1)]).toBeLessThan(100)
    expect(sizes.at(-1)).toBeGreaterThan(150)
    const broken = texts.filter((text) => text.includes('\n')).length
    expect(broken / texts.length).toBeGreaterThan(0.25)
    expect(broken / texts.length).toBeLessThan(0.75)
  })

  it('leave no doubled space, no space before a full stop or comma and no mark of the notation', () => {
    const odd = /\S {2}|\S [,.]\s|\{\w+\??\}/u
    const prose = texts.filter((text) => !/^[[{|]/.test(text))
    expect(prose.filter((text) => odd.test(text))).toEqual([])
  })

  it('are valid where they are JSON', () => {
    const json = texts.filter((text) => /^(?:\{\s*"|\[")/.test(text))
    expect(json.length).toBeGreaterThan(20)
    for (const text of json) expect(() => void JSON.parse(text)).not.toThrow()
  })
})

it('no two languages say the same', () => {
  const all = languages.flatMap(([, [grammar]]) => {
    const { sentence = [], order = [], later = [] } = grammar?.slots ?? {}
    return [...sentence, ...order, ...later]
  })
  expect(new Set(all).size).toBe(all.length)
})
