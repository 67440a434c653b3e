import { type Grammar, expand } from './grammar'
import { direct } from './grammars/attacks/direct.en'
import { jailbreak } from './grammars/attacks/jailbreak.en'
import { leak } from './grammars/attacks/leak.en'
import { manyshot } from './grammars/attacks/manyshot.en'
import { noises, suffixAttack } from './grammars/attacks/suffix'
import { everyday } from './grammars/everyday.en'
import { seededRandom } from './random'

const count = 2000

type Writer = (random: () => number) => string

function texts(write: Writer, seed: number, length = count): string[] {
  const random = seededRandom(seed)
  return Array.from({ length }, () => write(random))
}

function wordCounts(all: readonly string[]): number[] {
  return all.map((text) => text.split(/\s+/).length).sort((a, b) => a - b)
}

const grammars: Record<string, Grammar> = { direct, leak, jailbreak, manyshot }

const writers: Record<string, Writer> = {
  ...Object.fromEntries(
    Object.entries(grammars).map(([name, grammar]) => [
      name,
      (random: () => number) => expand(grammar, random),
    ]),
  ),
  suffix: suffixAttack,
}

describe.each(Object.entries(writers))('English attacks: %s', (_, write) => {
  const all = texts(write, 7)

  it('hardly repeat themselves', () => {
    expect(new Set(all).size).toBeGreaterThanOrEqual(count * 0.95)
  })

  it('are short and long', () => {
    const words = wordCounts(all)
    expect(words[count * 0.05]).toBeLessThanOrEqual(25)
    expect(words[count / 2]).toBeLessThanOrEqual(65)
    expect(words[count * 0.95]).toBeGreaterThanOrEqual(50)
    expect(words.at(-1)).toBeGreaterThanOrEqual(100)
  })

  it('are the same for the same seed, and others for another', () => {
    expect(texts(write, 7, 100)).toEqual(all.slice(0, 100))
    expect(texts(write, 8, 100)).not.toEqual(all.slice(0, 100))
  })
})

describe.each(Object.entries(grammars))('the grammar of %s', (_, grammar) => {
  const all = texts((random) => expand(grammar, random), 9)

  it('leaves no slot unfilled', () => {
    const unfilled = new RegExp(`\\{(?:${Object.keys(grammar.slots).join('|')})\\??\\}`)
    expect(all.filter((text) => unfilled.test(text))).toEqual([])
  })

  it('writes no everyday word or sentence by itself', () => {
    const honest = new Set(Object.values(everyday).flat())
    expect(all.filter((text) => honest.has(text.replace(/[.?]$/, '')))).toEqual([])
  })

  it('puts no space before a full stop or comma inside a sentence', () => {
    expect(all.filter((text) => /[a-z] [.,] /.test(text)).length).toBeLessThan(count * 0.02)
  })

  it('says the same thing twice in few texts only', () => {
    const twice = (text: string) => {
      const sentences = text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 30)
      return new Set(sentences).size < sentences.length
    }
    expect(all.filter(twice).length).toBeLessThan(count * 0.2)
  })
})

it.each(Object.entries(noises))('noise of the sort %s differs each time', (_, noise) => {
  expect(new Set(texts(noise, 3, 200)).size).toBeGreaterThanOrEqual(190)
})
