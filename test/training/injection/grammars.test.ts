import { type Grammar, expand } from './grammar'
import { direct } from './grammars/attacks/direct.en'
import { seededRandom } from './random'

const grammars: Record<string, Grammar> = { direct }

const count = 2000

function texts(grammar: Grammar, seed: number): string[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => expand(grammar, random))
}

function wordCounts(all: readonly string[]): number[] {
  return all.map((text) => text.split(/\s+/).length).sort((a, b) => a - b)
}

describe.each(Object.entries(grammars))('the grammar of %s', (_, grammar) => {
  const all = texts(grammar, 7)

  it('hardly repeats itself', () => {
    expect(new Set(all).size).toBeGreaterThanOrEqual(count * 0.95)
  })

  it('leaves no slot unfilled', () => {
    const names = Object.keys(grammar.slots)
    const unfilled = new RegExp(`\\{(?:${names.join('|')})\\??\\}`)
    expect(all.filter((text) => unfilled.test(text))).toEqual([])
  })

  it('writes short and long texts', () => {
    const words = wordCounts(all)
    expect(words[count * 0.05]).toBeLessThanOrEqual(20)
    expect(words[count * 0.95]).toBeGreaterThanOrEqual(60)
    expect(words.at(-1)).toBeGreaterThanOrEqual(100)
  })

  it('gives the same texts for the same seed, and others for another', () => {
    expect(texts(grammar, 7)).toEqual(all)
    expect(texts(grammar, 8)).not.toEqual(all)
  })
})
