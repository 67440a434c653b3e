import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** Routing transit number, American Bankers Association: Federal Reserve district, then by 10. */
const routing: Identifier = {
  shapes: ['999999999'],
  isValid: (compact) =>
    /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(compact) &&
    weighted(compact, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  words: ['aba', 'routing', 'rtn', 'transit number', 'bank', 'wire', 'ach'],
  whole: 0.4,
}

const hyphenated: Identifier = { ...routing, shapes: ['9999-9999-9'], alone: 0.5 }

export const unitedStates: readonly Identifier[] = [hyphenated, routing]
