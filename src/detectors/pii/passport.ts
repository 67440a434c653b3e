import { asia } from './passport/asia'
import { europe } from './passport/europe'
import { unitedStates } from './passport/united-states'
import { passportWords } from './passport/words'
import type { Identifier } from './identifier'
import { isWrittenDay } from './calendar'
import { identified } from './personal-data'

/** What ICAO Doc 9303 part 4 allows, nine characters at most, where a word says what it is. */
const anyCountry: Identifier = {
  shapes: [
    '9999999',
    '99999999',
    'AA999999',
    'AA99999',
    'AA 999999',
    'A999999',
    'A9999999',
    '9999 999999',
  ],
  isValid: (compact) => !isWrittenDay(compact),
  words: passportWords,
}

/** Passport numbers: most have no check digit outside of the machine-readable zone. */
export const passport = identified('passport', [...asia, ...unitedStates, ...europe, anyCountry])
