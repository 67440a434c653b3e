import fc from 'fast-check'
import { invisible, pii, secrets } from '../../src/detectors/all'
import { compileDetectors } from '../../src/detectors/compile'
import { scan } from '../../src/detectors/scan'
import { searchUnit } from '../../src/detectors/search'
import { createSweep, sweepText } from '../../src/detectors/sweep'
import { compilePattern, type PatternUnit } from '../../src/detectors/unit'
import { response } from '../filter/hold-back-arbitraries'

function unitOf(expression: RegExp): PatternUnit {
  return compilePattern({ type: 'x', expression }, { name: 'x', types: ['x'], raw: true }, 'x')
}

/** Where matches may start, by unit, as pairs of places. */
function swept(expressions: readonly RegExp[], text: string): Record<number, number[][]> {
  const sweep = createSweep(expressions.map(unitOf))
  const found = sweep && sweepText(sweep, text, !/[^\0-\x7f]/.test(text))
  return Object.fromEntries(
    [...(found ?? [])].map(([unit, { starts, ends }]) => [
      unit,
      starts.map((start, index) => [start, ends[index] ?? NaN]),
    ]),
  )
}

describe('a sweep', () => {
  it('tells by unit where its matches may start', () => {
    expect(swept([/ab_[a-z]/, /[a-z]{1,3}@x/], 'cab_d me@x')).toEqual({
      0: [[1, 2]],
      1: [[6, 8]],
    })
  })

  it('is none where no unit has a landmark', () => {
    expect(createSweep([unitOf(/[a-z]{3}/)])).toBeUndefined()
  })

  test.each([
    ['another character before the landmark', /[xy]_a/, 'z_a'],
    ['another character behind it', /_[ab]{2}/, '_cb'],
    ['a digit that begins no match', /\d{4}-/, '123-'],
    ['less text than a match needs', /_[a-z]{9}/, '_abc'],
    ['the landmark at the end of the text', /_a/, 'a_'],
  ])('passes over %s', (_, expression, text) => {
    expect(swept([expression], text)).toEqual({})
  })

  test.each([
    ['at the start of the text', /_a/, '_a'],
    ['at its end', /a_/, 'a_'],
    ['beside characters beyond ASCII', /é_ü/, 'é_ü'],
    ['beside a character that is the last of ASCII', /_\x7f/, '_\x7f'],
  ])('finds a landmark %s', (_, expression, text) => {
    expect(Object.keys(swept([expression], text))).toEqual(['0'])
  })

  it('finds a landmark across the pieces that a long text is passed in', () => {
    const sweep = createSweep([unitOf(/ab_[a-z]/)])
    for (let before = 4085; before <= 4100; before += 1) {
      const found = sweep && sweepText(sweep, `${'.'.repeat(before)}ab_c${'.'.repeat(9)}`, true)
      expect(found?.get(0)).toEqual({ starts: [before], ends: [before + 1] })
    }
  })

  it('knows more units than a word has bits', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const expressions = letters.map((letter) => new RegExp(`${letter}_[0-9]`))
    const found = swept(expressions, letters.map((letter) => `${letter}_1`).join(' '))
    expect(found).toEqual(
      Object.fromEntries(letters.map((_, index) => [index, [[4 * index, 4 * index + 1]]])),
    )
  })

  it('leads to what each of the default detectors finds when it searches all of a text', () => {
    const detectors = compileDetectors([secrets(), pii(), invisible()])
    const parts = fc.constantFrom(
      ...`a Z 9 . - _ : / @ = é \u200b 4111111111111111 5105-1051-0510-5100 sk- ghp_ AKIA hv s. key
      password Bearer authorization :// ada example.org DE89370400440532013000 10.0.0.1 ::1 fe80:: eyJ
      ${'x'.repeat(40)} ${'4'.repeat(13)} ${'Ab1'.repeat(13)} \u{1F600} xoxb- -----BEGIN PRIVATE KEY`.split(
        /\s+/,
      ),
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (words) => {
        const text = words.join('')
        const range = { from: 0, until: text.length }
        const seen = new Set(
          scan(text, detectors, response).map(({ type, start }) => `${type} ${start}`),
        )
        const inAscii = detectors.units.filter(({ raw }) => !raw && !/[^\0-\x7f]/.test(text))
        for (const unit of inAscii) {
          for (const { type, start } of searchUnit(unit, text, range, response)) {
            expect(seen).toContain(`${type} ${start}`)
          }
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
