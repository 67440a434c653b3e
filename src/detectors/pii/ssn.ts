import type { Identifier } from './identifier'
import { identified } from './personal-data'

const usSsn: Identifier = {
  shapes: ['999 99 9999', '999.99.9999', '999999999'],
  // Social Security Administration: no area 000, 666 or 900 to 999, no group 00, no serial 0000.
  isValid: (compact) => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(compact),
  words: ['ssn', 'social security', 'social security number', 'social'],
}

/** Nothing else is grouped like this. */
const hyphenated: Identifier = { ...usSsn, shapes: ['999-99-9999'], alone: 0.6 }

/** Social security numbers of the United States. */
export const ssn = identified('ssn', [usSsn, hyphenated])
