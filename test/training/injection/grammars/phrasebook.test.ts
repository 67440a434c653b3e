import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { textsOf } from '../grammar-texts'
import type { Grammar } from '../grammar'
import { seededRandom } from '../random'
import { LANGUAGE_ATTACKS } from './languages'
import { MIXED_ATTACKS, MIXED_HONEST } from './mixtures'
import { ASKED_MIXED, LOOT_ATTACKS, PUT_ATTACKS } from './strings'

const folder = join(__dirname, 'phrasebooks')
const count = 100

/** The one export of each file, its language its name. */
const books = readdirSync(folder).map((file) => {
  const module = jest.requireActual<Record<string, readonly Grammar[]>>(join(folder, file))
  return [file.replace('.ts', ''), Object.values(module).flat()] as const
})

function made(grammars: readonly Grammar[]): readonly string[] {
  const random = seededRandom(13)
  return grammars.flatMap((grammar) => textsOf(grammar, count, random))
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}

describe.each(books)('the phrasebook %s', (lang, grammars) => {
  const attacks = grammars.filter(({ label }) => label === 'attack')
  const honest = grammars.filter(({ label }) => label === 'benign')

  it('is of a language that has no grammars of its own', () => {
    expect(grammars.map((grammar) => grammar.lang)).toEqual(grammars.map(() => lang))
    expect(LANGUAGE_ATTACKS.filter((grammar) => grammar.lang === lang)).toEqual([])
  })

  it('makes many texts of each kind', () => {
    const kinds = new Set(attacks.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['direct', 'leak', 'jailbreak', 'indirect']))
    const sizes = grammars.map((grammar) => made([grammar]).length)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(count * 0.9)
  })

  it('leaves no slot, doubled space or space before a comma', () => {
    const odd = / {2}|\s[,.]\s|^\s|\s$/u
    expect(made(grammars).filter((text) => odd.test(text))).toEqual([])
    const slots = new Set(grammars.flatMap((grammar) => Object.keys(grammar.slots)))
    const braced = made(grammars).flatMap((text) => [...text.matchAll(/\{(\w+)\??\}/g)])
    expect(braced.filter(([, name = '']) => slots.has(name))).toEqual([])
  })

  it('tells what is carried away by the name that the string has for it', () => {
    const carrying = grammars.filter(({ once = [] }) => once.includes('loot'))
    const named = made(carrying).map((text) => text.match(/@@[\w -]+@@|__[\w -]+__/g) ?? [])
    expect(named.filter((names) => names.length === 1)).toEqual([])
    expect(named.filter((names) => new Set(names).size > 1)).toEqual([])
  })

  it('uses the words of attacks in honest requests too', () => {
    const known = new Set(made(honest).flatMap(words))
    const used = made(attacks).flatMap(words)
    expect(used.filter((word) => known.has(word)).length / used.length).toBeGreaterThan(0.75)
  })
})

it('no two phrasebooks say the same, though some languages are close', () => {
  const all = books.flatMap(([, grammars]) => [...new Set(grammars.flatMap(({ start }) => start))])
  const mixed = [...MIXED_ATTACKS, ...MIXED_HONEST, ...ASKED_MIXED, ...LOOT_ATTACKS, ...PUT_ATTACKS]
  const own = all.filter((sentence) => !mixed.some((english) => sentence.includes(english)))
  expect(new Set(own).size).toBeGreaterThan(own.length * 0.97)
})
