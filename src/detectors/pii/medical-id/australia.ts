import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** Number of the Medicare card, Services Australia: eight digits, check digit, issue, person. */
const withPerson: Identifier = {
  shapes: ['99999999999', '9999 99999 9/9', '9999 99999 9 9', '9999 99999 99'],
  isValid: (compact) =>
    /^[2-6]/.test(compact) &&
    weighted(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(compact.charAt(8)),
  words: ['medicare'],
}

const medicare: Identifier = {
  ...withPerson,
  shapes: ['9999999999', '9999 99999 9', '9999-99999-9'],
  whole: 0.4,
}

export const australia: readonly Identifier[] = [medicare, withPerson]
