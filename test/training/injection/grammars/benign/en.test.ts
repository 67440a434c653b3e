import { expand } from '../../grammar'
import { seededRandom } from '../../random'
import { grammars } from './en'

const expanded = grammars.map((grammar) => {
  const random = seededRandom(7)
  return { grammar, texts: Array.from({ length: 500 }, () => expand(grammar, random)) }
})

describe('English honest texts', () => {
  it('hardly repeat themselves', () => {
    const shares = expanded.map(({ texts }) => new Set(texts).size / texts.length)

    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.95)
  })

  it('are honest, and have words', () => {
    expect(new Set(expanded.map(({ grammar }) => grammar.label))).toEqual(new Set(['benign']))
    expect(expanded.flatMap(({ texts }) => texts).filter((text) => !/\w/.test(text))).toEqual([])
  })

  it('use the words of attacks often enough to teach that words are not enough', () => {
    const hard = expanded.filter(({ grammar }) => grammar.kind === 'hard_benign')
    const texts = hard.flatMap((entry) => entry.texts)
    const loaded = texts.filter((text) =>
      /ignor|disregard|forget|overrid|bypass|system|prompt|instruction|pretend|act as|reveal/i.test(
        text,
      ),
    )

    expect(loaded.length / texts.length).toBeGreaterThan(0.5)
  })

  it('leave no slot open', () => {
    const open = expanded
      .flatMap(({ texts }) => texts)
      .filter((text) => /[\uE000-\uE003]/.test(text))

    expect(open).toEqual([])
  })
})
