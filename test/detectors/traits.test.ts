import { compileDetectors } from '../../src/detectors/compile'
import { invisible, pii, secrets } from '../../src/detectors/all'
import { viewOf } from '../../src/detectors/normalize'
import { traitsOf } from '../../src/detectors/traits'

const { units, unitsFor } = compileDetectors([secrets(), pii(), invisible()])

function typesFor(text: string): ReadonlySet<string> {
  const hopeful = unitsFor[traitsOf(viewOf(text))] ?? []
  return new Set(hopeful.map((unit) => ('type' in unit ? unit.type : unit.detector)))
}

describe('a text is searched for', () => {
  test('everything where it lacks nothing', () => {
    expect(unitsFor[traitsOf(viewOf(`é 1 ${'a'.repeat(18)}`))]).toHaveLength(units.length)
  })

  test.each([
    ['short words', 'invisible.tag'],
    ['short words', 'secrets.github-token'],
    ['short words', 'pii.card'],
    ['1 short word', 'secrets.openai-key'],
    ['aWordThatIsLongerThanMost', 'pii.card'],
  ])('less: %j has no %s', (text, type) => {
    expect(typesFor(text)).not.toContain(type)
  })

  test.each([
    ['short words', 'pii.email'],
    ['short words', 'secrets.assignment'],
    ['a\u200bb', 'invisible.zero-width'],
    ['card 4', 'pii.card'],
    [`ghp_${'a'.repeat(14)}`, 'secrets.github-token'],
    [`ghp_${'a'.repeat(5)}\u200b${'a'.repeat(9)}`, 'secrets.github-token'],
  ])('what may be there: %j may have %s', (text, type) => {
    expect(typesFor(text)).toContain(type)
  })
})
