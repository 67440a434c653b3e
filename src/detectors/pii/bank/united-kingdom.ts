import type { Identifier } from '../identifier'

/** Sort code, Pay.UK. */
const sortCode: Identifier = {
  shapes: ['99-99-99', '99 99 99', '999999'],
  words: ['sort code'],
}

export const unitedKingdom: readonly Identifier[] = [sortCode]
