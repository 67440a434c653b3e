import { adversarial, type AdversarialProfileOptions } from '../../../src/detectors/all'
import type { DetectionContext } from '../../../src/core/detector'
import { seededRandom } from '../../training/injection/random'
import { context } from './support'

const question = (index: number) =>
  `Could you tell me ${'a bit more '.repeat(index % 3)}about the ${['house', 'garden', 'train'][index % 3]} please?`

/** A detector that has met so many ordinary questions. */
function experienced(count: number, profile: true | AdversarialProfileOptions = true) {
  const detector = adversarial({ types: ['repetition'], profile })
  for (let index = 0; index < count; index += 1) detector.detect(question(index), context, 0)
  return detector
}

const long = 'I would like to know how that was done in the old days and who paid for it. '.repeat(
  20,
)
const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n')
const calls = 'f(1);g[2]={3:4};h(5,6);i+=7;j(8)?k:9;l=!0;m(10);n&&o(11)'

describe('the profile of a route', () => {
  test.each([
    ['far longer', long],
    ['of far more lines', lines],
    ['full of marks', calls],
    ['of far longer words', `${'donaudampfschifffahrtsgesellschaftskapitän'.repeat(2)} ist da`],
  ])('finds a text that is %s than those before it, all of it', (_, text) => {
    expect(experienced(300).detect(text, context, 0)).toEqual([
      {
        ...{ detector: 'adversarial', type: 'adversarial.unusual', start: 0, end: text.length },
        score: expect.any(Number) as number,
      },
    ])
  })

  test('gives a score that grows with how unusual a text is', () => {
    const detector = experienced(300)
    const scoreOf = (text: string) => detector.detect(text, context, 0)[0]?.score ?? 0
    expect(scoreOf(long)).toBeGreaterThan(0.7)
    expect(scoreOf(long.repeat(4))).toBeGreaterThan(scoreOf(long))
    expect(scoreOf(long.repeat(400))).toBeLessThan(1)
  })

  test('passes what is like the texts before it', () => {
    expect(experienced(300).detect(`${question(2)} ${question(4)}`, context, 0)).toEqual([])
  })

  test('says nothing before it has met enough texts', () => {
    expect(experienced(199).detect(long, context, 0)).toEqual([])
    expect(experienced(60, { minTexts: 50 }).detect(long, context, 0)).toHaveLength(1)
  })

  test('is wider with a larger margin', () => {
    expect(experienced(300, { margin: 50 }).detect(long, context, 0)).toEqual([])
  })

  test('is off unless asked for, and then it is no type of the detector', () => {
    const detector = adversarial()
    for (let index = 0; index < 300; index += 1) detector.detect(question(index), context, 0)
    expect(detector.detect(long, context, 0)).toEqual([])
    expect(detector.types).not.toContain('adversarial.unusual')
    expect(adversarial({ profile: true }).types).toContain('adversarial.unusual')
    expect(adversarial({ profile: false }).types).not.toContain('adversarial.unusual')
  })

  test.each<[string, Partial<DetectionContext>]>([
    ['of another origin', { origin: { kind: 'document' } }],
    ['of another tool', { origin: { kind: 'tool', name: 'search' } }],
    ['of another kind', { kind: 'tool-result' }],
    ['of another role', { role: 'system' }],
    ['of responses', { direction: 'response' }],
  ])('does not judge texts %s by these', (_, other) => {
    expect(experienced(300).detect(long, { ...context, ...other }, 0)).toEqual([])
  })

  test('is not shared by detectors', () => {
    experienced(300)
    expect(experienced(0).detect(long, context, 0)).toEqual([])
  })

  test('forgets the sort of texts that was met longest ago where there are too many', () => {
    const detector = experienced(300, { maxEntries: 2 })
    for (const name of ['search', 'mail']) {
      detector.detect('found', { ...context, origin: { kind: 'tool', name } }, 0)
    }
    expect(detector.detect(long, context, 0)).toEqual([])
  })

  test('is the same for the same texts in the same order', () => {
    const random = seededRandom(4)
    const texts = Array.from({ length: 400 }, (_, index) =>
      question(index).repeat(1 + Math.floor(random() ** 8 * 30)),
    )
    const run = () => {
      const { detect } = adversarial({ types: ['repetition'], profile: true })
      return texts.map((text) => detect(text, context, 0))
    }
    expect(run()).toEqual(run())
  })
})

describe('who sends odd texts on purpose', () => {
  test('teaches the profile nothing by texts that are found', () => {
    const detector = experienced(300)
    for (let turn = 0; turn < 200; turn += 1) detector.detect(long, context, 0)
    expect(detector.detect(long, context, 0)).toHaveLength(1)
  })

  test('teaches it nothing by texts that hold something else, such as a flood', () => {
    const detector = experienced(300)
    const flood = `${'poem '.repeat(60)}${long}`
    for (let turn = 0; turn < 200; turn += 1) {
      expect(detector.detect(flood, context, 0)[0]?.type).toBe('adversarial.repetition')
    }
    expect(detector.detect(long, context, 0)).toHaveLength(1)
  })

  test('moves it only a little by texts that just pass, as long as they are few', () => {
    const detector = experienced(2000)
    const justPasses = question(2).repeat(3)
    for (let turn = 0; turn < 2000; turn += 1) {
      detector.detect(turn % 50 === 0 ? justPasses : question(turn), context, 0)
    }
    expect(detector.detect(long, context, 0)).toHaveLength(1)
  })

  test('keeps no more than so many texts in mind: new traffic takes the place of old', () => {
    const detector = experienced(300, { margin: 4 })
    const longer = `${question(2)} ${question(5)} ${question(8)}`
    for (let turn = 0; turn < 12_000; turn += 1) detector.detect(longer, context, 0)
    expect(detector.detect(longer.repeat(3), context, 0)).toEqual([])
  })
})

test('says what is wrong with the options of the profile', () => {
  expect(() => adversarial({ profile: 3 as never })).toThrow(
    /option `profile`.*true, false or an object/,
  )
  expect(() => adversarial({ profile: { minTexts: 5 } })).toThrow(/option `minTexts`.*50 to 5000/)
  expect(() => adversarial({ profile: { margins: 2 } as never })).toThrow(/did you mean `margin`/)
})
