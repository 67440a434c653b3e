import fc from 'fast-check'
import * as check from '../../../src/detectors/pii/check-digits'
import { luhn, mod1110, mod97Key, verhoeff } from './made-up'

const stems = fc.stringMatching(/^\d{6,14}$/)

/** Every other last digit. */
function others(number: string): string[] {
  return [...'0123456789']
    .filter((digit) => digit !== number.at(-1))
    .map((digit) => number.slice(0, -1) + digit)
}

describe('check digits', () => {
  test.each<[string, (stem: string) => string, (number: string) => boolean]>([
    ['Luhn', luhn, (number) => check.hasLuhnDigit(check.digitsOf(number))],
    ['Verhoeff', verhoeff, check.hasVerhoeffDigit],
    ['ISO 7064 MOD 11,10', mod1110, check.hasMod1110Digit],
  ])('of %s are right where they were made, and no other last digit is', (_, make, isRight) => {
    fc.assert(
      fc.property(stems, (stem) => {
        const number = make(stem)
        expect(isRight(number)).toBe(true)
        expect(others(number).filter(isRight)).toEqual([])
      }),
    )
  })

  it('follow the published examples', () => {
    expect(check.hasLuhnDigit(check.digitsOf('79927398713'))).toBe(true)
    expect(check.hasVerhoeffDigit('2363')).toBe(true)
    expect(check.hasMod1110Digit('07945')).toBe(true)
    expect(check.remainder97('3214282912345698765432161182')).toBe(1)
  })

  it('by 97 are the rest that is missing', () => {
    fc.assert(
      fc.property(stems, (stem) => {
        const number = mod97Key(stem)
        expect(97 - check.remainder97(stem)).toBe(Number(number.slice(stem.length)))
      }),
    )
  })

  it('count only as many digits as they are asked to', () => {
    expect(check.hasLuhnDigit(check.digitsOf('7992739871399'), 11)).toBe(true)
  })
})
