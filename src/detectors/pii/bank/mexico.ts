import { digitsOf } from '../check-digits'
import type { Identifier } from '../identifier'

/** CLABE, Asociación de Bancos de México: each product by its last digit, weights 3, 7 and 1. */
const clabe: Identifier = {
  shapes: ['999999999999999999'],
  isValid: (compact) => {
    const sum = digitsOf(compact.slice(0, 17)).reduce(
      (all, digit, index) => all + ((digit * ([3, 7, 1][index % 3] ?? 0)) % 10),
      0,
    )
    return (10 - (sum % 10)) % 10 === Number(compact.charAt(17))
  },
  words: ['clabe', 'cuenta'],
}

export const mexico: readonly Identifier[] = [clabe]
