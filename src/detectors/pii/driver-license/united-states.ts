import { isWrittenDay } from '../calendar'
import type { Identifier } from '../identifier'
import { licenseWords as words } from './words'

/**
 * Of the states of the United States, AAMVA D20: digits, with letters in front or behind. Florida
 * and others group them.
 */
const states: Identifier = {
  shapes: [
    ...Array.from({ length: 8 }, (_, more) => '9'.repeat(7 + more)),
    ...Array.from({ length: 13 }, (_, more) => `A${'9'.repeat(3 + more)}`),
    'AA999999',
    'AA9999999',
    'AA999999A',
    'AAA999999',
    '99AAA99999',
    '9999999A',
    '99999999A',
    '999999999A',
    '99999999AA',
    '999AA9999',
    'A999999A',
    'A99999999A',
    'A999999999A',
    'AAAAA99**9AA',
    'AAA**9999**9',
    'AAA**999AA9*',
    'AAAAAAA999A9',
    'A999?999?99?999?9',
    'A999?9999?9999',
    'A999?9999?9999?99',
    'A?999?999?999?999',
    'A99?99?9999',
    '999 999 999',
    '99-999-9999',
    'A9999 99999 99999',
  ],
  isValid: (compact) => !isWrittenDay(compact),
  words,
}

export const unitedStates: readonly Identifier[] = [states]
