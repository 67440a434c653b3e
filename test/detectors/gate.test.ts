import fc from 'fast-check'
import type { Opening } from '../../src/detectors/expression/openings'
import { createGate, passGate } from '../../src/detectors/gate'

function opening(...places: string[]): Opening {
  return places.map((place) =>
    [...place].reduce((mask, character) => {
      const code = character.charCodeAt(0)
      return mask | (1n << BigInt(Math.min(code, 128)))
    }, 0n),
  )
}

describe('a gate', () => {
  const gate = createGate([
    { unit: 7, opening: opening('s', 'k', '-') },
    { unit: 9, opening: opening('gG', 'h', 'p', '_') },
    { unit: 9, opening: opening('é') },
  ])

  test.each([
    ['ask-', 0, { place: 1, units: [7] }],
    ['ghp_ sk-', 0, { place: 0, units: [9, 7] }],
    ['ghp_ sk-', 1, { place: 5, units: [7] }],
    ['task', 0, { place: 2, units: [7] }],
    ['tasks to do', 0, undefined],
    ['x ü', 0, { place: 2, units: [9] }],
    ['G', 0, { place: 0, units: [9] }],
    ['', 0, undefined],
  ])('in %j from %i tells the place and the units', (text, from, expected) => {
    expect(passGate(gate, text, from)).toEqual(expected)
  })

  it('agrees with comparing every opening at every place, for more of them than a word has bits', () => {
    const parts = fc.constantFrom('a', 'b', 'ab', 'c', 'é')
    const sets = fc.array(fc.array(parts, { minLength: 1, maxLength: 4 }), { maxLength: 70 })
    const strings = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '\n'),
      maxLength: 9,
    })
    fc.assert(
      fc.property(sets, strings, (list, text) => {
        const all = list.map((places, unit) => ({ unit, opening: opening(...places) }))
        const fits = (places: readonly string[], at: number) =>
          places.every((place, i) => at + i >= text.length || place.includes(text.charAt(at + i)))
        const found = list.flatMap((places, unit) =>
          [...text].flatMap((_, at) => (fits(places, at) ? [{ unit, at }] : [])),
        )
        const passage = passGate(createGate(all), text, 0)
        expect(passage?.place).toBe(
          found.length ? Math.min(...found.map(({ at }) => at)) : undefined,
        )
        expect(new Set(passage?.units ?? [])).toEqual(new Set(found.map(({ unit }) => unit)))
      }),
    )
  })
})
