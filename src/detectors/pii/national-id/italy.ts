import { digitsOf, hasLuhnDigit } from '../check-digits'
import type { Identifier } from '../identifier'

// Decreto ministeriale 23 December 1976: values of 0 to 9 and of A to Z at odd places.
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
const oddLetters = [...odd, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

// Name, year, month, day (40 more for women), town. Digits may be letters where two people agree.
const form = /^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][0-7LMNP-T][\dLMNP-V][A-Z][\dLMNP-V]{3}[A-Z]$/

function hasCheckLetter(code: string): boolean {
  let sum = 0
  for (let index = 0; index < 15; index += 1) {
    const value = Number.parseInt(code.charAt(index), 36)
    const place = value > 9 ? value - 10 : value
    sum += index % 2 === 1 ? place : ((value > 9 ? oddLetters : odd)[place] ?? 0)
  }
  return code.charCodeAt(15) - 65 === sum % 26
}

const codeWords = ['codice fiscale', 'cod. fiscale', 'cod. fisc', 'fiscal code', 'c.f.', 'tax code']

/** Codice fiscale. */
const fiscalCode: Identifier = {
  shapes: [
    'AAAAAA99A99A999A',
    'AAA AAA 99A99 A999A',
    'AAAAAA 99A99 A999A',
    'AAAAAA99A99A99AA',
    'AAAAAA99A99A9AAA',
    'AAAAAA99A99AAAAA',
    'AAAAAA99A9AAAAAA',
  ],
  isValid: (compact) => form.test(compact) && hasCheckLetter(compact),
  words: codeWords,
  alone: 0.9,
}

/** Mistyped, or a letter of a foreigner's code: told by its form. */
const unchecked: Identifier = {
  shapes: ['AAAAAA99A99A999A'],
  isValid: (compact) => form.test(compact),
  words: codeWords,
  alone: 0.5,
}

/** Carta d'identità, on paper and electronic. */
const identityCard: Identifier = {
  shapes: ['AA9999999', 'AA 9999999', 'AA99999AA', '9999999AA'],
  // Not a word before a number: `ID 1234567`.
  isValid: (compact) => !/^(?:ID|IS|NO|NR|DI|NA)\d/.test(compact),
  words: ["carta d'identità", "carta d'identita", 'carta identità', 'carta di identità', 'cie'],
  whole: 0.4,
}

/** Partita IVA, Luhn; the office of issue is 001 to 100, 120, 121, 888 or 999. */
const vat: Identifier = {
  shapes: ['99999999999', 'AA99999999999'],
  isValid: (compact) =>
    /^(?:IT)?(?!0{7})\d{7}(?!000)(?:0\d\d|100|12[01]|888|999)\d$/.test(compact) &&
    hasLuhnDigit(digitsOf(compact.slice(-11))),
  words: ['partita iva', 'p.iva', 'p. iva', 'piva', 'vat', 'codice fiscale'],
  whole: 0.4,
}

export const italy: readonly Identifier[] = [fiscalCode, unchecked, vat, identityCard]
