import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

// By the first letter: what is added to the sum, and the check letter for each remainder by 11.
const series = new Map([
  ['S', { add: 0, letters: 'JZIHGFEDCBA' }],
  ['T', { add: 4, letters: 'JZIHGFEDCBA' }],
  ['F', { add: 0, letters: 'XWUTRQPNMLK' }],
  ['G', { add: 4, letters: 'XWUTRQPNMLK' }],
  ['M', { add: 3, letters: 'XWUTRQPNJLK' }],
])
const words = ['nric', 'fin', 'identity card', 'foreign identification', 'singapore id']

/** NRIC and FIN, Immigration & Checkpoints Authority. */
const nric: Identifier = {
  shapes: ['A9999999A'],
  isValid: (compact) => {
    const known = series.get(compact.charAt(0))
    if (known === undefined) return false
    const sum = weighted(compact.slice(1), [2, 7, 6, 5, 4, 3, 2]) + known.add
    return known.letters.charAt(sum % 11) === compact.charAt(8)
  },
  words,
  alone: 0.7,
}

const anyNric: Identifier = {
  shapes: ['A9999999A'],
  isValid: (compact) => series.has(compact.charAt(0)),
  words,
  whole: 0.4,
}

const uenWords = ['uen', 'unique entity', 'business registration', 'acra']
const entityLetters = 'ABCDEFGHJKLMNPQRSTUVWX0123456789'

/** Unique entity number of a business, Accounting and Corporate Regulatory Authority. */
const business: Identifier = {
  shapes: ['99999999A'],
  isValid: (compact) =>
    'XMKECAWLJDB'.charAt(weighted(compact, [10, 4, 9, 3, 8, 2, 7, 1]) % 11) === compact.charAt(8),
  words: uenWords,
  alone: 0.5,
}

/** Of a local company: begins with the year. */
const company: Identifier = {
  shapes: ['999999999A'],
  isValid: (compact) =>
    /^(?:19|20)/.test(compact) &&
    'ZKCMDNERGWH'.charAt(weighted(compact, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11) ===
      compact.charAt(9),
  words: uenWords,
  alone: 0.5,
}

/** Of any other entity: century, year, kind of entity. */
const entity: Identifier = {
  shapes: ['A99AA9999A'],
  isValid: (compact) => {
    const sum = [4, 3, 5, 3, 10, 2, 2, 5, 7].reduce(
      (all, weight, index) => all + weight * entityLetters.indexOf(compact.charAt(index)),
      0,
    )
    const check = entityLetters.charAt((sum - 5 + 11 * 11) % 11)
    return /^[RST]/.test(compact) && check === compact.charAt(9)
  },
  words: uenWords,
  alone: 0.6,
}

export const singapore: readonly Identifier[] = [nric, anyNric, business, company, entity]
