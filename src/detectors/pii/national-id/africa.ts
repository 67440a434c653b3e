import { isShortDay } from '../calendar'
import { digitsOf, hasLuhnDigit } from '../check-digits'
import type { Identifier } from '../identifier'

/** South African identity number, Home Affairs: birthday, order, citizenship, 8 or 9, Luhn. */
const southAfrica: Identifier = {
  shapes: ['9999999999999', '999999 9999 999', '999999 9999 99 9'],
  isValid: (compact) =>
    isShortDay(compact) && /[0-2][89]\d$/.test(compact) && hasLuhnDigit(digitsOf(compact)),
  words: [
    'south african id',
    'sa id',
    'rsa id',
    'identity number',
    'id number',
    'permanent resident',
    'refugee',
  ],
  whole: 0.5,
}

/** National identification number of Nigeria, National Identity Management Commission. */
const nigeria: Identifier = {
  shapes: ['99999999999'],
  words: ['nin', 'national identification number', 'nimc'],
}

export const africa: readonly Identifier[] = [southAfrica, nigeria]
