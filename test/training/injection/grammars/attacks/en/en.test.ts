import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expand, type Grammar } from '../../../grammar'
import { loadGrammars } from '../../../grammar-texts'
import { seededRandom } from '../../../random'

const own = readdirSync(__dirname).filter((file) => file !== 'en.test.ts')

describe.each(own)('the English attacks of %s', (file) => {
  const module = require(join(__dirname, file)) as Record<string, readonly Grammar[]>
  const grammars = Object.values(module).flat()
  const random = seededRandom(5)
  const texts = grammars.map((grammar) =>
    Array.from({ length: 300 }, () => expand(grammar, random)),
  )

  it('hardly repeat themselves', () => {
    for (const all of texts) expect(new Set(all).size).toBeGreaterThanOrEqual(270)
  })

  it('leave no slot unfilled', () => {
    const names = grammars.flatMap(({ slots }) => Object.keys(slots))
    const unfilled = new RegExp(`\\{(?:${names.join('|')})\\??\\}`)
    expect(texts.flat().filter((text) => unfilled.test(text))).toEqual([])
  })

  it('are among those that the model learns from', async () => {
    const known = new Set((await loadGrammars()).map(({ start }) => start))
    expect(grammars.every(({ start }) => known.has(start))).toBe(true)
  })
})
