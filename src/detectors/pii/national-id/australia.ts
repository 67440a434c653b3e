import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** Tax file number, Australian Taxation Office. */
const tfn: Identifier = {
  shapes: ['999999999', '999 999 999'],
  isValid: (compact) =>
    /[1-9]/.test(compact) && weighted(compact, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
  words: ['tfn', 'tax file', 'tax file number'],
  whole: 0.3,
}

/** As it was given out before 1990 and is valid still. */
const shortTfn: Identifier = {
  shapes: ['99999999', '99 999 999'],
  isValid: (compact) =>
    /[1-9]/.test(compact) && weighted(compact, [10, 7, 8, 4, 6, 3, 5, 1]) % 11 === 0,
  words: tfn.words,
}

/** Australian business number: the first digit less one, by 89. */
const abn: Identifier = {
  shapes: ['99999999999', '99 999 999 999'],
  isValid: (compact) =>
    /^[1-9]/.test(compact) &&
    (weighted(compact, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
  words: ['abn', 'australian business'],
  whole: 0.5,
}

/** Australian company number, Australian Securities and Investments Commission. */
const acn: Identifier = {
  shapes: ['999999999', '999 999 999'],
  isValid: (compact) =>
    /[1-9]/.test(compact) && weighted(compact, [8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0,
  words: ['acn', 'australian company'],
  whole: 0.3,
}

export const australia: readonly Identifier[] = [tfn, shortTfn, abn, acn]
