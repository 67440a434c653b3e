import { featureCount } from '../../../src/detectors/adversarial/suffix/features'
import { logitOf, SuffixModel } from '../../../src/detectors/adversarial/suffix/model'
import { highestOf } from '../../../src/detectors/adversarial/suffix/places'
import { unpackTables } from '../../../src/detectors/adversarial/suffix/tables'
import { seededRandom } from '../injection/random'
import { atoms } from './atoms'
import { madeTexts } from './corpus'
import { weightsFile } from './pack'
import { noiseOf, samplesOf } from './samples'
import { fit, type Sample } from './solver'
import { suffixed } from './suffixes'
import { tablesOf } from './tables'
import { charactersOf, vocabularyOf } from './vocabulary'

const none = () => undefined
const requests = ['What is the capital of France?', 'Write a poem about the sea.']
const texts = madeTexts(3, 300)
const vocabulary = vocabularyOf(texts.map(({ text }) => text)).slice(0, 1500)
const recipe = { seed: 5, count: 96, vocabulary, requests, step: none }

describe('suffixes', () => {
  const made = suffixed(recipe)

  test('are the same for the same seed and others for another', () => {
    expect(suffixed(recipe)).toEqual(made)
    expect(suffixed({ ...recipe, seed: 6 })).not.toEqual(made)
  })

  test('say where they stand, behind a request most of the time', () => {
    for (const { text, start, end } of made) {
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    const behind = made.filter(({ text, start }) =>
      requests.some((request) => start > 0 && text.startsWith(request)),
    )
    expect(behind.length).toBeGreaterThan(made.length / 2)
  })

  test('are more than the row of marks that a search begins with', () => {
    const marks = made.filter(({ text, start, end }) =>
      /^([!x*?.=~ ])\1*$/.test(text.slice(start, end)),
    )
    expect(marks.length).toBeLessThan(made.length / 10)
  })
})

test('a vocabulary has words, bits of words, marks and other languages', () => {
  const own = vocabularyOf([
    'const getUserName = (id) => lookup(id); natürlich überall wieder bekannt',
  ])
  expect(own).toEqual(expect.arrayContaining([' lookup', 'Name', ' =>', ' überall']))
  expect(charactersOf(['ab', 'bc'])[0]).toBe('b')
})

test.each(Object.entries(atoms))('%s is the same for the same seed', (_, atom) => {
  expect(atom(seededRandom(9))).toBe(atom(seededRandom(9)))
})

describe('a model', () => {
  const suffixes = suffixed({ ...recipe, count: 128 })
  const samples = samplesOf(texts, suffixes, none)
  const tables = tablesOf(texts, noiseOf(suffixes), none)
  const network = fit(samples, { epochs: 20, seed: 1 }, none)
  const model = new SuffixModel(unpackTables(tables), network)
  const shareFound = (all: readonly { readonly text: string }[]) =>
    all.filter(({ text }) => highestOf(model.judge(text), text.length) > 0).length / all.length

  test('tells new suffixes from new texts', () => {
    expect(shareFound(suffixed({ ...recipe, seed: 7777 }))).toBeGreaterThan(0.7)
    expect(shareFound(madeTexts(4444, 100))).toBeLessThan(0.1)
  })

  test('is the same for the same texts, bit by bit', () => {
    const again = fit(samplesOf(texts, suffixes, none), { epochs: 20, seed: 1 }, none)
    expect(weightsFile(tablesOf(texts, noiseOf(suffixes), none), again, ['fabric'])).toBe(
      weightsFile(tables, network, ['fabric']),
    )
  })
})

test('a network learns what no line parts', () => {
  const samples = Array.from({ length: 200 }, (_, index): Sample => {
    const features = new Float64Array(featureCount)
    features[0] = index % 2
    features[1] = (index >> 1) % 2
    return { features, odd: features[0] !== features[1], weight: 1 }
  })
  const network = fit(samples, { epochs: 300, seed: 2 }, none)
  for (const { features, odd } of samples.slice(0, 4)) {
    expect(logitOf(network, features) > 0).toBe(odd)
  }
})
