import type { Identifier } from '../identifier'
import { licenseWords as words } from './words'

/** Of Korea, Korea Road Traffic Authority: region 11 to 28, year, number, check, copy. */
const korea: Identifier = {
  shapes: ['999999999999'],
  isValid: (compact) => /^(?:1[1-9]|2[0-8])/.test(compact),
  words,
}

const koreaSpaced: Identifier = { ...korea, shapes: ['99 99 999999 99'], whole: 0.4 }
const koreaHyphenated: Identifier = { ...korea, shapes: ['99-99-999999-99'], alone: 0.6 }

/** Of India, Sarathi: state, office, year, number. */
const india: Identifier = {
  shapes: ['AA9999999999999', 'AA99 99999999999', 'AA-9999999999999', 'AA99-99999999999'],
  isValid: (compact) => /^[A-Z]{2}\d{2}(?:19|20)\d{9}$/.test(compact),
  words,
  whole: 0.4,
}

export const asia: readonly Identifier[] = [koreaHyphenated, koreaSpaced, korea, india]
