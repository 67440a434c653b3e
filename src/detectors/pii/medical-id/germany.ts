import { digitsOf, hasLuhnDigit } from '../check-digits'
import type { Identifier } from '../identifier'

/** Krankenversichertennummer, § 290 SGB V: a letter as two digits, weights 1 and 2. */
const insured: Identifier = {
  shapes: ['A999999999'],
  isValid: (compact) => {
    const letter = String(compact.charCodeAt(0) - 64).padStart(2, '0')
    return hasLuhnDigit(digitsOf(letter + compact.slice(1)))
  },
  words: ['krankenversicher', 'krankenversicherten', 'versichertennummer', 'kvnr', 'krankenkasse'],
  whole: 0.4,
}

export const germany: readonly Identifier[] = [insured]
