import { expand, type Grammar } from '../../grammar'
import { seededRandom } from '../../random'
import { alarming } from './en/alarming'
import { chores } from './en/chores'
import { constraints } from './en/constraints'
import { fictions } from './en/fictions'
import { followups } from './en/followups'
import { pasted } from './en/pasted'
import { promptcraft } from './en/promptcraft'
import { roles } from './en/roles'
import { strings } from './en/strings'

const requests: Record<string, readonly Grammar[]> = {
  followups,
  roles,
  fictions,
  alarming,
  promptcraft,
  constraints,
  chores,
  pasted,
  strings,
}

function textsOf(grammar: Grammar, count = 100): string[] {
  const random = seededRandom(7)
  return Array.from({ length: count }, () => expand(grammar, random))
}

describe.each(Object.entries(requests))('honest texts: %s', (_, grammars) => {
  const texts = grammars.map((grammar) => textsOf(grammar))

  it('hardly repeat themselves', () => {
    const shares = texts.map((all) => new Set(all).size / all.length)

    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.75)
  })

  it('are honest and English', () => {
    expect(grammars.filter(({ label, lang }) => label !== 'benign' || lang !== 'en')).toEqual([])
  })

  it('leave no slot and no mark of the notation open', () => {
    const names = new Set(grammars.flatMap(({ slots }) => Object.keys(slots)))
    const open = texts.flat().filter((text) => {
      const [, name = ''] = /\{(\w+)\??\}/.exec(text) ?? []
      return /[«»]|~~~/.test(text) || (names.has(name) && name !== 'name')
    })

    expect(open).toEqual([])
  })
})
