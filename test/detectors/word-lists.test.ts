import fc from 'fast-check'
import {
  createHoldBack,
  treatWhole,
  type HoldBackOptions,
} from '../../src/controls/filter/hold-back'
import type { DetectionContext } from '../../src/core/detector'
import { compileDetectors } from '../../src/detectors/compile'
import { declaredDetector, type Declaration } from '../../src/detectors/declared'
import { scan } from '../../src/detectors/scan'
import { comparable, response, streamed } from '../filter/hold-back-arbitraries'

const request: DetectionContext = { ...response, direction: 'request' }

function found(declaration: Declaration, text: string): readonly string[] {
  const compiled = compileDetectors([declaredDetector('list', declaration)])
  return scan(text, compiled, request).map(({ start, end }) => text.slice(start, end))
}

const list = (...words: string[]) => ({ words })

describe('a list of words', () => {
  test.each<[string, Declaration, string, readonly string[]]>([
    ['in any case', list('Acme'), 'acme, ACME and aCmE', ['acme', 'ACME', 'aCmE']],
    ['but not within others', list('acme'), 'acmes, pacme, acme2, 1acme', []],
    ['next to signs', list('acme'), '(acme)/acme_acme', ['acme', 'acme', 'acme']],
    ['in full width', list('acme'), 'ＡＣＭＥ', ['ＡＣＭＥ']],
    ['with what cannot be seen', list('acme'), 'ac\u200bm\u00ade', ['ac\u200bm\u00ade']],
    ['with look-alikes', list('acme'), 'аcmе', ['аcmе']],
    [
      'with accents or without',
      list('Café'),
      'cafe café cafe\u0301',
      ['cafe', 'café', 'cafe\u0301'],
    ],
    ['in a language of its own', list('Österreich'), 'ÖSTERREICH', ['ÖSTERREICH']],
    ['in Greek', list('οδός'), 'ΟΔΟΣ οδοσ', ['ΟΔΟΣ', 'οδοσ']],
    ['in Turkish', list('İstanbul'), 'istanbul İSTANBUL', ['istanbul', 'İSTANBUL']],
    ['where no blanks are', list('習近平'), '他說習近平是', ['習近平']],
    ['where blanks were put in', list('習近平'), '習 近 平', ['習 近 平']],
    ['where words are appended to', list('삼성'), '삼성은', ['삼성']],
    [
      'as a phrase',
      list('globex corporation'),
      'Globex-Corporation\nGLOBEX  corporation',
      ['Globex-Corporation', 'GLOBEX  corporation'],
    ],
    ['as a phrase that hangs together', list('globex corp'), 'globex, and then a corp', []],
    [
      'the longest first',
      list('globex', 'globex corp'),
      'globex corp globex',
      ['globex corp', 'globex'],
    ],
    ['and goes on behind half a phrase', list('a b c', 'b d'), 'a b d', ['b d']],
    ['with signs inside', list('AT&T', 'node.js'), 'at&t, Node.js', ['at&t', 'Node.js']],
    ['at the end of a text', list('acme'), 'to acme', ['acme']],
  ])('finds words %s', (_, declaration, text, expected) => {
    expect(found(declaration, text)).toEqual(expected)
  })

  it('takes time linear in the text, however many words it has', () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `word${index} of ${index % 7}`)
    const text = 'word29999 of word29999 of 4 '.repeat(4000)
    expect(found({ words }, text)).toHaveLength(4000)
    const marks = `a${'\u0301'.repeat(60_000)}`
    expect(found({ words: ['a b', '習'] }, marks + '習'.repeat(20_000))).toHaveLength(20_000)
  })
})

describe('a topic', () => {
  const advice = {
    topic: {
      words: { dosage: 2, tablet: 1, 'blood pressure': 1, doctor: 1 },
      minimum: 3,
      window: 8,
    },
  }

  test.each<[string, string, readonly string[]]>([
    [
      'where enough words come together',
      'the dosage is one tablet a day',
      ['dosage is one tablet'],
    ],
    ['not where one comes again and again', 'tablet tablet tablet tablet', []],
    ['not where they are far apart', 'dosage one two three four five six seven tablet', []],
    [
      'with a phrase',
      'Doctor, my blood pressure, and a tablet',
      ['Doctor, my blood pressure, and a tablet'],
    ],
    [
      'from the first word that is near enough',
      'tablet a b c d e f g dosage doctor',
      ['dosage doctor'],
    ],
    ['twice', 'dosage tablet dosage doctor', ['dosage tablet', 'dosage doctor']],
  ])('is found %s', (_, text, expected) => {
    expect(found(advice, text)).toEqual(expected)
  })

  it('has words of weight 1, three of which are enough, within fifty', () => {
    const topic = { words: ['gun', 'rifle', 'ammunition'] }
    expect(found({ topic }, 'a gun, a rifle and ammunition')).toHaveLength(1)
    expect(found({ topic }, `a gun, a rifle ${'and '.repeat(48)} ammunition`)).toHaveLength(0)
  })
})

test.each<[string, Declaration]>([
  ['a list of words', list('ab', 'ab ac', 'ac ab ab', 'ac', 'é', '習a', 'b習')],
  ['a topic', { topic: { words: { ab: 1, 'ac ab': 1, é: 1, 習: 1 }, minimum: 2, window: 4 } }],
])('%s finds in a stream what it finds in the whole text', (_, declaration) => {
  const detectors = compileDetectors([declaredDetector('list', declaration)])
  const options: HoldBackOptions = {
    detectors,
    context: response,
    treatment: () => 'redact',
    pseudonyms: undefined,
  }
  const parts = [
    'ab',
    'ac',
    'a',
    'b',
    'c',
    'A',
    'é',
    'e\u0301',
    '\u0301',
    '習',
    ' ',
    '  ',
    '-',
    '\u200b',
    '      ',
    'а',
    '😀',
    '1',
  ]
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, fc.array(fc.nat(120), { maxLength: 12 }), (text, cuts) => {
      const places = cuts.filter((cut) => cut <= text.length).sort((left, right) => left - right)
      const whole = comparable(treatWhole(text, options))
      expect(comparable(streamed(text, places, options))).toEqual(whole)
      const each = Array.from({ length: text.length }, (_unused, index) => index)
      expect(comparable(streamed(text, each, options))).toEqual(whole)
    }),
    { numRuns: 600 },
  )
})

test('a stream waits for no word that cannot be one of the list', () => {
  const detectors = compileDetectors([declaredDetector('list', list('acme corp'))])
  const options: HoldBackOptions = {
    detectors,
    context: response,
    treatment: () => 'redact',
    pseudonyms: undefined,
  }
  const released = (text: string) => createHoldBack(options).push(text).text
  expect(released('we like nothi')).toBe('we like nothi')
  expect(released('we like acm')).toBe('we like ')
  expect(released('we like acme ')).toBe('we like ')
})
