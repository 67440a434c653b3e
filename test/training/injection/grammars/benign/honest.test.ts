import { expand, type Grammar } from '../../grammar'
import { seededRandom } from '../../random'
import { alarming } from './en/alarming'
import { ambiguous } from './en/ambiguous'
import { builders } from './en/builders'
import { chores } from './en/chores'
import { complaints } from './en/complaints'
import { constraints } from './en/constraints'
import { fictions } from './en/fictions'
import { followups } from './en/followups'
import { manners } from './en/manners'
import { pasted } from './en/pasted'
import { promptcraft } from './en/promptcraft'
import { rewrites } from './en/rewrites'
import { roles } from './en/roles'
import { stories } from './en/stories'
import { strings } from './en/strings'
import { switches } from './en/switches'

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
  complaints,
  rewrites,
  manners,
  builders,
  stories,
  ambiguous,
  switches,
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
