import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** NHS number, NHS Digital ISB 0149: the last digit by 11. */
const nhs: Identifier = {
  shapes: ['9999999999', '999 999 9999', '999-999-9999'],
  isValid: (compact) => weighted(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  words: ['nhs', 'national health', 'health service'],
  whole: 0.4,
}

export const unitedKingdom: readonly Identifier[] = [nhs]
