import { digitsOf, hasLuhnDigit } from '../check-digits'
import type { Identifier } from '../identifier'

/** Social insurance number, Service Canada: none begin with 0 or 8. */
const sin: Identifier = {
  shapes: ['999999999', '999 999 999', '999-999-999'],
  isValid: (compact) => /^[1-79]/.test(compact) && hasLuhnDigit(digitsOf(compact)),
  words: ['sin', 'social insurance', 'assurance sociale', 'sociale', 'nas'],
}

export const canada: readonly Identifier[] = [sin]
