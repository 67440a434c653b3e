import { treatWhole } from '../../src/controls/filter/hold-back'
import { compileDetectors } from '../../src/detectors/compile'
import { pii } from '../../src/detectors/all'
import { comparable, response, streamed } from './hold-back-arbitraries'

const placeholder = '[EMAIL_7K3QX2M9]'

function optionsFor(value: string) {
  const restore = (name: string) => (name === placeholder ? value : undefined)
  return {
    detectors: compileDetectors([pii({ types: ['iban'] })]),
    context: response,
    treatment: () => 'redact' as const,
    pseudonyms: { pseudonymize: () => '', restore, size: 1 },
  }
}

const awkward = [
  'joe "the baker"@home.example',
  'jane\\_doe@home.example',
  '1 Main St\nSpringfield',
]

describe('a value that is restored', () => {
  test.each(awkward)('in JSON text never breaks out of its string: %j', (value) => {
    const options = optionsFor(value)
    for (const shape of [{ to: placeholder, [placeholder]: 1 }, [placeholder], [[placeholder]]]) {
      for (const text of [JSON.stringify(shape), ` \n${JSON.stringify(shape, null, 2)}`]) {
        const whole = treatWhole(text, options)
        const expected = JSON.stringify(shape).replaceAll(placeholder, escaped(value))
        expect(JSON.parse(whole.text)).toEqual(JSON.parse(expected))
        for (let cut = 1; cut < text.length; cut += 1) {
          expect(comparable(streamed(text, [cut], options))).toEqual(comparable(whole))
        }
        const everywhere = [...Array(text.length).keys()]
        expect(comparable(streamed(text, everywhere, options))).toEqual(comparable(whole))
      }
    }
  })

  test.each(awkward)('in any other text is as it was: %j', (value) => {
    for (const before of ['', 'to ', '[', '[x] ', '[[', ' '.repeat(70) + '{']) {
      const { text } = treatWhole(before + placeholder, optionsFor(value))
      expect(text).toBe(before + value)
    }
  })

  test('is as it was in JSON, too, where it was found in JSON', () => {
    const value = 'j\\u00f6rg@home.example'
    const { text } = treatWhole(`{"to":"${placeholder}"}`, optionsFor(value))
    expect(JSON.parse(text)).toEqual({ to: 'jörg@home.example' })
  })
})

function escaped(value: string): string {
  return JSON.stringify(value).slice(1, -1)
}
