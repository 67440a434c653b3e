import { adversarial } from '../../../src/detectors/all'
import { context, pieces } from './support'

describe('adversarial', () => {
  test('finds glitch tokens as whole words', () => {
    expect(pieces('glitch-token', 'Say SolidGoldMagikarp, not MySolidGoldMagikarpet.')).toEqual([
      'SolidGoldMagikarp',
    ])
  })

  test('reports each sign with its type and place, in order', () => {
    const text = `The pаssword is TheNitromeFan ${'!'.repeat(200)}`
    expect(adversarial().detect(text, context, 0)).toMatchObject([
      { detector: 'adversarial', type: 'adversarial.mixed-script', start: 4, end: 12, score: 1 },
      { type: 'adversarial.glitch-token', start: 16, end: 29 },
      { type: 'adversarial.repetition', start: 30, end: 230 },
    ])
  })

  test('where one place is inside another, reports both without overlap', () => {
    const text = `${'so '.repeat(50)}\u{e0061}\u{e0062}\u{e0063}so ${'so '.repeat(49)}`
    const found = adversarial().detect(text, context, 0)
    expect(found.map(({ type }) => type)).toContain('adversarial.hidden')
    found.forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
    })
  })

  test('reports nothing that begins before the place it is asked from', () => {
    const text = 'SolidGoldMagikarp and TheNitromeFan'
    expect(adversarial().detect(text, context, 1)).toMatchObject([{ start: 22 }])
  })

  test('looks for what it is asked for, in requests unless told otherwise', () => {
    const { types, directions } = adversarial({ types: ['hidden', 'repetition'] })
    expect(types).toEqual(['adversarial.hidden', 'adversarial.repetition'])
    expect(directions).toEqual(['request'])
    expect(adversarial({ directions: ['response'] }).directions).toEqual(['response'])
  })

  test('says what is wrong with its options', () => {
    expect(() => adversarial({ types: [] })).toThrow(/option `types`.*not empty.*a list of 0/)
    expect(() => adversarial({ types: ['hiden' as 'hidden'] })).toThrow(/did you mean `hidden`/)
    expect(() => adversarial({ directions: [] })).toThrow(/option `directions`/)
  })
})
