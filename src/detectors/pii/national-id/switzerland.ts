import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** AHV number: 756 for Switzerland, then as a GTIN-13 (GS1 General Specifications). */
const ahv: Identifier = {
  shapes: ['999.9999.9999.99', '999 9999 9999 99', '9999999999999'],
  isValid: (compact) =>
    compact.startsWith('756') &&
    weighted(compact, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
  words: ['ahv', 'avs', 'sozialversicherung', 'assurance sociale', 'oasi'],
  alone: 0.6,
}

export const switzerland: readonly Identifier[] = [ahv]
