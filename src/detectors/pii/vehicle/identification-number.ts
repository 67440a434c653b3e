import type { Identifier } from '../identifier'

// ISO 3779 and 49 CFR 565.15: values of A to Z, without I, O and Q, and the weight of each place.
const values = '12345678.12345.7.923456789'
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

function hasCheckDigit(number: string): boolean {
  const sum = weights.reduce((all, weight, index) => {
    const unit = number.charCodeAt(index)
    return all + weight * Number(unit < 58 ? unit - 48 : values.charAt(unit - 65))
  }, 0)
  return '0123456789X'.charAt(sum % 11) === number.charAt(8)
}

const isVin = (compact: string) =>
  /^[A-HJ-NPR-Z0-9]{13}\d{4}$/.test(compact) && /[A-Z]/.test(compact)

const words = ['vin', 'vehicle identification', 'chassis', 'fahrgestellnummer']

/** Vehicle identification number, with the check digit that North America and China require. */
const checked: Identifier = {
  shapes: ['*************9999'],
  isValid: (compact) => isVin(compact) && hasCheckDigit(compact),
  words,
  alone: 0.7,
}

const unchecked: Identifier = { shapes: checked.shapes, isValid: isVin, words }

export const identificationNumber: readonly Identifier[] = [checked, unchecked]
