import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'
import { callingCodeOf, isPossibleIn, isValidIn } from '../../../src/detectors/pii/phone/plans'

/** Made-up numbers, the same each time. */
function numbers(count: number): string[] {
  let state = 20_261_127
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 6 + next(7) }, () => String(next(10))).join(''),
  )
}

describe('numbering plans', () => {
  it('say of international numbers what libphonenumber says of them', () => {
    const differing = getCountries().flatMap((country) => {
      const code = getCountryCallingCode(country)
      return numbers(40).filter((digits) => {
        const valid = parsePhoneNumberFromString(`+${code}${digits}`)?.isValid() === true
        return isValidIn(code, digits) !== valid
      })
    })
    // Of some 9,800. The library tells territories apart in ways of their own.
    expect(differing.length).toBeLessThanOrEqual(10)
  })

  it.each([
    ['2025550143', 'US', true],
    ['12025550143', 'US', true],
    ['02079460958', 'GB', true],
    ['2025550', 'US', false],
    ['030901820', 'DE', true],
    ['11961234567', 'BR', true],
  ] as const)('know %s, as it is written in %s: %s', (digits, country, valid) => {
    expect(isValidIn(getCountryCallingCode(country), digits, country)).toBe(valid)
  })

  it('know calling codes, none of which begins another, and how long numbers are', () => {
    expect(['12025550143', '4930901820', '35312345678', '999'].map(callingCodeOf)).toEqual([
      '1',
      '49',
      '353',
      '',
    ])
    expect([isPossibleIn('33', '123456789'), isPossibleIn('33', '12345')]).toEqual([true, false])
  })
})
